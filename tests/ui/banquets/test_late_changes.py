"""The day itself: somebody does not come, somebody waits, the best plan so far is enough, two plans are compared."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.seating_plan import current_plan, kept_plans
from ui.banquets.plan_comparison import PlanComparison
from ui.banquets.seating_view import SeatingView

LONG = 60_000


def arrange(view: SeatingView, qtbot, command: str = "arrange") -> None:
    """Arrange the whole hall and wait until it ended."""
    with qtbot.waitSignal(view.arranging.ended, timeout=LONG):
        view.toolbar.commanded.emit(command)


def select(view: SeatingView, dinner, name: str) -> None:
    """Click on somebody's seat."""
    table, seat = dinner.spot(name)
    view.canvas.hall_scene.select([(dinner.tables[table].id, seat)])


def test_who_did_not_come_leaves_in_two_clicks_and_the_move_is_told(view: SeatingView, dinner, qtbot, window) -> None:
    arrange(view, qtbot)
    view.acts.unseat([dinner.guest("客13").id])
    before = current_plan(dinner.banquet)
    select(view, dinner, "方长")
    view.inspector.reasons.miss.click()
    assert dinner.spot("方长") == (None, None)
    assert dinner.spot("客13") == (None, None)
    assert dinner.guest("方长").invitation == "declined"
    assert "方长未到" in window.toast.text()
    moved = [spot for spot in current_plan(dinner.banquet).placements if spot not in before.placements]
    assert len(moved) <= 3
    assert not [one for one in view.hall.findings if one.level == "broken" and one.rule != "parts"]
    QTest.keyClick(view.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert current_plan(dinner.banquet) == before


def test_who_waits_is_seated_without_moving_others(view: SeatingView, dinner, qtbot, window) -> None:
    arrange(view, qtbot)
    view.acts.unseat([dinner.guest("客1").id])
    others = {spot.guest: spot for spot in current_plan(dinner.banquet).placements}
    view.toolbar.commanded.emit("settle")
    assert dinner.spot("客1") != (None, None)
    after = current_plan(dinner.banquet).by_guest()
    assert sum(after[guest] != spot for guest, spot in others.items()) <= 1
    assert "客1到" in window.toast.text()
    view.toolbar.commanded.emit("settle")
    assert "不用调整" in window.toast.text()


def test_a_selected_seat_says_why(view: SeatingView, dinner, qtbot) -> None:
    arrange(view, qtbot)
    assert not view.inspector.reasons.isVisible()
    select(view, dinner, "顾望")
    assert view.inspector.reasons.isVisible()
    words = view.inspector.reasons.accessibleName()
    assert "顾望为什么坐这里" in words
    assert "主宾在主人右手" in words
    view.canvas.hall_scene.select()
    assert not view.inspector.reasons.isVisible()


def test_the_best_so_far_is_taken_when_that_is_enough(view: SeatingView, dinner, qtbot) -> None:
    view.toolbar.commanded.emit("arrange_longer")
    with qtbot.waitSignal(view.arranging.ended, timeout=LONG):
        view.progress.settled.emit()
    assert len(current_plan(dinner.banquet).placements) == 20


def test_two_plans_are_compared_and_the_other_is_taken(view: SeatingView, dinner, qtbot, window) -> None:
    arrange(view, qtbot)
    kept = current_plan(dinner.banquet)
    one, two = dinner.spot("客1"), dinner.spot("客2")
    view.acts.swap((dinner.tables[one[0]].id, one[1]), (dinner.tables[two[0]].id, two[1]))
    view.toolbar.commanded.emit("compare")
    drawer = window.drawers.drawer()
    assert isinstance(drawer, PlanComparison)
    assert {view.hall.guests[move.guest].name for move in drawer.moves()} == {"客1", "客2"}
    drawer.restore.click()
    assert current_plan(dinner.banquet) == kept
    assert len(kept_plans(dinner.banquet)) == 1
    view.acts.stack.undo()
    assert (dinner.spot("客1"), dinner.spot("客2")) == (two, one)


def test_undo_is_the_halls_own_even_beside_a_toast_that_offers_it(view: SeatingView, dinner, window) -> None:
    taken_back = []
    view.acts.put([dinner.guest("顾望").id], (dinner.tables[0].id, 1))
    window.toast.show_text("删了一位客户", lambda: taken_back.append(True))
    view.canvas.setFocus()
    QTest.keyClick(view.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dinner.spot("顾望") == (None, None)
    assert not taken_back
    QTest.keyClick(view.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert taken_back == [True]
