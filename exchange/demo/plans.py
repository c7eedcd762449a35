"""What the demo office's reps planned for this month and the next."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from math import ceil

from exchange.demo.scene import Scene
from exchange.demo.visiting_round import Appointment
from models.account import Account
from models.target import Target, month_of

_AMBITION = 1.15  # planned visits beside those on the calendar
_DEALS = 2
_FIRST_VISITS_SHARE = 6  # one planned visit in so many goes to somebody new


def targets(scene: Scene, reps: Sequence[Account], made: Sequence[Appointment]) -> Iterator[Target]:
    """Give each rep's planned visits, first visits and deals of both months."""
    this_month, next_month = month_of(scene.today)
    counts = Counter(one.rep for one in made if this_month <= one.start.date() < next_month)
    for place, rep in enumerate(reps):
        planned = ceil((counts[place] + 2) * _AMBITION)
        for month in (this_month, next_month):
            yield _target(scene, rep, month, "visit", planned)
            yield _target(scene, rep, month, "expansion", ceil(planned / _FIRST_VISITS_SHARE))
            yield _target(scene, rep, month, "deal", _DEALS)


def _target(scene: Scene, rep: Account, month: date, indicator: str, planned: int) -> Target:
    key = scene.key(scene.at(-20, "17:00"))
    return Target(id=key, account=rep.id, month=month, indicator=indicator, planned=planned)
