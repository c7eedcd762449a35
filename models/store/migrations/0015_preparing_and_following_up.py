"""Makes the tables of preparations, letters, rule tasks and joint authors; tasks can be put before a superior."""

from peewee import Database

STATEMENTS = (
    """CREATE TABLE "visit_record_author" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "record_id" INTEGER NOT NULL,
        "account_id" INTEGER NOT NULL, "at" DATETIME NOT NULL,
        FOREIGN KEY ("record_id") REFERENCES "visit_record" ("id") ON DELETE CASCADE,
        FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "visit_record_author_record_id" ON "visit_record_author" ("record_id")""",
    """CREATE INDEX "visit_record_author_account_id" ON "visit_record_author" ("account_id")""",
    """CREATE UNIQUE INDEX "visit_record_author_record_id_account_id" ON "visit_record_author" (
        "record_id", "account_id")""",
    """CREATE TABLE "rule_task" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "rule" VARCHAR(255) NOT NULL,
        "subject" INTEGER NOT NULL, "account_id" INTEGER NOT NULL, "task_id" INTEGER,
        FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("task_id") REFERENCES "task" ("id") ON DELETE SET NULL)""",
    """CREATE INDEX "rule_task_account_id" ON "rule_task" ("account_id")""",
    """CREATE INDEX "rule_task_task_id" ON "rule_task" ("task_id")""",
    """CREATE UNIQUE INDEX "rule_task_account_id_rule_subject" ON "rule_task" ("account_id", "rule", "subject")""",
    """CREATE TABLE "preparation" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "visit_id" INTEGER NOT NULL, "introduction" TEXT,
        "phone_script" TEXT, "concede" TEXT, "not_concede" TEXT, "strengths" TEXT, "weaknesses" TEXT,
        "cannot_supply" TEXT, "support" TEXT, "guidance" TEXT, "appearance" TEXT,
        FOREIGN KEY ("visit_id") REFERENCES "visit" ("id") ON DELETE CASCADE)""",
    """CREATE UNIQUE INDEX "preparation_visit_id" ON "preparation" ("visit_id")""",
    """CREATE TABLE "preparation_template" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "name" VARCHAR(255) NOT NULL,
        "visit_kind" VARCHAR(255), "way" VARCHAR(255), "industry_id" INTEGER, "purpose" VARCHAR(255), "agenda" TEXT,
        "questions" TEXT, "expected_questions" TEXT, "materials" TEXT, "introduction" TEXT, "phone_script" TEXT,
        "strengths" TEXT, "weaknesses" TEXT, "concede" TEXT, "not_concede" TEXT, "appearance" TEXT,
        FOREIGN KEY ("industry_id") REFERENCES "industry" ("id") ON DELETE RESTRICT)""",
    """CREATE UNIQUE INDEX "preparation_template_name" ON "preparation_template" ("name")""",
    """CREATE INDEX "preparation_template_industry_id" ON "preparation_template" ("industry_id")""",
    """CREATE TABLE "letter_template" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "name" VARCHAR(255) NOT NULL,
        "visit_kind" VARCHAR(255), "body" TEXT NOT NULL)""",
    """CREATE UNIQUE INDEX "letter_template_name" ON "letter_template" ("name")""",
    """CREATE TABLE "thank_you_letter" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "visit_id" INTEGER NOT NULL,
        "salutation" VARCHAR(255) NOT NULL, "body" TEXT NOT NULL, "signature" TEXT, "dated_on" DATE NOT NULL,
        "author_id" INTEGER NOT NULL, "sent_at" DATETIME,
        FOREIGN KEY ("visit_id") REFERENCES "visit" ("id") ON DELETE CASCADE,
        FOREIGN KEY ("author_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE UNIQUE INDEX "thank_you_letter_visit_id" ON "thank_you_letter" ("visit_id")""",
    """CREATE INDEX "thank_you_letter_author_id" ON "thank_you_letter" ("author_id")""",
    """CREATE TABLE "customer_letter" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "customer_id" INTEGER NOT NULL,
        "subject" VARCHAR(255) NOT NULL, "received_at" DATETIME NOT NULL, "sender" VARCHAR(255), "content" TEXT,
        "owner_id" INTEGER NOT NULL, "answer" TEXT, "answered_at" DATETIME, "task_id" INTEGER,
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("owner_id") REFERENCES "account" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("task_id") REFERENCES "task" ("id") ON DELETE SET NULL)""",
    """CREATE INDEX "customer_letter_customer_id" ON "customer_letter" ("customer_id")""",
    """CREATE INDEX "customer_letter_owner_id" ON "customer_letter" ("owner_id")""",
    """CREATE INDEX "customer_letter_task_id" ON "customer_letter" ("task_id")""",
    """ALTER TABLE "task" ADD COLUMN "about_id" INTEGER REFERENCES "task" ("id") ON DELETE SET NULL""",
    """ALTER TABLE "task" ADD COLUMN "answer" TEXT""",
    """CREATE INDEX "task_about_id" ON "task" ("about_id")""",
    """ALTER TABLE "attachment" ADD COLUMN "visit_id" INTEGER REFERENCES "visit" ("id") ON DELETE RESTRICT""",
    """CREATE INDEX "attachment_visit_id" ON "attachment" ("visit_id")""",
)


def up(migrator: object, db: Database) -> None:
    """Create the tables and their indexes, and add the new columns."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
