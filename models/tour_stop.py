"""One stop on the route of a tour; holds the check of two parties against each other."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from models.account import Account
from models.calendar_day import office_calendar
from models.setting import setting
from models.store.database import writing
from models.store.fields import DateTimeField, LinkField, NumberField, TextField
from models.store.record import Record
from models.tour_application import TourApplication
from models.tour_area import TourArea
from models.vehicle import Vehicle
from models.visit import participants_of, visits_between
from rules.reason import Reason
from rules.tour_conflicts import PlannedTour, TourConflict, check_tour
from rules.tour_conflicts import TourStop as PlannedStop
from rules.tour_readiness import AreaRule, TourFacts, open_points
from rules.tour_timetable import WALK, arrivals, walks
from rules.translation import QT_TRANSLATE_NOOP
from rules.working_time import WorkingHours

_PLACED = ("id", "tour", "area", "arrive", "minutes", "note", "deleted_at")


class TourStop(Record):
    """When the party arrives at an area and how long (minutes) it stays; `note` replaces the minutes in print."""

    tour = LinkField(TourApplication, QT_TRANSLATE_NOOP("Records", "参观申请"))
    area = LinkField(TourArea, QT_TRANSLATE_NOOP("Records", "区域"))
    arrive = DateTimeField(QT_TRANSLATE_NOOP("Records", "到达"))
    minutes = NumberField(QT_TRANSLATE_NOOP("Records", "停留（分钟）"), default=20)
    note = TextField(QT_TRANSLATE_NOOP("Records", "说明"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "参观路线")
        icon = "ph.path"
        name_field = "note"
        list_columns = ("area.name", "arrive", "minutes", "note")
        order = "arrive"

    @property
    def leave(self) -> dt.datetime:
        """Return when the party leaves the area."""
        return self.arrive + dt.timedelta(minutes=self.minutes)


def route(tour: TourApplication) -> list[TourStop]:
    """Return the stops of a tour with their areas, in order of time."""
    query = TourStop.present().select(TourStop, TourArea).join(TourArea).where(TourStop.tour == tour)
    return list(query.order_by(TourStop.arrive))


def lay_route(tour: TourApplication, stops: Sequence[TourStop]) -> None:
    """Store `stops` as the route, in this order, with times that follow from the start of the tour.

    Each stop keeps the walk before it; stops left out are removed; the tour ends with its last stop.
    """
    before = route(tour)
    gaps = walks([(stop.arrive, stop.minutes) for stop in before])
    walk = {stop.id: gap for stop, gap in zip(before, gaps, strict=True)}
    times = arrivals(tour.start, [(walk.get(stop.id, WALK), stop.minutes) for stop in stops])
    for stop, arrive in zip(stops, times, strict=True):
        stop.arrive = arrive
    store_route(tour, stops)


def store_route(tour: TourApplication, stops: Sequence[TourStop]) -> None:
    """Store `stops` with the times they have as the route, whether or not they were part of it before."""
    with writing():
        for stop in stops:
            stop.tour, stop.deleted_at = tour, None
            stop.save(only=_PLACED)
        kept = {stop.id for stop in stops}
        for stop in route(tour):
            if stop.id not in kept:
                stop.discard()
        if stops and stops[-1].leave > tour.start:
            tour.minutes = int((stops[-1].leave - tour.start).total_seconds()) // 60
        tour.store()


def collisions(tour: TourApplication) -> list[TourConflict]:
    """Return all that speaks against a tour: its own route, and parties in the same area, with its guide or its car."""
    return list(check_tour(_planned(tour), _others(tour)))


def free_guides(tour: TourApplication) -> list[Account]:
    """Return the active colleagues who neither guide another party nor visit a customer at that time, by name."""
    mine, others = _planned(tour), _others(tour)
    busy = _visiting(tour)
    return [
        account
        for account in Account.present().where(Account.active).order_by(Account.name)
        if account.id not in busy and not _meets(replace(mine, guide=account.id), others, "same_guide")
    ]


def free_vehicles(tour: TourApplication) -> list[Vehicle]:
    """Return the cars that no other party has at that time, those with enough seats first."""
    mine, others = _planned(tour), _others(tour)
    cars = [
        car
        for car in Vehicle.present().order_by(Vehicle.seats)
        if not _meets(replace(mine, car=car.id), others, "same_car")
    ]
    return sorted(cars, key=lambda car: car.seats < tour.visitor_count)


def remarks(tour: TourApplication) -> list[Reason]:
    """Return what the tour still lacks, or what does not fit together."""
    areas = {stop.area_id: stop.area for stop in route(tour)}
    car = tour.vehicle
    facts = TourFacts(
        start=tour.start,
        minutes=tour.minutes,
        visitor_count=tour.visitor_count,
        named_visitors=len(tour.names),
        areas=tuple(AreaRule(area.name, area.photos, area.interviews) for area in areas.values()),
        has_guide=tour.guide_id is not None,
        car=f"{car.name} {car.plate}" if car else "",
        car_seats=car.seats if car else None,
        photos_wished=tour.photos_wished,
        interviews_wished=tour.interviews_wished,
    )
    return list(open_points(facts, WorkingHours.parse(setting("working_hours")), office_calendar()))


def _visiting(tour: TourApplication) -> set[int]:
    """Return the accounts that are with a customer during the tour."""
    visits = {visit.id: visit for visit in visits_between(_day(tour), tour.end) if visit.end > tour.start}
    return {visit.rep_id for visit in visits.values()}.union(*participants_of(visits).values())


def _meets(tour: PlannedTour, others: Sequence[PlannedTour], kind: str) -> bool:
    return any(conflict.reason.kind == kind for conflict in check_tour(tour, others))


def _others(tour: TourApplication) -> list[PlannedTour]:
    """Return the tours of the same day that still take place."""
    day = _day(tour)
    same_day = TourApplication.present().where(
        TourApplication.start >= day,
        TourApplication.start < day + dt.timedelta(days=1),
        TourApplication.status.not_in(("rejected", "cancelled")),
    )
    return [_planned(other) for other in same_day if other.id != tour.id]


def _day(tour: TourApplication) -> dt.datetime:
    return dt.datetime.combine(tour.start.date(), dt.time())


def _planned(tour: TourApplication) -> PlannedTour:
    stops = [PlannedStop(s.area_id, s.area.name, s.arrive, s.minutes, bool(s.area.closed)) for s in route(tour)]
    guide, car = tour.guide, tour.vehicle
    return PlannedTour(
        tour.id,
        tour.organisation,
        tuple(stops),
        guide.id if guide else None,
        guide.name if guide else "",
        car.id if car else None,
        car.plate if car else "",
    )
