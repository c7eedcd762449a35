"""A group of customers the office made itself, for example 网吧 or 商铺."""

from models.store.fields import PUBLIC, TextField
from models.store.record import Record
from rules.translation import QT_TRANSLATE_NOOP


class IndustryGroup(Record):
    """An own group beside the national classification."""

    name = TextField(QT_TRANSLATE_NOOP("Records", "分组名称"), level=PUBLIC, width=160, unique=True)
    icon = TextField(QT_TRANSLATE_NOOP("Records", "图标"), default="ph.folder-simple", level=PUBLIC)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "本部门分组")
        icon = "ph.folder-simple"
        list_columns = ("name",)
        form = ((QT_TRANSLATE_NOOP("Records", "本部门分组"), ("name",)),)
