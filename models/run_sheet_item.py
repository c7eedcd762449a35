"""One item of a banquet's course of the day, from laying the hall to seeing off."""

import datetime as dt
from collections.abc import Sequence

from models.banquet import Banquet
from models.banquet_guest import everybody_of
from models.store.fields import ChoiceField, FlagField, LinkField, LongTextField, NumberField, TextField
from models.store.record import Record
from rules.run_sheet import Cast, Step, template
from rules.translation import QT_TRANSLATE_NOOP

STAGES = (
    ("preparing", QT_TRANSLATE_NOOP("Records", "准备")),
    ("receiving", QT_TRANSLATE_NOOP("Records", "迎宾")),
    ("leading_in", QT_TRANSLATE_NOOP("Records", "引座")),
    ("speech", QT_TRANSLATE_NOOP("Records", "致辞")),
    ("toast", QT_TRANSLATE_NOOP("Records", "敬酒")),
    ("pouring", QT_TRANSLATE_NOOP("Records", "斟酒")),
    ("serving", QT_TRANSLATE_NOOP("Records", "上菜")),
    ("show", QT_TRANSLATE_NOOP("Records", "节目")),
    ("seeing_off", QT_TRANSLATE_NOOP("Records", "送客")),
    ("other", QT_TRANSLATE_NOOP("Records", "其他")),
)


class RunSheetItem(Record):
    """What happens `start` minutes after the meal begins (before it when negative), for how long, and who sees to it.

    `staff` are names parted by 、; the times move with the banquet.
    """

    banquet = LinkField(Banquet, QT_TRANSLATE_NOOP("Records", "宴会"))
    start = NumberField(
        QT_TRANSLATE_NOOP("Records", "开席后第几分钟"), help=QT_TRANSLATE_NOOP("Records", "开席前写负数，如 -30")
    )
    minutes = NumberField(QT_TRANSLATE_NOOP("Records", "时长（分钟）"), default=5, width=60)
    stage = ChoiceField(QT_TRANSLATE_NOOP("Records", "环节"), choices=STAGES, default="other", width=70)
    what = TextField(QT_TRANSLATE_NOOP("Records", "事项"), width=300)
    staff = TextField(
        QT_TRANSLATE_NOOP("Records", "负责人"),
        null=True,
        help=QT_TRANSLATE_NOOP("Records", "多人用顿号隔开"),
        width=160,
    )
    remark = LongTextField(QT_TRANSLATE_NOOP("Records", "备注"), null=True)
    done = FlagField(QT_TRANSLATE_NOOP("Records", "已办"), default=False, width=50)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "当日流程")
        icon = "ph.list-numbers"
        name_field = "what"
        list_columns = ("start", "minutes", "stage", "what", "staff", "done")
        form = (
            (QT_TRANSLATE_NOOP("Records", "事项"), ("what", "stage", "start", "minutes", "staff", "done", "remark")),
        )
        order = "start"

    @property
    def step(self) -> Step:
        """Return the item as the rules read it."""
        names = (name.strip() for name in (self.staff or "").replace("，", "、").split("、"))
        return Step(self.start, self.minutes, self.stage, self.what, tuple(filter(None, names)))

    def clock(self, banquet: Banquet) -> dt.datetime:
        """Return the moment it begins."""
        begin: dt.datetime = banquet.start + dt.timedelta(minutes=self.start)
        return begin


def items_of(banquet: Banquet) -> list[RunSheetItem]:
    """Return the course of the day in order of time."""
    query = RunSheetItem.present().where(RunSheetItem.banquet == banquet)
    return list(query.order_by(RunSheetItem.start, RunSheetItem.minutes, RunSheetItem.id))


def usual_items(banquet: Banquet) -> list[RunSheetItem]:
    """Return the usual course as unsaved items, with the names of those who are known."""
    return [
        RunSheetItem(
            banquet=banquet,
            start=step.start,
            minutes=step.minutes,
            stage=step.stage,
            what=step.what,
            staff="、".join(step.staff) or None,
        )
        for step in template(banquet.minutes, _cast(banquet))
    ]


def _cast(banquet: Banquet) -> Cast:
    people = [guest for guest in everybody_of(banquet) if guest.invitation != "declined"]

    def named(role: str) -> str:
        return next((guest.name for guest in people if guest.role == role), "")

    ushers = dict.fromkeys(guest.usher for guest in people if guest.usher)
    return Cast(named("host"), named("second_host") or named("hostess"), named("guest_of_honour"), tuple(ushers))


def steps_of(items: Sequence[RunSheetItem]) -> tuple[Step, ...]:
    """Return items as the rules read them."""
    return tuple(item.step for item in items)
