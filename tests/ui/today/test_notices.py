"""The banner of double visits: who, when and why, and what its buttons do."""

from office_fixtures import COLLEAGUE, MANAGER
from today_scene import NOW, Today, at
from user_hands import OpenWindow

from models.customer import Customer
from models.task import Task
from models.visit import Visit
from models.visit_answer import VisitAnswer, plan_visit
from models.visit_participant import VisitParticipant
from rules.double_visit import Answer
from ui.today.notices import read_notices
from ui.visits.visit_drawer import VisitDrawer


def colleagues_visit(today: Today, hour: int = 14) -> Visit:
    branch = Customer.create(name="青岩水泥有限公司白石分公司", group_name="青岩集团", owner=today.colleague)
    return Visit.create(customer=branch, rep=today.colleague, start=at(hour, day=27), kind="first")


def press(today: Today, place: int) -> None:
    assert today.page.notices.banner is not None
    today.page.notices.banner.acted.emit(place)


def test_without_anything_to_know_there_is_no_banner(today: Today) -> None:
    assert not today.page.notices.isVisible() and today.page.notices.banner is None


def test_banner_names_who_when_and_why(today: Today) -> None:
    colleagues_visit(today)
    today.page.refresh()
    banner = today.page.notices.banner
    assert banner is not None
    for part in (COLLEAGUE, "11月27日 周五 14:00", "青岩水泥有限公司白石分公司", "今天 09:00", "同一集团"):
        assert part in banner.text()


def test_joining_from_a_visit_that_lies_behind_goes_along_and_keeps_it(today: Today) -> None:
    theirs = colleagues_visit(today)
    today.page.refresh()
    press(today, 0)
    assert VisitParticipant.get(VisitParticipant.visit == theirs).account == today.me
    assert Visit.get_by_id(today.behind.id).status == "confirmed"
    assert Task.get(Task.kind == "joint_visit").owner == today.colleague
    assert today.page.notices.notice() is None
    today.window.toast.undo()
    assert today.page.notices.notice() is not None


def test_joining_instead_of_a_coming_visit_cancels_it_and_can_be_undone(today: Today) -> None:
    theirs = colleagues_visit(today)
    mine = Visit.create(customer=today.parent, rep=today.me, start=at(10, day=26))
    today.behind.discard()
    today.page.refresh()
    press(today, 0)
    assert Visit.get_by_id(mine.id).status == "cancelled"
    assert VisitParticipant.get(VisitParticipant.visit == theirs).account == today.me
    today.window.toast.undo()
    assert Visit.get_by_id(mine.id).status == "confirmed"
    assert not VisitParticipant.present().where(VisitParticipant.visit == theirs).exists()


def test_details_open_ones_own_visit_where_it_can_still_be_changed(today: Today) -> None:
    colleagues_visit(today)
    mine = Visit.create(customer=today.parent, rep=today.me, start=at(10, day=26))
    today.behind.discard()
    today.page.refresh()
    press(today, 1)
    drawer = today.window.drawers.drawer()
    assert isinstance(drawer, VisitDrawer) and drawer.form.visit == mine
    drawer.look()
    assert drawer.answers is not None


def test_several_are_shown_one_after_the_other_and_may_be_put_away(today: Today) -> None:
    first, second = colleagues_visit(today), colleagues_visit(today, 16)
    today.page.refresh()
    shown = {today.page.notices.notice().other.id}
    press(today, 2)
    shown.add(today.page.notices.notice().other.id)
    assert shown == {first.id, second.id}
    for left in (1, 0):
        today.page.notices.banner.closed.emit()
        assert (today.page.notices.notice() is not None) == bool(left)
    today.page.refresh()
    assert not today.page.notices.isVisible()


def test_what_was_answered_is_not_said_again(today: Today) -> None:
    colleagues_visit(today)
    today.behind.discard()
    mine = Visit(customer=today.parent, rep=today.me, start=at(10, day=26))
    plan_visit(mine, (), Answer("override", "机房割接只能当天谈"), NOW)
    assert VisitAnswer.select().count() == 1
    assert read_notices(today.me, NOW) == []


def test_the_colleague_is_told_and_takes_note(today: Today, open_window: OpenWindow) -> None:
    theirs = colleagues_visit(today)
    today.page.refresh()
    press(today, 0)
    page = open_window(COLLEAGUE).page("today")
    assert page.notices.notice().task.kind == "joint_visit"
    page.notices.banner.acted.emit(0)
    assert VisitParticipant.get(VisitParticipant.visit == theirs).accepted
    assert Task.get(Task.kind == "joint_visit").done_at == NOW


def test_managers_see_overrides_and_the_sums_of_the_office(today: Today, open_window: OpenWindow) -> None:
    colleagues_visit(today)
    mine = Visit(customer=today.parent, rep=today.me, start=at(10, day=26))
    plan_visit(mine, (), Answer("override", "机房割接只能当天谈"), NOW)
    page = open_window(MANAGER).page("today")
    assert "机房割接只能当天谈" in page.notices.banner.text()
    assert len(page.overrides.rows) == 1 and page.overrides.isVisible()
    assert [row.entry.visit for row in page.day.team.rows] == [today.behind, today.call, today.tender]
    assert page.month.head.facts() == "全部门"
