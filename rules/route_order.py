"""A better order for a day's visits: by place (same building, road, grid, district), without any map service."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import pairwise

from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

SAME_PLACE, SAME_ROAD, SAME_GRID, SAME_DISTRICT, ELSEWHERE = 0, 2, 4, 7, 10
"""How far apart two places are taken to be; only the order of these figures matters."""

LUNCH = timedelta(minutes=75)
"""A gap from which on a pause is taken for the lunch hour, into which no visit is lengthened."""

LEGS = {
    SAME_PLACE: QT_TRANSLATE_NOOP("Rules", "与{customer}在同一处"),
    SAME_ROAD: QT_TRANSLATE_NOOP("Rules", "与{customer}在同一条路"),
    SAME_GRID: QT_TRANSLATE_NOOP("Rules", "与{customer}同在一个片区"),
    SAME_DISTRICT: QT_TRANSLATE_NOOP("Rules", "与{customer}同在一个区"),
    ELSEWHERE: QT_TRANSLATE_NOOP("Rules", "离{customer}较远"),
}
_DISTRICT = re.compile(r"([\u4e00-\u9fff]{1,8}?(?:区|县|镇|乡|开发区|园区))")
_ROAD = re.compile(r"([\u4e00-\u9fff]{1,8}?(?:大道|大街|路|街|巷|道|胡同))")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Stop:
    """One visit of the day: `fixed` ones keep their time (agreed with the customer, on the phone, or begun)."""

    key: int
    start: datetime
    end: datetime
    customer: str
    address: str = ""
    grid: str = ""
    fixed: bool = False
    by_phone: bool = False


@dataclass(frozen=True, slots=True)
class RouteStop:
    """A stop of the proposed order with its new start, and why it comes after the one before."""

    key: int
    start: datetime
    reason: Sentence | None = None


@dataclass(frozen=True, slots=True)
class RouteProposal:
    """The whole day in order; `before` and `after` measure the way, equal where nothing better was found."""

    stops: tuple[RouteStop, ...]
    before: int
    after: int

    @property
    def is_better(self) -> bool:
        """Tell whether the proposal shortens the way."""
        return self.after < self.before


@lru_cache(4096)
def distance(a: tuple[str, str], b: tuple[str, str]) -> int:
    """Return how far apart two places (address, grid) are taken to be; unknown ones lie elsewhere."""
    (one, grid), (other, other_grid) = ((_BLANKS.sub("", address), area.strip()) for address, area in (a, b))
    if one and one == other:
        return SAME_PLACE
    if _shared(_ROAD, one, other) and _shared(_DISTRICT, one, other, missing=True):
        return SAME_ROAD
    if grid and grid == other_grid:
        return SAME_GRID
    return SAME_DISTRICT if _shared(_DISTRICT, one, other) else ELSEWHERE


def _shared(pattern: re.Pattern[str], one: str, other: str, missing: bool = False) -> bool:
    """Tell whether both addresses name the same road or district; `missing`: also where one names none."""
    found, also = pattern.search(one), pattern.search(other)
    if not found or not also:
        return missing
    return found[1] == also[1]


def propose_route(stops: Sequence[Stop]) -> RouteProposal:
    """Return the best order found: nearest neighbour, then exchanges (2-opt) while they shorten the way.

    Movable visits change places among the times they hold now, so that the day stays as long as it is; a visit takes a
    time only where it ends before the next one begins. Fixed visits stay as they are, and as many others as possible.
    """
    day = sorted(stops, key=lambda stop: (stop.start, stop.key))
    times = {stop.key: stop.start for stop in day}
    nearest = _nearest(day)
    candidates = [day, _exchanged(day, times), *([_exchanged(nearest, times)] if _in_time(nearest, day) else [])]
    best = min(candidates, key=lambda found: (_length(found), _moved(found, times)))
    return RouteProposal(_told(best), _length(day), _length(best))


def _length(day: Sequence[Stop]) -> int:
    outside = [(stop.address, stop.grid) for stop in day if not stop.by_phone]
    return sum(distance(a, b) for a, b in pairwise(outside))


def _nearest(day: Sequence[Stop]) -> list[Stop]:
    """Fill the movable times one after the other with the nearest visit that fits; the day itself if none does."""
    left = [stop for stop in day if not stop.fixed]
    filled: list[Stop] = []
    for place, held in enumerate(day):
        if held.fixed:
            filled.append(held)
            continue
        here = [stop for stop in filled if not stop.by_phone][-1:]
        nearest = sorted(left, key=lambda stop: (_leg(here, stop), stop.start, stop.key))
        taken = next((stop for stop in nearest if _fits(stop, day, place)), None)
        if taken is None:
            return list(day)
        left.remove(taken)
        filled.append(_at(taken, held.start))
    return filled


def _leg(here: Sequence[Stop], stop: Stop) -> int:
    return distance((here[0].address, here[0].grid), (stop.address, stop.grid)) if here else 0


def _fits(stop: Stop, day: Sequence[Stop], place: int) -> bool:
    """Tell whether a visit ends in time at a place of the day: as early as the one there, or before what follows.

    Another half hour at the end of a half of the day could run into lunch or the evening, so there it must not be
    longer than the visit whose time it takes.
    """
    held = day[place]
    ends = held.start + (stop.end - stop.start)
    follows = day[place + 1].start if place + 1 < len(day) else held.end
    return ends <= held.end or (ends <= follows and follows - held.end < LUNCH)


def _at(stop: Stop, start: datetime) -> Stop:
    return replace(stop, start=start, end=start + (stop.end - stop.start))


def _exchanged(day: Sequence[Stop], times: Mapping[int, datetime]) -> list[Stop]:
    """Turn parts of the day round as long as that shortens the way (2-opt over the movable places).

    Of turns that shorten it equally the one that leaves most visits at their `times` is taken.
    """
    best = list(day)
    movable = [place for place, stop in enumerate(best) if not stop.fixed]
    spans = [movable[first : last + 1] for first in range(len(movable)) for last in range(first + 1, len(movable))]
    while True:
        turned = [found for span in spans if (found := _turned(best, span)) is not None]
        shortest = min(turned, key=lambda found: (_length(found), _moved(found, times)), default=best)
        if _length(shortest) >= _length(best):
            return best
        best = shortest


def _moved(day: Sequence[Stop], times: Mapping[int, datetime]) -> int:
    """Count the visits that do not take place at their times."""
    return sum(stop.start != times[stop.key] for stop in day)


def _turned(day: Sequence[Stop], places: Sequence[int]) -> list[Stop] | None:
    """Return the day with the visits at some places in the opposite order, None where one does not fit."""
    turned = list(day)
    for place, source in zip(places, reversed(places), strict=True):
        if not _fits(day[source], day, place):
            return None
        turned[place] = _at(day[source], day[place].start)
    return turned if _in_time(turned, day) else None


def _in_time(day: Sequence[Stop], before: Sequence[Stop] = ()) -> bool:
    """Tell whether no visit runs into the next one, other than those that did `before`."""
    clashing = {(a.key, b.key) for a, b in pairwise(before) if a.end > b.start}
    return all(a.end <= b.start or (a.key, b.key) in clashing for a, b in pairwise(day))


def _told(day: Sequence[Stop]) -> tuple[RouteStop, ...]:
    """Say of each stop how it lies to the one before it."""
    told, before = [], None
    for stop in day:
        leg = None if before is None or stop.by_phone else distance(_place(before), _place(stop))
        reason = None if leg is None or before is None else Sentence(LEGS[leg], customer=before.customer)
        told.append(RouteStop(stop.key, stop.start, reason))
        before = before if stop.by_phone else stop
    return tuple(told)


def _place(stop: Stop) -> tuple[str, str]:
    return stop.address, stop.grid
