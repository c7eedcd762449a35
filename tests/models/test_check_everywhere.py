"""Walks every way a visit can come into a colleague's way: each finds the double visit, and nothing slips past it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from office_fixtures import ADMINISTRATOR, COLLEAGUE, MANAGER, REP, OfficeInUse

from exchange.incoming.plan import Decision
from exchange.incoming.planning import plan_import
from exchange.incoming.writing import write_import
from models.account import Account
from models.contact import Contact
from models.customer import Customer
from models.handover import hand_over, undo_handover
from models.leave import Leave
from models.merge import merge_customers
from models.recurrence import plan_all, undo_recurrence
from models.store.recycle_bin import take_out
from models.store.undone_merge import undo_merge
from models.store.visit_clashes import HANDED_OVER, MERGED, NEW_KIN
from models.task import Task
from models.visit import Visit
from models.visit_answer import VisitAnswer, check, plan_visit, suggestions, unanswered
from models.visit_participant import VisitParticipant, call_off
from rules.double_visit import Answer, DoubleVisit
from rules.problem import Problem

TODAY = dt.datetime.combine(dt.date.today(), dt.time(9))
NOW = TODAY - dt.timedelta(hours=1)
DAY = dt.timedelta(days=1)
THEIRS = TODAY + 20 * DAY
FREE = TODAY + 60 * DAY
REASON = "客户约了两个部门"
CODE = "91530100MA6K000018"


@dataclass(slots=True)
class Scene:
    """The colleague goes to `branch` in 20 days; `parent` is of the same group, `elsewhere` of nobody."""

    office: OfficeInUse
    me: Account
    colleague: Account
    parent: Customer
    branch: Customer
    elsewhere: Customer
    theirs: Visit

    def mine(self, customer: Customer | None = None, start: dt.datetime = FREE, **values: object) -> Visit:
        """Return a stored visit of mine that is in nobody's way."""
        visit = Visit(customer=customer or self.parent, rep=self.me, start=start, **values)
        return plan_visit(visit, now=NOW)


@pytest.fixture
def scene(office: OfficeInUse) -> Scene:
    """Me, signed in, and the colleague's visit."""
    me, colleague = office.act_as(REP), Account.get(Account.name == COLLEAGUE)
    parent = Customer.create(name="青岩水泥有限公司", group_name="青岩集团", owner=me)
    branch = Customer.create(name="青岩水泥有限公司白石分公司", group_name="青岩集团", owner=colleague)
    elsewhere = Customer.create(name="远帆印务有限公司", owner=me)
    theirs = Visit.create(customer=branch, rep=colleague, start=THEIRS)
    return Scene(office, me, colleague, parent, branch, elsewhere, theirs)


def new(scene: Scene) -> None:
    plan_visit(Visit(customer=scene.parent, rep=scene.me, start=THEIRS + DAY), now=NOW)


def moved(scene: Scene) -> None:
    visit = scene.mine()
    visit.start = THEIRS - DAY
    plan_visit(visit, now=NOW)


def stretched_into_my_next(scene: Scene) -> None:
    first = scene.mine(scene.elsewhere)
    scene.mine(Customer.create(name="澜江水务集团"), FREE + dt.timedelta(hours=1))
    first.minutes = 90
    plan_visit(first, now=NOW)


def to_another_customer(scene: Scene) -> None:
    visit = scene.mine(scene.elsewhere, THEIRS + DAY)
    visit.customer = scene.parent
    plan_visit(visit, now=NOW)


def to_a_busy_colleague(scene: Scene) -> None:
    visit = scene.mine(scene.elsewhere, THEIRS)
    visit.rep = scene.colleague
    plan_visit(visit, now=NOW)


def with_a_busy_companion(scene: Scene) -> None:
    plan_visit(scene.mine(scene.elsewhere, THEIRS), [scene.colleague.id], now=NOW)


def firm_after_all(scene: Scene) -> None:
    group = scene.mine(scene.parent, THEIRS + DAY + dt.timedelta(hours=6), way="phone", status="tentative")
    group.way, group.status = "in_person", "confirmed"
    plan_visit(group, now=NOW)


