"""Blocks that share time share the width, and where a block is drawn is where a click finds it."""

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from ui.visits.blocks import Block, side_by_side
from ui.visits.week_geometry import GUTTER, Geometry

DAY = date(2026, 11, 25)
DAYS = tuple(DAY + timedelta(days=n) for n in range(5))


def block(start: int, minutes: int, key: int = 1) -> Block:
    return Block(key, "客户", datetime.combine(DAY, time()) + timedelta(minutes=start), minutes, (), frozenset())


many = st.lists(st.tuples(st.integers(480, 1080), st.integers(5, 240)), max_size=30)


@given(many)
def test_no_two_blocks_in_one_lane_overlap_and_nobody_is_lost(times: list[tuple[int, int]]) -> None:
    placed = side_by_side(block(start, minutes, key) for key, (start, minutes) in enumerate(times))
    assert sorted(p.block.key for p in placed) == list(range(len(times)))
    for at, a in enumerate(placed):
        assert 0 <= a.lane < a.lanes
        for b in placed[at + 1 :]:
            if a.block.start < b.block.end and b.block.start < a.block.end:
                assert a.lane != b.lane and a.lanes == b.lanes


def test_back_to_back_visits_keep_the_whole_width() -> None:
    placed = side_by_side([block(540, 60, 1), block(600, 60, 2)])
    assert [(p.lane, p.lanes) for p in placed] == [(0, 1), (0, 1)]


@given(st.integers(8 * 12, 18 * 12 - 1), st.integers(0, 4))
def test_a_point_gives_back_the_time_it_was_drawn_at(fives: int, at: int) -> None:
    where = Geometry(DAYS, 822, 8, 18)
    moment = time(fives // 12, fives % 12 * 5)
    point = QPointF(where.left(at) + 10, where.top(moment) + 0.5)
    assert where.moment(point) == datetime.combine(DAYS[at], moment)


def test_points_outside_are_kept_within_the_calendar() -> None:
    where = Geometry(DAYS, 822, 8, 18)
    assert where.moment(QPointF(-50, -50)) == datetime.combine(DAYS[0], time(8))
    assert where.moment(QPointF(5000, 50000)) == datetime.combine(DAYS[-1], time(17, 55))
    assert where.left(0) == GUTTER
