"""The pages. One folder a page: its view, its form and its template together."""

from pathlib import Path

HERE = Path(__file__).parent
"""Where templates and static files are looked for."""
