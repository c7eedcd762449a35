"""The visit permit."""

from dataclasses import replace

import pytest
from pdf_reading import assert_in_order, collisions_of, drawn_bytes, fonts_of, pages_of, sizes_of
from sample_content import LONG_NAME, RARE_NAME, area, imprint, permit

from reports.page.frame import NO_SERIAL
from reports.visit_permit import NOT_APPROVED, VisitPermit, draw_visit_permit


def _pages(content: VisitPermit, serial: str = "CG-2026-0117") -> list[str]:
    return pages_of(drawn_bytes(draw_visit_permit, content, imprint(serial))[0])


def test_the_front_tells_facts_route_notes_approvals_and_stub_in_this_order() -> None:
    front, back = _pages(permit())
    assert_in_order(
        front,
        "云岭市分公司 · 政企客户部",
        "参观许可证",
        "凭本证入场",
        "来访单位",
        "云岭轨道装备有限公司",
        "陶令时",
        "12 人（名单见背面）",
        "2026年12月3日（星期四）09:00 – 11:30",
        "林小满",
        "短号 6033",
        "扫码核对",
        "路线与时间",
        "09:00",
        "第1站",
        "各区须知",
        "● 车间1",
        "戴安全帽，走黄线以内",
        "不单独行动",
        "审批",
        "方长亭",
        "2026-11-23",
        "门卫存根",
        "CG-2026-0117",
        "门卫签字",
        "第 1 页 共 2 页",
    )
    assert_in_order(back, "来访人员名单", "来宾1", "来宾12", "第 2 页 共 2 页")


def test_the_paper_is_a4_portrait_with_embedded_fonts() -> None:
    data, drawn = drawn_bytes(draw_visit_permit, permit(), imprint())
    assert sizes_of(data) == [(210, 297)] * drawn.pages
    assert all(fonts_of(data).values())
    assert b"Helvetica" not in data
    assert drawn.missing == ""


def test_without_a_list_there_is_one_page_that_mentions_none() -> None:
    (front,) = _pages(permit(visitors=0))
    assert "名单见背面" not in front


def test_a_tour_not_yet_approved_says_that_it_admits_nobody() -> None:
    assert NOT_APPROVED in _pages(permit(approved=False))[0]


def test_a_preview_has_neither_serial_nor_code() -> None:
    front = _pages(permit(), serial="")[0]
    assert NO_SERIAL in front
    assert "扫码核对" not in front


@pytest.mark.parametrize("areas", [0, 1, 4, 12, 60])
def test_every_area_is_printed_once_however_many_there_are(areas: int) -> None:
    pages = _pages(permit(areas=areas))
    text = "".join(pages)
    assert [text.count(f"●车间{number}戴") for number in range(1, areas + 1)] == [1] * areas
    assert ("其余各区须知见背面" in text) == ("各区须知（续）" in text) == (areas > 5)
    assert "门卫签字" in pages[0]


@pytest.mark.parametrize("stops", [0, 1, 2, 7, 8, 15])
def test_every_stop_is_on_the_route(stops: int) -> None:
    front = _pages(permit(stops=stops, areas=1))[0]
    assert all(f"第{number}站" in front for number in range(1, stops + 1))


def test_a_long_list_of_visitors_repeats_its_head() -> None:
    pages = _pages(permit(visitors=90))
    assert len(pages) > 3
    assert all("序号姓名职务" in page for page in pages[1:])
    assert "来宾90" in pages[-1]


def test_rare_long_and_hostile_texts_are_printed_whole_or_shortened() -> None:
    hostile = {
        "organisation": "云岭" * 100,
        "head": RARE_NAME,
        "purpose": "看" * 400,
        "guide": LONG_NAME,
        "car": "x" * 200,
    }
    data, drawn = drawn_bytes(draw_visit_permit, permit(areas=2, **hostile), imprint())
    front = pages_of(data)[0]
    assert RARE_NAME in front
    assert LONG_NAME in front
    assert "门卫签字" in front
    assert drawn.missing == ""


@pytest.mark.parametrize("stops", [1, 6, 12])
def test_however_long_its_facts_are_the_permit_stays_above_the_guards_stub(stops: int) -> None:
    long = LONG_NAME * 10
    content = permit(70, 5, stops, organisation=long, head=long, purpose=long, host=long, guide=long, car=long)
    data, _ = drawn_bytes(draw_visit_permit, content, imprint())
    assert collisions_of(data) == []
    assert "…（70人）" in pages_of(data)[0]


def test_characters_without_a_glyph_are_reported() -> None:
    _, drawn = drawn_bytes(draw_visit_permit, permit(head="王😀", areas=0), imprint())
    assert drawn.missing == "😀"


def test_an_area_without_notes_says_that_nothing_special_is_asked() -> None:
    content = replace(permit(areas=0), areas=(replace(area("展厅"), first="", notes="", warns=False),))
    assert "展厅无特别要求" in _pages(content)[0]
