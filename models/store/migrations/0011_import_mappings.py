"""Makes the table of remembered mappings of imported sheets."""

from peewee import Database

STATEMENTS = (
    """CREATE TABLE "import_mapping" (
        "id" INTEGER NOT NULL PRIMARY KEY, "deleted_at" DATETIME, "name" VARCHAR(80) NOT NULL,
        "kind" VARCHAR(255) NOT NULL, "headings" TEXT NOT NULL, "fields" TEXT NOT NULL, "made_by_id" INTEGER,
        "used_at" DATETIME NOT NULL, FOREIGN KEY ("made_by_id") REFERENCES "account" ("id") ON DELETE RESTRICT)""",
    """CREATE INDEX "import_mapping_made_by_id" ON "import_mapping" ("made_by_id")""",
)


def up(migrator: object, db: Database) -> None:
    """Create the table and its index."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
