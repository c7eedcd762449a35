"""Two parties never meet on our premises: areas, guides and cars of site tours, and routes that cannot be walked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from rules.reason import Reason
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

SAME_AREA = QT_TRANSLATE_NOOP("Rules", "{start}–{end} {area} 已有 {party} 参观")
SAME_GUIDE = QT_TRANSLATE_NOOP("Rules", "{start}–{end} 讲解员 {guide} 已陪同 {party}")
SAME_CAR = QT_TRANSLATE_NOOP("Rules", "{start}–{end} 车辆 {car} 已派给 {party}")
CLOSED_AREA = QT_TRANSLATE_NOOP("Rules", "{area} 不对来宾开放")
BACKWARDS = QT_TRANSLATE_NOOP("Rules", "{area} {start} 开始，但上一站 {before} 要到 {end} 才结束")
NO_TIME = QT_TRANSLATE_NOOP("Rules", "{area} 的停留时间是 {minutes} 分钟，请填 1 分钟以上")


@dataclass(frozen=True, slots=True)
class TourStop:
    """One area of the route: local start, stay in minutes, `closed` where visitors are not let in."""

    area: int
    area_name: str
    start: datetime
    minutes: int
    closed: bool = False

    @property
    def end(self) -> datetime:
        """When the party leaves, never before it came."""
        return self.start + timedelta(minutes=max(self.minutes, 0))


@dataclass(frozen=True, slots=True)
class PlannedTour:
    """One party's tour; `guide` and `car` are None while not assigned. Without stops it takes no time."""

    id: int | None
    party: str
    stops: tuple[TourStop, ...] = ()
    guide: int | None = None
    guide_name: str = ""
    car: int | None = None
    car_name: str = ""

    @property
    def start(self) -> datetime | None:
        """When the first stop begins."""
        return min((stop.start for stop in self.stops), default=None)

    @property
    def end(self) -> datetime | None:
        """When the last stop ends."""
        return max((stop.end for stop in self.stops), default=None)


@dataclass(frozen=True, slots=True)
class TourConflict:
    """What speaks against a tour; `other` is the tour it meets, None where the route itself is wrong."""

    reason: Reason
    other: int | None = None


def check_tour(tour: PlannedTour, others: Iterable[PlannedTour]) -> tuple[TourConflict, ...]:
    """Return all that speaks against `tour`: its own route first, then every other tour it meets (S2).

    Kinds: `closed_area`, `no_time`, `backwards`, `same_area`, `same_guide`, `same_car`. Back to back is no conflict.
    """
    meetings = (meeting for other in others if tour.id is None or other.id != tour.id for meeting in _meet(tour, other))
    return (*(TourConflict(reason) for reason in _route(tour.stops)), *meetings)


def _route(stops: Sequence[TourStop]) -> Iterator[Reason]:
    for stop in stops:
        if stop.closed:
            yield Reason("closed_area", Sentence(CLOSED_AREA, area=stop.area_name))
        if stop.minutes <= 0:
            yield Reason("no_time", Sentence(NO_TIME, area=stop.area_name, minutes=stop.minutes))
    for before, stop in pairwise(stops):
        if stop.start < before.end:
            start, end = f"{stop.start:%H:%M}", f"{before.end:%H:%M}"
            detail = Sentence(BACKWARDS, area=stop.area_name, start=start, before=before.area_name, end=end)
            yield Reason("backwards", detail)


def _meet(tour: PlannedTour, other: PlannedTour) -> Iterator[TourConflict]:
    for theirs in other.stops:
        if any(mine.area == theirs.area and mine.start < theirs.end and theirs.start < mine.end for mine in tour.stops):
            detail = Sentence(SAME_AREA, **_when(theirs), area=theirs.area_name, party=other.party)
            yield TourConflict(Reason("same_area", detail), other.id)
    if not tour.start or not tour.end or not other.start or not other.end:
        return
    if not (tour.start < other.end and other.start < tour.end):
        return
    if tour.guide is not None and tour.guide == other.guide:
        detail = Sentence(SAME_GUIDE, **_when(other), guide=other.guide_name, party=other.party)
        yield TourConflict(Reason("same_guide", detail), other.id)
    if tour.car is not None and tour.car == other.car:
        detail = Sentence(SAME_CAR, **_when(other), car=other.car_name, party=other.party)
        yield TourConflict(Reason("same_car", detail), other.id)


def _when(what: TourStop | PlannedTour) -> dict[str, str]:
    return {"start": f"{what.start:%H:%M}", "end": f"{what.end:%H:%M}"}
