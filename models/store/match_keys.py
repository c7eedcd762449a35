"""Finds customers that may be one: equality keys of names, codes, phones and addresses in an index, then the rule."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from models.store.database import database, fetch
from models.store.pinyin import sound
from rules.customer_match import CustomerFacts, Match, compare, lookup_keys, match_keys, rank_candidates
from rules.customer_names import parse_name
from rules.reason import Reason
from rules.visit_conflicts import WEAK

_Key = tuple[str, str, int]
_new_kin: list[Callable[[Sequence[int]], None]] = []
_KIN_KINDS = ("uscc", "group", "phone", "address", "name", "core", "sound")
_MOST_KIN = 400
_CHUNK = 400
_MOST_CANDIDATES = 1500
_NAMES = "customer_id_deleted_at_name_short_name"  # sixty names a page, where of whole archives there are four
_MOST_SHARING = 2000
_SHARED = f"""
SELECT o.customer, o.kind, o.value FROM match_key k
CROSS JOIN shared_key s ON s.kind = k.kind AND s.value = k.value
CROSS JOIN match_key o ON o.kind = k.kind AND o.value = k.value AND o.customer <> k.customer
WHERE k.customer = ? AND k.kind <> 'short' LIMIT {_MOST_SHARING}
"""
_SHARED_BY_KIND = _SHARED.replace("<> 'short'", "= ?")
_MARK = """
INSERT OR IGNORE INTO shared_key(kind, value) SELECT k.kind, k.value FROM match_key k
WHERE k.customer = ? AND k.kind <> 'short'
AND EXISTS (SELECT 1 FROM match_key o WHERE o.kind = k.kind AND o.value = k.value AND o.customer <> k.customer)
"""  # a key stays marked when it is shared no longer: that costs one look more, and nothing is missed
_FACTS = """
SELECT id, name, short_name, former_names, uscc, phone, head_mobile, address, group_name, {phones}, {sound}
FROM customer WHERE id IN ({marks}) AND +deleted_at IS NULL
"""  # with the sign, or SQLite looks through all that are not deleted once more than five are asked for
_CONTACT_PHONES = """
(SELECT group_concat(coalesce(mobile, '') || '/' || coalesce(phone, ''), '/') FROM contact
 WHERE customer_id = customer.id AND deleted_at IS NULL)
