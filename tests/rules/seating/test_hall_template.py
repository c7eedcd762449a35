"""Templates of a hall: precedence reads right, nothing overlaps, one more table always finds room."""

from itertools import combinations
from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from rules.seating.hall_order import main_table, table_order
from rules.seating.hall_template import NEAREST, free_place, hall_places
from rules.seating.model import Hall, Table


def hall(count: int, seats: int = 10) -> Hall:
    """A hall made from the template; ids follow the places."""
    places = hall_places(count, seats)
    return Hall(tuple(Table(key, seats, x, y, is_main=key == 0) for key, (x, y) in enumerate(places)))


@given(st.integers(1, 60), st.integers(4, 24))
def test_tables_keep_their_distance_and_the_main_table_leads(count: int, seats: int) -> None:
    made = hall(count, seats)
    assert len(made.tables) == count
    for one, other in combinations(made.tables, 2):
        assert hypot(one.x - other.x, one.y - other.y) >= NEAREST
    assert main_table(made).id == table_order(made)[0] == 0
    assert min(table.y for table in made.tables) == made.tables[0].y


def test_six_tables_read_right_before_left_and_near_before_far() -> None:
    made = hall(6)
    assert table_order(made) == [0, 1, 2, 3, 4, 5]
    main, right, left, centre, *_ = made.tables
    assert right.x < main.x < left.x
    assert right.y == left.y < centre.y
    assert centre.x == main.x


@given(st.integers(0, 40))
def test_one_more_table_stands_free(count: int) -> None:
    tables = hall(count).tables if count else ()
    x, y = free_place(tables)
    assert x > 0 and y > 0
    assert all(hypot(table.x - x, table.y - y) >= NEAREST for table in tables)
