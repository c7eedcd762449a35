"""The ground of the week: hours, days off and lunch hatched, today tinted, and the line of now."""

from collections.abc import Collection, Iterable
from datetime import date, datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter

from rules.working_time import WorkingHours
from ui.kit.painting import pen, text_line
from ui.kit.theme import color
from ui.visits.week_geometry import GUTTER, Geometry

HATCH = Qt.BrushStyle.BDiagPattern
HALF_LINE = 9
DOT = 4


def paint_ground(
    painter: QPainter, where: Geometry, off_days: Collection[date], hours: WorkingHours, today: date | None
) -> None:
    """Draw hour lines with their times, and each day with what of it is not worked."""
    _paint_hours(painter, where)
    for at, day in enumerate(where.days):
        left, width = where.left(at), where.day_width
        if day == today:
            painter.fillRect(QRectF(left, 0, width, where.height), color("subtle"))
        for top, bottom in _closed(where, day in off_days, hours):
            hatch(painter, QRectF(left, top, width, bottom - top))
        painter.setPen(pen("border"))
        painter.drawLine(QPointF(left, 0), QPointF(left, where.height))


def paint_away(painter: QPainter, where: Geometry, away: Iterable[tuple[datetime, datetime]]) -> None:
    """Hatch the times at which the only rep shown is away."""
    for begins, ends in away:
        if begins.date() in where.days:
            left, bottom = where.left(where.days.index(begins.date())), float(where.height)
            if ends.date() == begins.date():
                bottom = where.top(ends.time())
            top = max(where.top(begins.time()), 0.0)
            hatch(painter, QRectF(left, top, where.day_width, bottom - top))


def hatch(painter: QPainter, box: QRectF) -> None:
    """Hatch what is not worked."""
    painter.fillRect(box, QBrush(color("border"), HATCH))


def _paint_hours(painter: QPainter, where: Geometry) -> None:
    for hour in range(where.opens, where.closes):
        y = round((hour - where.opens) * where.height / (where.closes - where.opens))
        painter.setPen(pen("grid"))
        painter.drawLine(GUTTER, y, round(where.width), y)
        if y:
            room = QRectF(0, y - HALF_LINE, GUTTER - 8, 2 * HALF_LINE)
            text_line(painter, room, f"{hour:02}:00", "text-3", "badge", Qt.AlignmentFlag.AlignRight)


def _closed(where: Geometry, off: bool, hours: WorkingHours) -> list[tuple[float, float]]:
    """The spans outside working hours, in pixels."""
    if off:
        return [(0, where.height)]
    edges = [0.0, *(where.top(moment) for span in hours.spans for moment in span), float(where.height)]
    return [(top, bottom) for top, bottom in zip(edges[::2], edges[1::2], strict=True) if bottom > top]


def paint_now(painter: QPainter, where: Geometry, now: datetime | None) -> None:
    """Draw the line of now across today."""
    if now is None or now.date() not in where.days or not where.opens <= now.hour < where.closes:
        return
    left, y = where.left(where.days.index(now.date())), where.top(now.time())
    painter.setPen(pen("danger-solid"))
    painter.drawLine(QPointF(left, y), QPointF(left + where.day_width, y))
    painter.setBrush(color("danger-solid"))
    painter.drawEllipse(QPointF(left, y), DOT, DOT)
