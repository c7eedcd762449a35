"""Lets the contracts in force that end soon be counted, and those to be reminded of be found, from an index alone."""

from peewee import Database


def up(migrator: object, db: Database) -> None:
    """Make the index."""
    columns = ("deleted_at", "status", "end", "customer_id", "reminded_for", "reminder_days")
    listed = ", ".join(f'"{column}"' for column in columns)
    db.execute_sql(f'CREATE INDEX "contract_{"_".join(columns)}" ON "contract" ({listed})')
