"""The card below the guest list: how many seats are taken, and by which side."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.banquets.guest_list import paint_side
from ui.banquets.seated_hall import SeatedHall
from ui.kit.painting import RIGHT, rounded_box, text_line
from ui.kit.theme import color, line_height, scaled

EDGE, BAR, MARK = 14, 6, 13
LINE = 24


class SeatSummary(QWidget):
    """Seats taken of seats there are, a bar of both sides, and the counts."""

    def __init__(self) -> None:
        super().__init__()
        self._counts = {"host": 0, "guest": 0, "": 0}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_hall(self, hall: SeatedHall) -> None:
        """Count the seats of a banquet as it was just read."""
        sides = [hall.guests[guest].side for guest in hall.spots]
        self._counts = {"host": sides.count("host"), "guest": sides.count("guest"), "": hall.seats - len(sides)}
        lines = " ".join(f"{name} {count}" for _, name, count in self._lines())
        taken = self.tr("座位 {taken} / {seats}").format(taken=len(sides), seats=hall.seats)
        self.setAccessibleName(f"{taken} {lines}")
        self.update()

    def _lines(self) -> list[tuple[str, str, int]]:
        names = {"host": self.tr("主方（方角）"), "guest": self.tr("客方（圆角）"), "": self.tr("空座")}
        return [(side, names[side], count) for side, count in self._counts.items()]

    def sizeHint(self) -> QSize:
        return QSize(200, 2 * EDGE + line_height("strong") + 14 + BAR + 3 * scaled(LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded_box(painter, self.rect(), 8, "panel", "border")
        inner = self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        taken, seats = self._counts["host"] + self._counts["guest"], sum(self._counts.values())
        head = QRect(inner.left(), inner.top(), inner.width(), line_height("strong"))
        text_line(painter, head, self.tr("座位"), role="strong")
        text_line(painter, head, f"{taken} / {seats}", "text-2", align=RIGHT)
        top = head.bottom() + 9
        self._paint_bar(painter, QRectF(inner.left(), top, inner.width(), BAR), max(1, seats))
        top += BAR + 6
        for side, name, count in self._lines():
            line = QRect(inner.left(), top, inner.width(), scaled(LINE))
            mark = QRectF(inner.left() + 1, line.center().y() - MARK / 2 + 1, MARK, MARK)
            if side:
                paint_side(painter, mark, side)
            else:
                rounded_box(painter, mark, MARK / 2, None, "control", style=Qt.PenStyle.DashLine)
            text_line(painter, line.adjusted(scaled(22), 0, 0, 0), name, "text-2", "caption")
            text_line(painter, line, str(count), "text", "caption", RIGHT)
            top += scaled(LINE)

    def _paint_bar(self, painter: QPainter, bar: QRectF, seats: int) -> None:
        rounded_box(painter, bar, BAR / 2, "grid")
        left = bar.left()
        for side in ("host", "guest"):
            width = bar.width() * max(0, self._counts[side]) / seats
            painter.fillRect(QRectF(left, bar.top(), width, bar.height()), color(side))
            left += width
