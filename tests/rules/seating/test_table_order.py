"""Tables are ordered from the head table: near before far, right before left, a manual number overrides."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from rules.seating.hall_order import main_table, table_order, table_reasons
from rules.seating.model import Hall, Table

PICTURE = (
    Table(11, 12, 754, 325, is_main=True),
    Table(12, 10, 530, 450),
    Table(13, 10, 980, 450),
    Table(14, 10, 754, 610),
    Table(15, 10, 530, 700),
    Table(16, 10, 980, 700),
)


def turned(hall: Hall) -> Hall:
    """The same hall seen with the door at the top."""
    tables = tuple(replace(table, x=-table.x, y=-table.y) for table in hall.tables)
    return Hall(tables, stage="bottom", door="top")


def test_order_of_the_pictured_hall() -> None:
    assert table_order(Hall(PICTURE[::-1])) == [11, 12, 13, 14, 15, 16]


def test_order_does_not_depend_on_where_the_door_is_drawn() -> None:
    assert table_order(turned(Hall(PICTURE))) == table_order(Hall(PICTURE))


def test_right_hand_comes_before_left_at_the_same_distance() -> None:
    hall = Hall((Table(1, 10, 5, 0, is_main=True), Table(2, 10, 8, 3), Table(3, 10, 2, 3)))
    assert table_order(hall) == [1, 3, 2]
    assert "右手" in str(table_reasons(hall)[3])
    assert "左手" in str(table_reasons(hall)[2])


def test_a_manual_number_puts_a_table_at_that_place() -> None:
    tables = [*PICTURE[:5], replace(PICTURE[5], number=2)]
    assert table_order(Hall(tuple(tables))) == [11, 16, 12, 13, 14, 15]


def test_without_a_mark_the_main_table_is_the_one_farthest_from_the_door() -> None:
    hall = Hall(tuple(replace(table, is_main=False) for table in PICTURE))
    assert main_table(hall).id == 11


def test_no_tables_no_order() -> None:
    assert table_order(Hall(())) == []
    assert table_reasons(Hall(())) == {}


@given(
    st.lists(st.tuples(st.floats(0, 50), st.floats(0, 50), st.none() | st.integers(0, 9)), min_size=1, max_size=12),
    st.sampled_from(["top", "bottom", "left", "right"]),
)
def test_every_table_has_one_place_and_a_reason(spots, door) -> None:
    hall = Hall(tuple(Table(i, 10, x, y, number=n) for i, (x, y, n) in enumerate(spots)), door=door)
    assert sorted(table_order(hall)) == list(range(len(spots)))
    assert table_reasons(hall).keys() == set(range(len(spots)))