def taken_up_again(scene: Scene) -> None:
    visit = scene.mine(scene.elsewhere, THEIRS + DAY)
    Visit.update(status="cancelled", customer=scene.parent).where(Visit.id == visit.id).execute()
    visit = Visit.get_by_id(visit.id)
    visit.status = "confirmed"
    plan_visit(visit, now=NOW)


def another_time(scene: Scene) -> None:
    answer = Answer("other_time", start=THEIRS + DAY)
    plan_visit(Visit(customer=scene.parent, rep=scene.me, start=THEIRS), answer=answer, now=NOW)


def recurring(scene: Scene) -> None:
    starts = (FREE, THEIRS + DAY)
    plan_all([Visit(customer=scene.parent, rep=scene.me, start=start) for start in starts], FREE.date(), NOW)


def into_my_leave(scene: Scene) -> None:
    Leave.create(account=scene.me, kind="training", first=FREE.date(), last=FREE.date() + DAY)
    scene.mine(scene.elsewhere, FREE + DAY)


@pytest.mark.parametrize(
    "act",
    [
        new,
        moved,
        stretched_into_my_next,
        to_another_customer,
        to_a_busy_colleague,
        with_a_busy_companion,
        firm_after_all,
        taken_up_again,
        another_time,
        recurring,
        into_my_leave,
    ],
)
def test_whoever_plans_is_asked_and_nothing_is_stored(scene: Scene, act: Callable[[Scene], None]) -> None:
    with pytest.raises(DoubleVisit) as found:
        act(scene)
    assert found.value.check.conflicts
    assert str(found.value)
    clashing = [v for v in Visit.present().where(Visit.status != "cancelled") if unanswered(v, check(v, (), NOW))]
    assert clashing == []


def handed_over(scene: Scene) -> None:
    busy = Visit.create(customer=scene.elsewhere, rep=scene.me, start=THEIRS)
    scene.office.act_as(MANAGER)
    result = hand_over([scene.elsewhere.id], scene.colleague, now=NOW)
    assert [clash.visit.id for clash in result.clashes] == [busy.id]


def handed_to_who_is_away(scene: Scene) -> None:
    Visit.create(customer=scene.elsewhere, rep=scene.me, start=FREE)
    scene.office.act_as(MANAGER)
    Leave.create(account=scene.colleague, kind="rest", first=FREE.date(), last=FREE.date())
    hand_over([scene.elsewhere.id], scene.colleague, now=NOW)


def merged(scene: Scene) -> None:
    Visit.create(customer=scene.elsewhere, rep=scene.me, start=THEIRS + DAY)
    scene.office.act_as(MANAGER)
    merge_customers(scene.branch.id, scene.elsewhere.id, now=NOW)


def customer_out_of_the_bin(scene: Scene) -> None:
    visit = scene.mine(scene.elsewhere, THEIRS + DAY)
    Visit.update(customer=scene.parent).where(Visit.id == visit.id).execute()
    scene.parent.discard()
    take_out([Customer.get_by_id(scene.parent.id)])


def visit_out_of_the_bin(scene: Scene) -> None:
    visit = scene.mine(scene.elsewhere, THEIRS + DAY)
    visit.discard()
    Visit.update(customer=scene.parent).where(Visit.id == visit.id).execute()
    Visit.get_by_id(visit.id).restore()


def same_code_typed_later(scene: Scene) -> None:
    Customer.update(uscc=CODE).where(Customer.id == scene.branch.id).execute()
    Customer.get_by_id(scene.branch.id).save()
    scene.mine(scene.elsewhere, THEIRS + DAY)
    scene.elsewhere.uscc = CODE
    scene.elsewhere.save()


def same_phone_typed_later(scene: Scene) -> None:
    Contact.create(customer=scene.branch, name="程知秋", mobile="13900001234")
    scene.mine(scene.elsewhere, THEIRS)
    Contact.create(customer=scene.elsewhere, name="程知秋", mobile="139 0000 1234")


