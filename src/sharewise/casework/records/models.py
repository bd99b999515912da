"""Every record, where Django looks for them."""

from sharewise.casework.records.agencies import Account, Agency, Key
from sharewise.casework.records.approaches import Approach
from sharewise.casework.records.audit import AuditEntry, FormOnce
from sharewise.casework.records.concerns import Concern
from sharewise.casework.records.followups import FollowUp
from sharewise.casework.records.persons import Person

__all__ = [
    "Account",
    "Agency",
    "Approach",
    "AuditEntry",
    "Concern",
    "FollowUp",
    "FormOnce",
    "Key",
    "Person",
]
