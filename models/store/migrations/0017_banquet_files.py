"""Makes the tables of a banquet's file (menu, course of the day, costs, days avoided, card offsets) and new fields."""

from peewee import Database

COLUMNS = (
    ("banquet", "co_hosts", "VARCHAR(255)"),
    ("banquet", "address", "VARCHAR(255)"),
    ("banquet", "reception_minutes", "INTEGER NOT NULL DEFAULT 30"),
    ("banquet", "dress", "VARCHAR(255)"),
    ("banquet", "reply_by", "DATE"),
    ("banquet", "contact_name", "VARCHAR(255)"),
    ("banquet", "contact_phone", "VARCHAR(255)"),
    ("banquet", "invitation_text", "TEXT"),
    ("banquet_guest", "foreign_name", "VARCHAR(255)"),
    ("banquet_guest", "salutation", "VARCHAR(255)"),
    ("banquet_guest", "address", "VARCHAR(255)"),
    ("banquet_guest", "invited_on", "DATE"),
    ("banquet_guest", "answered_on", "DATE"),
    ("banquet_guest", "usher", "VARCHAR(255)"),
)
STATEMENTS = (
    """CREATE TABLE "banquet_dish" ("id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "banquet_id"
        INTEGER NOT NULL, "position" INTEGER NOT NULL, "course" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT
        NULL, "foreign_name" VARCHAR(255), "ingredients" VARCHAR(255), "temperature" VARCHAR(255) NOT NULL,
        "taste" VARCHAR(255) NOT NULL, "price" INTEGER, "instead_of_id" INTEGER, FOREIGN KEY ("banquet_id")
        REFERENCES "banquet" ("id") ON DELETE RESTRICT, FOREIGN KEY ("instead_of_id") REFERENCES "banquet_dish"
        ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "banquet_dish_banquet_id" ON "banquet_dish" ("banquet_id")""",
    """CREATE INDEX "banquet_dish_instead_of_id" ON "banquet_dish" ("instead_of_id")""",
    """CREATE TABLE "run_sheet_item" ("id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "banquet_id"
        INTEGER NOT NULL, "start" INTEGER NOT NULL, "minutes" INTEGER NOT NULL, "stage" VARCHAR(255) NOT NULL,
        "what" VARCHAR(255) NOT NULL, "staff" VARCHAR(255), "remark" TEXT, "done" INTEGER NOT NULL, FOREIGN KEY
        ("banquet_id") REFERENCES "banquet" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "run_sheet_item_banquet_id" ON "run_sheet_item" ("banquet_id")""",
    """CREATE TABLE "budget_line" ("id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "banquet_id"
        INTEGER NOT NULL, "kind" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL, "price" INTEGER NOT NULL,
        "quantity" INTEGER NOT NULL, "actual" INTEGER, "remark" VARCHAR(255), FOREIGN KEY ("banquet_id")
        REFERENCES "banquet" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "budget_line_banquet_id" ON "budget_line" ("banquet_id")""",
    """CREATE TABLE "taboo_day" ("id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "customer_id"
        INTEGER, "reason" VARCHAR(255) NOT NULL, "calendar" VARCHAR(255) NOT NULL, "month" INTEGER NOT NULL,
        "day" INTEGER NOT NULL, "year" INTEGER, FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON
        DELETE RESTRICT)""",
    """CREATE INDEX "taboo_day_customer_id" ON "taboo_day" ("customer_id")""",
    """CREATE TABLE "print_offset" ("id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "device"
        VARCHAR(255) NOT NULL, "right" REAL NOT NULL, "down" REAL NOT NULL)""",
    """CREATE UNIQUE INDEX "print_offset_device" ON "print_offset" ("device")""",
)


def up(migrator: object, db: Database) -> None:
    """Add the fields and create the tables."""
    for table, name, kind in COLUMNS:
        db.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN "{name}" {kind}')
    for statement in STATEMENTS:
        db.execute_sql(statement)
