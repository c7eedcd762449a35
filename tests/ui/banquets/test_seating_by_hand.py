"""Seating by mouse and keys: drags, swaps, locks, tables, and undo for each of them."""

import pytest
from hand_moves import drag
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from models.banquet_guest import BanquetGuest
from models.banquet_table import BanquetTable
from models.guest_wish import GuestWish
from models.seating_plan import tables_of
from rules.problem import Problem
from ui.banquets.guest_drawer import GuestDrawer
from ui.banquets.seating_view import SeatingView
from ui.banquets.table_drawer import TableDrawer


def row_place(view: SeatingView, text: str) -> QPoint:
    """Return the middle of a row of the guest list."""
    guests = view.guests.list
    row = next(at for at, one in enumerate(guests.guest_rows.rows) if one.text == text)
    guests.scrollTo(guests.guest_rows.index(row, 0))
    return guests.visualRect(guests.guest_rows.index(row, 0)).center()


def drag_row(view: SeatingView, text: str, end: QPoint) -> None:
    """Drag a row of the list to a place of the canvas."""
    drag(view.guests.list.viewport(), row_place(view, text), view.canvas.viewport(), end)


def drag_seat(view: SeatingView, start: QPoint, end: QPoint) -> None:
    """Drag within the canvas."""
    drag(view.canvas.viewport(), start, view.canvas.viewport(), end)


def test_a_guest_is_dragged_from_the_list_to_a_seat_and_back_by_undo(view: SeatingView, dinner, at) -> None:
    drag_row(view, "顾望", at(0, 1))
    assert dinner.spot("顾望") == (0, 1)
    assert view.canvas.hall_scene.seats[dinner.tables[0].id, 1].look.text == "顾望"
    assert [option[1] for option in view.guests.which._options][:2] == ["未排 19", "已排 1"]
    QTest.keyClick(view.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dinner.spot("顾望") == (None, None)
    view.toolbar.redo.click()
    assert dinner.spot("顾望") == (0, 1)


def test_the_seat_below_is_marked_while_dragging_and_esc_gives_up(view: SeatingView, dinner, at) -> None:
    rows, canvas = view.guests.list.viewport(), view.canvas.viewport()
    start = row_place(view, "顾望")
    QTest.mousePress(rows, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(rows, start + QPoint(14, 0))
    QTest.mouseMove(rows, rows.mapFromGlobal(canvas.mapToGlobal(at(1, 3))))
    marked = [spot for spot, seat in view.canvas.hall_scene.seats.items() if seat.look.target]
    assert marked == [(dinner.tables[1].id, 3)]
    assert view.drag.isVisible()
    QTest.keyClick(view.guests.list, Qt.Key.Key_Escape)
    assert not view.drag.isVisible()
    QTest.mouseRelease(rows, Qt.MouseButton.LeftButton, pos=start)
    assert dinner.spot("顾望") == (None, None)


def test_dragging_onto_a_taken_seat_exchanges_both(view: SeatingView, dinner, at) -> None:
    drag_row(view, "顾望", at(0, 1))
    drag_row(view, "方长", at(1, 0))
    drag_seat(view, at(0, 1), at(1, 0))
    assert (dinner.spot("顾望"), dinner.spot("方长")) == ((1, 0), (0, 1))
    drag_row(view, "陈谷", at(1, 0))
    assert (dinner.spot("陈谷"), dinner.spot("顾望")) == ((1, 0), (None, None))


def test_a_guest_let_go_outside_loses_the_seat(view: SeatingView, dinner, at) -> None:
    drag_row(view, "顾望", at(0, 1))
    drag(view.canvas.viewport(), at(0, 1), view.guests.list.viewport(), QPoint(40, 40))
    assert dinner.spot("顾望") == (None, None)


def test_a_heading_fills_a_table_with_its_organisation(view: SeatingView, dinner, at) -> None:
    drag_row(view, "云岭数据", at(1))
    assert {dinner.spot("顾望"), dinner.spot("柳溪")} == {(1, 0), (1, 1)}
    view.acts.stack.undo()
    assert dinner.spot("柳溪") == (None, None)


def test_a_group_too_large_is_seated_as_far_as_there_is_room(view: SeatingView, dinner, window) -> None:
    people = [guest.id for guest in BanquetGuest.select().where(BanquetGuest.banquet == dinner.banquet)][:10]
    view.commands.land(people, dinner.tables[2].id, None)
    assert len(view.hall.free_seats(dinner.tables[2].id)) == 0
    assert "还有 2 人没有排" in window.toast.text()


def test_keys_walk_lock_swap_and_unseat(view: SeatingView, dinner) -> None:
    dinner.seat("方长", 0, 0)
    dinner.seat("顾望", 0, 1)
    view.refresh()
    canvas = view.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.hall_scene.selected == [(dinner.tables[0].id, 0)]
    assert canvas.accessibleDescription() == "1 号桌 主 座 方长"
    QTest.keyClick(canvas, Qt.Key.Key_X)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_X)
    assert (dinner.spot("方长"), dinner.spot("顾望")) == ((0, 1), (0, 0))
    QTest.keyClick(canvas, Qt.Key.Key_L)
    assert dinner.guest("方长").locked
    QTest.keyClick(canvas, Qt.Key.Key_L)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert dinner.spot("方长") == (None, None)
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.hall_scene.selected[0][0] == dinner.tables[1].id


def test_a_locked_seat_refuses_to_move(view: SeatingView, dinner) -> None:
    dinner.seat("方长", 0, 0)
    view.refresh()
    view.acts.lock([dinner.guest("方长").id])
    assert view.canvas.hall_scene.seats[dinner.tables[0].id, 0].look.locked
    with pytest.raises(Problem, match="方长"):
        view.acts.put([dinner.guest("顾望").id], (dinner.tables[0].id, 0))
    assert dinner.spot("方长") == (0, 0)


def test_a_dragged_table_is_numbered_anew_at_once(view: SeatingView, dinner, at) -> None:
    left, right = dinner.tables[1], dinner.tables[2]
    scene, port = view.canvas.hall_scene, view.canvas.viewport()
    assert (scene.tables[left.id].number, scene.tables[right.id].number) == (2, 3)
    start = at(1)
    goal = QPoint(start.x() + 5, start.y() + 150)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, start + QPoint(0, 20))
    QTest.mouseMove(port, goal)
    assert (scene.tables[left.id].number, scene.tables[right.id].number) == (3, 2)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=goal)
    assert [table.id for table in tables_of(dinner.banquet)][1:] == [right.id, left.id]
    view.acts.stack.undo()
    assert [table.id for table in tables_of(dinner.banquet)][1:] == [left.id, right.id]
    assert BanquetTable.get_by_id(left.id).y == left.y


