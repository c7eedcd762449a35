"""Tables on paper keep apart and inside the hall."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from sample_content import banquet

from reports.hall_layout import Frame, lay_out, place_on_paper, ring_of
from reports.seated_banquet import SeatedTable
from reports.table_shape import SEAT_HEIGHT, SEAT_WIDTH

FRAME = Frame(16, 45, 194, 180)
PLACES = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=30, unique=True)


def _tables(places: list[tuple[int, int]], seats: int) -> list[SeatedTable]:
    table = banquet(seats, per_table=seats).tables[0]
    return [replace(table, number=number, x=float(x), y=float(y)) for number, (x, y) in enumerate(places)]


@given(PLACES, st.integers(3, 20))
def test_tables_lie_inside_the_hall_and_apart(places: list[tuple[int, int]], seats: int) -> None:
    tables = _tables(places, seats)
    layout = lay_out(tables, FRAME)
    ring = ring_of(tables[0])
    across = (ring.across + SEAT_WIDTH / 2 if layout.with_seats else 12) * layout.scale
    down = (ring.down + SEAT_HEIGHT / 2 if layout.with_seats else 12) * layout.scale
    for number, (x, y) in enumerate(layout.places):
        assert FRAME.left <= x - across + 0.01 and x + across <= FRAME.right + 0.01
        assert FRAME.top <= y - down + 0.01 and y + down <= FRAME.bottom + 0.01
        for other_x, other_y in layout.places[:number]:
            assert ((x - other_x) / across) ** 2 + ((y - other_y) / down) ** 2 >= 4


def test_what_is_left_stays_left_and_near_the_stage_stays_near() -> None:
    (left, _), (right, below) = lay_out(_tables([(0, 0), (3, 2)], 10), FRAME).places
    assert left < right
    assert below > FRAME.top + 40


def test_seats_are_left_away_when_their_names_could_not_be_read() -> None:
    crowded = [(column, row) for column in range(10) for row in range(10)]
    assert not lay_out(_tables(crowded, 10), FRAME).with_seats
    assert lay_out(_tables(crowded[:2], 10), FRAME).with_seats


def test_tables_on_one_spot_are_drawn_all_the_same() -> None:
    assert len(lay_out(_tables([(1, 1)], 10) * 3, FRAME).places) == 3


@given(PLACES)
def test_a_pillar_stands_on_paper_where_a_table_at_its_place_would(places: list[tuple[int, int]]) -> None:
    tables = _tables(places, 8)
    layout = lay_out(tables, FRAME)
    for table, (x, y) in zip(tables, layout.places):
        across, down = place_on_paper(tables, layout, table.x, table.y)
        assert abs(across - x) < 0.01 and abs(down - y) < 0.01
