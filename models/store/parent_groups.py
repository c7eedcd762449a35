"""Finds the customers of a parent group by the keys customers are recognised by, which an index holds."""

from collections.abc import Collection

from models.customer import Customer
from models.store.database import database

_OTHERS = """
SELECT count(*) FROM match_key k CROSS JOIN match_key o
ON o.kind = k.kind AND o.value = k.value AND o.customer <> k.customer WHERE k.customer = ? AND k.kind = 'group'
"""


def others_in_group(customer: int) -> int:
    """Return how many other customers outside the recycle bin name the same parent group."""
    return int(database.execute_sql(_OTHERS, (customer,)).fetchone()[0])


def rename_group(names: Collection[str], to: str) -> None:
    """Let every customer outside the recycle bin that names one of these as its parent group name `to`."""
    marks = ", ".join("?" * len(names))
    query = f"SELECT customer FROM match_key WHERE kind = 'group' AND value IN ({marks})"
    for (key,) in database.execute_sql(query, tuple(names)).fetchall():
        member = Customer.get_by_id(key)
        member.group_name = to
        member.save()
