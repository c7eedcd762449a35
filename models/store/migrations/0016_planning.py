"""Makes the tables of outings, of plans and summaries, of spot checks and of imported calendar events."""

from peewee import Database

STATEMENTS = (
    """CREATE TABLE "outing" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "name" VARCHAR(255) NOT NULL,
        "rep_id" INTEGER NOT NULL, "day" DATE NOT NULL, "transport" VARCHAR(255), "approved_by_id" INTEGER,
        "approved_at" DATETIME, "returned_at" DATETIME, "checked_by_id" INTEGER, "checked_at" DATETIME,
        "check_way" VARCHAR(255), "check_note" VARCHAR(255),
        FOREIGN KEY ("rep_id") REFERENCES "account" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("approved_by_id") REFERENCES "account" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("checked_by_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "outing_rep_id" ON "outing" ("rep_id")""",
    """CREATE INDEX "outing_approved_by_id" ON "outing" ("approved_by_id")""",
    """CREATE INDEX "outing_checked_by_id" ON "outing" ("checked_by_id")""",
    """CREATE UNIQUE INDEX "outing_rep_id_day" ON "outing" ("rep_id", "day")""",
    """CREATE TABLE "work_report" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "name" VARCHAR(255) NOT NULL,
        "kind" VARCHAR(255) NOT NULL, "account_id" INTEGER NOT NULL, "first" DATE NOT NULL, "customers" INTEGER,
        "first_visits" INTEGER, "aim" TEXT, "content" TEXT, "problems" TEXT, "better" TEXT,
        "submitted_at" DATETIME, "comment" TEXT, "commented_by_id" INTEGER, "commented_at" DATETIME,
        FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("commented_by_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "work_report_account_id" ON "work_report" ("account_id")""",
    """CREATE INDEX "work_report_commented_by_id" ON "work_report" ("commented_by_id")""",
    """CREATE UNIQUE INDEX "work_report_account_id_kind_first" ON "work_report" ("account_id", "kind", "first")""",
    """CREATE TABLE "spot_check" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "drawn_at" DATETIME NOT NULL,
        "drawn_by_id" INTEGER, "seed" INTEGER NOT NULL, "record_id" INTEGER NOT NULL, "rep_id" INTEGER NOT NULL,
        "way" VARCHAR(255) NOT NULL, "result" VARCHAR(255), "comment" TEXT, "checked_at" DATETIME,
        "seen_at" DATETIME, FOREIGN KEY ("drawn_by_id") REFERENCES "account" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("record_id") REFERENCES "visit_record" ("id") ON DELETE CASCADE,
        FOREIGN KEY ("rep_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "spot_check_drawn_by_id" ON "spot_check" ("drawn_by_id")""",
    """CREATE INDEX "spot_check_record_id" ON "spot_check" ("record_id")""",
    """CREATE INDEX "spot_check_rep_id" ON "spot_check" ("rep_id")""",
    """CREATE TABLE "calendar_entry" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "uid" TEXT NOT NULL, "recurrence" TEXT NOT NULL,
        "sequence" INTEGER NOT NULL, "visit_id" INTEGER NOT NULL,
        FOREIGN KEY ("visit_id") REFERENCES "visit" ("id") ON DELETE CASCADE)""",
    """CREATE INDEX "calendar_entry_visit_id" ON "calendar_entry" ("visit_id")""",
    """CREATE UNIQUE INDEX "calendar_entry_uid_recurrence" ON "calendar_entry" ("uid", "recurrence")""",
)


def up(migrator: object, db: Database) -> None:
    """Create the tables and their indexes."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
