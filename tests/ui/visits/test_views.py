"""The calendar seen by month, as a list and as a board; visits copied, moved by keys, added in one line."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from visits_scene import NOW, Scene

from models.account import Account
from models.leave import Leave
from models.visit import Visit
from models.visit_answer import plan_visit
from models.visit_participant import VisitParticipant
from rules.double_visit import Answer
from ui.visits.blocks import read_block
from ui.visits.board_view import passed_on
from ui.visits.cell_view import CellView
from ui.visits.views import VIEWS
from ui.visits.visit_drawer import VisitDrawer
from ui.visits.visit_menu import visit_menu

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
TUESDAY = datetime(2026, 11, 24, 9)


@pytest.fixture
def visit(scene: Scene) -> Visit:
    """My visit on Tuesday at nine, shown."""
    made: Visit = Visit.create(customer=scene.other, rep=scene.me, start=TUESDAY, purpose="看机房")
    scene.page.desk.wrote("visit")
    return made


def shown(scene: Scene, view: str) -> CellView:
    scene.page.show_view(view)
    found = scene.page.views.view_of(view)
    assert isinstance(found, CellView)
    return found


def line_of(view: CellView, key: int) -> QPoint:
    where = view.geometry_now
    lines = (line for row in range(len(view.rows)) for at in range(where.columns) for line in where.lines(row, at))
    return next(line.box.center().toPoint() for line in lines if line.block and line.block.key == key)


def cell_of(view: CellView, day: date, rep: int | None = None) -> QPoint:
    for row, shown_row in enumerate(view.rows):
        for column, cell in enumerate(shown_row.cells):
            if cell.day == day and rep in (None, cell.rep):
                return view.geometry_now.cell_box(row, column).center().toPoint()
    raise AssertionError(day)


def drag(view: QWidget, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mousePress(view, LEFT, keys, start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, keys, end)


def again(visit: Visit) -> Visit:
    found: Visit = Visit.get_by_id(visit.id)
    return found


def drawer_of(scene: Scene) -> VisitDrawer:
    drawer = scene.window.drawers.drawer()
    assert isinstance(drawer, VisitDrawer)
    return drawer


@pytest.mark.parametrize(("view", "keys"), [(view, keys) for view, _, keys in VIEWS])
def test_each_view_has_a_key(scene: Scene, qtbot: QtBot, view: str, keys: str) -> None:
    scene.page.grid.setFocus()
    QTest.keyClick(scene.window, keys.lower())
    assert scene.page.view.value() == view
    assert not scene.window.grab().isNull()


@pytest.mark.parametrize(("view", "days"), [("day", 1), ("week", 7), ("board", 7), ("month", 22)])
def test_days_are_stepped_through(scene: Scene, view: str, days: int) -> None:
    today = scene.page.shown
    scene.page.show_view(view)
    scene.page.step(1)
    assert scene.page.shown in (today + timedelta(days=days), date(2026, 12, 1))
    scene.page.step(0)
    assert scene.page.shown == today


def test_a_visit_is_dragged_to_another_day_of_the_month(scene: Scene, visit: Visit) -> None:
    month = shown(scene, "month")
    drag(month, line_of(month, visit.id), cell_of(month, date(2026, 11, 19)))
    assert again(visit).start == datetime(2026, 11, 19, 9)
    scene.window.toast.undo()
    assert again(visit).start == TUESDAY


def test_a_visit_is_given_to_a_colleague_on_the_board(scene: Scene, visit: Visit) -> None:
    board = shown(scene, "board")
    drag(board, line_of(board, visit.id), cell_of(board, date(2026, 11, 26), scene.colleague.id))
    assert (again(visit).rep, again(visit).start) == (scene.colleague, datetime(2026, 11, 26, 9))


def test_on_the_board_a_joint_visit_stands_with_everybody(scene: Scene, visit: Visit) -> None:
    VisitParticipant.create(visit=visit, account=scene.colleague)
    board = shown(scene, "board")
    scene.page.refresh()
    rows = {row.person[0]: row for row in board.rows if row.person}
    for name in (scene.me.name, scene.colleague.name):
        assert visit.id in [block.key for cell in rows[name].cells for block in cell.blocks]


@pytest.mark.parametrize("view", ["month", "board"])
def test_a_drop_on_a_double_visit_opens_the_card(scene: Scene, view: str) -> None:
    visit = Visit.create(customer=scene.parent, rep=scene.me, start=TUESDAY, status="cancelled")
    Visit.update(status="confirmed").where(Visit.id == visit.id).execute()
    scene.page.desk.wrote("visit")
    cells = shown(scene, view)
    drag(cells, line_of(cells, visit.id), cell_of(cells, date(2026, 11, 26), scene.me.id if view == "board" else None))
    assert again(visit).start == TUESDAY
    drawer_of(scene).look()
    assert drawer_of(scene).answers is not None


def test_a_full_day_leads_to_its_own_view(scene: Scene) -> None:
    for hour in range(8, 18):
        Visit.create(customer=scene.other, rep=scene.me, start=datetime(2026, 11, 24, hour), minutes=30)
    scene.page.desk.wrote("visit")
    month = shown(scene, "month")
    where = month.geometry_now
    lines = (line for row in range(len(month.rows)) for line in where.lines(row, 1))
    QTest.mouseClick(month, LEFT, pos=next(line.box.center().toPoint() for line in lines if line.more))
    assert (scene.page.view.value(), scene.page.shown) == ("day", date(2026, 11, 24))


@pytest.mark.parametrize(
    ("key", "modifiers", "start", "minutes"),
    [
        (Qt.Key.Key_Right, None, datetime(2026, 11, 25, 9), 60),
        (Qt.Key.Key_Left, None, datetime(2026, 11, 23, 9), 60),
        (Qt.Key.Key_Down, None, datetime(2026, 11, 24, 9, 15), 60),
        (Qt.Key.Key_Up, None, datetime(2026, 11, 24, 8, 45), 60),
        (Qt.Key.Key_Down, SHIFT, TUESDAY, 75),
        (Qt.Key.Key_Up, SHIFT, TUESDAY, 45),
    ],
)
def test_arrows_move_and_stretch(
    scene: Scene, visit: Visit, key: Qt.Key, modifiers: Qt.KeyboardModifier | None, start: datetime, minutes: int
) -> None:
    scene.page.grid.choose(visit.id)
    QTest.keyClick(scene.page.grid, key, modifiers or Qt.KeyboardModifier.NoModifier)
    assert (again(visit).start, again(visit).minutes) == (start, minutes)
    assert scene.page.grid.selected == visit.id


def test_tab_walks_through_the_visits(scene: Scene, visit: Visit) -> None:
    scene.page.grid.setFocus()
    QTest.keyClick(scene.page.grid, Qt.Key.Key_Tab)
    assert scene.page.grid.selected == visit.id and "远帆印务" in scene.page.grid.accessibleDescription()
    QTest.keyClick(scene.page.grid, Qt.Key.Key_Tab)
    assert scene.page.grid.selected == scene.colleagues_visit.id
    QTest.keyClick(scene.page.grid, Qt.Key.Key_Escape)
    assert scene.page.grid.selected is None


def test_a_visit_is_copied_and_pasted_where_the_pointer_is(scene: Scene, visit: Visit) -> None:
    grid = scene.page.grid
    grid.choose(visit.id)
    QTest.keyClick(grid, Qt.Key.Key_C, CTRL)
    grid.choose(None)
    where = grid.geometry_now
    QTest.mouseMove(grid, QPoint(int(where.left(3) + 20), int(where.top(datetime(2026, 1, 1, 15).time())) + 2))
    QTest.keyClick(grid, Qt.Key.Key_V, CTRL)
    copies = list(Visit.present().where(Visit.customer == scene.other, Visit.id != visit.id))
    assert [(copy.start, copy.purpose) for copy in copies] == [(datetime(2026, 11, 26, 15), "看机房")]
    scene.window.toast.undo()
    assert Visit.present().where(Visit.customer == scene.other).count() == 1


def test_dragging_with_ctrl_copies(scene: Scene, visit: Visit) -> None:
    month = shown(scene, "month")
    drag(month, line_of(month, visit.id), cell_of(month, date(2026, 11, 26)), CTRL)
    starts = [v.start for v in Visit.present().where(Visit.customer == scene.other).order_by(Visit.start)]
    assert starts == [TUESDAY, datetime(2026, 11, 26, 9)]


def test_a_pasted_double_visit_asks_first(scene: Scene) -> None:
    visit = Visit.create(customer=scene.parent, rep=scene.me, start=datetime(2026, 11, 3, 9))
    scene.page.acts.take(visit.id)
    scene.page.acts.again(visit.id)
    scene.page.acts.paste(scene.page.grid.slot_at(scene.page.grid.box_of(scene.colleagues_visit.id).center()))
    assert Visit.present().where(Visit.customer == scene.parent).count() == 2
    drawer_of(scene).look()
    assert drawer_of(scene).answers is not None


def test_a_customer_typed_into_a_slot_is_a_visit(scene: Scene, qtbot: QtBot) -> None:
    grid = scene.page.grid
    where = grid.geometry_now
    QTest.mouseMove(grid, QPoint(int(where.left(1) + 20), int(where.top(datetime(2026, 1, 1, 14).time())) + 2))
    slot = grid.slot_ahead()
    assert slot is not None
    line = scene.page.add_quickly(grid, slot)
    QTest.keyClicks(line.customer, "yfyw")
    QTest.keyClick(line.customer.completer().popup(), Qt.Key.Key_Return)
    stored = Visit.get(Visit.customer == scene.other)
    assert (stored.start, stored.rep, stored.minutes) == (datetime(2026, 11, 24, 14), scene.me, 60)


def test_a_marked_span_is_as_long_as_it_was_drawn(scene: Scene) -> None:
    grid = scene.page.grid
    where = grid.geometry_now
    top = QPoint(int(where.left(1) + 20), int(where.top(datetime(2026, 1, 1, 14).time())) + 2)
    drag(grid, top, QPoint(top.x(), int(where.top(datetime(2026, 1, 1, 15, 20).time()))))
    form = drawer_of(scene).form
    assert (form.start(), form.minutes.value()) == (datetime(2026, 11, 24, 14), 90)


def test_the_list_is_filtered_and_opens_a_visit(scene: Scene, visit: Visit) -> None:
    scene.page.show_view("list")
    agenda = scene.page.agenda
    agenda.filter.field.setText("远帆")
    agenda.refresh()
    assert agenda.table.records.rowCount() == 0  # Tuesday lies behind us
    agenda.filter._filters["period"].set_value("week")
    agenda.refresh()
    assert [agenda.table.records.key(0), agenda.table.records.rowCount()] == [visit.id, 1]
    agenda.opened.emit(scene.colleagues_visit.id)
    assert drawer_of(scene).form.visit == scene.colleagues_visit


def test_what_is_done_stays_where_it_was(scene: Scene) -> None:
    visit = Visit.create(customer=scene.other, rep=scene.me, start=TUESDAY, status="done")
    scene.page.desk.wrote("visit")
    month = shown(scene, "month")
    drag(month, line_of(month, visit.id), cell_of(month, date(2026, 11, 26)))
    assert again(visit).start == TUESDAY


def test_an_undo_is_checked_like_anything_else(scene: Scene) -> None:
    visit = Visit.create(customer=scene.parent, rep=scene.me, start=datetime(2026, 12, 1, 9))
    Visit.update(start=datetime(2027, 1, 5, 9)).where(Visit.id == scene.colleagues_visit.id).execute()
    scene.page.acts.move(read_block(visit.id).at(datetime(2026, 12, 14, 9)))
    Visit.update(start=datetime(2026, 12, 2, 9)).where(Visit.id == scene.colleagues_visit.id).execute()
    scene.window.toast.undo()
    assert again(visit).start == datetime(2026, 12, 14, 9)
    drawer_of(scene).look()
    assert drawer_of(scene).answers is not None


def test_a_companion_hands_a_place_on_by_dragging(scene: Scene, visit: Visit) -> None:
    VisitParticipant.create(visit=visit, account=scene.colleague)
    block = read_block(visit.id)
    assert passed_on(block, scene.colleague.id, 7).reps == {scene.me.id, 7}
    assert passed_on(block, scene.me.id, 7).rep == 7
    assert passed_on(block, scene.me.id, scene.colleague.id) == block


@pytest.mark.parametrize(("day", "step"), [(date.min, -1), (date.max, 1)])
@pytest.mark.parametrize("view", ["day", "week", "month", "board"])
def test_paging_ends_where_calendars_end(scene: Scene, view: str, day: date, step: int) -> None:
    scene.page.show_view(view)
    scene.page.show_day(day)
    scene.page.step(step)
    assert 1899 < scene.page.shown.year < 2201


def test_a_visit_dragged_onto_a_holiday_says_so(scene: Scene, visit: Visit) -> None:
    scene.page.acts.move(read_block(visit.id).at(datetime(2026, 11, 28, 9)))
    assert again(visit).start == datetime(2026, 11, 28, 9)
    assert "请留意" in scene.window.toast.text()


def test_a_visit_is_called_off_from_its_drawer(scene: Scene, visit: Visit) -> None:
    scene.page.open_visit(scene.colleagues_visit.id)
    future = Visit.create(customer=scene.other, rep=scene.me, start=datetime(2026, 12, 1, 9))
    scene.page.open_visit(future.id)
    drawer_of(scene).call_off()
    assert Visit.get_by_id(future.id).status == "cancelled"
    scene.window.toast.undo()
    assert Visit.get_by_id(future.id).status == "confirmed"


def test_what_was_answered_is_shown_with_the_visit_and_not_asked_again(scene: Scene) -> None:
    start = datetime(2026, 11, 26, 10)
    made = Visit(customer=scene.parent, rep=scene.me, start=start)
    plan_visit(made, answer=Answer("override", "客户点名今天要看方案"), now=NOW)
    scene.page.open_visit(made.id)
    drawer = drawer_of(scene)
    drawer.look()
    assert drawer.answers is None
    assert [label for label in drawer.findChildren(QLabel) if "客户点名今天要看方案" in label.text()]
    drawer.form.purpose.setText("看机房")
    drawer.store()
    assert again(made).purpose == "看机房"


def test_companions_are_taken_out_in_the_drawer(scene: Scene) -> None:
    made = Visit.create(customer=scene.other, rep=scene.me, start=datetime(2026, 12, 1, 9))
    VisitParticipant.create(visit=made, account=scene.colleague)
    scene.page.open_visit(made.id)
    drawer = drawer_of(scene)
    assert drawer.form.companions.value() == (scene.colleague.id,)
    assert scene.colleague.name in drawer.form.companions.text()
    drawer.form.companions.set_value(())
    drawer.store()
    assert not VisitParticipant.present().where(VisitParticipant.visit == made).exists()


@pytest.mark.parametrize(
    ("day", "time", "minutes", "said"),
    [
        ("1900-01-01", "09:00", "60", "1900-01-01"),
        ("2100-01-01", "09:00", "60", "2100-01-01"),
        ("9999-12-31", "23:30", "60", "9999-12-31"),
        ("2026-12-01", "23:30", "60", "第二天"),
    ],
)
def test_times_nobody_can_mean_are_said_while_typing(
    scene: Scene, day: str, time: str, minutes: str, said: str
) -> None:
    scene.page.plan(scene.other.id, None)
    drawer = drawer_of(scene)
    for editor, text in ((drawer.form.day, day), (drawer.form.time, time), (drawer.form.minutes, minutes)):
        editor.setText(text)
    drawer.look()
    drawer.store()
    assert [label.text() for label in drawer.findChildren(QLabel) if said in label.text()]
    assert not Visit.select().where(Visit.customer == scene.other).exists()


def test_a_colleagues_visit_jumps_back(scene: Scene) -> None:
    before = scene.colleagues_visit.start
    block = read_block(scene.colleagues_visit.id)
    scene.page.acts.move(block.at(before + timedelta(hours=1)))
    assert again(scene.colleagues_visit).start == before
    assert "这是" in scene.window.toast.text() and scene.colleague.name in scene.window.toast.text()


def test_the_menu_of_a_visit_and_of_a_free_place(scene: Scene, visit: Visit) -> None:
    grid, page = scene.page.grid, scene.page
    of_visit = visit_menu(page, grid, page.acts, read_block(visit.id), None)
    of_place = visit_menu(page, grid, page.acts, None, grid.slot_at(QPointF(grid.geometry_now.left(2) + 9, 300)))
    texts = [[action.text().split("\t")[0] for action in menu.actions()] for menu in (of_visit, of_place)]
    assert {"打开", "复制", "取消拜访"} <= set(texts[0]) and texts[1] == ["直接输入客户…", "新建拜访…", "粘贴拜访"]
    next(action for action in of_visit.actions() if "Del" in action.text()).trigger()
    assert again(visit).status == "cancelled"


def test_what_is_dragged_is_let_go_with_esc(scene: Scene, visit: Visit) -> None:
    month = shown(scene, "month")
    QTest.mousePress(month, LEFT, pos=line_of(month, visit.id))
    QTest.mouseMove(month, cell_of(month, date(2026, 11, 19)))
    assert month.ghost is not None
    QTest.keyClick(month, Qt.Key.Key_Escape)
    QTest.mouseRelease(month, LEFT, pos=cell_of(month, date(2026, 11, 19)))
    assert again(visit).start == TUESDAY


def test_leave_of_the_only_rep_shown_is_hatched(scene: Scene) -> None:
    Leave.create(account=scene.me, first=TUESDAY.date(), last=TUESDAY.date(), part="afternoon")
    scene.page.desk.wrote("leave")
    assert scene.page.grid.away == ()
    for pill in scene.page.pills._pills:
        pill.setChecked(pill.rep == scene.me)
    assert scene.page.grid.away == ((datetime(2026, 11, 24, 12), datetime(2026, 11, 25)),)
    assert not scene.window.grab().isNull()


def test_of_many_reps_only_some_are_shown_and_others_are_found_in_a_list(scene: Scene) -> None:
    for number in range(3, 15):
        Account.create(name=f"经理{number}", role="rep", colour=number)
    last = Account.get(Account.name == "经理14")
    theirs = Visit.create(customer=scene.other, rep=last, start=TUESDAY)
    joint = Visit.create(customer=scene.other, rep=last, start=datetime(2026, 11, 25, 14))
    VisitParticipant.create(visit=joint, account=scene.me)
    scene.page.desk.wrote("account")
    pills = scene.page.pills
    assert len(pills._pills) == 10 and pills.others.isVisible() and "10/14" in pills.others.text()
    assert {block.key for block in scene.page.grid.blocks} == {scene.colleagues_visit.id, joint.id}
    next(action for action in pills.others._menu.actions() if action.text() == "经理14").trigger()
    assert theirs.id in {block.key for block in scene.page.grid.blocks}
    assert "11/14" in pills.others.text()
