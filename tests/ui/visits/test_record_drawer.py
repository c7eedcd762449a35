"""Recording a visit in the window: tasks follow, drafts survive, a joint visit names both, colleagues may only look."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visits_scene import NOW, Scene

from models import office as offices
from models.draft import Draft
from models.store.database import database
from models.task import Task
from models.visit import Visit
from models.visit_participant import VisitParticipant
from models.visit_record import VisitRecord
from ui.visits.record_drawer import VisitRecordDrawer
from ui.visits.record_head import RecordHead
from ui.visits.visit_drawer import VisitDrawer

THIS_MORNING = datetime(2026, 11, 25, 9)


@pytest.fixture
def visit(scene: Scene) -> Visit:
    return Visit.create(customer=scene.parent, rep=scene.me, start=THIS_MORNING)


def opened(scene: Scene, visit: Visit) -> VisitRecordDrawer:
    scene.page.open_visit(visit.id)
    drawer = scene.window.drawers.drawer()
    assert isinstance(drawer, VisitRecordDrawer)
    return drawer


def write(drawer: VisitRecordDrawer, name: str, text: str) -> None:
    form = drawer.entry.talk if name in drawer.entry.talk.fields else drawer.entry.outlook
    first, *more = text.split("\n")
    QTest.keyClicks(form.editor(name), first)
    for line in more:
        QTest.keyClick(form.editor(name), Qt.Key.Key_Return)
        QTest.keyClicks(form.editor(name), line)


def test_promises_and_problems_become_tasks(scene: Scene, visit: Visit) -> None:
    drawer = opened(scene, visit)
    QTest.keyClicks(drawer.entry.arrived.editor, "8:54")
    write(drawer, "said", "speed report")
    write(drawer, "problems", "slow at noon\nno invoice")
    first = drawer.entry.promises.rows[0]
    QTest.keyClicks(first.text, "send the price")
    QTest.keyClick(first.text, Qt.Key.Key_Return)
    second = drawer.entry.promises.rows[1]
    assert QApplication.focusWidget() in (second.text, None)
    QTest.keyClicks(second.text, "bring a sample")
    second.day.setText("11-30")
    QTest.keyClick(drawer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    record = VisitRecord.get(VisitRecord.visit == visit)
    assert (record.arrived_at, record.said, record.recorded_at) == (datetime(2026, 11, 25, 8, 54), "speed report", NOW)
    assert Visit.get_by_id(visit.id).status == "done"
    due = {task.title: task.due_at for task in Task.select().where(Task.owner == scene.me)}
    assert due["send the price"] == datetime(2026, 11, 26, 17, 30)
    assert due["bring a sample"] == datetime(2026, 11, 30, 17, 30)
    assert due["slow at noon"].date() == date(2026, 11, 25)
    assert due["给 青岩水泥 发感谢函"] == datetime(2026, 11, 27, 10)
    assert "5 件待办" in scene.window.toast.text()
    assert scene.window.drawers.drawer() is None


def test_a_record_without_what_was_said_is_not_stored(scene: Scene, visit: Visit) -> None:
    drawer = opened(scene, visit)
    drawer.store()
    assert "谈了什么" in drawer.entry.talk.fields["said"].error()
    assert not VisitRecord.select().exists()


def test_a_promise_needs_a_day_and_a_row_can_be_removed_by_keyboard(scene: Scene, visit: Visit) -> None:
    drawer = opened(scene, visit)
    write(drawer, "said", "x")
    row = drawer.entry.promises.rows[0]
    QTest.keyClicks(row.text, "call back")
    row.day.setText("no day")
    drawer.store()
    assert row.day.property("wrong") and not VisitRecord.select().exists()
    QTest.keyClick(row, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert drawer.entry.promises.rows == []
    drawer.store()
    assert VisitRecord.select().count() == 1


def test_what_was_typed_survives_closing(scene: Scene, visit: Visit) -> None:
    drawer = opened(scene, visit)
    write(drawer, "said", "half a sentence")
    drawer.entry.promises.rows[0].text.setText("a price")
    QTest.keyClick(drawer, Qt.Key.Key_Escape)
    assert Draft.select().count() == 1 and "草稿" in scene.window.toast.text()
    again = opened(scene, visit)
    assert again.entry.talk.values()["said"] == "half a sentence"
    assert again.entry.promises.values() == [["a price", "2026-11-26"]]
    again.store()
    assert not Draft.select().exists()
    assert VisitRecord.get().said == "half a sentence"


def test_while_typing_the_draft_is_kept_and_said_so(scene: Scene, visit: Visit) -> None:
    drawer = opened(scene, visit)
    write(drawer, "said", "half")
    drawer.drafts.keep()
    assert Draft.get().saved_at == NOW and "10:12" in drawer._note.text()
    assert drawer._forget.isVisible()


def test_an_office_closed_while_typing_keeps_what_was_kept_before(scene: Scene, visit: Visit) -> None:
    drawer = opened(scene, visit)
    write(drawer, "said", "half")
    offices.close_office()
    scene.window.close_drawer()
    assert database.is_closed()


def test_another_drawer_in_its_place_loses_nothing_either(scene: Scene, visit: Visit) -> None:
    write(opened(scene, visit), "said", "half")
    scene.page.plan(None, None)
    assert opened(scene, visit).entry.talk.values()["said"] == "half"


def test_a_draft_can_be_given_up(scene: Scene, visit: Visit) -> None:
    write(opened(scene, visit), "said", "half")
    scene.window.close_drawer()
    drawer = opened(scene, visit)
    drawer.forget_draft()
    assert drawer.entry.talk.values()["said"] is None
    scene.window.close_drawer()
    assert not Draft.select().exists()


def test_opening_without_typing_keeps_no_draft(scene: Scene, visit: Visit) -> None:
    opened(scene, visit)
    scene.window.close_drawer()
    assert not Draft.select().exists()


def test_a_joint_visit_has_one_record_that_names_both(scene: Scene, visit: Visit) -> None:
    VisitParticipant.create(visit=visit, account=scene.colleague)
    drawer = opened(scene, visit)
    texts = [child.text() for child in drawer.findChild(RecordHead).children() if hasattr(child, "text")]
    assert any(scene.me.name in text and scene.colleague.name in text for text in texts)


def test_a_stored_record_opens_again_and_can_be_corrected(scene: Scene, visit: Visit) -> None:
    VisitRecord.create(visit=visit, author=scene.me, recorded_at=NOW, said="first words", minutes=50)
    Task.create(title="send the price", kind="promise", owner=scene.me, visit=visit, due_at=NOW)
    drawer = opened(scene, visit)
    assert drawer.entry.values()["minutes"] == 50
    drawer.entry.talk.editor("said").set_value("better words")
    drawer.entry.talk.editor("problems").set_value("slow at noon")
    drawer.entry.promises.rows[0].text.set_value("bring a sample")
    drawer.store()
    assert VisitRecord.get().said == "better words"
    assert {task.title for task in Task.select()} >= {"send the price", "slow at noon", "bring a sample"}


def test_a_problem_is_told_in_the_drawer_and_nothing_is_lost(scene: Scene, visit: Visit) -> None:
    drawer = opened(scene, visit)
    write(drawer, "said", "half")
    Visit.update(status="cancelled").where(Visit.id == visit.id).execute()
    drawer.store()
    assert scene.window.drawers.drawer() is drawer
    assert drawer._told is not None and "已取消" in drawer._told.text()
    assert drawer.entry.talk.values()["said"] == "half"


def test_coming_visits_and_those_of_colleagues_open_as_visits(scene: Scene) -> None:
    coming = Visit.create(customer=scene.other, rep=scene.me, start=datetime(2026, 11, 26, 9))
    theirs = Visit.create(customer=scene.other, rep=scene.colleague, start=THIS_MORNING)
    for visit in (coming, theirs):
        scene.page.open_visit(visit.id)
        assert isinstance(scene.window.drawers.drawer(), VisitDrawer)
