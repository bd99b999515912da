"""Whom each nation without rules is told to ring: the same at every door."""

ROUTE_OF = {
    "wales": "Wales: 999 in danger. Otherwise the council's social services",
    "scotland": "Scotland: 999 in danger. Otherwise the council's social work",
    "northern-ireland": "Northern Ireland: 999 in danger. Otherwise the Health and Social Care Trust's Gateway team",
    "other": "ring the emergency number of the place where the child is",
}
