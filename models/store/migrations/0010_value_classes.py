"""Makes the tables of reviewed and of decided value classes."""

from peewee import Database

STATEMENTS = (
    """CREATE TABLE "class_override" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "customer_id" INTEGER NOT NULL,
        "value_class" VARCHAR(255) NOT NULL, "reason" VARCHAR(255) NOT NULL, "by_id" INTEGER, "at" DATETIME NOT NULL,
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("by_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE UNIQUE INDEX "class_override_customer_id" ON "class_override" ("customer_id")""",
    """CREATE INDEX "class_override_by_id" ON "class_override" ("by_id")""",
    """CREATE TABLE "value_review" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "at" DATETIME NOT NULL, "by_id" INTEGER,
        "share_a" INTEGER NOT NULL, "share_b" INTEGER NOT NULL, "changed" INTEGER NOT NULL, "undone_at" DATETIME,
        FOREIGN KEY ("by_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "value_review_by_id" ON "value_review" ("by_id")""",
)


def up(migrator: object, db: Database) -> None:
    """Create the tables and their indexes."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
