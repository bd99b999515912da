"""What was promised: by whom, by when, and who takes over. Silence is never the end of it."""

from __future__ import annotations

from django.db import models

from sharewise.casework.records.approaches import Approach
from sharewise.casework.records.concerns import Concern
from sharewise.casework.records.declared import Kept, ordinary
from sharewise.casework.records.row import SealedRow


class FollowUp(SealedRow):
    """One thing somebody owes. Late is a question asked of the clock, never a mark that can be forgotten."""

    kept = Kept.CHILD_FILE

    concern = ordinary(
        models.ForeignKey(Concern, models.PROTECT, null=True, default=None, related_name="owed")
    )
    approach = ordinary(
        models.ForeignKey(Approach, models.PROTECT, null=True, default=None, related_name="owed")
    )
    what = ordinary(models.CharField(max_length=40))
    owner = ordinary(models.ForeignKey("records.Account", models.PROTECT, related_name="owes"))
    deputy = ordinary(
        models.ForeignKey("records.Account", models.PROTECT, null=True, default=None, related_name="+")
    )
    due_at = ordinary(models.DateTimeField())
    made_at = ordinary(models.DateTimeField())
    done_at = ordinary(models.DateTimeField(null=True, default=None, db_index=True))
    done_by = ordinary(
        models.ForeignKey("records.Account", models.PROTECT, null=True, default=None, related_name="+")
    )

    class Meta:
        indexes = (models.Index(fields=["held_by", "done_at", "due_at"], name="owed_by_clock"),)

    @property
    def may_change(self) -> tuple[str, ...]:
        return ("owner", "deputy", "done_at", "done_by")
