"""The late changes a plan has to take: somebody leaves, comes, must sit elsewhere, a table shrinks."""

import random
from collections.abc import Callable
from dataclasses import replace

from rules.seating.model import Banquet, Guest, Plan, Table, Wish

Edit = Callable[[random.Random, Banquet, Plan], Banquet]


def _free(banquet: Banquet) -> list[Guest]:
    """Those whom no lock, part or hard wish binds, so that the change contradicts nothing."""
    bound = {guest for wish in banquet.wishes if wish.hard for guest in (wish.first, wish.second)}
    bound |= {guest.id for guest in banquet.guests if guest.role != "guest" or guest.locked_table is not None}
    return [guest for guest in banquet.guests if guest.id not in bound]


def leaves(chance: random.Random, banquet: Banquet, plan: Plan) -> Banquet:
    """Somebody declines."""
    gone = chance.choice(_free(banquet))
    return replace(banquet, guests=tuple(guest for guest in banquet.guests if guest is not gone))


def comes(chance: random.Random, banquet: Banquet, plan: Plan) -> Banquet:
    """Somebody comes unexpected, of an organisation that is there."""
    like = chance.choice(_free(banquet))
    return replace(banquet, guests=(*banquet.guests, replace(like, id=9999, name="不速之客", diets=frozenset())))


def apart(chance: random.Random, banquet: Banquet, plan: Plan) -> Banquet:
    """Two of one table must not share it."""
    at = plan.by_guest()
    one = chance.choice(_free(banquet))
    mates = [guest for guest in _free(banquet) if guest is not one and at[guest.id].table == at[one.id].table]
    return (
        replace(banquet, wishes=(*banquet.wishes, Wish("apart", one.id, chance.choice(mates).id))) if mates else banquet
    )


def together(chance: random.Random, banquet: Banquet, plan: Plan) -> Banquet:
    """Two must share a table."""
    one, two = chance.sample(_free(banquet), 2)
    return replace(banquet, wishes=(*banquet.wishes, Wish("together", one.id, two.id)))


def shrinks(chance: random.Random, banquet: Banquet, plan: Plan) -> Banquet:
    """A table loses its last seat."""
    smaller = chance.choice(banquet.hall.tables[1:])
    tables = tuple(_shrunk(table) if table is smaller else table for table in banquet.hall.tables)
    return replace(banquet, hall=replace(banquet.hall, tables=tables))


def _shrunk(table: Table) -> Table:
    return replace(table, seats=table.seats - 1)


EDITS: tuple[Edit, ...] = (leaves, comes, apart, together, shrinks)
