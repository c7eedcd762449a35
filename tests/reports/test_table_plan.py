"""One page per table."""

from itertools import pairwise
from math import cos, pi, sin

import pytest
from pdf_reading import assert_in_order, drawn_bytes, fonts_of, pages_of, sizes_of
from sample_content import NAMES, RARE_NAME, banquet, imprint

from reports.table_plan import ACROSS, DOWN, SEAT_HEIGHT, SEAT_WIDTH, _seat_size, draw_table_plan


def test_each_table_has_a_page_with_its_own_number() -> None:
    data, drawn = drawn_bytes(draw_table_plan, banquet(30), imprint("YH-2026-0009"))
    pages = pages_of(data)
    assert len(pages) == drawn.pages == 3
    assert_in_order(
        pages[2],
        "YH-2026-0009-3",
        "3 号桌席位表",
        "年终答谢晚宴",
        "云锦厅",
        "桌长 来宾21",
        "舞台方向",
        "座次",
        "来宾21",
    )
    assert_in_order(pages[0], "主", "来宾1", "主方", "云岭数据科技有限公司", "总经理", "1", "来宾2", "客方", "素食")
    assert sizes_of(data) == [(210, 297)] * 3
    assert all(fonts_of(data).values())


@pytest.mark.parametrize("seats", [1, 2, 10, 12, 14])
def test_up_to_fourteen_seats_fit_on_one_page(seats: int) -> None:
    _, drawn = drawn_bytes(draw_table_plan, banquet(seats, per_table=seats), imprint())
    assert drawn.pages == 1


def test_a_long_table_goes_on_overleaf_with_the_head_repeated() -> None:
    data, _ = drawn_bytes(draw_table_plan, banquet(40, per_table=40), imprint())
    first, second = pages_of(data)
    assert "座次姓名方" in first and "座次姓名方" in second
    assert "来宾40" in second


def test_names_of_one_to_twenty_characters_are_all_there() -> None:
    names = (*NAMES, RARE_NAME)
    data, drawn = drawn_bytes(draw_table_plan, banquet(21, per_table=7, names=names), imprint())
    text = "".join(pages_of(data))
    assert all(name in text for name in names)
    assert drawn.missing == ""


@pytest.mark.parametrize("count", range(1, 41))
def test_neighbouring_seats_do_not_overlap(count: int) -> None:
    width, height = _seat_size(count)
    assert 0 < width <= SEAT_WIDTH and 0 < height <= SEAT_HEIGHT
    angles = [2 * pi * seat / count for seat in range(count + 1)]
    for one, other in pairwise(angles if count > 2 else []):
        sideways = abs(ACROSS * (sin(one) - sin(other)))
        upright = abs(DOWN * (cos(one) - cos(other)))
        assert sideways >= width or upright >= height
