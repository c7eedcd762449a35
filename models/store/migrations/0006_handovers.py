"""Makes the table of handovers."""

from peewee import Database

STATEMENTS = (
    """CREATE TABLE "handover" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "giver_id" INTEGER,
        "receiver_id" INTEGER NOT NULL, "at" DATETIME NOT NULL, "by_id" INTEGER, "note" TEXT,
        "customers" INTEGER NOT NULL, "visits" INTEGER NOT NULL, "tasks" INTEGER NOT NULL, "undone_at" DATETIME,
        FOREIGN KEY ("giver_id") REFERENCES "account" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("receiver_id") REFERENCES "account" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("by_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "handover_giver_id" ON "handover" ("giver_id")""",
    """CREATE INDEX "handover_receiver_id" ON "handover" ("receiver_id")""",
    """CREATE INDEX "handover_by_id" ON "handover" ("by_id")""",
)


def up(migrator: object, db: Database) -> None:
    """Create the table and its indexes."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
