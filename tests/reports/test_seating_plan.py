"""The plan of the hall with its index."""

import pytest
from pdf_reading import assert_in_order, drawn_bytes, fonts_of, pages_of, sizes_of
from sample_content import NAMES, RARE_NAME, banquet, imprint

from reports.page.name_order import name_order
from reports.seated_banquet import SeatedBanquet
from reports.seating_plan import draw_seating_plan


def _pages(content: SeatedBanquet) -> list[str]:
    return pages_of(drawn_bytes(draw_seating_plan, content, imprint("YH-2026-0009"))[0])


def test_sixty_two_guests_fit_on_one_sheet_with_their_index() -> None:
    data, drawn = drawn_bytes(draw_seating_plan, banquet(62), imprint("YH-2026-0009"))
    (page,) = pages_of(data)
    assert_in_order(
        page, "YH-2026-0009", "年终答谢晚宴　席位图", "7 桌 62 座", "舞台", "入口", "主方（方框）", "按姓氏拼音找座位"
    )
    assert all(page.count(f"来宾{number}") >= 2 for number in range(1, 63)), "everybody is in the plan and in the index"
    assert sizes_of(data) == [(297, 210)]
    assert all(fonts_of(data).values())
    assert drawn.missing == ""


def test_six_hundred_guests_get_an_index_on_pages_of_its_own() -> None:
    plan, *index = _pages(banquet(600))
    assert "按姓氏拼音找座位" not in plan
    assert "主桌10人" in plan, "the names are too small to read; the tables remain"
    assert len(index) == 4
    assert all("席位索引" in page for page in index)
    listed = "".join(index)
    assert all(f"来宾{number}" in listed for number in range(1, 601))
    assert "第5页共5页" in index[-1]


def test_the_index_is_in_the_order_of_pinyin() -> None:
    names = ("左丘明", "安之若", "秦月朗", "白鹤鸣", "吕青")
    (page,) = _pages(banquet(5, names=names))
    assert_in_order(page.partition("按姓氏拼音找座位")[2], "安之若", "白鹤鸣", "吕青", "秦月朗", "左丘明")


def test_homophones_are_told_apart() -> None:
    assert len({tuple(map(str, name_order(name))) for name in ("张三", "章三", "张叁")}) == 3


@pytest.mark.parametrize("guests", [1, 2, 9, 40])
def test_names_of_one_to_twenty_characters_stand_in_the_index(guests: int) -> None:
    listed = "".join(_pages(banquet(guests, names=(*NAMES, RARE_NAME)))).partition("按姓氏拼音找座位")[2]
    assert all(name in listed for name in (*NAMES, RARE_NAME)[:guests])


def test_the_guest_of_honour_is_named_beside_the_seat() -> None:
    assert "主宾" in _pages(banquet(12))[0]


def test_a_hall_without_guests_is_still_a_plan() -> None:
    (page,) = _pages(banquet(0))
    assert "0桌0座" in page
