"""Pure thought: no Django, no network, no disk, no clock, no chance."""
