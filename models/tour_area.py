"""A place in our premises that visitors may see, with its notes."""

from models.store.fields import PUBLIC, ChoiceField, FlagField, LongTextField, NumberField, TextField
from models.store.record import Record
from rules.translation import QT_TRANSLATE_NOOP

PERMISSIONS = (
    ("yes", QT_TRANSLATE_NOOP("Records", "可以")),
    ("approval", QT_TRANSLATE_NOOP("Records", "经领导同意")),
    ("no", QT_TRANSLATE_NOOP("Records", "不可以")),
)


class TourArea(Record):
    """An area: what to do before entering (S2: helmets, watches and bank cards handed in …), photos, interviews."""

    name = TextField(QT_TRANSLATE_NOOP("Records", "区域名称"), level=PUBLIC, width=160, unique=True)
    notes = LongTextField(QT_TRANSLATE_NOOP("Records", "入区前请您"), null=True, level=PUBLIC, width=280)
    photos = ChoiceField(
        QT_TRANSLATE_NOOP("Records", "拍照"), choices=PERMISSIONS, default="yes", level=PUBLIC, width=90
    )
    interviews = ChoiceField(
        QT_TRANSLATE_NOOP("Records", "采访"), choices=PERMISSIONS, default="approval", level=PUBLIC, width=90
    )
    closed = FlagField(QT_TRANSLATE_NOOP("Records", "不对来访者开放"), default=False, level=PUBLIC, width=110)
    minutes = NumberField(QT_TRANSLATE_NOOP("Records", "通常停留（分钟）"), default=20, level=PUBLIC)
    position = NumberField(QT_TRANSLATE_NOOP("Records", "排序"), default=0, level=PUBLIC)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "参观区域")
        icon = "ph.map-pin"
        list_columns = ("name", "notes", "photos", "interviews", "closed", "minutes")
        order = "position"
        search_fields = ("name",)
