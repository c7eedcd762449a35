"""The head of a visit record: which visit, with whom, what for, and who went."""

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.account import Account
from models.visit import VISIT_KINDS, WAYS, Visit, participants_of
from ui.calendar_words import day_and_weekday
from ui.kit.avatar import Avatar
from ui.kit.editors import record_text
from ui.kit.labels import ElidedLabel, label
from ui.kit.painting import rounded_box


def team_of(visit: Visit) -> list[Account]:
    """Return all who went on a visit, its rep first."""
    keys = [visit.rep_id, *participants_of([visit.id]).get(visit.id, ())]
    people = {account.id: account for account in Account.select().where(Account.id.in_(keys))}
    return [people[key] for key in keys]


def way_and_kind(visit: Visit) -> str:
    """Return 上门 · 回访."""
    return f"{record_text(dict(WAYS)[visit.way])} · {record_text(dict(VISIT_KINDS)[visit.kind])}"


def whom(visit: Visit) -> str:
    """Return 信息中心 顾主任, or nothing; a title that the name carries already is not said twice."""
    contact = visit.contact
    if not contact:
        return ""
    title = contact.title if contact.title and contact.title not in contact.name else None
    return " ".join(filter(None, (contact.department, contact.name, title)))


class RecordHead(QWidget):
    """Shows one visit in three lines, a joint one with everybody who shares its record."""

    def __init__(self, visit: Visit, team: Sequence[Account]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(2)
        column.addWidget(ElidedLabel(visit.customer.name, "section"))
        times = f"{visit.start:%H:%M}–{visit.end:%H:%M}"
        when = f"{day_and_weekday(visit.start.date())} {times} · {way_and_kind(visit)}"
        column.addWidget(ElidedLabel(when, "caption", "text-2"))
        if about := " · ".join(filter(None, (whom(visit), visit.purpose))):
            column.addWidget(ElidedLabel(about, "caption", "text-2"))
        if len(team) > 1:
            column.addSpacing(4)
            column.addLayout(self._companions(team))
        self.setAccessibleName(f"{visit.customer.name} {when}")

    def _companions(self, team: Sequence[Account]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for account in team:
            row.addWidget(Avatar(account.name, account.colour, 20))
        names = self.tr("、").join(account.name for account in team)
        row.addSpacing(4)
        row.addWidget(label(self.tr("联合拜访，{names} 同写这一份记录").format(names=names), "caption", "text-2"))
        row.addStretch()
        return row

    def paintEvent(self, event: QPaintEvent) -> None:
        rounded_box(QPainter(self), self.rect(), 8, "subtle", "border")
