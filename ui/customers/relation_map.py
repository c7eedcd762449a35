"""The drawn map of who knows whom: the people of a customer at the left, those they know elsewhere at the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.focus_ring import ShowsFocus
from ui.kit.painting import CENTRE, pen, rounded_box, text_line, text_width
from ui.kit.theme import color, scaled

BOX, GAP, EDGE = (132, 42), 22, 34
"""Size of a person's box, room between two, and room at the left for the lines between people of the customer."""
ARROW = 7


@dataclass(frozen=True, slots=True)
class Person:
    """A box of the map: `place` says what somebody is here, or where elsewhere; a masked one cannot be opened."""

    key: int
    name: str
    place: str
    elsewhere: bool
    masked: bool = False


@dataclass(frozen=True, slots=True)
class Tie:
    """A line of the map between two people, with its word; a directed one points to the second."""

    first: int
    second: int
    word: str
    directed: bool


class RelationMap(ShowsFocus, QWidget):
    """`opened(key)` by a click, or by Enter on the person the arrow keys went to."""

    opened = Signal(object)

    def __init__(self, people: Sequence[Person], ties: Sequence[Tie]) -> None:
        super().__init__()
        self._people, self._ties = list(people), list(ties)
        self._chosen = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("人际关系图"))
        self.setAccessibleDescription(self.words())

    def words(self) -> str:
        """Return the map as sentences, for those who cannot see it."""
        names = {person.key: person.name for person in self._people}
        said = [f"{names[tie.first]} {tie.word} {names[tie.second]}" for tie in self._ties]
        return self.tr("，").join(said)

    def sizeHint(self) -> QSize:
        sides = [sum(person.elsewhere == side for person in self._people) for side in (False, True)]
        return QSize(scaled(EDGE + 2 * BOX[0] + 90), max(1, *sides) * scaled(BOX[1] + GAP))

    def box_of(self, key: int) -> QRectF:
        """Return where a person stands."""
        person = next(one for one in self._people if one.key == key)
        row = [one.key for one in self._people if one.elsewhere == person.elsewhere].index(key)
        left = self.width() - scaled(BOX[0]) - 1 if person.elsewhere else scaled(EDGE)
        return QRectF(left, row * scaled(BOX[1] + GAP) + scaled(GAP) / 2, scaled(BOX[0]), scaled(BOX[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, tie in enumerate(self._ties):
            self._paint_tie(painter, tie, 0.35 + 0.1 * (number % 4))
        for place, person in enumerate(self._people):
            self._paint_person(painter, person, self.hasFocus() and place == self._chosen)

    def _paint_person(self, painter: QPainter, person: Person, chosen: bool) -> None:
        box = self.box_of(person.key)
        border = "accent" if chosen else "border"
        rounded_box(painter, box, 6, "subtle" if person.elsewhere else "panel", border, 2 if chosen else 1)
        half = box.height() / 2
        upper, lower = box.adjusted(8, 3, -8, -half), box.adjusted(8, half, -8, -4)
        text_line(painter, upper, person.name, "text-3" if person.masked else "text", "strong")
        text_line(painter, lower, person.place, "text-2", "caption")

    def _paint_tie(self, painter: QPainter, tie: Tie, word_at: float) -> None:
        """Draw a line with its word, which stands elsewhere on the next lines so that crossing ones stay readable."""
        path = self._path(tie)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen("border-strong", 1.5))
        painter.drawPath(path)
        if tie.directed:
            self._paint_arrow(painter, path)
        middle, width = path.pointAtPercent(word_at), text_width(tie.word, "caption") + 8
        label = QRectF(max(0.0, middle.x() - width / 2), middle.y() - 9, width, 18)
        painter.fillRect(label, color("panel"))
        text_line(painter, label, tie.word, "text-2", "caption", CENTRE)

    def _path(self, tie: Tie) -> QPainterPath:
        """Return the line: across between here and elsewhere, in a bow at the left between people of the customer."""
        first, second = self.box_of(tie.first), self.box_of(tie.second)
        neighbours, to_right = first.left() == second.left(), first.left() < second.left()
        start = QPointF(first.right() if to_right else first.left(), first.center().y())
        end = QPointF(second.right() if not (to_right or neighbours) else second.left(), second.center().y())
        bow = QPointF(-scaled(EDGE) if neighbours else (end.x() - start.x()) / 2, 0)
        path = QPainterPath(start)
        path.cubicTo(start + bow, end + bow if neighbours else end - bow, end)
        return path

    def _paint_arrow(self, painter: QPainter, path: QPainterPath) -> None:
        tip, before = path.pointAtPercent(1.0), path.pointAtPercent(0.96)
        along = tip - before
        length = max(1.0, (along.x() ** 2 + along.y() ** 2) ** 0.5)
        step = along * (ARROW / length)
        across = QPointF(-step.y(), step.x()) * 0.5
        painter.setBrush(color("border-strong"))
        painter.drawPolygon(QPolygonF([tip, tip - step + across, tip - step - across]))

    def _at(self, place: QPointF) -> int | None:
        found = (number for number, person in enumerate(self._people) if self.box_of(person.key).contains(place))
        return next(found, None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        hand = number is not None and not self._people[number].masked
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(number)
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._choose((self._chosen + steps[event.key()]) % max(1, len(self._people)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self.update()

    def _open(self) -> None:
        if self._people and not self._people[self._chosen].masked:
            self.opened.emit(self._people[self._chosen].key)
