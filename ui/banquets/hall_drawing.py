"""How the hall, a table and a seat are drawn; fonts keep their size, since the whole canvas zooms with the setting."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from ui.banquets.hall_measures import seat_box
from ui.kit.icons import paint_icon
from ui.kit.painting import rounded_box
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
