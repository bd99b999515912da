"""How people and machines come in. No door opens on another; ``site`` opens them all."""
