"""What stands in the hall of a banquet beside its tables: the stage, the door, pillars."""

from models.banquet import Banquet
from models.store.fields import ChoiceField, LinkField, RealField
from models.store.record import Record
from rules.translation import QT_TRANSLATE_NOOP

FIXTURES = (
    ("stage", QT_TRANSLATE_NOOP("Records", "舞台")),
    ("door", QT_TRANSLATE_NOOP("Records", "入口")),
    ("pillar", QT_TRANSLATE_NOOP("Records", "柱子")),
)
EDGES = (
    ("top", QT_TRANSLATE_NOOP("Records", "上边")),
    ("bottom", QT_TRANSLATE_NOOP("Records", "下边")),
    ("left", QT_TRANSLATE_NOOP("Records", "左边")),
    ("right", QT_TRANSLATE_NOOP("Records", "右边")),
)


class HallFixture(Record):
    """A stage or door at an edge of the hall, or a pillar whose middle stands at (`x`, `y`) metres from its upper left
    corner. A hall without its own has the stage at the top and the door at the bottom."""

    banquet = LinkField(Banquet, QT_TRANSLATE_NOOP("Records", "宴会"))
    kind = ChoiceField(QT_TRANSLATE_NOOP("Records", "是什么"), choices=FIXTURES, default="pillar")
    edge = ChoiceField(QT_TRANSLATE_NOOP("Records", "在哪一边"), choices=EDGES, default="top")
    x = RealField(QT_TRANSLATE_NOOP("Records", "横向位置（米）"), default=0.0)
    y = RealField(QT_TRANSLATE_NOOP("Records", "纵向位置（米）"), default=0.0)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "厅内设施")
        icon = "ph.door"
        name_field = "kind"
        list_columns = ("kind", "edge")
