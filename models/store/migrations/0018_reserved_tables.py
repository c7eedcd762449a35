"""Lets a table be reserved for a diet, and keeps where stage, door and pillars of a banquet's hall are."""

from peewee import Database

STATEMENTS = (
    'ALTER TABLE "banquet_table" ADD COLUMN "diet" VARCHAR(255)',
    """CREATE TABLE "hall_fixture" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "banquet_id" INTEGER NOT NULL,
        "kind" VARCHAR(255) NOT NULL, "edge" VARCHAR(255) NOT NULL, "x" REAL NOT NULL, "y" REAL NOT NULL,
        FOREIGN KEY ("banquet_id") REFERENCES "banquet" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "hall_fixture_banquet_id" ON "hall_fixture" ("banquet_id")""",
)


def up(migrator: object, db: Database) -> None:
    """Add the column and the table."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
