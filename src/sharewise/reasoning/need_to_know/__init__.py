"""Who may see which part of what is kept, and on what ground. Pure: it is told everything it needs."""

from .seeing import Matter, Seen, Sight, sight_of

__all__ = ["Matter", "Seen", "Sight", "sight_of"]
