"""Tables that are not round on paper: no two seats overlap, none lies on the board, whichever way the host looks."""

import dataclasses as dc
from itertools import combinations

import pytest
from pdf_reading import drawn_bytes, pages_of
from sample_content import banquet, imprint

from reports.seated_banquet import SeatedBanquet
from reports.seating_plan import draw_seating_plan
from reports.table_plan import draw_table_plan
from reports.table_shape import SEAT_HEIGHT, SEAT_WIDTH, outline

SHAPES, EDGES, COUNTS = ("long", "u", "head"), ("top", "bottom", "left", "right"), (2, 3, 8, 11, 30)
FEWEST = 3  # up to so many there is hardly a board


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("facing", EDGES)
@pytest.mark.parametrize("count", COUNTS)
def test_seats_stand_apart_and_beside_the_board(shape: str, facing: str, count: int) -> None:
    drawn = outline(shape, count, facing)
    assert len(drawn.seats) == count
    for (x1, y1), (x2, y2) in combinations(drawn.seats, 2):
        assert abs(x1 - x2) >= SEAT_WIDTH - 0.01 or abs(y1 - y2) >= SEAT_HEIGHT - 0.01
    left, top, right, bottom = drawn.board
    if count > FEWEST:
        for x, y in drawn.seats:
            beside = x + SEAT_WIDTH / 2 <= left or x - SEAT_WIDTH / 2 >= right
            assert beside or y + SEAT_HEIGHT / 2 <= top or y - SEAT_HEIGHT / 2 >= bottom


@pytest.mark.parametrize(
    ("facing", "axis", "sign"), [("bottom", 1, -1), ("top", 1, 1), ("left", 0, 1), ("right", 0, -1)]
)
def test_the_host_sits_across_from_where_the_host_looks(facing: str, axis: int, sign: int) -> None:
    assert outline("long", 8, facing).seats[0][axis] * sign > 0


def shaped(shape: str, facing: str) -> SeatedBanquet:
    """Return a banquet whose tables all have a shape."""
    paper = banquet(30)
    tables = []
    for table in paper.tables:
        drawn = outline(shape, len(table.seats), facing)
        seats = tuple(dc.replace(seat, point=point) for seat, point in zip(table.seats, drawn.seats))
        tables.append(dc.replace(table, seats=seats, board=drawn.board, hollow=drawn.hollow))
    return dc.replace(paper, tables=tuple(tables), stage="left", door="right")


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("facing", ["bottom", "right"])
def test_everybody_is_on_the_hall_and_on_the_table_plan(shape: str, facing: str) -> None:
    paper = shaped(shape, facing)
    hall = pages_of(drawn_bytes(draw_seating_plan, paper, imprint())[0])[0]
    tables = "".join(pages_of(drawn_bytes(draw_table_plan, paper, imprint())[0]))
    for _, seat in paper.seated:
        assert hall.count(seat.name) >= 1 and tables.count(seat.name) >= 2
    assert "台" in hall and "门" in hall
    assert "←舞台方向" in tables and "→入口方向" in tables
