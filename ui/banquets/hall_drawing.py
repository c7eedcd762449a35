"""How the hall, a table and a seat are drawn; fonts keep their size, since the whole canvas zooms with the setting."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPolygonF

from ui.banquets.hall_measures import seat_box
from ui.kit.icons import paint_icon
from ui.kit.painting import pen, rounded_box
from ui.kit.theme import THEME, color

STAGE_WIDTH, STAGE_HEIGHT = 220.0, 28.0
DOOR_WIDTH = 120.0
BADGE = 14.0


@dataclass(slots=True)
class SeatLook:
    """What a seat shows: `side` is "host", "guest" or "" for nobody; the rest are marks on it."""

    text: str = ""
    side: str = ""
    is_first: bool = False
    locked: bool = False
    broken: bool = False
    reminded: bool = False
    selected: bool = False
    target: bool = False
    pointed: bool = False
    hovered: bool = False
    dragged: bool = False


@lru_cache(maxsize=32)
def _font(pixels: int, bold: bool, family: str) -> QFont:
    made = QFont()
    made.setFamilies([family, *THEME.families])
    made.setPixelSize(pixels)
    made.setBold(bold)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return made


def hall_font(pixels: int, bold: bool = False) -> QFont:
    """Return a font of so many pixels at 100 % zoom."""
    return _font(pixels, bold, THEME.families[0])


def words(
    painter: QPainter,
    box: QRectF,
    text: str,
    token: str,
    pixels: int = 12,
    bold: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    """Write one line, cut with an ellipsis where it does not fit."""
    font = hall_font(pixels, bold)
    painter.setFont(font)
    painter.setPen(color(token))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _border(look: SeatLook) -> tuple[str, float]:
    """Return colour and width of a seat's outline, the most urgent first."""
    if look.target or look.selected:
        return "accent", 2.0
    if look.broken or look.pointed:
        return "danger-solid", 2.0
    if look.hovered:
        return "accent", 1.0
    return (f"{look.side}-line" if look.side else "control"), 1.0


def draw_seat(painter: QPainter, look: SeatLook) -> None:
    """Draw a seat round the origin: square-cornered for the host's side, a pill for guests, dashed for nobody."""
    box = seat_box()
    border, width = _border(look)
    radius = 4 if look.side == "host" else box.height() / 2
    fill = f"{look.side}-soft" if look.side else "accent-soft" if look.target else "canvas"
    if look.pointed:
        fill = "danger-soft"
    dashed = not look.side and width == 1.0
    painter.setOpacity(0.35 if look.dragged else 1.0)
    rounded_box(painter, box, radius, fill, border, width, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
    words(painter, box.adjusted(3, 0, -3, 0), look.text, look.side or "text-3", 12, look.is_first)
    if look.locked:
        _badge(painter, QPointF(box.right() - 1, box.top() - 1), "panel", "border-strong", "ph.lock-simple", "text-2")
    if look.reminded and not look.locked:
        _badge(painter, QPointF(box.right() - 2, box.top() + 2), "warn-solid", None, "", "on-warn")
    painter.setOpacity(1.0)


def _badge(painter: QPainter, middle: QPointF, fill: str, border: str | None, icon_name: str, token: str) -> None:
    box = QRectF(middle.x() - BADGE / 2, middle.y() - BADGE / 2, BADGE, BADGE)
    rounded_box(painter, box, BADGE / 2, fill, border)
    if icon_name:
        paint_icon(painter, box.adjusted(2.5, 2.5, -2.5, -2.5), icon_name, token)
    else:
        words(painter, box, "!", token, 11, bold=True)


def draw_hall(painter: QPainter, box: QRectF) -> None:
    """Draw the outline with the stage above and the door below, and which side of the main table is the higher."""
    rounded_box(painter, box, 6, None, "border-strong", 2)
    stage = QRectF(box.center().x() - STAGE_WIDTH / 2, box.top() + 1, STAGE_WIDTH, STAGE_HEIGHT)
    painter.fillRect(stage, color("hover"))
    painter.setPen(pen("border-strong"))
    painter.drawPolyline(QPolygonF([stage.topLeft(), stage.bottomLeft(), stage.bottomRight(), stage.topRight()]))
    words(painter, stage, QCoreApplication.translate("Hall", "舞台"), "text-2")
    higher = QCoreApplication.translate("Hall", "← 主桌右手，位次高")
    lower = QCoreApplication.translate("Hall", "主桌左手，位次低 →")
    line = QRectF(box.left() + 14, box.top() + 8, (box.width() - STAGE_WIDTH) / 2 - 20, 20)
    words(painter, line, higher, "text-3", 11, align=Qt.AlignmentFlag.AlignLeft)
    line.moveRight(box.right() - 14)
    words(painter, line, lower, "text-3", 11, align=Qt.AlignmentFlag.AlignRight)
    _draw_door(painter, box)


def _draw_door(painter: QPainter, box: QRectF) -> None:
    middle, bottom = box.center().x(), box.bottom() - 1
    gap = QRectF(middle - DOOR_WIDTH / 2, bottom - 6, DOOR_WIDTH, 10)
    painter.fillRect(gap, color("canvas"))
    painter.setPen(pen("border-strong", 2.0))
    for x in (gap.left(), gap.right()):
        painter.drawLine(QPointF(x, bottom - 13), QPointF(x, bottom))
    words(
        painter, QRectF(gap.left(), bottom - 20, DOOR_WIDTH, 18), QCoreApplication.translate("Hall", "入口"), "text-2"
    )
