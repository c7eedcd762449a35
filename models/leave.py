"""When a rep is away: on leave, resting, in training or travelling; no visit is planned into it unknowingly."""

import datetime as dt

from models.account import Account
from models.store.fields import PUBLIC, ChoiceField, DateField, LinkField, TextField
from models.store.record import Record
from models.store.session import acting
from rules.absence import Absence
from rules.permissions import LEADERS
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

LEAVE_KINDS = (
    ("leave", QT_TRANSLATE_NOOP("Records", "请假")),
    ("rest", QT_TRANSLATE_NOOP("Records", "休假")),
    ("training", QT_TRANSLATE_NOOP("Records", "外出培训")),
    ("trip", QT_TRANSLATE_NOOP("Records", "出差")),
)
PARTS = (
    ("all", QT_TRANSLATE_NOOP("Records", "全天")),
    ("morning", QT_TRANSLATE_NOOP("Records", "上午")),
    ("afternoon", QT_TRANSLATE_NOOP("Records", "下午")),
)
LONGEST_DAYS = 366


class Leave(Record):
    """Somebody is away from `first` to `last`, both included; everybody sees when, only those concerned the remark."""

    account = LinkField(Account, QT_TRANSLATE_NOOP("Records", "谁"), level=PUBLIC, width=96)
    kind = ChoiceField(
        QT_TRANSLATE_NOOP("Records", "事由"), choices=LEAVE_KINDS, default="leave", level=PUBLIC, width=88
    )
    first = DateField(QT_TRANSLATE_NOOP("Records", "从哪天"), level=PUBLIC, index=True)
    last = DateField(QT_TRANSLATE_NOOP("Records", "到哪天"), level=PUBLIC)
    part = ChoiceField(QT_TRANSLATE_NOOP("Records", "时段"), choices=PARTS, default="all", level=PUBLIC, width=64)
    remark = TextField(QT_TRANSLATE_NOOP("Records", "备注"), null=True, width=200)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "请假与外出")
        icon = "ph.airplane-tilt"
        name_field = "first"
        list_columns = ("account.name", "kind", "first", "last", "part", "remark")
        order = "-first"
        owner = "account"

    def prepare(self) -> None:
        """Refuse days in the wrong order, and a leave somebody else's rep enters."""
        if self.last < self.first:
            message = QT_TRANSLATE_NOOP("Problem", "「到哪天」{last} 早于「从哪天」{first}。请改正日期。")
            raise Problem(message, first=self.first.isoformat(), last=self.last.isoformat())
        if (self.last - self.first).days > LONGEST_DAYS:
            raise Problem(QT_TRANSLATE_NOOP("Problem", "一次请假最长一年。请分开填写。"))
        who = acting()
        if who.account not in (None, self.account_id) and who.role not in LEADERS:
            raise Problem(QT_TRANSLATE_NOOP("Problem", "只能填写自己的请假。同事的请假由本人或部门经理填写。"))


def leaves_between(first: dt.date, last: dt.date) -> list[Leave]:
    """Return the leaves that touch the days from `first` to `last`, with whose they are, in order of joining."""
    query = Leave.select(Leave, Account).join(Account).where(Leave.deleted_at.is_null(), Account.active)
    return list(query.where(Leave.first <= last, Leave.last >= first).order_by(Account.colour, Leave.first))


def absences() -> dict[int, tuple[Absence, ...]]:
    """Return by account when people are away, as the double-visit rule reads it."""
    found: dict[int, tuple[Absence, ...]] = {}
    columns = Leave.account, Account.name, Leave.kind, Leave.first, Leave.last, Leave.part
    rows = Leave.present().join(Account).select(*columns).order_by(Leave.first)
    for absence in (Absence(*row) for row in rows.tuples()):
        found[absence.account] = (*found.get(absence.account, ()), absence)
    return found
