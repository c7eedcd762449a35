"""Makes the tables of contracts, of files and of what files hold."""

from peewee import Database

STATEMENTS = (
    """CREATE TABLE "contract" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "customer_id" INTEGER NOT NULL,
        "number" VARCHAR(255), "subject" VARCHAR(255) NOT NULL, "amount" INTEGER, "start" DATE, "end" DATE,
        "our_party" VARCHAR(255), "their_party" VARCHAR(255), "signed_on" DATE, "status" VARCHAR(255) NOT NULL,
        "reminder_days" INTEGER NOT NULL, "confidentiality" VARCHAR(255) NOT NULL, "remark" TEXT,
        "completeness" INTEGER NOT NULL, "reminder_id" INTEGER, "reminded_for" DATE,
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("reminder_id") REFERENCES "task" ("id") ON DELETE SET NULL)""",
    """CREATE INDEX "contract_customer_id" ON "contract" ("customer_id")""",
    """CREATE INDEX "contract_reminder_id" ON "contract" ("reminder_id")""",
    """CREATE INDEX "contract_deleted_at_end" ON "contract" ("deleted_at", "end")""",
    """CREATE TABLE "attachment" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "name" VARCHAR(255) NOT NULL,
        "customer_id" INTEGER NOT NULL, "contract_id" INTEGER, "size" INTEGER NOT NULL,
        "media_type" VARCHAR(255) NOT NULL, "sha256" VARCHAR(255) NOT NULL, "added_at" DATETIME NOT NULL,
        "added_by_id" INTEGER,
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("contract_id") REFERENCES "contract" ("id") ON DELETE RESTRICT,
        FOREIGN KEY ("added_by_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "attachment_customer_id" ON "attachment" ("customer_id")""",
    """CREATE INDEX "attachment_contract_id" ON "attachment" ("contract_id")""",
    """CREATE INDEX "attachment_sha256" ON "attachment" ("sha256")""",
    """CREATE INDEX "attachment_added_by_id" ON "attachment" ("added_by_id")""",
    """CREATE TABLE attachment_part (
        digest TEXT NOT NULL, number INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (digest, number))""",
)


def up(migrator: object, db: Database) -> None:
    """Create the tables and their indexes."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