def test_one_more_table_and_its_undo(view: SeatingView, dinner) -> None:
    view.toolbar.add_table.click()
    assert [table.seats for table in tables_of(dinner.banquet)] == [8, 8, 8, 8]
    view.acts.stack.undo()
    assert len(tables_of(dinner.banquet)) == 3
    assert len(view.canvas.hall_scene.tables) == 3
    view.acts.stack.redo()
    assert len(tables_of(dinner.banquet)) == 4


def test_double_click_on_a_table_changes_it_and_people_without_seat_return(
    view: SeatingView, dinner, at, window
) -> None:
    dinner.seat("顾望", 1, 7)
    view.refresh()
    QTest.mouseDClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(1))
    drawer = window.drawers.drawer()
    assert isinstance(drawer, TableDrawer)
    drawer.form.editor("name").set_value("贵宾桌")
    drawer.form.editor("seats").set_value(6)
    drawer.store()
    assert BanquetTable.get_by_id(dinner.tables[1].id).name == "贵宾桌"
    assert dinner.spot("顾望") == (None, None)
    view.acts.stack.undo()
    assert dinner.spot("顾望") == (1, 7)


def test_an_impossible_size_is_told_in_the_drawer(view: SeatingView, dinner, window) -> None:
    view.edit_table(dinner.tables[1].id)
    drawer = window.drawers.drawer()
    drawer.form.editor("seats").set_value(500)
    drawer.store()
    assert window.drawers.drawer() is drawer
    assert BanquetTable.get_by_id(dinner.tables[1].id).seats == 8


