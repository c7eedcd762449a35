"""Finds wishes for neighbouring seats that cannot all be met: against each other, too many beside one, locked apart."""

from rules.seating.components import Components
from rules.seating.demands import Case
from rules.seating.parties import Bond, known_wishes, principals
from rules.seating.shape import are_beside
from rules.translation import QT_TRANSLATE_NOOP

_BOTH = QT_TRANSLATE_NOOP("Seating", "{first}与{second}既要求邻座，又要求不邻座。去掉其中任何一条即可。")
_THREE_SIDES = QT_TRANSLATE_NOOP(
    "Seating", "{name}要与{names}都邻座，可是一个人只有左右两个邻座。去掉其中任何一条即可。"
)
_CLOSED = QT_TRANSLATE_NOOP("Seating", "{names}要求依次邻座，围成一圈，桌上却还有别的座位。去掉其中任何一条即可。")
_LOCKED_APART = QT_TRANSLATE_NOOP("Seating", "{first}与{second}要求邻座，锁定的座位却不相邻。去掉其中任何一条即可。")

SIDES = 2
Pair = tuple[int, int]
"""Two guests, the one with the smaller key first."""


def report_neighbours(case: Case) -> None:
    """Keep a conflict for each minimal set of hard wishes for neighbouring seats that no seat order meets."""
    hard = [wish for wish in known_wishes(case.banquet) if wish.hard]
    never = {_pair(wish.first, wish.second) for wish in hard if wish.kind == "not_near"}
    beside = list(dict.fromkeys(_pair(wish.first, wish.second) for wish in hard if wish.kind == "near"))
    for pair in beside:
        first, second = case.names(list(pair))
        if pair in never:
            case.report("near", list(pair), _BOTH, first=first, second=second)
        elif _locked_apart(case, pair):
            case.report("near", list(pair), _LOCKED_APART, first=first, second=second)
    _report_crowded(case, beside)
    _report_closed(case, [pair for pair in beside if pair not in never])


def _pair(one: int, other: int) -> Pair:
    return min(one, other), max(one, other)


def _locked_apart(case: Case, pair: Pair) -> bool:
    """Whether both are locked to seats of one table that are not next to each other."""
    one, other = (case.feasible.seats.get(guest) for guest in pair)
    if one is None or other is None or one[0] != other[0]:
        return False
    table = case.tables[one[0]]
    return not are_beside(table.shape, table.seats, one[1], other[1])


def _report_crowded(case: Case, beside: list[Pair]) -> None:
    """Guests who want more neighbours than they have sides; an interpreter takes one."""
    wanted: dict[int, list[int]] = {}
    interpreters = [
        _pair(guest, principal)
        for guest, principal in principals(case.banquet).items()
        if case.guests[guest].role == "interpreter"
    ]
    for one, other in dict.fromkeys([*interpreters, *beside]):
        wanted.setdefault(one, []).append(other)
        wanted.setdefault(other, []).append(one)
    for guest, others in wanted.items():
        if len(others) > SIDES:
            chosen = others[: SIDES + 1]
            name, names = case.guests[guest].name, case.names(chosen)
            case.report("near", [guest, *chosen], _THREE_SIDES, name=name, names=names)


def _report_closed(case: Case, beside: list[Pair]) -> None:
    """Chains of neighbours that close on themselves with fewer people than any table has seats."""
    chains, fewest = Components(case.guests), min(table.seats for table in case.tables.values())
    for first, second in beside:
        if chains.members(first) is not chains.members(second):
            chains.join(Bond(first, second, "near"))
            continue
        people = chains.path(first, second)
        if len(people) < fewest:
            case.report("near", people, _CLOSED, names=case.names(people))
