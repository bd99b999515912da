"""The database itself refuses to change or delete a line of the record of what was done."""

from __future__ import annotations

from typing import Any

from django.db import migrations

TABLE = "records_auditentry"
REFUSES = "A line of this record is never changed or deleted."

SQLITE = [
    f"""CREATE TRIGGER {TABLE}_no_{what} BEFORE {what} ON {TABLE}
        BEGIN SELECT RAISE(ABORT, '{REFUSES}'); END"""
    for what in ("update", "delete")
] + [
    # Without this, INSERT OR REPLACE would change a line: it fires no delete trigger.
    """CREATE TRIGGER records_auditentry_no_replace BEFORE INSERT ON records_auditentry
        WHEN NEW.number <= (SELECT COALESCE(MAX(number), 0) FROM records_auditentry)
        BEGIN SELECT RAISE(ABORT, 'A line of this record is never changed or deleted.'); END"""
]
POSTGRESQL = [
    f"""CREATE FUNCTION {TABLE}_refuses() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '{REFUSES}'; END $$""",
    f"""CREATE TRIGGER {TABLE}_no_change BEFORE UPDATE OR DELETE ON {TABLE}
        FOR EACH ROW EXECUTE FUNCTION {TABLE}_refuses()""",
    f"""CREATE TRIGGER {TABLE}_no_truncate BEFORE TRUNCATE ON {TABLE}
        FOR EACH STATEMENT EXECUTE FUNCTION {TABLE}_refuses()""",
]


def refuse(apps: Any, schema_editor: Any) -> None:
    """Put the refusal into whichever database this is."""
    for line in POSTGRESQL if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(line)


class Migration(migrations.Migration):
    """There is no way back: taking the refusal away would be how history is rewritten."""

    dependencies = [("records", "0001_first")]
    operations = [migrations.RunPython(refuse)]
