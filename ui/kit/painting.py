"""Strokes every painted widget shares: hairlines on half pixels, rounded boxes, elided text."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from ui.kit.theme import color, font


def pen(token: str | QColor, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen of `width` pixels in a token's (or given) colour; 1-px pens stay 1 px at any scaling."""
    made = QPen(color(token) if isinstance(token, str) else token, width, style)
    made.setCosmetic(width == 1.0)
    if style == Qt.PenStyle.DashLine:
        made.setDashPattern([3 / width, 2 / width])
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
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """Draw one line, centred vertically, elided at the right; return its width in pixels."""
    made = font(role)
    metrics = QFontMetrics(made)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
    painter.setFont(made)
    painter.setPen(color(token))
    painter.drawText(QRectF(rect), align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)


def text_width(text: str, role: str = "body") -> int:
    """Return the width of one line in pixels."""
    return QFontMetrics(font(role)).horizontalAdvance(text)
