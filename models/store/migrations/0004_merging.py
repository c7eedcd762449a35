"""Makes the tables of merges and of customers that are not one."""

from peewee import Database

STATEMENTS = (
    """CREATE TABLE "not_same" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "first_id" INTEGER NOT NULL,
        "second_id" INTEGER NOT NULL, "at" DATETIME NOT NULL, "account_id" INTEGER,
        FOREIGN KEY ("first_id") REFERENCES "customer" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("second_id") REFERENCES "customer" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "not_same_first_id" ON "not_same" ("first_id")""",
    """CREATE INDEX "not_same_second_id" ON "not_same" ("second_id")""",
    """CREATE INDEX "not_same_account_id" ON "not_same" ("account_id")""",
    """CREATE TABLE "merge" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "kept_id" INTEGER NOT NULL,
        "other_id" INTEGER NOT NULL, "at" DATETIME NOT NULL, "account_id" INTEGER, "moved" INTEGER NOT NULL,
        "undone_at" DATETIME,
        FOREIGN KEY ("kept_id") REFERENCES "customer" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("other_id") REFERENCES "customer" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "merge_kept_id" ON "merge" ("kept_id")""",
    """CREATE INDEX "merge_other_id" ON "merge" ("other_id")""",
    """CREATE INDEX "merge_account_id" ON "merge" ("account_id")""",
)


def up(migrator: object, db: Database) -> None:
    """Create the tables and their indexes."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
