"""The rule of tables reserved for a diet: who keeps it sits there."""

from rules.seating.faults import Fault, Rule
from rules.seating.layout import Layout
from rules.seating.model import MAIN_TABLE_ROLES, Placement
from rules.seating.reserved import tables_for
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

_ELSEWHERE = QT_TRANSLATE_NOOP("Seating", "{name}（{diet}）应坐 {tables} 号桌，那里专供{diet}")
_TABLES = QT_TRANSLATE_NOOP("Seating", "{count} 桌")

NOBODY = (99, 0, 0)
"""Sorts an empty seat behind everybody."""


def _where(layout: Layout) -> Sentence | None:
    count = sum(bool(table.diet) for table in layout.tables.values())
    return Sentence(_TABLES, count=count) if count else None


def _faults(layout: Layout) -> list[Fault]:
    faults = []
    for guest_id, spot in layout.spots.items():
        guest = layout.guests[guest_id]
        reserved = tables_for(guest, layout.tables.values())
        if not reserved or spot.table in {table.id for table in reserved}:
            continue
        numbers = tuple(str(layout.number[table.id]) for table in reserved)
        text = Sentence(_ELSEWHERE, name=guest.name, diet=reserved[0].diet, tables=numbers)
        bound = guest.locked_table is not None or guest.role in MAIN_TABLE_ROLES
        fix = () if bound else _exchange(layout, guest_id, reserved[0].id)
        faults.append(Fault(text, (guest_id,), ((spot.table, spot.seat),), fix, eased=bound))
    return faults


def _exchange(layout: Layout, guest: int, table: int) -> tuple[Placement, ...]:
    """Change with an empty seat of the reserved table, else with the lowest guest there who does not need it."""
    ring = layout.rings[table]
    diets = layout.tables[table].diet
    others = [
        (holder.precedence if holder else NOBODY, seat)
        for seat, holder in enumerate(ring)
        if seat and (holder is None or (holder.locked_seat is None and diets not in holder.diets))
    ]
    return layout.exchange(guest, table, max(others)[1]) if others else ()


RESERVED = Rule("diet_table", QT_TRANSLATE_NOOP("Seating", "忌口来宾坐专桌"), "broken", True, _where, _faults)
