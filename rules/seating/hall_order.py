"""Orders the tables of a hall: main table first, near before far, right before left (S2)."""

from math import hypot
from statistics import median

from rules.seating.model import Edge, Hall, Table
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

TOWARDS: dict[Edge, tuple[float, float]] = {"top": (0, -1), "bottom": (0, 1), "left": (-1, 0), "right": (1, 0)}

_MAIN = QT_TRANSLATE_NOOP("Seating", "主桌，面门居上。")
_NUMBERED = QT_TRANSLATE_NOOP("Seating", "桌号由人手工指定为 {number}。")
_CENTRE = QT_TRANSLATE_NOOP("Seating", "离主桌 {distance} 米，居中。")
_RIGHT = QT_TRANSLATE_NOOP("Seating", "离主桌 {distance} 米，在主桌右手。")
_LEFT = QT_TRANSLATE_NOOP("Seating", "离主桌 {distance} 米，在主桌左手。")


def main_table(hall: Hall) -> Table | None:
    """The table marked as main, else number 1, else the one farthest from the door nearest the middle."""
    if not hall.tables:
        return None
    middle = sum(_across(table, hall) for table in hall.tables) / len(hall.tables)

    def claim(table: Table) -> tuple[bool, bool, bool, float, float, int]:
        return (
            table.seats < 1,
            not table.is_main,
            table.number != 1,
            _depth(table, hall),
            abs(_across(table, hall) - middle),
            table.id,
        )

    return min(hall.tables, key=claim)


def table_order(hall: Hall) -> list[int]:
    """Table ids from the highest to the lowest; a manual number puts a table at that position."""
    main = main_table(hall)
    if main is None:
        return []
    pitch = _pitch(hall)
    computed = sorted(hall.tables, key=lambda table: (table.id != main.id, *_position(table, main, hall, pitch)))
    numbered = {table.number: table for table in reversed(hall.tables) if table.number is not None}
    free = iter([table.id for table in computed if table not in numbered.values()])
    order = [numbered[place].id if place in numbered else next(free, None) for place in range(1, len(computed) + 1)]
    beyond = [numbered[number].id for number in sorted(numbered) if not 1 <= number <= len(computed)]
    return [table for table in order if table is not None] + list(free) + beyond


def table_reasons(hall: Hall) -> dict[int, Sentence]:
    """Why each table has its place in the order."""
    main = main_table(hall)
    pitch = _pitch(hall)
    return {table.id: _reason(table, main, hall, pitch) for table in hall.tables} if main else {}


def distance(first: Table, second: Table) -> float:
    """Metres between two tables' middles."""
    return hypot(first.x - second.x, first.y - second.y)


def _depth(table: Table, hall: Hall) -> float:
    """How far the table lies towards the door."""
    x, y = TOWARDS[hall.door]
    return table.x * x + table.y * y


def _across(table: Table, hall: Hall) -> float:
    """How far the table lies to the right hand of a host."""
    x, y = TOWARDS[hall.facing]
    return -table.x * y + table.y * x


def _pitch(hall: Hall) -> float:
    """The usual spacing of neighbouring tables, metres."""
    nearest = [
        min(distance(table, other) for other in hall.tables if other is not table)
        for table in hall.tables
        if len(hall.tables) > 1
    ]
    return (median(nearest) if nearest else 0.0) or 1.0


def _position(table: Table, main: Table, hall: Hall, pitch: float) -> tuple[int, int, bool, float, int]:
    """Ring round the main table, row from the door, right before left, nearer the middle first."""
    across = _across(table, hall) - _across(main, hall)
    row = round(2 * (_depth(table, hall) - _depth(main, hall)) / pitch)
    return round(distance(table, main) / pitch), row, across < -pitch / 4, abs(across), table.id


def _reason(table: Table, main: Table, hall: Hall, pitch: float) -> Sentence:
    if table.id == main.id:
        return Sentence(_MAIN)
    if table.number is not None:
        return Sentence(_NUMBERED, number=table.number)
    across = _across(table, hall) - _across(main, hall)
    template = _CENTRE if abs(across) < pitch / 4 else _RIGHT if across > 0 else _LEFT
    return Sentence(template, distance=f"{distance(table, main):.1f}")
