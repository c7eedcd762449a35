"""How often a customer of each value class is visited, and who is due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

State = Literal["ok", "due", "overdue"]
CADENCE: Mapping[str, int] = {"A": 14, "B": 30, "C": 90}
LONG_SILENCE = 90


@dataclass(frozen=True, slots=True)
class VisitDue:
    """When the next visit is due: `days` since the last one, `over` days beyond the limit (negative: still left).

    `state` is `ok` within the limit, `due` beyond it, `overdue` beyond twice the limit or 90 days, whichever is first.
    """

    due_on: date
    days: int
    over: int
    state: State


def visit_due(
    last: date | None, known_since: date, value_class: str, today: date, cadence: Mapping[str, int] = CADENCE
) -> VisitDue:
    """Judge a customer last visited on `last` (None: never, then it counts from `known_since`).

    `cadence` maps a value class to days between visits; classes it does not know get the longest one (S4: few customers
    who bring most get most visits).
    """
    since = last or known_since
    limit = cadence.get(value_class, max(cadence.values()))
    days = (today - since).days
    late: State = "overdue" if days > min(2 * limit, LONG_SILENCE) else "due"
    return VisitDue(since + timedelta(days=limit), days, days - limit, late if days > limit else "ok")
