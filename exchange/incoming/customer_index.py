"""Finds, for all rows of a sheet at once, the customers they may be; the rule says why."""

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exchange.incoming.people import loose_phone, people_of, phones_of
from models.store import match_keys
from models.store.database import database
from rules.customer_match import CustomerFacts, Key, Match, compare, lookup_keys, plain_uscc, rare_keys
from rules.customer_names import parse_name
from rules.name_likeness import BRANCH, SIBLINGS
from rules.sentence import Sentence

PROBABLE = 80
"""Score from which a customer is shown as a probable duplicate."""

_WEIGHTS = {"uscc": 9, "name": 9, "core": 4, "sound": 3, "phone": 3, "address": 2}
"""Kinds of key looked up for every row; short-name pairs only for names that look like short names."""
_CERTAIN = 9
_SHORT_NAME = 6
_MOST_COMPARED = 12
_AT_ONCE = 1000
_LOOK_UP = """
SELECT wanted.value ->> 0, m.kind, m.customer FROM json_each(?) AS wanted
JOIN match_key m ON m.kind = wanted.value ->> 1 AND m.value = wanted.value ->> 2
"""


@dataclass(frozen=True, slots=True)
class Lookup:
    """A row compared: its `signs` (name, credit code) are what two rows of one customer share.

    `match` is the likeliest kept customer with the verdict; branches of a customer are customers of their own.
    """

    signs: tuple[str, ...]
    match: tuple[CustomerFacts, Match] | None


def row_facts(values: Mapping[str, object]) -> CustomerFacts:
    """What a row tells of a customer, as the rule compares it."""
    told = {name: str(values[name]) for name in ("short_name", "former_names", "uscc", "head_mobile", "address")
            if name in values}  # fmt: skip
    return match_keys.facts_from(
        None,
        str(values.get("name", "")),
        **told,
        group_name=str(values.get("group_name", "")),
        phone="/".join(filter(None, (str(values.get("phone", "")), loose_phone(values)))),
        contact_phones=phones_of(people_of(values)),
    )


def look_up(rows: Sequence[Mapping[str, object]]) -> list[Lookup]:
    """For the values of each row what it is recognised by, and the customer it most probably is.

    Rows are taken in parts, so that a name that was taken apart once need not be again.
    """
    found: list[Lookup] = []
    for start in range(0, len(rows), _AT_ONCE):
        part = [row_facts(values) for values in rows[start : start + _AT_ONCE]]
        near = _near(part)
        facts = match_keys.facts_of(list({key for keys in near.values() for key in keys}))
        for index, row in enumerate(part):
            others = [facts[key] for key in near.get(index, ()) if key in facts]
            found.append(Lookup(_signs(row), _best(row, others)))
    return found


def _signs(row: CustomerFacts) -> tuple[str, ...]:
    signs = (parse_name(row.name).normal, plain_uscc(row.uscc))
    return tuple(sign for sign in signs if sign)


def _near(rows: Sequence[CustomerFacts]) -> dict[int, list[int]]:
    """The customers that share most with each row, by the index of the row."""
    looked_up = [(index, kind, value) for index, row in enumerate(rows) for kind, value in _keys(row)]
    shared: defaultdict[int, Counter[int]] = defaultdict(Counter)
    wanted = json.dumps(looked_up, ensure_ascii=False)
    for index, kind, customer in database.execute_sql(_LOOK_UP, (wanted,)).fetchall():
        shared[index][customer] += _WEIGHTS.get(kind, 1)
    return {index: _worth_comparing(weights) for index, weights in shared.items()}


def _keys(row: CustomerFacts) -> set[Key]:
    """The keys to look up: all for what looks like a short name, else those that few customers share."""
    if len(row.name) <= _SHORT_NAME:
        return {key for key in lookup_keys(row) if key[0] in _WEIGHTS or key[0] == "short"}
    return {key for key in rare_keys(row) if key[0] in _WEIGHTS}


def _worth_comparing(weights: Counter[int]) -> list[int]:
    """Those that share the name or the credit code; else the few that share most."""
    near = weights.most_common(_MOST_COMPARED)
    return [key for key, weight in near if weight >= min(near[0][1], _CERTAIN)]


def _best(row: CustomerFacts, others: Sequence[CustomerFacts]) -> tuple[CustomerFacts, Match] | None:
    pairs = [(other, match) for other in others if _may_be_one(match := compare(row, other))]
    return max(pairs, key=lambda pair: (pair[1].same, pair[1].score), default=None)


def _may_be_one(match: Match) -> bool:
    kin = any(isinstance(why.detail, Sentence) and why.detail.template in (BRANCH, SIBLINGS) for why in match.reasons)
    return match.same or (match.score >= PROBABLE and not kin)
