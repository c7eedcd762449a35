"""A table in the hall of a banquet."""

from models.banquet import Banquet
from models.store.fields import ChoiceField, FlagField, LinkField, NumberField, RealField, TextField
from models.store.record import Record
from rules.translation import QT_TRANSLATE_NOOP

SHAPES = (
    ("round", QT_TRANSLATE_NOOP("Records", "圆桌")),
    ("long", QT_TRANSLATE_NOOP("Records", "长桌（两边对坐）")),
    ("u", QT_TRANSLATE_NOOP("Records", "U 形桌")),
    ("head", QT_TRANSLATE_NOOP("Records", "主席台（一排）")),
)


class BanquetTable(Record):
    """A table: place of its centre in metres from the hall's upper left corner, seats, number by precedence."""

    banquet = LinkField(Banquet, QT_TRANSLATE_NOOP("Records", "宴会"))
    number = NumberField(QT_TRANSLATE_NOOP("Records", "桌号"), default=1, width=50)
    name = TextField(QT_TRANSLATE_NOOP("Records", "桌名"), null=True)
    seats = NumberField(QT_TRANSLATE_NOOP("Records", "座位数"), default=10)
    shape = ChoiceField(QT_TRANSLATE_NOOP("Records", "形状"), choices=SHAPES, default="round")
    x = RealField(QT_TRANSLATE_NOOP("Records", "横向位置（米）"), default=0.0)
    y = RealField(QT_TRANSLATE_NOOP("Records", "纵向位置（米）"), default=0.0)
    is_main = FlagField(QT_TRANSLATE_NOOP("Records", "主桌"), default=False)
    diet = TextField(
        QT_TRANSLATE_NOOP("Records", "专供饮食"),
        null=True,
        help=QT_TRANSLATE_NOOP("Records", "如清真：饮食写了清真的来宾都坐这一桌"),
    )

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "宴会桌次")
        icon = "ph.circle"
        name_field = "number"
        list_columns = ("number", "name", "seats", "shape", "is_main", "diet")
        order = "number"