def test_a_table_taken_away_sends_its_people_back(view: SeatingView, dinner) -> None:
    dinner.seat("顾望", 2, 1)
    view.refresh()
    view.inspector.facts.remove_wanted.emit(dinner.tables[2].id)
    assert dinner.guest("顾望").table_id is None
    assert len(view.hall.tables) == 2
    view.acts.stack.undo()
    assert dinner.spot("顾望") == (2, 1)


def test_double_click_on_a_seat_edits_the_guest_with_wishes(view: SeatingView, dinner, at, window) -> None:
    dinner.seat("顾望", 0, 1)
    view.refresh()
    QTest.mouseDClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(0, 1))
    drawer = window.drawers.drawer()
    assert isinstance(drawer, GuestDrawer)
    drawer.form.editor("diet").set_value("忌羊肉")
    drawer.principal.set_value(dinner.guest("方长").id)
    drawer.wishes.add_line("near", dinner.guest("柳溪").id)
    drawer.store()
    guest = dinner.guest("顾望")
    assert (guest.diet, guest.principal.name) == ("忌羊肉", "方长")
    assert [(wish.kind, wish.hard) for wish in GuestWish.present()] == [("near", True)]
    view.acts.stack.undo()
    assert dinner.guest("顾望").diet is None
    assert not GuestWish.present().exists()


def test_a_guest_is_added_removed_and_both_undone(view: SeatingView, dinner, window) -> None:
    view.guests.adding.click()
    drawer = window.drawers.drawer()
    drawer.form.editor("name").set_value("竹青山")
    drawer.store()
    assert len(view.hall.guests) == 21
    key = dinner.guest("竹青山").id
    view.edit_guest(key)
    window.drawers.drawer()._remove()
    assert key not in view.hall.guests
    view.acts.stack.undo()
    assert key in view.hall.guests
    view.acts.stack.undo()
    assert key not in view.hall.guests


def test_a_guest_who_declines_leaves_the_seat(view: SeatingView, dinner, window) -> None:
    dinner.seat("顾望", 0, 1)
    view.refresh()
    view.edit_guest(dinner.guest("顾望").id)
    drawer = window.drawers.drawer()
    drawer.form.editor("invitation").set_value("declined")
    drawer.store()
    assert dinner.spot("顾望") == (None, None)
    assert len(view.hall.guests) == 19


def test_wheel_and_buttons_zoom_between_the_limits(view: SeatingView) -> None:
    told = []
    view.canvas.zoomed.connect(told.append)
    for _ in range(20):
        view.commands.answer("zoom_in")
    assert told[-1] == 200
    for _ in range(30):
        view.commands.answer("zoom_out")
    assert told[-1] == 50
    view.toolbar.show_all.click()
    assert told[-1] <= 100
    hall = view.canvas.mapFromScene(view.canvas.sceneRect()).boundingRect()
    assert view.canvas.viewport().rect().adjusted(-2, -2, 2, 2).contains(hall)


def test_space_and_drag_pans(view: SeatingView) -> None:
    view.canvas.zoom_to(2.0)
    port, bar = view.canvas.viewport(), view.canvas.horizontalScrollBar()
    before = bar.value()
    QTest.keyPress(view.canvas, Qt.Key.Key_Space)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    QTest.mouseMove(port, QPoint(250, 300))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(250, 300))
    QTest.keyRelease(view.canvas, Qt.Key.Key_Space)
    assert bar.value() == before + 50


def test_space_seats_a_guest_of_the_list_on_the_selected_seat(view: SeatingView, dinner) -> None:
    view.canvas.hall_scene.select([(dinner.tables[0].id, 1)])
    view.guests.list.select_guest(dinner.guest("顾望").id)
    QTest.keyClick(view.guests.list, Qt.Key.Key_Space)
    assert dinner.spot("顾望") == (0, 1)


def test_seats_show_names_or_organisations(view: SeatingView, dinner) -> None:
    dinner.seat("顾望", 0, 1)
    view.refresh()
    view.toolbar.display_chosen.emit("organisations")
    seat = view.canvas.hall_scene.seats[dinner.tables[0].id, 1]
    assert seat.look.text == "云岭数据"
    assert view.canvas.hall_scene.tables[dinner.tables[0].id].labels == []
