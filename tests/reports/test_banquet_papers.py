"""The papers of a banquet's file, drawn from made-up content: names of any length, foreign and rare ones."""

import dataclasses as dc
import datetime as dt
from collections.abc import Callable
from decimal import Decimal

import pypdfium2
import pytest
from pdf_reading import assert_in_order, drawn_bytes, fonts_of, pages_of, sizes_of
from sample_content import NAMES, RARE_NAME, banquet, imprint

from reports.banquet_lists import draw_costs, draw_sign_in_sheet, draw_usher_sheet
from reports.banquet_papers import (
    BanquetFacts,
    CostPaper,
    GuestPaper,
    InvitationPaper,
    Invited,
    KitchenDish,
    KitchenGuest,
    KitchenPaper,
    MenuCourse,
    MenuPaper,
    RunPaper,
)
from reports.card_calibration import draw_card_calibration
from reports.desk_cards import draw_desk_cards
from reports.envelope_labels import draw_envelope_labels
from reports.guest_index import draw_guest_index
from reports.invitations import SEATLESS, draw_invitations
from reports.kitchen_sheet import draw_kitchen_sheet
from reports.menu_card import draw_menu
from reports.page.frame import Imprint
from reports.page.sheet import Drawn
from reports.place_cards import draw_place_cards
from reports.run_sheet import draw_run_sheet
from reports.table_cards import draw_table_cards

EVENING = dt.datetime(2026, 12, 11, 18, 0)
FACTS = BanquetFacts("年终答谢晚宴", EVENING, "云锦厅", "云岭饭店二层", "云岭市望岭路 66 号")
GUEST = Invited(
    "顾望舒",
    "Wangshu Gu",
    "先生",
    "云岭数据",
    "董事长",
    False,
    "主宾",
    "主桌",
    "1",
    "素食",
    "英语",
    "林小满",
    "望岭路 18 号",
)
EVERY_NAME = (*NAMES, RARE_NAME, "Alexander Hamilton-Smith", "阿不都热合曼·买买提依明")


def invitation(*guests: Invited, **changes: object) -> InvitationPaper:
    """Return invitations to these guests."""
    paper = InvitationPaper(
        FACTS,
        guests,
        "中餐晚宴",
        "我们谨定于",
        "在云锦厅举行年终答谢晚宴。",
        "云岭市分公司",
        "政企客户部",
        "方长亭",
        dress="正装",
    )
    return dc.replace(paper, **changes)


def called(*names: str) -> tuple[Invited, ...]:
    """Return guests of these names."""
    return tuple(dc.replace(GUEST, name=name) for name in names)


def test_an_invitation_says_all_it_must() -> None:
    paper = invitation(GUEST, reply_by=dt.date(2026, 12, 4), contact="苏小雪", phone="0990-000600")
    data, drawn = drawn_bytes(draw_invitations, paper, imprint("QJ-2026-0001"))
    cover, inside = pages_of(data)
    assert drawn.pages == 2
    assert sizes_of(data) == [(297, 210)] * 2
    assert_in_order(cover, "请", "柬", "云岭市分公司", "政企客户部")
    assert_in_order(
        inside, "尊敬的", "顾望舒", "先生", "Wangshu Gu", "我们谨定于", "2026年12月11日（星期五）18:00", "恭请光临"
    )
    assert_in_order(
        inside,
        "方长亭",
        "敬邀",
        "年终答谢晚宴",
        "中餐晚宴",
        "17:30 迎宾",
        "18:00 开席",
        "云岭饭店二层",
        "主桌 · 1 座",
        "正装",
    )
    assert_in_order(inside, "请于12月4日前回复", "联系人 苏小雪", "QJ-2026-0001-01")
    assert all(fonts_of(data).values())


def test_without_a_seat_the_invitation_promises_to_be_led_there() -> None:
    data, _ = drawn_bytes(draw_invitations, invitation(dc.replace(GUEST, table="", seat="")), imprint())
    assert SEATLESS in pages_of(data)[1]


