"""How one visit looks in the calendar, and the line that shows what a new visit clashes with."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from ui.kit.avatar import paint_avatar
from ui.kit.icons import paint_icon
from ui.kit.painting import pen, rounded_box, text_line, text_width
from ui.kit.rep_colors import rep_color
from ui.kit.theme import color, line_height
from ui.visits.blocks import Block

BAR = 4
PHONE = 12
NARROW = 96
"""Under this width only the start time is written."""
MIX = {"light": 0.94, "dark": 0.75}


def paint_block(painter: QPainter, box: QRectF, block: Block, selected: bool = False, clashes: bool = False) -> None:
    """Draw a visit: tint and bar in the rep's colours; dashed accent while new, a danger outline if it clashes."""
    if block.is_draft:
        rounded_box(painter, box, 4, "accent-soft", "accent", style=Qt.PenStyle.DashLine)
    else:
        _body(painter, box, block)
    if selected or clashes:
        rounded_box(painter, box, 4, None, "danger-solid" if clashes else "accent", 2)
    _words(painter, box, block, room_for_mark=18 if clashes else 0)
    if clashes:
        paint_icon(painter, QRectF(box.right() - 20, box.top() + 5, 14, 14), "ph.warning-circle-fill", "danger-solid")


def colours_of(block: Block) -> list[tuple[QColor, QColor]]:
    """Return solid and tint of everybody who goes, grey where nobody is a rep."""
    reps = [rep_color(joined) for _, joined in block.people if joined]
    return [(rep.solid, rep.tint) for rep in reps] or [(color("control"), color("hover"))]


def _body(painter: QPainter, box: QRectF, block: Block) -> None:
    colours = colours_of(block)
    done = block.status == "done"
    tentative = block.status == "tentative"
    edge = "border" if done else colours[0][0] if tentative else None
    style = Qt.PenStyle.DashLine if tentative else Qt.PenStyle.SolidLine
    rounded_box(painter, box, 4, color("subtle") if done else colours[0][1], edge, style=style)
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(box, 4, 4)
    painter.setClipPath(path)
    share = box.height() / len(colours)
    for at, (solid, _) in enumerate(colours):
        painter.fillRect(QRectF(box.left(), box.top() + at * share, BAR, share), solid)
    painter.restore()


def _words(painter: QPainter, box: QRectF, block: Block, room_for_mark: int) -> None:
    """Title, time and who goes, as far as the box has room."""
    left, width = box.left() + BAR + 7, box.width() - BAR - 10
    line = line_height("caption")
    token = "accent-text" if block.is_draft else "text"
    times = f"{block.start:%H:%M}" if width < NARROW else f"{block.start:%H:%M}–{block.end:%H:%M}"
    top = box.top() + (3 if box.height() >= line + 6 else (box.height() - line) / 2)
    title = QRectF(left, top, width - room_for_mark, line)
    if block.by_phone:
        paint_icon(painter, QRectF(left, title.center().y() - PHONE / 2, PHONE, PHONE), "ph.phone", "text-2")
        title.adjust(PHONE + 4, 0, 0, 0)
    text_line(painter, title, block.title, token, "caption-strong")
    lines = [times, "" if len(block.people) > 1 else _who(block)]
    for at, text in enumerate(lines, start=1):
        y = top + at * line
        if y + line > box.bottom():
            return
        if text:
            text_line(painter, QRectF(left, y, width, line), text, token if block.is_draft else "text-2", "badge")
        else:
            _avatars(painter, QPointF(left, y + 1), block)


def _who(block: Block) -> str:
    return block.note or (block.people[0][0] if block.people else "")


def _avatars(painter: QPainter, corner: QPointF, block: Block) -> None:
    for at, (name, joined) in enumerate(block.people):
        paint_avatar(painter, QRectF(corner.x() + at * 20, corner.y(), 18, 18), name, joined)
    text = QCoreApplication.translate("WeekGrid", "联合拜访")
    left = corner.x() + len(block.people) * 20 + 3
    text_line(painter, QRectF(left, corner.y(), 80, 18), text, "text-2", "badge")


def paint_clash_line(painter: QPainter, draft: QRectF | None, other: QRectF | None, text: str) -> None:
    """Draw a dashed elbow from the new visit to the one it clashes with, and `text` on it.

    Side by side there is no room for a line: only the text stands above the two.
    """
    if draft is None or other is None:
        return
    beside = draft.top() < other.bottom() and other.top() < draft.bottom() and _gap(draft, other) < NARROW
    middle = _above(draft, other) if beside else _elbow(painter, draft, other)
    width = text_width(text, "caption") + 16
    pill = QRectF(middle.x() - width / 2, middle.y() - 11, width, 22)
    rounded_box(painter, pill, 4, "danger-soft", "danger-line")
    text_line(painter, pill, text, "danger", "caption", Qt.AlignmentFlag.AlignHCenter)


def _gap(draft: QRectF, other: QRectF) -> float:
    return max(draft.left(), other.left()) - min(draft.right(), other.right())


def _above(draft: QRectF, other: QRectF) -> QPointF:
    both = draft.united(other)
    return QPointF(both.center().x(), both.top() - 14)


def _elbow(painter: QPainter, draft: QRectF, other: QRectF) -> QPointF:
    """Draw the line and its arrow; return the middle of its longer leg."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen("danger-solid", 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    right = other.center().x() >= draft.center().x()
    start = QPointF(draft.right() if right else draft.left(), draft.center().y())
    below = other.center().y() > start.y()
    end = QPointF(other.center().x(), other.top() if below else other.bottom())
    corner = QPointF(end.x(), start.y())
    painter.drawPolyline(QPolygonF([start, corner, end]))
    painter.setBrush(color("danger-solid"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(start, 3.5, 3.5)
    tip = 7 if below else -7
    painter.drawPolygon(QPolygonF([end, QPointF(end.x() - 4, end.y() - tip), QPointF(end.x() + 4, end.y() - tip)]))
    painter.restore()
    return QPointF(end.x(), (corner.y() + end.y()) / 2)