"""
_KEPT_SOUND = "coalesce((SELECT m.value FROM match_key m WHERE m.customer = customer.id AND m.kind = 'sound'), '')"


def facts_of(customers: Sequence[int], contacts: bool = True) -> dict[int, CustomerFacts]:
    """Return what is known of customers for matching, by key; those in the recycle bin are left out.

    How a name sounds was kept with its keys: to read it aloud again takes a dictionary of 60 MB. Without `contacts` the
    phones of their people are not read.
    """
    return _facts(customers, _KEPT_SOUND, _CONTACT_PHONES if contacts else "NULL")


def _facts(customers: Sequence[int], sound_column: str, phones: str = _CONTACT_PHONES) -> dict[int, CustomerFacts]:
    found: dict[int, CustomerFacts] = {}
    for at in range(0, len(customers), _CHUNK):
        part = customers[at : at + _CHUNK]
        query = _FACTS.format(marks=",".join("?" * len(part)), sound=sound_column, phones=phones)
        found.update({row[0]: facts_from(*row) for row in fetch(query, part)})
    return found


def facts_from(
    key: int | None,
    name: str,
    short_name: str | None = None,
    former_names: str | None = None,
    uscc: str | None = None,
    phone: str | None = None,
    head_mobile: str | None = None,
    address: str | None = None,
    group_name: str | None = None,
    contact_phones: str | None = None,
    kept_sound: str | None = None,
) -> CustomerFacts:
    """Return the facts of one customer from its columns; several phones may be joined by `/` or `、`."""
    return CustomerFacts(
        name=name,
        short_name=short_name or "",
        former_names=_split(former_names),
        uscc=uscc or "",
        phones=(*_split(phone), *_split(head_mobile)),
        contact_phones=_split(contact_phones),
        address=address or "",
        group=group_name or "",
        sound=sound(name, parse_name(name).core) if kept_sound is None else kept_sound,
        id=key,
    )


def _split(text: str | None) -> tuple[str, ...]:
    return tuple(part.strip() for part in (text or "").replace("、", "/").split("/") if part.strip())


def on_new_kin(follow: Callable[[Sequence[int]], None]) -> None:
    """Let `follow` be called with the customers that others may be kin of from now on, in the same transaction."""
    _new_kin.append(follow)


def renew(customers: Sequence[int]) -> None:
    """Store the keys of customers anew; one in the recycle bin keeps none."""
    before, after = _kept(customers), list(_keys(_facts(customers, "NULL").values()))
    gone = before.difference(after) if before else ()
    new = [key for key in after if key not in before]
    database.cursor().executemany("DELETE FROM match_key WHERE kind = ? AND value = ? AND customer = ?", gone)
    _put(new)
    gained = sorted({customer for kind, _, customer in new if kind in _KIN_KINDS})
    database.cursor().executemany(_MARK, [(customer,) for customer in gained])
    for follow in _new_kin if gained else ():
        follow(gained)


def put_many(facts: Iterable[CustomerFacts]) -> None:
    """Store the keys of many customers that have none yet; which are shared has to be marked afterwards."""
    _put(_keys(facts))


def _kept(customers: Sequence[int]) -> set[_Key]:
    query = "SELECT kind, value, customer FROM match_key WHERE customer IN ({})"
    parts = (customers[at : at + _CHUNK] for at in range(0, len(customers), _CHUNK))
    return set(chain.from_iterable(fetch(query.format(",".join("?" * len(part))), part) for part in parts))


def _keys(facts: Iterable[CustomerFacts]) -> Iterator[_Key]:
    return ((kind, value, one.id) for one in facts for kind, value in match_keys(one) if one.id is not None)


def _put(keys: Iterable[_Key]) -> None:
    statement = "INSERT OR IGNORE INTO match_key(kind, value, customer) VALUES (?, ?, ?)"
    database.cursor().executemany(statement, keys)


def drop(customers: Sequence[int]) -> None:
    """Forget the keys of customers."""
    database.cursor().executemany("DELETE FROM match_key WHERE customer = ?", [(key,) for key in customers])


def kin_of(customer: int) -> dict[int, dict[str, str]]:
    """Return the customers that share keys with this one, and of each kind one that is shared."""
    shared = fetch(_SHARED, (customer,))
    if len(shared) == _MOST_SHARING:  # a group named 无, with half of all customers in it, must not hide the others
        shared = [row for kind in _KIN_KINDS for row in fetch(_SHARED_BY_KIND, (customer, kind))[:_MOST_KIN]]
    kin: dict[int, dict[str, str]] = {}
    for other, kind, value in shared:
        kin.setdefault(other, {})[kind] = value
    return kin


def relations_of(customer: int, kin: Mapping[int, Mapping[str, str]] | None = None) -> dict[int, tuple[Reason, ...]]:
    """Return why other customers may be the same one or belong to it, by their key; the evidence of double visits.

    `kin` are those of `kin_of` that matter, by default all. Phones are compared only where one is shared; who shares
    nothing but the group is not compared.
    """
    kin = kin_of(customer) if kin is None else kin
    group_only = {other: shared["group"] for other, shared in kin.items() if shared.keys() == {"group"}}
    relations: dict[int, tuple[Reason, ...]] = {o: (Reason("same_group", group),) for o, group in group_only.items()}
    if close := [other for other in kin if other not in group_only]:
        facts = facts_of([customer, *close], contacts=any("phone" in kin[other] for other in close))
        mine = facts.pop(customer)
        matches = {other: compare(mine, theirs) for other, theirs in facts.items()}
        relations.update({other: match.reasons for other, match in matches.items() if match.score >= WEAK})
    return relations


def candidates(facts: CustomerFacts, limit: int = 20) -> list[tuple[CustomerFacts, Match]]:
    """Return stored customers that may be the one described by `facts` (a name suffices), best first.

    Many are compared by name alone first, and the best of them by all that is known.
    """
    by_name = CustomerFacts(facts.name, facts.short_name)
    near = [other for other in _sharing(sorted(lookup_keys(facts))) if other.id != facts.id]
    best = [other.id for other, _ in rank_candidates(by_name, near, limit=2 * limit) if other.id is not None]
    sure = [key for key in _sharing_facts(facts) if key != facts.id]
    found = facts_of(list(dict.fromkeys([*sure, *best])))
    return rank_candidates(facts, found.values(), limit=limit)


def _sharing(keys: Sequence[tuple[str, str]]) -> list[CustomerFacts]:
    """The names of the customers that share most of the keys, where a short-name pair counts least."""
    rows = fetch(
        f"WITH wanted(kind, value) AS (VALUES {_pairs(keys)}), near AS ("
        "SELECT customer, sum(CASE m.kind WHEN 'short' THEN 1 ELSE 9 END) AS weight FROM wanted "
        "CROSS JOIN match_key m ON m.kind = wanted.kind AND m.value = wanted.value "
        f"GROUP BY customer ORDER BY weight DESC LIMIT {_MOST_CANDIDATES}) "
        f"SELECT id, name, coalesce(short_name, '') FROM near CROSS JOIN customer INDEXED BY {_NAMES} ON id = customer "
        "WHERE deleted_at IS NULL",
        tuple(part for key in keys for part in key),
    )
    return [CustomerFacts(name, short_name, id=key) for key, name, short_name in rows]


def _sharing_facts(facts: CustomerFacts) -> list[int]:
    """The customers that share a code, phone, address, sound or whole name."""
    keys = sorted(key for key in lookup_keys(facts) if key[0] in _KIN_KINDS and key[0] != "group")
    if not keys:
        return []
    rows = database.execute_sql(
        f"SELECT DISTINCT customer FROM match_key WHERE (kind, value) IN (VALUES {_pairs(keys)}) LIMIT {_MOST_KIN}",
        tuple(part for key in keys for part in key),
    )
    return [customer for (customer,) in rows.fetchall()]


def _pairs(keys: Sequence[tuple[str, str]]) -> str:
    return ",".join(["(?, ?)"] * len(keys))
