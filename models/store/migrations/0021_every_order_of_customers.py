"""Lets customers be listed by any column the list can show, each order from an index of its own."""

from peewee import Database

COLUMNS = ("kind", "stage", "grid", "address", "phone", "head", "group_name", "annual_revenue")


def up(migrator: object, db: Database) -> None:
    """Make the indexes."""
    for column in COLUMNS:
        name = f"customer_deleted_at_{column}_id_owner_id"
        db.execute_sql(f'CREATE INDEX "{name}" ON "customer" ("deleted_at", "{column}", "id", "owner_id")')
