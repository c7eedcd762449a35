"""What a reception takes: the tour with its permit, the banquet with its plans and place cards."""

from pathlib import Path

from hand_moves import drag
from own_sheets import guest_sheet
from pdf_reading import assert_in_order, fonts_of, pages_of, sizes_of
from PySide6.QtCore import Qt
from steps_of_the_office import COLLEAGUE, enter
from user_hands import CTRL, Hands

from models.banquet_guest import BanquetGuest
from models.tour_application import TourApplication


def apply_for_the_tour(hands: Hands) -> None:
    hands.key(Qt.Key.Key_7, CTRL)
    page = hands.window.page("tours")
    hands.press("新建参观申请", page)
    form = hands.drawer.form
    hands.choose(form.editor("customer"), "青岩水泥有限公司")
    assert form.editor("organisation").value() == "青岩水泥有限公司"
    values = {"head": "高远", "visitor_count": "2", "visitors": "高远 厂长\n林青 主任", "purpose": "看机房"}
    enter(hands, values)
    for area in ("正门", "数字展厅", "核心机房"):
        hands.click(page.detail.route.add)
        hands.take(area)
    hands.press("提交审批", page.detail)
    assert TourApplication.get().status == "submitted"


def approve_the_tour(hands: Hands, seat: str) -> None:
    hands.key(Qt.Key.Key_7, CTRL)
    hands.press("同意", hands.window.page("tours").detail)
    assert getattr(TourApplication.get(), f"{seat}_by_id")


def prepare_the_tour(hands: Hands) -> None:
    hands.key(Qt.Key.Key_7, CTRL)
    page = hands.window.page("tours")
    for what, name in (("安排讲解员", COLLEAGUE), ("安排车辆", "云岭 0017")):
        hands.press(what, page.detail)
        hands.take(name)


def print_the_permit(hands: Hands, folder: Path) -> None:
    hands.next_file = folder / "参观许可证.pdf"
    page = hands.window.page("tours")
    hands.press("打印许可证", page.detail)
    hands.press("存为 PDF", page)
    assert "CG-" in hands.said()
    data = hands.next_file.read_bytes()
    assert_in_order(pages_of(data)[0], "青岩水泥有限公司")
    text = "".join(pages_of(data))
    assert all(words in text for words in ("高远", "林青", "数字展厅", "请换鞋套", COLLEAGUE, "云岭0017"))
    assert set(sizes_of(data)) == {(210, 297)} and all(fonts_of(data).values())
    hands.key(Qt.Key.Key_Escape)


def invite_to_the_banquet(hands: Hands, folder: Path) -> None:
    hands.key(Qt.Key.Key_8, CTRL)
    page = hands.window.page("banquets")
    hands.press("新建宴会", page)
    hands.type("2", hands.drawer.hall_fields["tables"].editor)
    hands.type("10", hands.drawer.hall_fields["main_seats"].editor)
    enter(hands, {"title": "年终答谢晚宴", "hall": "云锦厅"})
    hands.next_file = guest_sheet(folder)
    with hands.answering("导入") as asked:
        hands.press("导入名单", page)
    assert "来宾名单.xlsx" in asked[0]
    hands.wait(lambda: len(page.view.hall.guests) == 18)


def seat_everybody(hands: Hands) -> None:
    view = hands.window.page("banquets").view
    view.canvas.setFocus()
    hands.key(Qt.Key.Key_A)
    hands.wait(lambda: len(view.hall.spots) == 18)
    host, honoured = (BanquetGuest.get(BanquetGuest.name == name) for name in ("方长", "顾望"))
    assert (host.seat, honoured.seat, host.table_id) == (0, 1, honoured.table_id)


def move_one_guest_and_back(hands: Hands) -> None:
    view = hands.window.page("banquets").view
    guest = BanquetGuest.get(BanquetGuest.name == "客人12")
    before = (guest.table_id, guest.seat)
    goal = next((table, seat) for table in view.hall.tables for seat in view.hall.free_seats(table))
    scene, port = view.canvas.hall_scene, view.canvas.viewport()
    start, end = (view.canvas.mapFromScene(scene.seats[spot].scenePos()) for spot in (before, goal))
    drag(port, start, port, end)
    moved = BanquetGuest.get_by_id(guest.id)
    assert (moved.table_id, moved.seat) == goal
    hands.key(Qt.Key.Key_Z, CTRL)
    back = BanquetGuest.get_by_id(guest.id)
    assert (back.table_id, back.seat) == before


def print_for_the_banquet(hands: Hands, folder: Path) -> None:
    view = hands.window.page("banquets").view
    for document, names in (
        ("席位图", ("年终答谢晚宴", "方长", "顾望", "云锦厅")),
        ("桌席位表", ("方长", "顾望", "客人12")),
        ("座位卡", ("方长", "顾望", "客人12")),
    ):
        hands.next_file = folder / f"{document}.pdf"
        action = next(one for one in view.toolbar.printing.arrow.menu().actions() if one.text() == document)
        action.trigger()
        hands.press("存为 PDF", hands.window.page("print"))
        data = hands.next_file.read_bytes()
        text = "".join(pages_of(data))
        assert all(name in text for name in names), (document, text[:200])
        assert all(fonts_of(data).values()) and {210, 297} >= {min(sizes_of(data)[0]), max(sizes_of(data)[0])}
        assert hands.next_file.name in hands.said()
        hands.key(Qt.Key.Key_Escape)
        assert view.isVisible()
