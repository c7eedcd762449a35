"""Lets contacts in the recycle bin be counted without looking at the others."""

from peewee import Database


def up(migrator: object, db: Database) -> None:
    """Make the index."""
    db.execute_sql('CREATE INDEX "contact_deleted_at_customer_id" ON "contact" ("deleted_at", "customer_id")')
