"""What the office keeps of plans, outings and spot checks, and who may do what with them."""

import datetime as dt

import pytest
from office_fixtures import COLLEAGUE, MANAGER, REP, OfficeInUse

from models.account import Account
from models.contract import Contract
from models.customer import Customer
from models.outing import approve_outing, changed_since_approval, day_visits, outing_of, reroute, route_stops
from models.spot_check import SpotCheck, answer_check, checks_for, draw_checks, mark_seen
from models.target import Target, plan_month, progress
from models.task import Task
from models.visit import Visit
from models.visit_participant import VisitParticipant
from models.visit_record import VisitRecord
from models.work_report import comment_report, keep_report, report_of, submit_report, take_back
from rules.double_visit import DoubleVisit
from rules.problem import Problem

DAY = dt.date(2026, 11, 25)
NOW = dt.datetime(2026, 11, 25, 8, 20)


@pytest.fixture
def rep(office: OfficeInUse) -> Account:
    return office.act_as(REP)


def visit(rep: Account, hour: int, name: str = "云岭数据", **facts: object) -> Visit:
    customer = Customer.get_or_none(Customer.name == name) or Customer.create(name=name, owner=rep)
    start = dt.datetime.combine(DAY, dt.time(hour))
    return Visit.create(**{"customer": customer, "rep": rep, "start": start, **facts})


def recorded(rep: Account, hour: int, name: str) -> VisitRecord:
    made = visit(rep, hour, name, status="done")
    return VisitRecord.create(visit=made, author=rep, recorded_at=made.end, said="谈妥")


def test_a_month_plan_names_who_will_probably_sign(rep: Account) -> None:
    for name, deal in (("甲", "likely"), ("乙", "unlikely"), ("丙", "likely")):
        record = recorded(rep, 9, name)
        record.deal = deal
        record.save()
    Contract.create(customer=Customer.get(Customer.name == "丙"), subject="专线", signed_on=DAY)
    report = report_of("month_plan", rep, dt.date(2026, 12, 1), DAY)
    assert report.deals == 1 and report.content.endswith("争取成交：甲")


def test_a_draft_is_stored_once_and_found_again(rep: Account) -> None:
    visit(rep, 9)
    report = report_of("day_log", rep, DAY, DAY)
    keep_report(report)
    assert report_of("day_log", rep, DAY, DAY).id == report.id
    assert report.name == f"{REP} 工作日志 2026-11-25"


def test_a_paper_from_the_bin_is_drafted_anew_under_its_old_key(rep: Account) -> None:
    visit(rep, 9)
    report = report_of("day_log", rep, DAY, DAY)
    keep_report(report)
    report.discard()
    again = report_of("day_log", rep, DAY, DAY)
    keep_report(again)
    assert again.id == report.id and again.deleted_at is None


def test_nobody_writes_a_colleague_s_paper(office: OfficeInUse, rep: Account) -> None:
    report = report_of("day_log", rep, DAY, DAY)
    office.act_as(COLLEAGUE)
    with pytest.raises(Problem, match="您不能改"):
        keep_report(report)


def test_only_leaders_comment_and_only_what_was_handed_in(office: OfficeInUse, rep: Account) -> None:
    visit(rep, 9)
    report = report_of("day_log", rep, DAY, DAY)
    keep_report(report)
    with pytest.raises(Problem):
        comment_report(report, "好", NOW)
    office.act_as(MANAGER)
    with pytest.raises(Problem, match="还没有提交"):
        comment_report(report, "好", NOW)
    office.act_as(REP)
    submit_report(report, NOW)
    office.act_as(MANAGER)
    comment_report(report, "好", NOW)
    comment_report(report, " ", NOW)
    assert (report.comment, report.commented_by, report.commented_at) == (None, None, None)


def test_taking_back_keeps_what_was_written(rep: Account) -> None:
    visit(rep, 9)
    report = report_of("day_log", rep, DAY, DAY)
    submit_report(report, NOW)
    take_back(report)
    assert report.submitted_at is None and report.content


def test_a_day_has_own_and_joined_visits_without_cancelled_ones(rep: Account) -> None:
    colleague = Account.get(Account.name == COLLEAGUE)
    own, joined = visit(rep, 9), visit(colleague, 14, "青禾湖")
    visit(rep, 10, "半山", status="cancelled"), visit(colleague, 15, "澄江")
    VisitParticipant.create(visit=joined, account=rep)
    assert [one.id for one in day_visits(rep.id, DAY)] == [own.id, joined.id]


def test_an_outing_is_approved_by_leaders_and_only_with_somewhere_to_go(office: OfficeInUse, rep: Account) -> None:
    with pytest.raises(Problem):
        approve_outing(rep, DAY, NOW)
    office.act_as(MANAGER)
    with pytest.raises(Problem, match="没有安排拜访"):
        approve_outing(rep, DAY, NOW)
    visit(rep, 9)
    approve_outing(rep, DAY, NOW)
    assert outing_of(rep, DAY).approved_by.name == MANAGER
    office.act_as(COLLEAGUE)
    with pytest.raises(Problem, match="您不能改"):
        outing_of(rep, DAY)


