"""One stop on the route of a tour; holds the check of two parties against each other."""

import datetime as dt

from models.store.fields import DateTimeField, LinkField, NumberField, TextField
from models.store.record import Record
from models.tour_application import TourApplication
from models.tour_area import TourArea
from rules.tour_conflicts import PlannedTour, TourConflict, check_tour
from rules.tour_conflicts import TourStop as PlannedStop
from rules.translation import QT_TRANSLATE_NOOP


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


def collisions(tour: TourApplication) -> list[TourConflict]:
    """Return all that speaks against a tour: its own route, and parties in the same area, with its guide or its car."""
    day = dt.datetime.combine(tour.start.date(), dt.time())
    same_day = TourApplication.present().where(
        TourApplication.start >= day,
        TourApplication.start < day + dt.timedelta(days=1),
        TourApplication.status.not_in(("rejected", "cancelled")),
    )
    return list(check_tour(_planned(tour), [_planned(other) for other in same_day if other.id != tour.id]))


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
