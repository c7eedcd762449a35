"""Makes the table of drafts."""

from peewee import Database

STATEMENTS = (
    """CREATE TABLE "draft" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "account_id" INTEGER NOT NULL,
        "form" VARCHAR(255) NOT NULL, "subject" INTEGER NOT NULL, "content" TEXT NOT NULL,
        "saved_at" DATETIME NOT NULL,
        FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "draft_account_id" ON "draft" ("account_id")""",
    """CREATE UNIQUE INDEX "draft_account_id_form_subject" ON "draft" ("account_id", "form", "subject")""",
)


def up(migrator: object, db: Database) -> None:
    """Create the table and its indexes."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
