"""Customers that should be visited: class, days since the last visit, the limit, and a button to plan one."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.customer import Customer
from models.setting import setting
from models.store.keys import made_at
from models.target import due_without_visit
from rules.visit_cadence import CADENCE, VisitDue, visit_due
from ui.desk import Desk
from ui.kit.buttons import icon_button, link
from ui.kit.chips import chip_width, paint_chip
from ui.kit.labels import divider, label
from ui.kit.painting import pen, text_line
from ui.kit.theme import THEME, color, line_height, scaled
from ui.today.column_head import ColumnHead
from ui.today.opened_part import OpenedPart

MOST = 5
HEIGHT = 46
TONES = {"ok": "default", "due": "warn", "overdue": "danger"}


@dataclass(frozen=True, slots=True)
class DueCustomer:
    """A customer with what the rule says of it; `limit` in days."""

    customer: Customer
    verdict: VisitDue
    limit: int


def read_due(today: date, owner: int | None, most: int = MOST) -> tuple[int, list[DueCustomer]]:
    """Return how many customers should be visited and have no visit agreed yet, and the longest overdue of them."""
    cadence = {name: setting(f"cadence_{name.lower()}_days") for name in CADENCE}
    query = due_without_visit(today, owner)
    return query.count(), [_judged(customer, today, cadence) for customer in query.limit(most)]


def _judged(customer: Customer, today: date, cadence: dict[str, int]) -> DueCustomer:
    last = customer.last_visit_at.date() if customer.last_visit_at else None
    verdict = visit_due(last, made_at(customer.id).date(), customer.value_class, today, cadence)
    return DueCustomer(customer, verdict, verdict.days - verdict.over)


class DueRow(OpenedPart):
    """One customer; `visit_wanted(key)` by its button."""

    visit_wanted = Signal(object)

    def __init__(self, entry: DueCustomer) -> None:
        super().__init__(entry.customer.id)
        self.entry = entry
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{entry.customer.short_label} {self._since()} {self._over()}")
        self.setToolTip(f"{entry.customer.name}\n{self._since()}")
        name = self.tr("安排拜访 {customer}").format(customer=entry.customer.short_label)
        self.button = icon_button("ph.calendar-plus", name, measure="tiny")
        self.button.clicked.connect(lambda: self.visit_wanted.emit(entry.customer.id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        row.addWidget(self.button)
        THEME.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(240, scaled(HEIGHT))

    def _since(self) -> str:
        days = self.entry.verdict.days
        if self.entry.customer.last_visit_at:
            words = self.tr("{days} 天未访，应不超过 {limit} 天", "", days)
        else:
            words = self.tr("建档 {days} 天，还没有拜访过", "", days)
        return words.format(days=days, limit=self.entry.limit)

    def _over(self) -> str:
        over = self.entry.verdict.over
        return self.tr("超 {days} 天", "", over).format(days=over) if over > 0 else self.tr("今天")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, customer = QPainter(self), self.entry.customer
        if self.underMouse():
            painter.fillRect(self.rect(), color("hover"))
        painter.setPen(pen("border"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        top = (self.height() - line_height() - line_height("caption")) // 2
        letter = scaled(20)
        paint_chip(painter, QRect(0, (self.height() - letter) // 2, letter, letter), customer.value_class, "outline")
        tone, over = TONES[self.entry.verdict.state], self._over()
        wide = chip_width(over, tone)
        right = self.width() - scaled(24) - 10
        paint_chip(painter, QRect(right - wide, top, wide, letter), over, tone)
        room = QRectF(letter + 8, top, right - wide - letter - 16, line_height())
        text_line(painter, room, customer.short_label)
        below = QRectF(room.left(), top + line_height(), right - room.left(), line_height("caption"))
        text_line(painter, below, self._since(), "text-2", "caption")


class DueCustomers(QWidget):
    """The list with its count; `owner` None looks at the whole office."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.rows: list[DueRow] = []
        self.head = ColumnHead(self.tr("该拜访的客户"))
        every = link(self.tr("全部"))
        every.clicked.connect(lambda: desk.go("customers", "due"))
        self.head.right.addWidget(every)
        self.nothing = label(self.tr("客户都在拜访周期内。"), "caption", "text-3", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget in (self.head, divider(), self.nothing):
            self._column.addWidget(widget)

    def refresh(self, today: date, owner: int | None, most: int = MOST) -> None:
        """Read the customers again and show up to `most`."""
        count, entries = read_due(today, owner, most)
        self.head.set_words(self.tr("该拜访的客户"), self.tr("{count} 家").format(count=count) if count else "")
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [DueRow(entry) for entry in entries]
        for row in self.rows:
            row.opened.connect(lambda key: self.desk.go("customers", key))
            row.visit_wanted.connect(lambda key: self.desk.go("visits", ("new", key)))
            self._column.addWidget(row)
        self.nothing.setVisible(not entries)
