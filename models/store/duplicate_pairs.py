"""Looks through all customers for pairs that are probably one: those that share a key, compared by the rule."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from itertools import combinations, groupby, pairwise

from models.store.database import database
from models.store.match_keys import facts_of
from rules.customer_match import CustomerFacts, Match, compare

_TELLING = ("uscc", "phone", "name", "core", "sound", "address")
_CROWD = 20
"""Where more customers than this share a key (a business park's address), each is compared with the next only."""
_BEGIN_ALIKE = 1000
"""Where the cores of more customers than this begin alike (中国), short names among them are not looked for."""
_LONGEST_SHORT = 8
_AT_ONCE = 1000
_FINDING = 0.2
"""Share of the time that goes by before the first two customers are compared."""
_BLOCKS = f"""
SELECT group_concat(customer) FROM match_key WHERE kind IN ({",".join("?" * len(_TELLING))})
GROUP BY kind, value HAVING count(*) > 1
"""
_CORES = "SELECT value, customer FROM match_key WHERE kind = 'core' AND length(value) > 1 ORDER BY value"
_KEPT_APART = "SELECT min(first_id, second_id), max(first_id, second_id) FROM not_same WHERE deleted_at IS NULL"

Keys = tuple[int, int]


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two customers and what the rule says of them; `match.kin` are related but never one."""

    first: CustomerFacts
    second: CustomerFacts
    match: Match


def duplicate_pairs(
    limit: int, progress: Callable[[float], None] | None = None, stopped: Callable[[], bool] = lambda: False
) -> list[DuplicatePair]:
    """Return up to `limit` pairs that are one or that a person should look at: sure ones first, kin last.

    Pairs somebody called 不是同一家 are left out. `progress` hears shares of the work from 0 to 1; once `stopped` says
    so, what was found by then is returned. Costs about 3 s and 100 MB for 100,000 customers.
    """
    pairs = sorted(set(_sharing_a_key()) | set(_beginning_alike()))
    apart = set(database.execute_sql(_KEPT_APART).fetchall())
    wanted = [pair for pair in pairs if pair not in apart]
    return nsmallest(limit, _compared(wanted, progress or _tell_nobody, stopped), key=_rank)


def _tell_nobody(_share: float) -> None:
    """Stands where nobody wants to hear of the progress."""


def _rank(pair: DuplicatePair) -> tuple[bool, bool, int, str]:
    return not pair.match.same, pair.match.kin, -pair.match.score, pair.first.name


def _compared(
    pairs: list[Keys], progress: Callable[[float], None], stopped: Callable[[], bool]
) -> Iterator[DuplicatePair]:
    """Compare the pairs, some at a time, so that few customers are in memory at once."""
    for at in range(0, len(pairs), _AT_ONCE):
        if stopped():
            return
        progress(_FINDING + (1 - _FINDING) * at / len(pairs))
        part = pairs[at : at + _AT_ONCE]
        facts = facts_of(sorted({customer for pair in part for customer in pair}))
        for a, b in part:
            if a in facts and b in facts and (match := compare(facts[a], facts[b])).related:
                yield DuplicatePair(facts[a], facts[b], match)


def _sharing_a_key() -> Iterator[Keys]:
    """Everybody with everybody who shares a name, core, sound, code, phone or address."""
    for (members,) in database.execute_sql(_BLOCKS, _TELLING):
        customers = sorted(map(int, members.split(",")))
        yield from combinations(customers, 2) if len(customers) <= _CROWD else pairwise(customers)


def _beginning_alike() -> Iterator[Keys]:
    """Short names with the full names, and branches with the parents, whose characters they take in order."""
    for _, found in groupby(database.execute_sql(_CORES), key=lambda row: row[0][:2]):
        cores = list(found)
        if 2 <= len(cores) <= _BEGIN_ALIKE:
            yield from _shortened(cores)


def _shortened(cores: list[tuple[str, int]]) -> Iterator[Keys]:
    for short, customer in cores:
        if len(short) <= _LONGEST_SHORT:
            longer = ((core, other) for core, other in cores if len(core) > len(short) and other != customer)
            yield from (
                (min(customer, other), max(customer, other)) for core, other in longer if _in_order(short, core)
            )


def _in_order(short: str, core: str) -> bool:
    letters: Iterable[str] = iter(core)
    return all(letter in letters for letter in short)
