"""Sizes on the hall's canvas at 100 %, in pixels: how metres become pixels, rings of seats, where labels stand."""

from dataclasses import dataclass
from math import cos, pi, radians, sin

from PySide6.QtCore import QPointF, QRectF

from rules.seating.ring import seat_angle

PER_METRE = 35.0
SEAT_WIDTH, SEAT_HEIGHT = 50.0, 24.0
MAIN_RING, RING = 98.0, 80.0
MAIN_GAP, GAP = 34.0, 34.0
STRETCH = 1.08
"""Rings are a little wider than high, as seats are."""
NUMBER_INSET = 13.0
"""How far inside the rim a seat's number stands."""
NEXT_TO = 0.45
"""Sine of the angle below which a role stands above or below its seat, not beside it."""
ROLE_WIDTH, ROLE_HEIGHT = 100.0, 16.0


@dataclass(frozen=True, slots=True)
class Ring:
    """The radius of the table and of the ring on which its seats' middles stand."""

    disc: float
    seats: float


def ring_of(seats: int, is_main: bool) -> Ring:
    """Return the ring on which neighbouring seats just touch, not smaller than designed."""
    touching = (SEAT_WIDTH + 0.5) / (STRETCH * sin(2 * pi / max(seats, 6)))
    ring = max(MAIN_RING if is_main else RING, touching)
    return Ring(ring - (MAIN_GAP if is_main else GAP), ring)


def seat_place(ring: Ring, seat: int, seats: int) -> QPointF:
    """Return the middle of a seat, seen from the middle of its table."""
    angle = radians(seat_angle(seat, seats))
    return QPointF(ring.seats * STRETCH * sin(angle), -ring.seats * cos(angle))


def number_place(ring: Ring, seat: int, seats: int) -> QPointF:
    """Return the middle of a seat's number inside the rim."""
    angle = radians(seat_angle(seat, seats))
    return QPointF((ring.disc - NUMBER_INSET) * sin(angle), -(ring.disc - NUMBER_INSET) * cos(angle))


def seat_box() -> QRectF:
    """Return a seat, seen from its middle."""
    return QRectF(-SEAT_WIDTH / 2, -SEAT_HEIGHT / 2, SEAT_WIDTH, SEAT_HEIGHT)


def role_box(seat: int, seats: int) -> tuple[QRectF, int]:
    """Return where the words for a seat's role stand outside the ring, seen from the seat, and which way they lean.

    -1 leans right (words left of the seat), 1 leans left, 0 stands in the middle.
    """
    angle = radians(seat_angle(seat, seats))
    if abs(sin(angle)) < NEXT_TO / 2 or (abs(sin(angle)) < NEXT_TO and cos(angle) < 0):
        top = -SEAT_HEIGHT / 2 - ROLE_HEIGHT - 2 if cos(angle) > 0 else SEAT_HEIGHT / 2 + 2
        return QRectF(-ROLE_WIDTH / 2, top, ROLE_WIDTH, ROLE_HEIGHT), 0
    if sin(angle) < 0:
        return QRectF(-SEAT_WIDTH / 2 - ROLE_WIDTH - 5, -ROLE_HEIGHT / 2, ROLE_WIDTH, ROLE_HEIGHT), -1
    return QRectF(SEAT_WIDTH / 2 + 5, -ROLE_HEIGHT / 2, ROLE_WIDTH, ROLE_HEIGHT), 1


def table_box(ring: Ring) -> QRectF:
    """Return what a table with its seats covers, seen from its middle."""
    across, down = ring.seats * STRETCH + SEAT_WIDTH / 2, ring.seats + SEAT_HEIGHT / 2
    return QRectF(-across, -down, 2 * across, 2 * down)
