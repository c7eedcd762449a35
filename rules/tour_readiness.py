"""What a site tour still lacks before it can be approved and walked (S2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from rules.reason import Reason
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP
from rules.working_time import OfficeCalendar, WorkingHours

NO_ROUTE = QT_TRANSLATE_NOOP("Rules", "还没有路线，请添加要参观的区域")
NO_GUIDE = QT_TRANSLATE_NOOP("Rules", "还没有安排讲解员")
NAMES_DIFFER = QT_TRANSLATE_NOOP("Rules", "名单上有 {named} 位，人数填了 {count} 位，请核对名单")
NO_NAMES = QT_TRANSLATE_NOOP("Rules", "还没有来访人员名单，门卫要按名单核对")
CAR_TOO_SMALL = QT_TRANSLATE_NOOP("Rules", "{car} 只有 {seats} 个座位，坐不下 {count} 位来宾")
NO_PHOTOS = QT_TRANSLATE_NOOP("Rules", "来宾希望拍照，但 {areas} 不可以拍照，请事先说明")
PHOTOS_ASK = QT_TRANSLATE_NOOP("Rules", "来宾希望拍照，{areas} 要经领导同意")
NO_INTERVIEWS = QT_TRANSLATE_NOOP("Rules", "来宾希望采访，但 {areas} 不可以采访，请事先说明")
INTERVIEWS_ASK = QT_TRANSLATE_NOOP("Rules", "来宾希望采访，{areas} 要经领导同意")


@dataclass(frozen=True, slots=True)
class AreaRule:
    """What an area allows: `photos` and `interviews` are `yes`, `approval` or `no`."""

    name: str
    photos: str
    interviews: str


@dataclass(frozen=True, slots=True)
class TourFacts:
    """A tour as far as it is filled in; `car_seats` is None without a car, lengths are minutes."""

    start: datetime
    minutes: int
    visitor_count: int
    named_visitors: int
    areas: tuple[AreaRule, ...]
    has_guide: bool
    car: str = ""
    car_seats: int | None = None
    photos_wished: bool = False
    interviews_wished: bool = False


def open_points(tour: TourFacts, hours: WorkingHours, calendar: OfficeCalendar) -> tuple[Reason, ...]:
    """Return what is missing or does not fit together, the gravest first.

    Kinds: `no_route`, `no_guide`, `no_names`, `names_differ`, `car_too_small`, `day_off`, `out_of_hours`, `photos`,
    `interviews`.
    """
    return (*_missing(tour), *_time(tour, hours, calendar), *_wishes(tour))


def _missing(tour: TourFacts) -> Iterator[Reason]:
    if not tour.areas:
        yield Reason("no_route", Sentence(NO_ROUTE))
    if not tour.has_guide:
        yield Reason("no_guide", Sentence(NO_GUIDE))
    if not tour.named_visitors:
        yield Reason("no_names", Sentence(NO_NAMES))
    elif tour.named_visitors != tour.visitor_count:
        detail = Sentence(NAMES_DIFFER, named=tour.named_visitors, count=tour.visitor_count)
        yield Reason("names_differ", detail)
    if tour.car_seats is not None and tour.car_seats < tour.visitor_count:
        detail = Sentence(CAR_TOO_SMALL, car=tour.car, seats=tour.car_seats, count=tour.visitor_count)
        yield Reason("car_too_small", detail)


def _time(tour: TourFacts, hours: WorkingHours, calendar: OfficeCalendar) -> Iterator[Reason]:
    day_off = calendar.why_off(tour.start.date())
    outside = hours.why_outside(tour.start, tour.minutes)
    if day_off:
        yield Reason("day_off", day_off)
    elif outside:
        yield Reason("out_of_hours", outside)


def _wishes(tour: TourFacts) -> Iterator[Reason]:
    if tour.photos_wished:
        yield from _allowed("photos", {area.name: area.photos for area in tour.areas}, NO_PHOTOS, PHOTOS_ASK)
    if tour.interviews_wished:
        answers = {area.name: area.interviews for area in tour.areas}
        yield from _allowed("interviews", answers, NO_INTERVIEWS, INTERVIEWS_ASK)


def _allowed(kind: str, answers: dict[str, str], forbidden: str, asked: str) -> Iterator[Reason]:
    for answer, template in (("no", forbidden), ("approval", asked)):
        areas = tuple(name for name, given in answers.items() if given == answer)
        if areas:
            yield Reason(kind, Sentence(template, areas=areas))
