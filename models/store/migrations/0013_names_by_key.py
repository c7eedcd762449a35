"""Lets the names of many customers be read without their archives."""

from peewee import Database


def up(migrator: object, db: Database) -> None:
    """Make the index."""
    columns = '"id", "deleted_at", "name", "short_name"'
    db.execute_sql(f'CREATE INDEX "customer_id_deleted_at_name_short_name" ON "customer" ({columns})')
