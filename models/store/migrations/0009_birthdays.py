"""Lets the birthdays ahead be found without looking at people whose birthday nobody knows."""

from peewee import Database

COLUMNS = '"birthday", "deleted_at", "customer_id"'


def up(migrator: object, db: Database) -> None:
    """Make the index."""
    db.execute_sql(f'CREATE INDEX "contact_birthday_deleted_at_customer_id" ON "contact" ({COLUMNS})')
