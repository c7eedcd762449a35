"""The facts of an archive in their groups, each with its state: checked just now, stale, missing, fresh."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.kit.icons import paint_icon
from ui.kit.labels import label
from ui.kit.painting import rounded_box, text_line, text_width
from ui.kit.theme import scaled

ROW, ICON, LABEL = 26, 14, 92
CHECKED, ASKED = ("ph.check-circle-fill", "ok"), ("ph.question", "text-3")
STALE, OLD = ("ph.clock-counter-clockwise", "warn"), ("ph.clock-counter-clockwise", "danger")
MISSING, FRESH = ("ph.circle-dashed", "text-3"), ("ph.circle", "text-3")


@dataclass(frozen=True, slots=True)
class WalkRow:
    """One fact: label, value in words, its age in words, and icon with colour token."""

    name: str
    label: str
    value: str
    age: str
    state: tuple[str, str]


class FactRow(QWidget):
    """A row; a click goes to it."""

    clicked = Signal()

    def __init__(self, row: WalkRow) -> None:
        super().__init__()
        self.row, self.current = row, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_row(row)

    def show_row(self, row: WalkRow) -> None:
        """Show another state of the fact."""
        self.row = row
        self.setAccessibleName(" ".join(filter(None, (row.label, row.value, row.age))))
        self.setToolTip(row.value)
        self.update()

    def set_current(self, current: bool) -> None:
        """Mark the fact that is being checked."""
        self.current = current
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(ROW))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, row = QPainter(self), self.row
        if self.current:
            rounded_box(painter, self.rect(), 4, "selected", None)
        icon, token = row.state
        paint_icon(painter, QRectF(6, (self.height() - ICON) / 2, ICON, ICON), icon, token)
        left, age = 6 + ICON + 8, text_width(row.age, "caption")
        text_line(painter, QRect(left, 0, scaled(LABEL), self.height()), row.label, "text-2", "caption")
        middle = left + scaled(LABEL) + 8
        room = self.width() - middle - age - 16
        text_line(painter, QRect(middle, 0, room, self.height()), row.value, "text" if row.value else "text-3")
        place = QRect(self.width() - age - 8, 0, age + 2, self.height())
        text_line(painter, place, row.age, token if token in {"warn", "danger", "ok"} else "text-3", "caption")


class WalkList(QWidget):
    """`chosen(name)` when the user goes to a fact."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, FactRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def add_group(self, title: str, rows: Sequence[WalkRow]) -> None:
        """Add a group of facts below the others."""
        self._column.addSpacing(8 if self.rows else 0)
        self._column.addWidget(label(title, "caption", "text-3"))
        for row in rows:
            made = self.rows[row.name] = FactRow(row)
            made.clicked.connect(lambda name=row.name: self.chosen.emit(name))
            self._column.addWidget(made)

    def set_current(self, name: str) -> None:
        """Mark one fact."""
        for known, row in self.rows.items():
            row.set_current(known == name)
