"""Whom to ring where no rules are loaded: nothing of another nation's law, only the way to help."""

from __future__ import annotations

ROUTES = {
    "wales": "Wales: 999 in danger. Otherwise the council's social services where the child is, or 101.",
    "scotland": "Scotland: 999 in danger. Otherwise the council's social work where the child is, or 101.",
    "northern-ireland": "Northern Ireland: 999 in danger. Otherwise the Health and Social Care Trust's Gateway team, or 101.",
}  # fmt: skip
ANYWHERE = "In danger now, ring the emergency number of the place where the child is."


def not_loaded(nation: str) -> str:
    """What every door says of a nation whose rules are not loaded."""
    where = nation.replace("-", " ").title() if nation in ROUTES else "that place"
    return f"No rules are loaded for {where}. {ROUTES.get(nation, ANYWHERE)}"
