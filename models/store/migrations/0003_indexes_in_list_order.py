"""Replaces the indexes of customers by those the lists are read in the order of."""

from peewee import Database

NO_LONGER_USED = (
    "customer_industry_id",
    "customer_industry_group_id",
    "customer_owner_id",
    "customer_deleted_at_value_class",
    "customer_deleted_at_last_visit_at",
    "customer_deleted_at_completeness",
    "customer_deleted_at_due_on",
)
COLUMNS = (
    ("deleted_at", "industry_group_id"),
    ("deleted_at", "short_name"),
    ("deleted_at", "value_class", "id", "annual_revenue"),
    ("deleted_at", "last_visit_at", "id", "owner_id"),
    ("deleted_at", "completeness", "id", "owner_id"),
    ("deleted_at", "due_on", "id", "owner_id"),
)


def up(migrator: object, db: Database) -> None:
    """Drop the old indexes and make the new ones."""
    for name in NO_LONGER_USED:
        db.execute_sql(f'DROP INDEX "{name}"')
    for columns in COLUMNS:
        quoted = ", ".join(f'"{column}"' for column in columns)
        db.execute_sql(f'CREATE INDEX "customer_{"_".join(columns)}" ON "customer" ({quoted})')
    db.execute_sql('CREATE INDEX "industry_name" ON "industry" ("name")')
