"""Lets a month plan hold how many deals a rep means to make."""

from peewee import Database


def up(migrator: object, db: Database) -> None:
    """Add the column."""
    db.execute_sql('ALTER TABLE "work_report" ADD COLUMN "deals" INTEGER')
