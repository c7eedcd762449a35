"""Finds, for all rows of a sheet at once, the customers they may be; the rule says why."""

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from exchange.incoming.people import loose_phone, people_of, phones_of
from models.store import match_keys
from models.store.database import database
from rules.customer_match import CustomerFacts, Match, compare, lookup_keys
from rules.name_likeness import BRANCH, SIBLINGS
from rules.sentence import Sentence

PROBABLE = 80
"""Score from which a customer is shown as a probable duplicate."""

_WEIGHTS = {"uscc": 9, "name": 9, "core": 4, "sound": 3, "phone": 3, "address": 2}
"""Kinds of key looked up for every row; short-name pairs only for names that look like short names."""
_SHORT_NAME = 6
_MOST_COMPARED = 12
_AT_ONCE = 2000
_LOOK_UP = """
SELECT wanted.value ->> 0, m.kind, m.customer FROM json_each(?) AS wanted
JOIN match_key m ON m.kind = wanted.value ->> 1 AND m.value = wanted.value ->> 2
"""


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


def best_matches(rows: Sequence[CustomerFacts]) -> list[tuple[CustomerFacts, Match] | None]:
    """For each row the customer it most probably is; branches of a customer are customers of their own."""
    found: list[tuple[CustomerFacts, Match] | None] = []
    for start in range(0, len(rows), _AT_ONCE):
        part = rows[start : start + _AT_ONCE]
        near = _near(part)
        facts = match_keys.facts_of(list({key for keys in near.values() for key in keys}))
        for index, row in enumerate(part):
            found.append(_best(row, [facts[key] for key in near.get(index, ()) if key in facts]))
    return found


def _near(rows: Sequence[CustomerFacts]) -> dict[int, list[int]]:
    """The customers that share most with each row, by the index of the row."""
    wanted = [(index, kind, value) for index, row in enumerate(rows) for kind, value in lookup_keys(row)]
    brief = {index for index, row in enumerate(rows) if len(row.name) <= _SHORT_NAME}
    looked_up = [entry for entry in wanted if entry[1] in _WEIGHTS or (entry[1] == "short" and entry[0] in brief)]
    shared: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for index, kind, customer in database.execute_sql(_LOOK_UP, (json.dumps(looked_up),)).fetchall():
        shared[index][customer] += _WEIGHTS.get(kind, 1)
    return {index: [key for key, _ in weights.most_common(_MOST_COMPARED)] for index, weights in shared.items()}


def _best(row: CustomerFacts, others: Sequence[CustomerFacts]) -> tuple[CustomerFacts, Match] | None:
    pairs = [(other, match) for other in others if _may_be_one(match := compare(row, other))]
    return max(pairs, key=lambda pair: (pair[1].same, pair[1].score), default=None)


def _may_be_one(match: Match) -> bool:
    kin = any(isinstance(why.detail, Sentence) and why.detail.template in (BRANCH, SIBLINGS) for why in match.reasons)
    return match.same or (match.score >= PROBABLE and not kin)
