"""Strokes every painted widget shares: hairlines on half pixels, rounded boxes, elided text."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from ui.kit.theme import THEME, color, font

LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
LINE_FLAGS = {align: int(align) | ONE_LINE for align in (LEFT, RIGHT, CENTRE)}
DASH = (3.0, 2.0)


def pen(token: str | QColor, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen of `width` pixels in a token's (or given) colour; 1-px pens stay 1 px at any scaling."""
    made = QPen(color(token) if isinstance(token, str) else token, width, style)
    made.setCosmetic(width == 1.0)
    if style == Qt.PenStyle.DashLine:
        made.setDashPattern([part / width for part in DASH])
    return made


def rounded_box(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: str | QColor | None,
    border: str | QColor | None = None,
    width: float = 1.0,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """Draw a rounded box inside `rect`; its border lies wholly within."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if border is not None else 0
    painter.setPen(pen(border, width, style) if border is not None else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else color(fill) if isinstance(fill, str) else fill)
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def text_line(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    token: str = "text",
    role: str = "body",
    align: Qt.AlignmentFlag = LEFT,
) -> int:
    """Draw one line, centred vertically, elided at the right; return its width in pixels."""
    shown, width = _elided(text, role, int(rect.width()), THEME.font_size)
    painter.setFont(font(role))
    painter.setPen(color(token))
    painter.drawText(rect, LINE_FLAGS[align], shown)
    return width


@lru_cache(maxsize=8192)
def _elided(text: str, role: str, room: int, size: str) -> tuple[str, int]:
    """Return what fits into `room` pixels and its width; remembered, since tables draw the same texts again and again.

    `size` is the font size the metrics belong to.
    """
    metrics = QFontMetrics(font(role))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    return shown, metrics.horizontalAdvance(shown)


def text_width(text: str, role: str = "body") -> int:
    """Return the width of one line in pixels."""
    return QFontMetrics(font(role)).horizontalAdvance(text)
