"""Whether a rep can be at the next customer in time: how long it is between two visits, and when to be there."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from rules.deadlines import DEADLINES
from rules.visit_suggestions import TRAVEL

Ease = Literal["easy", "tight", "late"]
EARLY = DEADLINES["arrive_early"].amount
TENDER_EARLY = DEADLINES["tender_arrive_early"].amount


@dataclass(frozen=True, slots=True)
class Passage:
    """The time between two visits: `minutes` of it, the moment to `arrive_by`, and the `slack` in minutes until then.

    `ease` is `late` where the slack is negative, `tight` where it is shorter than the way usually takes, else `easy`.
    """

    minutes: int
    arrive_by: datetime
    slack: int
    ease: Ease


def minutes_early(kind: str, by_phone: bool, early: int = EARLY, tender_early: int = TENDER_EARLY) -> int:
    """Return how many minutes before the agreed time a rep is there; a phone call needs none (S1: 5, tenders 15)."""
    if by_phone:
        return 0
    return tender_early if kind == "tender" else early


def passage(end: datetime, start: datetime, early: int, same_place: bool = False) -> Passage:
    """Judge the time from the `end` of a visit to the `start` of the next, `early` minutes before which one is there.

    `same_place`: nobody has to travel, because the next visit is a phone call or the same customer.
    """
    arrive_by = start - timedelta(minutes=early)
    slack = int((arrive_by - end).total_seconds() // 60)
    usual = 0 if same_place else TRAVEL // timedelta(minutes=1)
    ease: Ease = "late" if slack < 0 else "tight" if slack < usual else "easy"
    return Passage(int((start - end).total_seconds() // 60), arrive_by, slack, ease)
