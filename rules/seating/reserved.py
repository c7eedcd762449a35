"""Tables reserved for a diet, such as 清真席: who keeps the diet sits there, whoever else may join them."""

from collections.abc import Iterable

from rules.seating.model import Guest, Table


def tables_for(guest: Guest, tables: Iterable[Table]) -> list[Table]:
    """The tables reserved for what the guest eats; none where no table is, or for a diet nobody laid a table for."""
    return [table for table in tables if table.diet in guest.diets and table.seats > 0]
