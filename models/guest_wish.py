"""Who should, or must not, sit with whom."""

from models.banquet_guest import BanquetGuest
from models.store.fields import ChoiceField, FlagField, LinkField
from models.store.record import Record
from rules.translation import QT_TRANSLATE_NOOP

WISHES = (
    ("together", QT_TRANSLATE_NOOP("Records", "同桌")),
    ("apart", QT_TRANSLATE_NOOP("Records", "不同桌")),
    ("near", QT_TRANSLATE_NOOP("Records", "相邻")),
    ("not_near", QT_TRANSLATE_NOOP("Records", "不相邻")),
)


class GuestWish(Record):
    """A wish about two guests; a hard wish is a rule."""

    first = LinkField(BanquetGuest, QT_TRANSLATE_NOOP("Records", "来宾"))
    second = LinkField(BanquetGuest, QT_TRANSLATE_NOOP("Records", "另一位来宾"))
    kind = ChoiceField(QT_TRANSLATE_NOOP("Records", "要求"), choices=WISHES)
    hard = FlagField(QT_TRANSLATE_NOOP("Records", "必须满足"), default=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "同桌要求")
        icon = "ph.arrows-left-right"
        name_field = "kind"
