"""Planning a visit in the window: the card appears before anything is stored, and each answer does what it says."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from visits_scene import NOW, Scene

from models.task import Task
from models.visit import Visit
from models.visit_answer import VisitAnswer
from models.visit_participant import VisitParticipant
from ui.kit.theme import set_theme
from ui.visits.blocks import read_block
from ui.visits.conflict_card import ConflictCard
from ui.visits.visit_drawer import VisitDrawer

CLASHING = datetime(2026, 11, 26, 10)


def opened(scene: Scene) -> VisitDrawer:
    drawer = scene.window.drawers.drawer()
    assert isinstance(drawer, VisitDrawer)
    return drawer


def planned(scene: Scene, qtbot: QtBot, start: datetime = CLASHING) -> VisitDrawer:
    scene.page.plan(scene.parent.id, start)
    drawer = opened(scene)
    drawer.look()
    return drawer


def type_chinese(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def mine(scene: Scene) -> list[Visit]:
    return list(Visit.select().where(Visit.rep == scene.me))


def test_the_card_names_who_when_and_why_before_anything_is_stored(scene: Scene, qtbot: QtBot) -> None:
    drawer = planned(scene, qtbot)
    card = drawer.findChild(ConflictCard)
    assert card is not None and scene.colleague.name in card.accessibleName()
    assert card.conflict.visit == scene.colleagues_visit.id
    assert {"same_group", "similar_name"} <= {reason.kind for reason in card.conflict.reasons}
    assert scene.page.grid.clash is not None and scene.page.grid.draft is not None
    assert not mine(scene)


def test_without_a_clash_the_visit_is_stored_at_once(scene: Scene, qtbot: QtBot) -> None:
    scene.page.plan(scene.other.id, CLASHING)
    drawer = opened(scene)
    drawer.look()
    assert drawer.findChild(ConflictCard) is None
    drawer.store()
    assert [(v.customer_id, v.start) for v in mine(scene)] == [(scene.other.id, CLASHING)]
    assert scene.window.drawers.drawer() is None
    assert scene.page.grid.draft is None


def test_a_missing_customer_is_said_in_the_field(scene: Scene, qtbot: QtBot) -> None:
    scene.page.plan(None, CLASHING)
    drawer = opened(scene)
    drawer.store()
    assert drawer.form.fields["customer"].error()
    assert not mine(scene)


def test_joining_stores_no_visit_and_tells_the_colleague(scene: Scene, qtbot: QtBot) -> None:
    drawer = planned(scene, qtbot)
    assert drawer.answers is not None and drawer.answers.choose_number(1)
    drawer.store()
    assert not mine(scene)
    joined = VisitParticipant.get()
    assert (joined.visit_id, joined.account_id) == (scene.colleagues_visit.id, scene.me.id)
    assert Task.get(Task.owner == scene.colleague).kind == "joint_visit"
    assert VisitAnswer.get().answer == "joint"


def test_another_time_is_real_and_stored_without_a_warning(scene: Scene, qtbot: QtBot) -> None:
    drawer = planned(scene, qtbot)
    assert drawer.answers is not None and drawer.answers.choose_number(2)
    start = drawer.answers.answer().start
    assert start is not None and abs(start.date() - scene.colleagues_visit.start.date()) > timedelta(days=7)
    drawer.store()
    assert [v.start for v in mine(scene)] == [start]


def test_leaving_it_to_the_colleague_passes_the_purpose_on(scene: Scene, qtbot: QtBot) -> None:
    drawer = planned(scene, qtbot)
    type_chinese(drawer.form.purpose, "送交云主机方案")
    drawer.look()
    assert drawer.answers is not None and drawer.answers.choose_number(3)
    drawer.store()
    assert not mine(scene)
    assert "送交云主机方案" in Task.get(Task.owner == scene.colleague).title


@pytest.mark.parametrize(("reason", "stored"), [("太急", 0), ("客户点名今天要看方案", 1)])
def test_going_ahead_needs_a_reason_that_the_colleague_sees(
    scene: Scene, qtbot: QtBot, reason: str, stored: int
) -> None:
    drawer = planned(scene, qtbot)
    assert drawer.answers is not None and drawer.answers.choose_number(4)
    type_chinese(drawer.answers.reason, reason)
    drawer.store()
    assert len(mine(scene)) == stored
    assert Task.select().where(Task.owner == scene.colleague, Task.title.contains(reason)).count() == stored
    assert (scene.window.drawers.drawer() is None) == bool(stored)


def test_dragging_a_visit_onto_a_double_visit_opens_the_card_instead(scene: Scene, qtbot: QtBot) -> None:
    visit = Visit.create(customer=scene.parent, rep=scene.me, start=datetime(2026, 12, 7, 10))
    scene.page.acts.move(read_block(visit.id).at(CLASHING))
    assert Visit.get_by_id(visit.id).start == datetime(2026, 12, 7, 10)
    drawer = opened(scene)
    drawer.look()
    assert drawer.findChild(ConflictCard) is not None


def test_a_block_is_dragged_with_the_mouse_and_put_back_by_undo(scene: Scene, qtbot: QtBot) -> None:
    visit = Visit.create(customer=scene.other, rep=scene.me, start=datetime(2026, 11, 24, 9))
    scene.page.desk.wrote("visit")
    grid = scene.page.grid
    where = grid.geometry_now
    box = next(where.rect(p) for p in grid.placed() if p.block.key == visit.id)
    start = QPoint(int(box.center().x()), int(box.top()) + 8)
    end = start + QPoint(int(where.day_width), int(where.height / (where.closes - where.opens)))
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(grid, end)
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=end)
    moved = Visit.get_by_id(visit.id).start
    assert moved.date() == datetime(2026, 11, 25).date() and moved.hour == 10
    scene.window.toast.undo()
    assert Visit.get_by_id(visit.id).start == datetime(2026, 11, 24, 9)


def test_a_click_on_free_time_opens_the_drawer_there(scene: Scene, qtbot: QtBot) -> None:
    where = scene.page.grid.geometry_now
    point = QPoint(int(where.left(1) + 30), int(where.top(datetime(2026, 1, 1, 15).time())) + 2)
    QTest.mouseClick(scene.page.grid, Qt.MouseButton.LeftButton, pos=point)
    assert opened(scene).form.start() == datetime(2026, 11, 24, 15)


def test_cancelling_can_be_undone(scene: Scene, qtbot: QtBot) -> None:
    visit = Visit.create(customer=scene.other, rep=scene.me, start=datetime(2026, 11, 26, 9))
    scene.page.desk.wrote("visit")
    scene.page.grid.selected = visit.id
    QTest.keyClick(scene.page.grid, Qt.Key.Key_Delete)
    assert Visit.get_by_id(visit.id).status == "cancelled"
    scene.window.toast.undo()
    assert Visit.get_by_id(visit.id).status == "confirmed"


def test_both_themes_and_both_views_are_painted(scene: Scene, qtbot: QtBot) -> None:
    planned(scene, qtbot)
    pictures = []
    for theme in ("light", "dark"):
        set_theme(theme)
        for view in ("week", "day"):
            scene.page.view.set_value(view)
            scene.page.refresh()
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            pictures.append(scene.window.grab().toImage())
    assert all(not picture.isNull() for picture in pictures)
    assert len({picture.pixelColor(300, 400).name() for picture in pictures}) > 1


def test_now_stands_where_the_clock_says(scene: Scene) -> None:
    assert scene.page.desk.now() == NOW
