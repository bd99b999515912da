"""What is kept: Django models, their keys and ciphers. Add, never overwrite. Only casework opens this room."""
