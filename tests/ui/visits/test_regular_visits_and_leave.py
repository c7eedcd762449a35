"""Recurring visits proposed, changed and stored in one act; leave entered and seen in the calendar."""

from datetime import date, datetime, timedelta

import pytest
from office_fixtures import MANAGER
from pytestqt.qtbot import QtBot
from visits_scene import NOW, Scene

from models.account import Account
from models.leave import Leave
from models.recurrence import Recurrence
from models.store.session import Acting, act_as
from models.task import Task
from models.visit import Visit
from ui.kit.buttons import Button
from ui.visits.leave_drawer import LeaveDrawer
from ui.visits.recurrence_drawer import RecurrenceDrawer
from ui.visits.visit_drawer import VisitDrawer


def proposing(scene: Scene, customer: int | None = None) -> RecurrenceDrawer:
    scene.page.plan_regularly(customer)
    drawer = scene.window.drawers.drawer()
    assert isinstance(drawer, RecurrenceDrawer)
    return drawer


def leave_of(scene: Scene, **values: object) -> Leave:
    made: Leave = Leave.create(account=scene.me, first=date(2026, 11, 26), last=date(2026, 11, 26), **values)
    scene.page.desk.wrote("leave")
    return made


def test_my_due_customers_are_proposed_and_stored_in_one_act(scene: Scene) -> None:
    drawer = proposing(scene)
    names = {row.customer.id for row in drawer.rows}
    assert names <= {scene.parent.id, scene.other.id}
    drawer.until.set_value(date(2027, 3, 31))
    drawer.propose()
    wanted = [(row.customer.id, row.start()) for row in drawer.rows]
    assert {customer for customer, _ in wanted} == {scene.parent.id, scene.other.id}
    drawer.store()
    made = Visit.present().where(Visit.rep == scene.me)
    assert sorted((visit.customer_id, visit.start) for visit in made) == sorted(wanted)
    assert Recurrence.get().visits == len(wanted)
    scene.window.toast.undo()
    assert not Visit.present().where(Visit.rep == scene.me).exists()


def test_what_was_changed_stays_when_the_act_is_undone(scene: Scene) -> None:
    drawer = proposing(scene, scene.other.id)
    drawer.until.set_value(date(2027, 3, 31))
    drawer.propose()
    drawer.store()
    first = Visit.get(Visit.customer == scene.other)
    first.purpose = "看机房"
    first.save()
    scene.window.toast.undo()
    assert [visit.id for visit in Visit.present().where(Visit.customer == scene.other)] == [first.id]


def test_a_changed_row_in_somebodys_way_is_marked_and_not_stored(scene: Scene) -> None:
    drawer = proposing(scene, scene.parent.id)
    drawer.until.set_value(date(2027, 3, 31))
    drawer.propose()
    row = drawer.rows[0]
    row.day.set_value(scene.colleagues_visit.start.date())
    assert not row.look()
    assert not row.is_wanted() and scene.colleague.name in row.note.text()
    row.tick.setChecked(True)
    drawer.store()
    assert not Visit.present().where(Visit.rep == scene.me).exists()


def test_two_rows_at_one_time_are_not_stored(scene: Scene) -> None:
    drawer = proposing(scene)
    drawer.until.set_value(date(2027, 3, 31))
    drawer.propose()
    first, second = drawer.rows[:2]
    start = datetime(2027, 1, 12, 9)
    for row in (first, second):
        row.day.set_value(start.date())
        row.time.set_value(start.time())
    drawer.store()
    assert not Visit.present().where(Visit.rep == scene.me).exists()
    assert scene.window.drawers.drawer() is drawer


