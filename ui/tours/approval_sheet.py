"""审批: one box for each who agrees, with name and date, and the button of whoever may sign now."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.tour_application import SEATS, TourApplication
from ui.kit.buttons import secondary
from ui.kit.chips import Chip
from ui.kit.editors import record_text
from ui.kit.labels import label
from ui.kit.painting import pen, rounded_box
from ui.kit.theme import scaled

HEIGHT = 88
OPTIONAL = "leader"


class ApprovalSheet(QWidget):
    """Shows who agreed; `sign(seat)` is called for a seat of `mine`, which may be signed unless `refused` says why."""

    def __init__(
        self, tour: TourApplication, mine: Collection[str], sign: Callable[[str], None], refused: str = ""
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(HEIGHT))
        self._tour, self._mine, self._sign, self._refused = tour, mine, sign, refused
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for seat in SEATS:
            row.addLayout(self._box(seat), 1)

    def _box(self, seat: str) -> QVBoxLayout:
        by, at = getattr(self._tour, f"{seat}_by"), getattr(self._tour, f"{seat}_at")
        box, line = QVBoxLayout(), QHBoxLayout()
        box.setContentsMargins(12, 8, 12, 10)
        title = record_text(SEATS[seat])
        box.addWidget(label(title, "caption", "text-2"))
        box.addWidget(label(by.name if by else "", "heading"))
        box.addStretch()
        if by:
            line.addWidget(Chip(self.tr("同意"), "ok", "ph.check-bold"))
            line.addStretch()
            line.addWidget(label(f"{at:%Y-%m-%d %H:%M}" if at else "", "caption", "text-3"))
        elif seat in self._mine:
            line.addWidget(self._button(seat, title), 0, Qt.AlignmentFlag.AlignLeft)
        else:
            waits = self.tr("需要时签") if seat == OPTIONAL else self.tr("待签")
            line.addWidget(Chip(waits, "outline" if seat == OPTIONAL else "warn"), 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch()
        box.addLayout(line)
        return box

    def _button(self, seat: str, title: str) -> QWidget:
        button = secondary(self.tr("同意"), "ph.check-bold", "tiny")
        button.setAccessibleName(self.tr("{seat}同意").format(seat=title))
        button.setEnabled(not self._refused)
        button.setToolTip(self._refused)
        button.clicked.connect(lambda: self._sign(seat))
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded_box(painter, self.rect(), 6, "panel", "border-strong")
        painter.setPen(pen("border"))
        for place in range(1, len(SEATS)):
            x = round(self.width() * place / len(SEATS))
            painter.drawLine(x, 1, x, self.height() - 2)
