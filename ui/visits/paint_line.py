"""How one visit looks as a line: bar and tint in the rep's colour, time and customer."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui.kit.icons import paint_icon
from ui.kit.painting import rounded_box, text_line
from ui.visits.blocks import Block
from ui.visits.paint_block import colours_of

BAR, RADIUS, ICON = 3, 4, 12
TIME = 38


def paint_line(painter: QPainter, box: QRectF, block: Block, chosen: bool = False) -> None:
    """Draw a visit in one line; done is quiet, tentative dashed, a phone visit carries a receiver."""
    solid, tint = colours_of(block)[0]
    done, tentative = block.status == "done", block.status == "tentative"
    style = Qt.PenStyle.DashLine if tentative else Qt.PenStyle.SolidLine
    edge = "border" if done else solid if tentative else None
    rounded_box(painter, box, RADIUS, "subtle" if done else tint, edge, style=style)
    share = (box.height() - 2) / len(block.people or (1,))
    for at, (colour, _) in enumerate(colours_of(block)):
        painter.fillRect(QRectF(box.left(), box.top() + 1 + at * share, BAR, share), colour)
    if chosen:
        rounded_box(painter, box, RADIUS, None, "accent", 2)
    _words(painter, box.adjusted(BAR + 4, 0, -4, 0), block)


def _words(painter: QPainter, room: QRectF, block: Block) -> None:
    if room.width() > 2 * TIME:
        text_line(painter, room, f"{block.start:%H:%M}", "text-2", "badge")
        room = room.adjusted(TIME, 0, 0, 0)
    if block.by_phone:
        paint_icon(painter, QRectF(room.left(), room.center().y() - ICON / 2, ICON, ICON), "ph.phone", "text-2")
        room = room.adjusted(ICON + 3, 0, 0, 0)
    text_line(painter, room, block.title, "text-2" if block.status == "done" else "text", "caption")


def paint_more(painter: QPainter, box: QRectF, text: str) -> None:
    """Draw how many more visits there are."""
    text_line(painter, box.adjusted(BAR + 4, 0, -4, 0), text, "accent-text", "caption")