def test_a_manager_plans_for_one_rep(scene: Scene) -> None:
    manager = Account.get(Account.name == MANAGER)
    act_as(Acting(manager.id, manager.name, manager.role))
    scene.page.desk.account = manager
    drawer = proposing(scene)
    drawer.until.set_value(date(2027, 3, 31))
    drawer.propose()
    assert {row.proposed.regular.rep for row in drawer.rows} == {scene.me.id, scene.colleague.id}
    drawer.whose.set_value(scene.colleague.id)
    drawer.propose()
    assert {row.customer.id for row in drawer.rows} == {scene.branch.id}
    drawer.store()
    assert [task.kind for task in Task.select().where(Task.owner == scene.colleague)] == ["colleague_notice"]


def test_nothing_due_is_said(scene: Scene) -> None:
    drawer = proposing(scene)
    drawer.until.set_value(NOW.date())
    drawer.propose()
    assert drawer.rows == [] and not drawer.store_button.isEnabled()


def test_too_far_ahead_is_refused(scene: Scene) -> None:
    drawer = proposing(scene)
    drawer.until.set_value(date(2090, 1, 1))
    drawer.propose()
    assert drawer.rows == []


@pytest.mark.parametrize("view", ["week", "month", "board", "day"])
def test_leave_is_seen_in_every_view(scene: Scene, view: str) -> None:
    leave_of(scene, kind="training", part="afternoon")
    scene.page.shown = date(2026, 11, 26)
    scene.page.show_view(view)
    assert not scene.window.grab().isNull()
    notes = scene.page.views.week_head._notes if view in ("week", "day") else {}
    assert view not in ("week", "day") or "下午外出培训" in notes[date(2026, 11, 26)][0].text


def test_a_visit_into_leave_asks_first(scene: Scene) -> None:
    leave_of(scene)
    scene.page.plan(scene.other.id, datetime(2026, 11, 26, 9))
    drawer = scene.window.drawers.drawer()
    assert isinstance(drawer, VisitDrawer)
    drawer.look()
    assert drawer.answers is not None and list(drawer.answers.cards) == ["other_time", "override"]
    assert drawer.answers.answer().start.date() != date(2026, 11, 26)
    drawer.store()
    assert Visit.get(Visit.customer == scene.other).start.date() > date(2026, 11, 26)


def test_leave_is_entered_says_what_lies_in_it_and_is_taken_away(scene: Scene, qtbot: QtBot) -> None:
    Visit.create(customer=scene.other, rep=scene.me, start=datetime(2026, 11, 26, 9))
    scene.page.plan_leave(date(2026, 11, 26))
    drawer = scene.window.drawers.drawer()
    assert isinstance(drawer, LeaveDrawer)
    drawer.store()
    leave = Leave.get()
    assert (leave.account, leave.first, leave.last) == (scene.me, date(2026, 11, 26), date(2026, 11, 26))
    assert "1 次拜访" in scene.window.toast.text()
    scene.page._follow(scene.page.views.week_head._notes[date(2026, 11, 26)][0])
    drawer = scene.window.drawers.drawer()
    assert isinstance(drawer, LeaveDrawer)
    drawer.remove()
    assert not Leave.present().exists()
    scene.window.toast.undo()
    assert Leave.present().exists()


def test_a_colleagues_leave_is_only_shown(scene: Scene) -> None:
    manager = Account.get(Account.name == MANAGER)
    act_as(Acting(manager.id, manager.name, manager.role))
    leave = Leave.create(account=scene.colleague, first=date(2026, 11, 26), last=date(2026, 11, 27))
    act_as(Acting(scene.me.id, scene.me.name, scene.me.role))
    drawer = LeaveDrawer(scene.page.desk, leave)
    assert [button.text() for button in drawer.findChildren(Button) if button.text()] == ["关闭"]
    drawer.deleteLater()


def test_the_next_due_day_counts_from_what_is_planned(scene: Scene) -> None:
    planned = Visit.create(customer=scene.other, rep=scene.me, start=datetime(2026, 12, 1, 9))
    drawer = proposing(scene, scene.other.id)
    drawer.until.set_value(date(2027, 6, 30))
    drawer.propose()
    first = drawer.rows[0].start()
    assert first is not None and first - planned.start > timedelta(days=60)