def same_group_imported_later(scene: Scene) -> None:
    scene.mine(scene.elsewhere, THEIRS + DAY)
    path = scene.office.folder / "客户.csv"
    path.write_text(f"客户名称,所属集团\n{scene.elsewhere.name},青岩集团\n", encoding="utf-8-sig")
    plan = plan_import("customers", path)
    write_import(plan, {row.number: Decision.MERGE for row in plan.rows})


@pytest.mark.parametrize(
    "act",
    [
        handed_over,
        handed_to_who_is_away,
        merged,
        customer_out_of_the_bin,
        visit_out_of_the_bin,
        same_code_typed_later,
        same_phone_typed_later,
        same_group_imported_later,
    ],
)
def test_what_nobody_planned_is_told_to_both_and_the_manager(scene: Scene, act: Callable[[Scene], None]) -> None:
    act(scene)
    told = sorted(task.owner.name for task in Task.present().where(Task.title.startswith("撞车：")) if task.visit_id)
    expected = {handed_over: [COLLEAGUE], handed_to_who_is_away: [COLLEAGUE], merged: [COLLEAGUE, REP]}
    assert told == sorted(expected.get(act, [COLLEAGUE, REP, MANAGER]))  # a manager who acts knows


def test_a_double_visit_is_told_once(scene: Scene) -> None:
    same_code_typed_later(scene)
    first = told_of(NEW_KIN)
    assert {task.customer_id for task in first} <= {scene.elsewhere.id, scene.branch.id}
    for task in first:
        task.finish(NOW)
    scene.elsewhere.phone = "0571-88001234"
    scene.elsewhere.save()
    branch = Customer.get_by_id(scene.branch.id)
    branch.phone = "0571-88001234"
    branch.save()
    assert told_of(NEW_KIN) == first


def test_kin_that_are_kin_already_are_not_told_anew(scene: Scene) -> None:
    overridden(scene)
    scene.parent.phone = "0571-88001234"
    scene.parent.save()
    assert not told_of(NEW_KIN)


def told_of(why: str) -> list[Task]:
    """Return the notices of double visits that came about so."""
    return list(Task.present().where(Task.source == why).order_by(Task.id))


def test_an_import_refuses_the_row(scene: Scene) -> None:
    path = scene.office.folder / "拜访.csv"
    row = f"{scene.parent.name},{REP},{THEIRS + DAY:%Y-%m-%d %H:%M}"
    path.write_text(f"客户,客户经理,开始时间\n{row}\n", encoding="utf-8-sig")
    faults = [str(fault.text) for row in plan_import("visits", path).rows for fault in row.faults]
    assert len(faults) == 1 and "撞车" in faults[0] and COLLEAGUE in faults[0]


def test_an_import_into_leave_is_refused(scene: Scene) -> None:
    Leave.create(account=scene.me, kind="training", first=FREE.date(), last=FREE.date())
    path = scene.office.folder / "拜访.csv"
    path.write_text(
        f"客户,客户经理,开始时间\n{scene.elsewhere.name},{REP},{FREE:%Y-%m-%d %H:%M}\n", encoding="utf-8-sig"
    )
    faults = [str(fault.text) for row in plan_import("visits", path).rows for fault in row.faults]
    assert len(faults) == 1 and "外出培训，不在岗" in faults[0]


def test_notices_of_an_undone_act_go(scene: Scene) -> None:
    Visit.create(customer=scene.elsewhere, rep=scene.me, start=THEIRS)
    scene.office.act_as(MANAGER)
    handover = hand_over([scene.elsewhere.id], scene.colleague, now=NOW).handover
    undo_handover(handover.id, NOW)
    assert not told_of(HANDED_OVER)
    merge = merge_customers(scene.branch.id, scene.elsewhere.id, now=NOW)
    assert len(told_of(MERGED)) == 2
    undo_merge(merge.id, NOW)
    assert not told_of(MERGED)


def overridden(scene: Scene) -> Visit:
    visit = Visit(customer=scene.parent, rep=scene.me, start=THEIRS + DAY)
    return plan_visit(visit, answer=Answer("override", REASON), now=NOW)


