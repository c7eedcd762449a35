"""Finds all pairs of customers that are probably one: those that share a key, compared by the rule."""

from models.store.database import database
from models.store.match_keys import facts_of
from rules.customer_match import CustomerFacts, Match, compare

_CROWD = 40
"""A key that more customers share than this (a business park's address) tells nothing."""
_TELLING = ("uscc", "phone", "name", "core", "sound", "address")
_SHARED = f"""
WITH telling AS (
    SELECT kind, value FROM match_key WHERE kind IN ({",".join("?" * len(_TELLING))})
    GROUP BY kind, value HAVING count(*) BETWEEN 2 AND {_CROWD})
SELECT DISTINCT a.customer, b.customer FROM telling
JOIN match_key a USING (kind, value) JOIN match_key b USING (kind, value) WHERE a.customer < b.customer
"""


def duplicate_pairs(limit: int) -> list[tuple[CustomerFacts, CustomerFacts, Match]]:
    """Return up to `limit` pairs that are the same or that a person should look at, the surest first."""
    pairs = database.execute_sql(_SHARED, _TELLING).fetchall()
    facts = facts_of(sorted({customer for pair in pairs for customer in pair}))
    known = [(facts[a], facts[b]) for a, b in pairs if a in facts and b in facts]
    judged = [(a, b, compare(a, b)) for a, b in known]
    found = [one for one in judged if one[2].same or one[2].related]
    found.sort(key=lambda one: -one[2].score)
    return found[:limit]
