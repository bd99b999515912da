"""The steps at a terminal. Weighing here needs no database and leaves nothing behind."""

from .main import app, main

__all__ = ["app", "main"]