def test_an_answered_double_visit_is_not_asked_again(scene: Scene) -> None:
    visit = overridden(scene)
    visit.purpose = "换了目的"
    assert plan_visit(visit, now=NOW).purpose == "换了目的"
    scene.office.act_as(COLLEAGUE)
    scene.theirs.purpose = "看机房"
    plan_visit(scene.theirs, now=NOW)
    assert VisitAnswer.select().count() == 1


@pytest.mark.parametrize(
    "change", [{"start": THEIRS + 2 * DAY}, {"minutes": 90}, {"customer": "branch"}], ids=["time", "length", "customer"]
)
def test_a_moved_double_visit_is_asked_again(scene: Scene, change: dict[str, object]) -> None:
    visit = overridden(scene)
    for name, value in change.items():
        setattr(visit, name, getattr(scene, value) if isinstance(value, str) else value)
    with pytest.raises(DoubleVisit):
        plan_visit(visit, now=NOW)


def test_going_ahead_on_leave_keeps_the_reason_and_tells_the_manager(scene: Scene) -> None:
    Leave.create(account=scene.me, kind="leave", first=FREE.date(), last=FREE.date(), part="morning")
    visit = Visit(customer=scene.elsewhere, rep=scene.me, start=FREE)
    with pytest.raises(DoubleVisit, match="请假，不在岗"):
        plan_visit(visit, now=NOW)
    plan_visit(visit, answer=Answer("override", REASON), now=NOW)
    answer = VisitAnswer.get()
    assert (answer.visit_id, answer.other_id, answer.reason) == (visit.id, None, REASON)
    assert REASON in Task.get(Task.owner == Account.get(Account.name == MANAGER)).title
    visit.purpose = "不改时间"
    plan_visit(visit, now=NOW)
    plan_visit(Visit(customer=scene.elsewhere, rep=scene.me, start=FREE.replace(hour=14)), now=NOW)


def test_suggestions_keep_out_of_leave(scene: Scene) -> None:
    first = THEIRS.date()
    Leave.create(account=scene.me, kind="rest", first=first, last=first + 30 * DAY)
    offered = suggestions(Visit(customer=scene.elsewhere, rep=scene.me, start=THEIRS), (), NOW)
    assert offered and all(one.start.date() > first + 30 * DAY for one in offered)


def test_companions_are_told_when_they_come_and_when_they_are_left_out(scene: Scene) -> None:
    visit = scene.mine(scene.elsewhere)
    plan_visit(visit, [scene.colleague.id], now=NOW)
    plan_visit(visit, [], now=NOW)
    assert not VisitParticipant.present().where(VisitParticipant.visit == visit).exists()
    plan_visit(visit, [scene.colleague.id], now=NOW)
    assert VisitParticipant.present().where(VisitParticipant.visit == visit).count() == 1
    titles = [task.title for task in Task.select().where(Task.owner == scene.colleague)]
    assert ["一起拜访" in title for title in titles] == [True, False, True]
    assert "不再请您同去" in titles[1]


def told_to(account: Account) -> list[str]:
    return [task.title for task in Task.present().where(Task.owner == account).order_by(Task.id)]


def test_who_goes_is_told_what_others_change(scene: Scene) -> None:
    scene.office.act_as(MANAGER)
    visit = plan_visit(Visit(customer=scene.elsewhere, rep=scene.me, start=FREE), now=NOW)
    visit.start = FREE + DAY
    plan_visit(visit, now=NOW)
    visit.rep = scene.colleague
    plan_visit(visit, now=NOW)
    call_off(visit)
    for account, words in ((scene.me, ("请您", "改到", "交给了")), (scene.colleague, ("请您", "取消了"))):
        assert [word in title for word, title in zip(words, told_to(account), strict=True)] == [True] * len(words)
    assert told_to(Account.get(Account.name == MANAGER)) == []


def test_nobody_is_told_what_they_do_themselves(scene: Scene) -> None:
    visit = scene.mine(scene.elsewhere)
    visit.start = FREE + DAY
    plan_visit(visit, now=NOW)
    call_off(visit)
    assert told_to(scene.me) == told_to(scene.colleague) == []


