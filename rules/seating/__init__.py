"""Seats a banquet by protocol: table order, seat order, assignment, live rules and explanations."""

from rules.seating.arrange import arrange
from rules.seating.check import check_plan
from rules.seating.hall_order import main_table, table_order, table_reasons
from rules.seating.model import (
    Arrangement,
    Banquet,
    Conflict,
    Finding,
    Guest,
    Hall,
    Move,
    Placement,
    Plan,
    Profile,
    RoleSeat,
    Table,
    Wish,
)
from rules.seating.profiles import PROFILES, profile_named
from rules.seating.rearrange import rearrange
from rules.seating.ring import role_seats, seat_angle, seat_label, seat_order
from rules.seating.role_rules import ROLE_NAMES

__all__ = [
    "PROFILES",
    "ROLE_NAMES",
    "Arrangement",
    "Banquet",
    "Conflict",
    "Finding",
    "Guest",
    "Hall",
    "Move",
    "Placement",
    "Plan",
    "Profile",
    "RoleSeat",
    "Table",
    "Wish",
    "arrange",
    "check_plan",
    "main_table",
    "profile_named",
    "rearrange",
    "role_seats",
    "seat_angle",
    "seat_label",
    "seat_order",
    "table_order",
    "table_reasons",
]
