"""Counts the other customers of a parent group by the keys customers are recognised by, which an index holds."""

from models.store.database import database

_OTHERS = """
SELECT count(*) FROM match_key k CROSS JOIN match_key o
ON o.kind = k.kind AND o.value = k.value AND o.customer <> k.customer WHERE k.customer = ? AND k.kind = 'group'
"""


def others_in_group(customer: int) -> int:
    """Return how many other customers outside the recycle bin name the same parent group."""
    return int(database.execute_sql(_OTHERS, (customer,)).fetchone()[0])
