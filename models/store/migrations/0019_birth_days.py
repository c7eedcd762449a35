"""Lets the people with a birthday soon be found by its day alone."""

from peewee import Database


def up(migrator: object, db: Database) -> None:
    """Make the index, and drop the one by year that the planner passed over."""
    db.execute_sql('DROP INDEX IF EXISTS "contact_birthday_deleted_at_customer_id"')
    db.execute_sql(
        'CREATE INDEX contact_birth_day ON contact(substr("birthday", 6), customer_id, deleted_at) '
        "WHERE birthday IS NOT NULL"
    )
