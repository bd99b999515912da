"""The steps as JSON: one endpoint a file, one error shape, under ``/api/v1``."""

from .v1 import api

__all__ = ["api"]
