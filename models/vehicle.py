"""A car the office can send."""

from models.store.fields import PUBLIC, NumberField, TextField
from models.store.record import Record
from rules.translation import QT_TRANSLATE_NOOP


class Vehicle(Record):
    """A car with its plate and number of seats."""

    name = TextField(QT_TRANSLATE_NOOP("Records", "车型"), level=PUBLIC)
    plate = TextField(QT_TRANSLATE_NOOP("Records", "车牌"), level=PUBLIC, unique=True)
    seats = NumberField(QT_TRANSLATE_NOOP("Records", "座位数"), default=5, level=PUBLIC, width=70)
    driver = TextField(QT_TRANSLATE_NOOP("Records", "司机"), null=True, level=PUBLIC)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "车辆")
        icon = "ph.car-simple"
        name_field = "plate"
        list_columns = ("plate", "name", "seats", "driver")
