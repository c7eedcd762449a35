"""Makes the tables of leave and of recurring visits, and lets an answer be about somebody who is away."""

from peewee import Database

STATEMENTS = (
    """CREATE TABLE "leave" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "account_id" INTEGER NOT NULL,
        "kind" VARCHAR(255) NOT NULL, "first" DATE NOT NULL, "last" DATE NOT NULL, "part" VARCHAR(255) NOT NULL,
        "remark" VARCHAR(255), FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "leave_account_id" ON "leave" ("account_id")""",
    """CREATE INDEX "leave_first" ON "leave" ("first")""",
    """CREATE TABLE "recurrence" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "at" DATETIME NOT NULL, "by_id" INTEGER,
        "customers" INTEGER NOT NULL, "visits" INTEGER NOT NULL, "until" DATE NOT NULL, "undone_at" DATETIME,
        FOREIGN KEY ("by_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "recurrence_by_id" ON "recurrence" ("by_id")""",
    """CREATE TABLE "visit_answer_anew" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "visit_id" INTEGER, "other_id" INTEGER,
        "rep_id" INTEGER NOT NULL, "answer" VARCHAR(255) NOT NULL, "reason" VARCHAR(255), "at" DATETIME NOT NULL,
        FOREIGN KEY ("visit_id") REFERENCES "visit" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("other_id") REFERENCES "visit" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("rep_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """INSERT INTO "visit_answer_anew" ("id", "deleted_at", "visit_id", "other_id", "rep_id", "answer", "reason", "at")
        SELECT "id", "deleted_at", "visit_id", "other_id", "rep_id", "answer", "reason", "at" FROM "visit_answer" """,
    """DROP TABLE "visit_answer" """,
    """ALTER TABLE "visit_answer_anew" RENAME TO "visit_answer" """,
    """CREATE INDEX "visit_answer_visit_id" ON "visit_answer" ("visit_id")""",
    """CREATE INDEX "visit_answer_other_id" ON "visit_answer" ("other_id")""",
    """CREATE INDEX "visit_answer_rep_id" ON "visit_answer" ("rep_id")""",
)


def up(migrator: object, db: Database) -> None:
    """Create the tables and copy the answers into one that may leave the other visit empty."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
