"""Draws the route of a tour as a line of stops with their times."""

from dataclasses import dataclass
from datetime import datetime

from reports.page.font_files import Role
from reports.page.sheet import CENTRE, INNER, Sheet
from reports.page.text import CAPTION, GUIDE, Style, fit

LEFT_EDGE, FULL_WIDTH, MARGIN = 20.0, 172.0, 12.1
STOPS_PER_LINE, LINE_HEIGHT = 7, 30.2  # mm
TIME = Style(Role.HEI, 10, colour="#444444")
AREA = Style(Role.HEI, 10.5, bold=True)
NOTE = Style(Role.HEI, 8.5, colour=CAPTION)
EXCLAMATION = Style(Role.HEI, 10, bold=True, colour="#FFFFFF")


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop on the route; `warns` where notes apply before entering."""

    arrive: datetime
    area: str
    note: str
    warns: bool


def _lines(stops: tuple[Stop, ...]) -> list[tuple[Stop, ...]]:
    """Divide the route into lines of about equal length."""
    count = -(-len(stops) // STOPS_PER_LINE) or 1
    length = -(-len(stops) // count)
    return [stops[start : start + length] for start in range(0, len(stops), length or 1)] or [()]


def route_height(stops: tuple[Stop, ...]) -> float:
    """Return the height of the drawn route in mm."""
    return LINE_HEIGHT * len(_lines(stops))


def draw_route(sheet: Sheet, y: float, stops: tuple[Stop, ...]) -> float:
    """Draw the route in a box from y (mm) down, and return where it ends."""
    lines = _lines(stops)
    sheet.box(LEFT_EDGE, y, FULL_WIDTH, route_height(stops), INNER, colour=GUIDE)
    pitch = (FULL_WIDTH - 2 * MARGIN) / max(max(map(len, lines)) - 1, 1)
    for number, line in enumerate(lines):
        _draw_line(sheet, y + number * LINE_HEIGHT, line, pitch)
    return y + route_height(stops)


def _draw_line(sheet: Sheet, y: float, stops: tuple[Stop, ...], pitch: float) -> None:
    start = LEFT_EDGE + MARGIN
    sheet.line(start, y + 13.2, start + pitch * max(len(stops) - 1, 0), y + 13.2, 0.7)
    for number, stop in enumerate(stops):
        _draw_stop(sheet, start + number * pitch, y, stop, min(pitch, 30.0) - 1.5)


def _draw_stop(sheet: Sheet, x: float, y: float, stop: Stop, room: float) -> None:
    """Draw one stop: its time above, its mark on the line, its name and how long it takes below."""
    sheet.text(x, y + 6.1, f"{stop.arrive:%H:%M}", TIME, CENTRE)
    if stop.warns:
        sheet.circle(x, y + 13.2, 3.4, fill="#111111")
        sheet.text(x, y + 13.2, "!", EXCLAMATION, CENTRE)
    else:
        sheet.circle(x, y + 13.2, 2.2, 0.7, "#FFFFFF")
    for text, style in fit(stop.area, AREA, room, 5):
        sheet.text(x, y + 19.9, text, style, CENTRE)
    for text, style in fit(stop.note, NOTE, room, 5):
        sheet.text(x, y + 25.0, text, style, CENTRE)
