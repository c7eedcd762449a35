"""Keeps which keys several customers have, so that the double-visit check need not look for the others of every key."""

from peewee import Database

STATEMENTS = (
    """CREATE TABLE shared_key (kind TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, value)) WITHOUT ROWID""",
    """INSERT INTO shared_key SELECT kind, value FROM match_key WHERE kind <> 'short'
        GROUP BY kind, value HAVING count(*) > 1""",
)


def up(migrator: object, db: Database) -> None:
    """Make the table and fill it."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
