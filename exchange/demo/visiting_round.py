"""The reps' ordinary round: who goes where and when, so that nobody is in two places and classes keep their pace."""

import heapq
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import chain

from exchange.demo.drafts import Draft
from exchange.demo.scene import Scene

_SLOTS = ("08:45", "09:45", "10:45", "13:45", "14:45", "15:45")
_SILENCE_SLOT = "16:45"  # kept for the last visit before a told silence
_MINUTES = (30, 40, 45)
_CADENCE = {"A": 10, "B": 22, "C": 64}  # working days
_HISTORY_DAYS, _COMING_DAYS = 65, 10
_TOLD_DAYS = 2  # the days nearest to today are told in visits.csv
_MOST_A_DAY = 5
_COMING_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Appointment:
    """Somebody goes somewhere: `rep` and `customer` are places in the lists of reps and drafts."""

    start: datetime
    minutes: int
    rep: int
    customer: int


def appointments(scene: Scene, drafts: Sequence[Draft], reps: int, count: int) -> list[Appointment]:
    """Return the newest `count` visits of the round in order of time, with the last ones before told silences."""
    silences = [_before_silence(scene, draft) for draft in drafts if draft.is_told and draft.row["silent_days"]]
    wanted = max(count - len(silences), 0)
    made = silences + (_walk(scene, drafts, reps, wanted)[-wanted:] if wanted else [])
    return sorted(made, key=lambda made: (made.start, made.rep))


def _before_silence(scene: Scene, draft: Draft) -> Appointment:
    last = scene.working_day_before(scene.today - timedelta(days=int(draft.row["silent_days"])))
    return Appointment(datetime.combine(last, time.fromisoformat(_SILENCE_SLOT)), 40, draft.owner, draft.number)


def _walk(scene: Scene, drafts: Sequence[Draft], reps: int, count: int) -> list[Appointment]:
    """Let every rep go, day by day, to those of the own customers that have waited longest."""
    coming = _COMING_SHARE * (_COMING_DAYS - _TOLD_DAYS)
    pace = min(count / (reps * (_HISTORY_DAYS - _TOLD_DAYS + coming)), _MOST_A_DAY)
    days = math.ceil(count / (reps * pace) * 1.02) + 3
    waiting = _waiting(scene, drafts, reps, days)
    made: list[Appointment] = []
    for offset in chain(range(-days, -_TOLD_DAYS), range(_TOLD_DAYS + 1, _COMING_DAYS + 1)):
        day, share = scene.day(offset), _COMING_SHARE if offset > 0 else 1.0
        for rep in range(reps):
            visits = min(int(pace * share + scene.rng.random()), len(_SLOTS))
            slots = sorted(scene.rng.sample(_SLOTS, visits))
            for slot in slots:
                customer = _next_customer(scene, drafts, waiting[rep], offset)
                if customer is not None:
                    start = datetime.combine(day, time.fromisoformat(slot))
                    made.append(Appointment(start, scene.rng.choice(_MINUTES), rep, customer))
    return made


def _waiting(scene: Scene, drafts: Sequence[Draft], reps: int, days: int) -> list[list[tuple[float, int]]]:
    waiting: list[list[tuple[float, int]]] = [[] for _ in range(reps)]
    for place, draft in enumerate(drafts):
        first = -days + scene.rng.random() * _CADENCE[draft.value_class]
        waiting[draft.owner].append((first, place))
    for heap in waiting:
        heapq.heapify(heap)
    return waiting


def _next_customer(scene: Scene, drafts: Sequence[Draft], waiting: list[tuple[float, int]], offset: int) -> int | None:
    while waiting:
        _, place = heapq.heappop(waiting)
        if offset < drafts[place].until:
            again = offset + _CADENCE[drafts[place].value_class] * scene.rng.uniform(0.85, 1.15)
            heapq.heappush(waiting, (again, place))
            return place
    return None
