"""Lets the double-visit check be answered from indexes alone, joint visits included."""

from peewee import Database

ACTIVE = "deleted_at IS NULL AND status <> 'cancelled'"
STATEMENTS = (
    "DROP INDEX visit_customer_start",
    "DROP INDEX visit_rep_start",
    f"""CREATE INDEX visit_customer_start ON visit(
        customer_id, start, rep_id, minutes, status, way, deleted_at) WHERE {ACTIVE}""",
    f"""CREATE INDEX visit_rep_start ON visit(
        rep_id, start, customer_id, minutes, status, way, deleted_at) WHERE {ACTIVE}""",
    """ALTER TABLE "visit_participant" ADD COLUMN "start" DATETIME""",
    """UPDATE visit_participant SET start = (SELECT start FROM visit WHERE visit.id = visit_id)""",
    'DROP INDEX "visit_participant_account_id"',
    """CREATE INDEX "visit_participant_account_id_start_deleted_at_visit_id" ON "visit_participant" (
        "account_id", "start", "deleted_at", "visit_id")""",
)


def up(migrator: object, db: Database) -> None:
    """Make the indexes anew, and keep beside each participant when the visit starts."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