def test_a_rep_is_told_once_of_regular_visits(scene: Scene) -> None:
    scene.office.act_as(MANAGER)
    starts = (FREE, FREE + 14 * DAY)
    act = plan_all([Visit(customer=scene.elsewhere, rep=scene.me, start=one) for one in starts], FREE.date(), NOW)
    assert len(told_to(scene.me)) == 1 and "2 次" in told_to(scene.me)[0]
    undo_recurrence(act.id, NOW)
    assert told_to(scene.me) == []
    with pytest.raises(Problem, match="已在"):
        undo_recurrence(act.id, NOW)


@pytest.mark.parametrize(
    ("start", "minutes", "said"),
    [
        (FREE.replace(hour=23, minute=30), 60, "第二天"),
        (FREE.replace(hour=23), 60, ""),
        (dt.datetime(1900, 1, 1, 9), 60, "1900-01-01 不合适"),
        (dt.datetime(2100, 1, 1, 9), 60, "2100-01-01 不合适"),
        (dt.datetime.max.replace(microsecond=0), 60, "9999-12-31 不合适"),
        (FREE, -30, "-30 分钟不合适"),
        (FREE, 0, "0 分钟不合适"),
    ],
)
def test_times_nobody_can_mean(scene: Scene, start: dt.datetime, minutes: int, said: str) -> None:
    visit = Visit(customer=scene.elsewhere, rep=scene.me, start=start, minutes=minutes)
    if not said:
        assert plan_visit(visit, now=NOW)
        return
    with pytest.raises(Problem, match=said):
        plan_visit(visit, now=NOW)
    assert not Visit.select().where(Visit.id == visit.id).exists()


def test_a_rep_cannot_change_a_colleagues_visit(scene: Scene) -> None:
    scene.theirs.start = FREE
    with pytest.raises(Problem, match=f"这是{COLLEAGUE}的拜访"):
        plan_visit(scene.theirs, now=NOW)
    VisitParticipant.create(visit=scene.theirs, account=scene.me)
    plan_visit(scene.theirs, [scene.me.id], now=NOW)
    scene.office.act_as(ADMINISTRATOR)
    plan_visit(scene.theirs, now=NOW)


def test_who_left_and_who_is_in_the_bin(scene: Scene) -> None:
    Account.update(active=False).where(Account.id == scene.colleague.id).execute()
    with pytest.raises(Problem, match="已不在岗"):
        plan_visit(Visit(customer=scene.elsewhere, rep=scene.colleague.id, start=FREE), now=NOW)
    scene.elsewhere.discard()
    with pytest.raises(Problem, match="回收站"):
        plan_visit(Visit(customer=scene.elsewhere.id, rep=scene.me, start=FREE), now=NOW)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"first": FREE.date(), "last": FREE.date() - DAY}, "早于"),
        ({"first": FREE.date(), "last": FREE.date() + 400 * DAY}, "最长一年"),
    ],
)
def test_leave_in_the_wrong_order(scene: Scene, values: dict[str, dt.date], said: str) -> None:
    with pytest.raises(Problem, match=said):
        Leave.create(account=scene.me, **values)


def test_leave_of_a_colleague_is_entered_by_the_manager_only(scene: Scene) -> None:
    with pytest.raises(Problem, match="自己的请假"):
        Leave.create(account=scene.colleague, first=FREE.date(), last=FREE.date())
    scene.office.act_as(MANAGER)
    Leave.create(account=scene.colleague, first=FREE.date(), last=FREE.date())


def test_joining_while_busy_is_said(scene: Scene) -> None:
    Visit.create(customer=scene.elsewhere, rep=scene.me, start=THEIRS)
    visit = Visit(customer=scene.parent, rep=scene.me, start=THEIRS + DAY)
    with pytest.raises(Problem, match="那段时间您已约"):
        plan_visit(visit, answer=Answer("joint"), now=NOW)
    assert not VisitParticipant.select().exists()