def test_a_route_changed_after_approval_wants_another_word(office: OfficeInUse, rep: Account) -> None:
    first = visit(rep, 9)
    office.act_as(MANAGER)
    outing = approve_outing(rep, DAY, NOW)
    assert not changed_since_approval(outing, day_visits(rep.id, DAY))
    first.purpose = "另一个目的"
    first.save()
    assert not changed_since_approval(outing, day_visits(rep.id, DAY))
    added = visit(rep, 14, "青禾湖")
    assert changed_since_approval(outing, day_visits(rep.id, DAY))
    added.discard()
    first.start += dt.timedelta(hours=1)
    first.save()
    assert changed_since_approval(outing, day_visits(rep.id, DAY))
    later = NOW + dt.timedelta(minutes=5)
    assert not changed_since_approval(approve_outing(rep, DAY, later), day_visits(rep.id, DAY))


def test_visits_change_places_all_or_none(rep: Account) -> None:
    first, second = visit(rep, 9), visit(rep, 10, "青禾湖")
    before = reroute({first.id: second.start, second.id: first.start}, NOW)
    assert Visit.get_by_id(first.id).start == second.start
    reroute(before, NOW)
    assert Visit.get_by_id(first.id).start == first.start
    with pytest.raises(DoubleVisit):
        reroute({first.id: second.start}, NOW)
    assert Visit.get_by_id(first.id).start == first.start


def test_whoever_comes_along_is_told_and_keeps_the_time_at_first(office: OfficeInUse, rep: Account) -> None:
    colleague = Account.get(Account.name == COLLEAGUE)
    joint, alone = visit(rep, 9, status="tentative"), visit(rep, 10, "青禾湖", status="tentative")
    VisitParticipant.create(visit=joint, account=colleague)
    assert [stop.key for stop in route_stops([joint, alone], NOW) if not stop.fixed] == [alone.id]
    reroute({joint.id: alone.start, alone.id: joint.start}, NOW)
    (told,) = Task.select().where(Task.owner == colleague)
    assert "11-25 10:00" in told.title
    office.act_as(COLLEAGUE)
    with pytest.raises(Problem, match="您不能改动"):
        reroute({alone.id: alone.start}, NOW)


def test_only_unconfirmed_coming_visits_move_by_themselves(rep: Account) -> None:
    agreed, open_ = visit(rep, 9), visit(rep, 10, "青禾湖", status="tentative")
    begun = visit(rep, 8, "半山", status="tentative")
    stops = {stop.key: stop.fixed for stop in route_stops([agreed, open_, begun], NOW)}
    assert stops == {agreed.id: True, open_.id: False, begun.id: True}
    assert not any(stop.fixed for stop in route_stops([agreed, open_], NOW, {agreed.id, open_.id}))


def test_checks_are_drawn_once_per_record_by_leaders_only(office: OfficeInUse, rep: Account) -> None:
    colleague = Account.get(Account.name == COLLEAGUE)
    records = [recorded(rep, hour, f"客户{hour}") for hour in (9, 10, 11)] + [recorded(colleague, 14, "丙")]
    with pytest.raises(Problem):
        draw_checks(DAY, DAY, 2, 7, NOW)
    office.act_as(MANAGER)
    drawn = draw_checks(DAY, DAY, 2, 7, NOW)
    assert {check.rep_id for check in drawn} == {rep.id, colleague.id}
    rest = draw_checks(DAY, DAY, 9, 7, NOW)
    assert {check.record_id for check in (*drawn, *rest)} == {record.id for record in records}
    with pytest.raises(Problem, match="没有还没抽查过的"):
        draw_checks(DAY, DAY, 2, 7, NOW)


def test_a_finding_needs_its_why_and_is_seen_by_the_rep_only(office: OfficeInUse, rep: Account) -> None:
    recorded(rep, 9, "甲")
    office.act_as(MANAGER)
    (check,) = draw_checks(DAY, DAY, 5, 7, NOW)
    assert checks_for(rep.id, NOW) == []
    check.result = "differs"
    with pytest.raises(Problem, match="哪里不符"):
        answer_check(check, NOW)
    check.comment = "客户说没来"
    answer_check(check, NOW)
    mark_seen([check], NOW)
    assert SpotCheck.get().seen_at is None
    office.act_as(REP)
    mark_seen(checks_for(rep.id, NOW), NOW)
    assert SpotCheck.get().seen_at == NOW


def test_a_month_s_plan_and_what_came_of_it(rep: Account) -> None:
    plan_month(rep.id, DAY.replace(day=1), {"visit": 4, "expansion": None})
    plan_month(rep.id, DAY.replace(day=1), {"visit": 5, "expansion": 1, "deal": 3})
    signing = Customer.create(name="丁", owner=rep)
    for signed_on, status in ((DAY, "active"), (DAY, "draft"), (DAY.replace(day=1) - dt.timedelta(days=1), "active")):
        Contract.create(customer=signing, subject="专线", signed_on=signed_on, status=status)
    recorded(rep, 9, "甲"), visit(rep, 10, "乙", kind="first", status="done"), visit(rep, 15, "丙")
    (told,) = progress([rep], DAY, DAY + dt.timedelta(days=1))
    assert (told.planned, told.agreed, told.made, told.first_planned, told.first_made) == (5, 3, 2, 1, 1)
    assert told.unrecorded == 2
    assert (told.deals_planned, told.deals_made) == (3, 1)
    assert Target.select().count() == 3
