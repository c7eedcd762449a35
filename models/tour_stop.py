"""One stop on the route of a tour; holds the check of two parties against each other."""

import datetime as dt

from models.store.fields import DateTimeField, LinkField, NumberField, TextField
from models.store.record import Record
from models.tour_application import TourApplication
from models.tour_area import TourArea
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
