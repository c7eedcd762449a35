"""How the hall itself is drawn: its walls, the stage and the door at their edges, which hand is the higher, pillars."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from rules.seating.model import OPPOSITE, Edge, Hall
from ui.banquets.hall_drawing import words
from ui.banquets.hall_measures import PER_METRE
from ui.kit.painting import pen, rounded_box
from ui.kit.theme import color

STAGE_LENGTH, STAGE_DEPTH = 220.0, 28.0
DOOR_LENGTH, DOOR_DEPTH = 120.0, 18.0
PILLAR = 0.8
"""Metres a pillar is wide."""
RIGHT_HAND: dict[Edge, Edge] = {"bottom": "left", "top": "right", "left": "top", "right": "bottom"}
"""The edge at the right hand of somebody who looks at an edge."""
ARROWS = {"left": "← {text}", "right": "{text} →", "top": "↑ {text}", "bottom": "↓ {text}"}


@dataclass(frozen=True, slots=True)
class Walls:
    """Where stage and door are, and where hosts look."""

    stage: Edge = "top"
    door: Edge = "bottom"
    facing: Edge = "bottom"

    @classmethod
    def of(cls, hall: Hall) -> "Walls":
        """Return those of a hall."""
        return cls(hall.stage, hall.door, hall.facing)


class HallItem(QGraphicsItem):
    """The room; behind everything else."""

    def __init__(self, box: QRectF) -> None:
        super().__init__()
        self.box, self.walls = box, Walls()
        self.setZValue(-2)

    def set_walls(self, walls: Walls) -> None:
        """Show stage and door elsewhere."""
        self.walls = walls
        self.update()

    def set_box(self, box: QRectF) -> None:
        """Make the room larger or smaller."""
        if box != self.box:
            self.prepareGeometryChange()
            self.box = box

    def boundingRect(self) -> QRectF:
        return self.box.adjusted(-2, -2, 2, 2)

    def shape(self) -> QPainterPath:
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        rounded_box(painter, self.box, 6, None, "border-strong", 2)
        self._paint_door(painter)
        self._paint_stage(painter)
        self._paint_hands(painter)

    def _paint_stage(self, painter: QPainter) -> None:
        stage = _at_edge(self.box, self.walls.stage, STAGE_LENGTH, STAGE_DEPTH)
        painter.fillRect(stage, color("hover"))
        painter.setPen(pen("border-strong"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(stage)
        words(painter, stage, QCoreApplication.translate("Hall", "舞台"), "text-2")

    def _paint_door(self, painter: QPainter) -> None:
        door = _at_edge(self.box, self.walls.door, DOOR_LENGTH, DOOR_DEPTH)
        gap = _at_edge(self.box.adjusted(-4, -4, 4, 4), self.walls.door, DOOR_LENGTH, 9)
        painter.fillRect(gap, color("canvas"))
        painter.setPen(pen("border-strong", 2.0))
        for post in _posts(door, self.walls.door):
            painter.drawLine(*post)
        name = door.adjusted(-8, 0, 8, 0) if door.width() < door.height() else door
        words(painter, name, QCoreApplication.translate("Hall", "入口"), "text-2")

    def _paint_hands(self, painter: QPainter) -> None:
        """Say which hand of the main table is the higher, at the walls on either hand."""
        higher = RIGHT_HAND[self.walls.facing]
        for edge, text in (
            (higher, QCoreApplication.translate("Hall", "主桌右手，位次高")),
            (OPPOSITE[higher], QCoreApplication.translate("Hall", "主桌左手，位次低")),
        ):
            to_the_right = edge == "right"
            line = QRectF(self.box.left() + 14, self.box.top() + 8, (self.box.width() - STAGE_LENGTH) / 2 - 20, 20)
            if to_the_right:
                line.moveRight(self.box.right() - 14)
            if edge == "bottom":
                line.moveBottom(self.box.bottom() - 8)
            align = Qt.AlignmentFlag.AlignRight if to_the_right else Qt.AlignmentFlag.AlignLeft
            words(painter, line, ARROWS[edge].format(text=text), "text-3", 11, align=align)


class PillarItem(QGraphicsItem):
    """A pillar of key `key`, which may be dragged."""

    def __init__(self, key: int, place: QPointF) -> None:
        super().__init__()
        self.key = key
        self.setPos(place)
        self.setZValue(-1)

    def metres(self) -> tuple[float, float]:
        """Return the middle in metres from the hall's upper left corner."""
        return round(self.pos().x() / PER_METRE, 2), round(self.pos().y() / PER_METRE, 2)

    def boundingRect(self) -> QRectF:
        half = PILLAR * PER_METRE / 2
        return QRectF(-half, -half, 2 * half, 2 * half)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        rounded_box(painter, self.boundingRect().adjusted(1, 1, -1, -1), 2, "hover", "border-strong", 1.5)
        words(painter, self.boundingRect(), QCoreApplication.translate("Hall", "柱"), "text-3", 11)


def _at_edge(box: QRectF, edge: Edge, length: float, depth: float) -> QRectF:
    """A place of that length in the middle of an edge, that deep into the room."""
    middle = box.center()
    if edge in {"top", "bottom"}:
        top = box.top() + 1 if edge == "top" else box.bottom() - depth - 1
        return QRectF(middle.x() - length / 2, top, length, depth)
    left = box.left() + 1 if edge == "left" else box.right() - depth - 1
    return QRectF(left, middle.y() - length / 2, depth, length)


def _posts(door: QRectF, edge: Edge) -> list[tuple[QPointF, QPointF]]:
    """The two sides of the door."""
    if edge in {"top", "bottom"}:
        return [(QPointF(x, door.top()), QPointF(x, door.bottom())) for x in (door.left(), door.right())]
    return [(QPointF(door.left(), y), QPointF(door.right(), y)) for y in (door.top(), door.bottom())]
