"""What stands around a paper: the visits of its days, and the customers that are due, one click from the calendar."""

from datetime import datetime, time

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.visit import Visit, visits_between
from models.work_report import OF_LEADERS, WorkReport
from ui.calendar_words import day_and_weekday
from ui.desk import Desk
from ui.kit.buttons import link
from ui.kit.labels import ElidedLabel, divider, label
from ui.today.column_head import ColumnHead
from ui.today.due_customers import DueCustomers

MOST = 14


class Around(QWidget):
    """Visits and due customers of the paper that is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.head = ColumnHead(self.tr("这几天的拜访"))
        new = link(self.tr("安排拜访"))
        new.clicked.connect(lambda: desk.go("visits", "new"))
        self.head.right.addWidget(new)
        self.due = DueCustomers(desk)
        self.lines: list[QWidget] = []
        self._visits = QVBoxLayout()
        self._visits.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 14, 16)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(divider())
        column.addLayout(self._visits)
        column.addSpacing(12)
        column.addWidget(self.due)
        column.addStretch()

    def show_span(self, report: WorkReport) -> None:
        """Show what belongs to the days of a paper."""
        for line in self.lines:
            self._visits.removeWidget(line)
            line.hide()
            line.deleteLater()
        whose = () if report.kind in OF_LEADERS else (report.account_id,)
        span = datetime.combine(report.first, time()), datetime.combine(report.end, time())
        visits = visits_between(*span, reps=whose)
        self.lines = self._lines(visits, bool(whose))
        for line in self.lines:
            self._visits.addWidget(line)
        self.head.set_words(self.tr("这几天的拜访"), self.tr("{count} 次").format(count=len(visits)))
        self.due.refresh(self.desk.now().date(), report.account_id if whose else None)

    def _lines(self, visits: list[Visit], own: bool) -> list[QWidget]:
        lines: list[QWidget] = []
        days = {}
        for visit in visits[:MOST]:
            if days.setdefault(visit.start.date(), visit) is visit:
                head = label(day_and_weekday(visit.start.date()), "caption", "text-3")
                head.setContentsMargins(0, 8, 0, 2)
                lines.append(head)
            lines.append(self._line(visit, own))
        if len(visits) > MOST:
            more = self.tr("另有 {count} 次").format(count=len(visits) - MOST)
            lines.append(label(more, "caption", "text-3"))
        if not visits:
            lines.append(label(self.tr("还没有安排拜访。"), "caption", "text-3", wrap=True))
        return lines

    def _line(self, visit: Visit, own: bool) -> QWidget:
        who = "" if own else f" · {visit.rep.name}"
        token = "text-2" if visit.status == "done" else "text"
        return ElidedLabel(f"{visit.start:%H:%M}  {visit.customer.short_label}{who}", "body", token)
