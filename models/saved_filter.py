"""A narrowed list of customers kept under a name, by one account or for the whole office."""

from typing import Any

from models.account import Account
from models.store.fields import FlagField, LinkField, NumberField, TextField
from models.store.record import Record
from models.store.session import Acting
from rules.permissions import LEADERS
from rules.translation import QT_TRANSLATE_NOOP

NOBODY = 0
"""Value of `customers_of` for customers nobody looks after; None is everybody."""


class SavedFilter(Record):
    """What the list of customers was narrowed by; `order` are columns with commas between, `-` before what descends."""

    name = TextField(QT_TRANSLATE_NOOP("Records", "名单名称"), width=160, max_length=40)
    owner = LinkField(Account, QT_TRANSLATE_NOOP("Records", "建立人"))
    shared = FlagField(QT_TRANSLATE_NOOP("Records", "全部门可见"), default=False)
    folder = TextField(QT_TRANSLATE_NOOP("Records", "所在分类"), default="all")
    text = TextField(QT_TRANSLATE_NOOP("Records", "筛选文字"), null=True)
    customers_of = NumberField(QT_TRANSLATE_NOOP("Records", "负责人筛选"), null=True)
    value_class = TextField(QT_TRANSLATE_NOOP("Records", "类别筛选"), null=True)
    order = TextField(QT_TRANSLATE_NOOP("Records", "排序"), default="last_visit_at")

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "智能名单")
        icon = "ph.bookmark-simple"
        list_columns = ("name", "owner.name", "shared")
        form = ((QT_TRANSLATE_NOOP("Records", "智能名单"), ("name", "shared")),)

    def may_change(self, who: Acting) -> bool:
        """Tell whether `who` may rename or delete it: whoever made it, and leaders what is shared."""
        return bool(self.owner_id == who.account or (self.shared and who.role in LEADERS))


def filters_of(who: Acting) -> list[SavedFilter]:
    """Return the filters `who` sees, in the order they were made."""
    seen: Any = (SavedFilter.owner == who.account) | SavedFilter.shared
    return list(SavedFilter.present().where(seen).order_by(SavedFilter.id))
