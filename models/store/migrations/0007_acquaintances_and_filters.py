"""Makes the tables of relations between people and of saved filters."""

from peewee import Database

STATEMENTS = (
    """CREATE TABLE "acquaintance" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "first_id" INTEGER NOT NULL,
        "kind" VARCHAR(255) NOT NULL, "second_id" INTEGER NOT NULL, "remark" VARCHAR(255),
        FOREIGN KEY ("first_id") REFERENCES "contact" ("id") ON DELETE CASCADE,
        FOREIGN KEY ("second_id") REFERENCES "contact" ("id") ON DELETE CASCADE)""",
    """CREATE INDEX "acquaintance_first_id" ON "acquaintance" ("first_id")""",
    """CREATE INDEX "acquaintance_second_id" ON "acquaintance" ("second_id")""",
    """CREATE UNIQUE INDEX "acquaintance_first_id_second_id" ON "acquaintance" ("first_id", "second_id")""",
    """CREATE TABLE "saved_filter" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "name" VARCHAR(40) NOT NULL,
        "owner_id" INTEGER NOT NULL, "shared" INTEGER NOT NULL, "folder" VARCHAR(255) NOT NULL,
        "text" VARCHAR(255), "customers_of" INTEGER, "value_class" VARCHAR(255), "order" VARCHAR(255) NOT NULL,
        FOREIGN KEY ("owner_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "saved_filter_owner_id" ON "saved_filter" ("owner_id")""",
)


def up(migrator: object, db: Database) -> None:
    """Create the tables and their indexes."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