@pytest.mark.parametrize("words", ["恭候。", "字" * 400, "很长的正文" * 200])
def test_an_own_text_of_any_length_stays_above_the_signature(words: str) -> None:
    data, _ = drawn_bytes(draw_invitations, invitation(GUEST, before=words, after=""), imprint())
    inside = pages_of(data)[1]
    assert inside.count("字") in (0, 400)
    assert "敬邀" in inside


@pytest.mark.parametrize(
    "draw",
    [draw_invitations, draw_envelope_labels],
    ids=lambda draw: draw.__name__,
)
def test_names_of_any_length_are_printed_whole(draw: Callable[..., Drawn]) -> None:
    data, drawn = drawn_bytes(draw, invitation(*called(*EVERY_NAME)), imprint())
    text = "".join(pages_of(data))
    assert all("".join(name.split()) in text or "…" in text for name in EVERY_NAME if name != RARE_NAME)
    assert drawn.pages == (2 * len(EVERY_NAME) if draw is draw_invitations else -(-len(EVERY_NAME) // 14))


@pytest.mark.parametrize(
    ("draw", "pages"),
    [(draw_place_cards, 4), (draw_desk_cards, 10), (draw_table_cards, 3), (draw_guest_index, 2)],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_cards_and_index_take_names_of_any_length(draw: Callable[..., Drawn], pages: int) -> None:
    data, drawn = drawn_bytes(draw, banquet(len(EVERY_NAME), 10, EVERY_NAME), imprint())
    assert drawn.pages == len(pages_of(data)) == pages
    assert all(fonts_of(data).values())


def test_a_foreign_name_stands_below_the_own_on_every_card() -> None:
    seated = banquet(10)
    table = seated.tables[0]
    seats = tuple(dc.replace(seat, foreign_name="Wangshu Gu") for seat in table.seats)
    paper = dc.replace(seated, tables=(dc.replace(table, seats=seats),))
    for draw, count in ((draw_place_cards, 20), (draw_desk_cards, 20)):
        data, _ = drawn_bytes(draw, paper, imprint())
        assert "".join(pages_of(data)).count("WangshuGu") == count, "both sides"


def test_a_character_no_font_has_is_reported() -> None:
    _, drawn = drawn_bytes(draw_invitations, invitation(*called("方\U0003134a")), imprint())
    assert drawn.missing == "\U0003134a"


def test_the_index_is_by_pinyin_under_initials() -> None:
    data, _ = drawn_bytes(draw_guest_index, banquet(3, 10, ("周立夏", "白鹤鸣", "方长亭")), imprint())
    assert_in_order(pages_of(data)[0], "B", "白鹤鸣", "F", "方长亭", "Z", "周立夏")


def test_the_menu_has_foreign_names_only_where_guests_need_them() -> None:
    courses = (MenuCourse("冷盘", (("桂花糖藕", "Sweet Lotus Root", ""),)), MenuCourse("酒水", (("茶", "Tea", ""),)))
    for bilingual in (True, False):
        data, drawn = drawn_bytes(draw_menu, MenuPaper(FACTS, courses, "分公司", "部", bilingual), imprint())
        assert drawn.pages == 2
        assert ("SweetLotusRoot" in pages_of(data)[1]) is bilingual


def test_the_longest_menu_fits_its_card() -> None:
    dishes = tuple((f"第{number}道", f"Dish {number}", "") for number in range(30))
    data, drawn = drawn_bytes(draw_menu, MenuPaper(FACTS, (MenuCourse("热菜", dishes),), "甲", "乙", True), imprint())
    assert drawn.pages == 2
    assert pages_of(data)[1].count("道") == 30


def kitchen(guests: int) -> KitchenPaper:
    """Return the kitchen's sheet with so many diets."""
    dishes = tuple(KitchenDish(f"菜{number}", "热菜", "料", 6, 1, "素菜") for number in range(16))
    diets = tuple(KitchenGuest(dc.replace(GUEST, name=f"来宾{n}"), ("红焖羊腩",), ("罗汉斋",)) for n in range(guests))
    return KitchenPaper(FACTS, 6, 62, dishes, diets, ("顾望舒", "方长亭"))


@pytest.mark.parametrize(("guests", "pages"), [(0, 1), (12, 2), (60, 4)])
def test_the_kitchen_reads_diets_by_seat_dishes_and_who_is_first(guests: int, pages: int) -> None:
    data, drawn = drawn_bytes(draw_kitchen_sheet, kitchen(guests), imprint())
    text = "".join(pages_of(data))
    assert drawn.pages == pages
    assert text.count("罗汉斋") == guests
    assert "顾望舒→方长亭" in text


def test_the_sign_in_sheet_lists_guests_first_and_leaves_lines() -> None:
    host = dc.replace(GUEST, name="白主人", is_host=True)
    data, _ = drawn_bytes(draw_sign_in_sheet, GuestPaper(FACTS, (host, *called("周客人"))), imprint())
    assert_in_order(pages_of(data)[0], "签到表", "1周客人", "2白主人")


def test_ushers_read_who_is_led_by_whom_then_every_table() -> None:
    lone = dc.replace(GUEST, name="未排人", table="", seat="", usher="")
    data, _ = drawn_bytes(draw_usher_sheet, GuestPaper(FACTS, (GUEST, lone)), imprint())
    assert_in_order(
        pages_of(data)[0], "重点来宾", "顾望舒", "林小满", "主宾、英语", "主桌", "顾望舒", "还没有座位", "未排人"
    )


def test_the_run_sheet_tells_times_and_duties() -> None:
    items = ((EVENING, EVENING + dt.timedelta(minutes=5), "致辞", "方长亭致辞", "方长亭", ""),)
    data, _ = drawn_bytes(draw_run_sheet, RunPaper(FACTS, items, (("方长亭", ("18:00 方长亭致辞",)),)), imprint())
    assert_in_order(pages_of(data)[0], "当日流程", "18:00–18:05", "致辞", "人员分工", "方长亭", "18:00方长亭致辞")


def test_costs_end_in_what_is_left() -> None:
    lines = (("菜金", "每桌菜金", Decimal(100), 6, Decimal(600), None),)
    paper = CostPaper(FACTS, lines, Decimal(600), Decimal(0), Decimal(600), Decimal(1000), 60)
    data, _ = drawn_bytes(draw_costs, paper, imprint())
    assert_in_order(pages_of(data)[0], "600.00", "结余", "400.00", "每人（60人）", "10.00")


def ink_edge(data: bytes) -> tuple[int, int]:
    """Return left and upper edge of the ink of the first page, in tenths of a millimetre."""
    with pypdfium2.PdfDocument(data) as document:
        picture = (
            document[0].render(scale=254 / 72, grayscale=True).to_pil().convert("L").point(lambda v: v < 128 and 255)
        )
    left, top, _, _ = picture.getbbox()
    return left, top


@pytest.mark.parametrize("draw", [draw_card_calibration, draw_place_cards])
def test_cards_are_moved_by_the_offset_of_this_pc(draw: Callable[..., Drawn]) -> None:
    moved = dc.replace(imprint(), offset=(2.0, 3.0))
    edges = []
    for sign in (imprint(), moved):
        content: list[object] = [banquet(6)] if draw is draw_place_cards else [0]
        edges.append(ink_edge(drawn_bytes(draw, *content, sign)[0]))
    (left, top), (left_then, top_then) = edges
    assert abs(left_then - left - 20) <= 1 and abs(top_then - top - 30) <= 1


def test_the_cross_stands_two_centimetres_from_the_edges() -> None:
    data, _ = drawn_bytes(draw_card_calibration, 0, Imprint("甲", "", "乙", EVENING, "内部"))
    with pypdfium2.PdfDocument(data) as document:
        picture = document[0].render(scale=254 / 72, grayscale=True).to_pil().convert("L")
    assert picture.getpixel((200, 100)) < 128, "the upright line, 10 mm from the upper edge"
    assert picture.getpixel((100, 200)) < 128
