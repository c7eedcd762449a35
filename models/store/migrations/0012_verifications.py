"""Makes the tables of checked facts and of printed archives, and lets the customers with stale facts be found."""

from peewee import Database

STATEMENTS = (
    """CREATE TABLE "verification" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "customer_id" INTEGER NOT NULL,
        "field" VARCHAR(255) NOT NULL, "finding" VARCHAR(255) NOT NULL, "value" TEXT, "before" TEXT,
        "at" DATETIME NOT NULL, "by_id" INTEGER,
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE CASCADE,
        FOREIGN KEY ("by_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "verification_customer_id" ON "verification" ("customer_id")""",
    """CREATE INDEX "verification_by_id" ON "verification" ("by_id")""",
    """ALTER TABLE "customer" ADD COLUMN "stale_on" DATE""",
    """UPDATE "customer" SET "stale_on" = date("id" / 4194304 / 1000 + 1735689600, 'unixepoch', '+183 days')""",
    """CREATE INDEX "customer_deleted_at_stale_on_id_owner_id"
        ON "customer" ("deleted_at", "stale_on", "id", "owner_id")""",
    """CREATE TABLE "archive_volume" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "title" VARCHAR(255) NOT NULL,
        "customers" TEXT NOT NULL, "made_at" DATETIME NOT NULL, "by_id" INTEGER,
        FOREIGN KEY ("by_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "archive_volume_by_id" ON "archive_volume" ("by_id")""",
)


def up(migrator: object, db: Database) -> None:
    """Create the tables; an archive is taken to be as old as its key says, until it is stored again."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
