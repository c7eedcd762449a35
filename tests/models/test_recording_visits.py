"""Tries the record of a visit: what follows from it is made with it, or nothing is."""

import datetime as dt

import pytest
from office_fixtures import CLERK, REP, OfficeInUse

from models.account import Account
from models.customer import Customer
from models.setting import change_setting
from models.store import search
from models.task import Task, open_tasks
from models.visit import Visit
from models.visit_record import Promise, VisitRecord, change_record, join_record, record_visit
from models.visit_record_author import authors_of, take_back
from rules.problem import Problem

START = dt.datetime(2026, 3, 3, 9)
EVENING = dt.datetime(2026, 3, 3, 17, 5)


@pytest.fixture
def visit(office: OfficeInUse) -> Visit:
    """The rep's visit of Tuesday morning, from nine to ten."""
    customer = Customer.create(
        name="云岭数据科技有限公司", short_name="云岭数据", last_visit_at=dt.datetime(2026, 2, 3, 9)
    )
    rep = office.act_as(REP)
    Task.create(
        title="写记录",
        kind="visit_record",
        owner=rep,
        visit=(v := Visit.create(customer=customer, rep=rep, start=START, minutes=60)),
        due_at=EVENING,
    )
    return v


def record_of(visit: Visit, **values: object) -> VisitRecord:
    """Return a record not stored yet."""
    return VisitRecord(visit=visit, author=visit.rep, recorded_at=EVENING, said="谈了专线扩容", **values)


def follow_ups() -> list[tuple[str, str, dt.datetime]]:
    """Return what the rep has to do."""
    return [(task.kind, task.title, task.due_at) for task in open_tasks(Account.get(Account.name == REP))]


def test_promises_problems_and_thanks_become_tasks(visit: Visit) -> None:
    promise = Promise("送报价单", dt.datetime(2026, 3, 6, 17))
    tasks = record_visit(record_of(visit, problems="网速慢\n\n  发票抬头错  "), [promise])
    assert follow_ups() == [
        ("problem", "网速慢", dt.datetime(2026, 3, 3, 23, 59)),
        ("problem", "发票抬头错", dt.datetime(2026, 3, 3, 23, 59)),
        ("thank_you_letter", "给 云岭数据 发感谢函", dt.datetime(2026, 3, 5, 10)),
        ("promise", "送报价单", dt.datetime(2026, 3, 6, 17)),
    ]
    assert {task.source for task in tasks} == {"2026-03-03 09:00 云岭数据"}


def test_visit_is_done_and_the_customer_was_visited(visit: Visit) -> None:
    record_visit(record_of(visit))
    assert Visit.get_by_id(visit.id).status == "done"
    customer = Customer.get_by_id(visit.customer_id)
    assert customer.last_visit_at == START
    assert customer.due_on > START.date()


def test_older_visit_recorded_late_does_not_turn_back_the_last_one(visit: Visit) -> None:
    Customer.update(last_visit_at=dt.datetime(2026, 3, 20, 9)).where(Customer.id == visit.customer_id).execute()
    record_visit(record_of(visit))
    assert Customer.get_by_id(visit.customer_id).last_visit_at == dt.datetime(2026, 3, 20, 9)


def test_record_does_not_put_back_what_changed_meanwhile(visit: Visit) -> None:
    assert visit.customer.phone is None
    Customer.update(phone="0871-1").where(Customer.id == visit.customer_id).execute()
    record_visit(record_of(visit))
    assert Customer.get_by_id(visit.customer_id).phone == "0871-1"


@pytest.mark.parametrize("way, formal, thanked", [("in_person", True, 1), ("in_person", False, 0), ("phone", True, 0)])
def test_only_formal_visits_in_person_are_thanked_for(visit: Visit, way: str, formal: bool, thanked: int) -> None:
    visit.way = way
    visit.save()
    record_visit(record_of(visit, formal=formal))
    assert [kind for kind, *_ in follow_ups()].count("thank_you_letter") == thanked


def test_office_sets_how_soon_to_thank(office: OfficeInUse, visit: Visit) -> None:
    office.act_as("陈立")
    change_setting("thank_you_hours", 24)
    record_visit(record_of(visit))
    assert follow_ups()[-1] == ("thank_you_letter", "给 云岭数据 发感谢函", dt.datetime(2026, 3, 4, 10))


def test_second_record_is_refused_even_beside_one_in_the_bin(visit: Visit) -> None:
    first = record_of(visit)
    record_visit(first)
    for _ in range(2):
        with pytest.raises(Problem, match="已有记录"):
            record_visit(record_of(visit))
        first.discard()
    assert VisitRecord.select().count() == 1


def test_cancelled_visit_has_no_record(visit: Visit) -> None:
    Visit.update(status="cancelled").where(Visit.id == visit.id).execute()
    with pytest.raises(Problem, match="已取消"):
        record_visit(record_of(visit))


def test_nothing_is_stored_where_a_part_fails(visit: Visit) -> None:
    broken = Promise("送报价单", None)  # type: ignore[arg-type]
    with pytest.raises(Exception, match="NOT NULL"):
        record_visit(record_of(visit), [broken])
    assert VisitRecord.select().count() == 0
    assert Visit.get_by_id(visit.id).status == "confirmed"
    assert follow_ups() == [("visit_record", "写记录", EVENING)]


def test_clerks_record_no_visits(office: OfficeInUse, visit: Visit) -> None:
    office.act_as(CLERK)
    with pytest.raises(Problem, match="权限"):
        record_visit(record_of(visit))


def test_problems_and_promises_added_later_become_tasks_too(office: OfficeInUse, visit: Visit) -> None:
    record = record_of(visit, problems="网速慢")
    record_visit(record)
    stored = VisitRecord.get_by_id(record.id)
    stored.problems = "网速慢\n发票抬头错"
    tasks = change_record(stored, [Promise("送报价单", dt.datetime(2026, 3, 6, 17))], EVENING)
    assert [(task.kind, task.title) for task in tasks] == [("promise", "送报价单"), ("problem", "发票抬头错")]
    assert change_record(VisitRecord.get_by_id(record.id), [], EVENING) == []


def test_a_joint_record_names_everybody_who_wrote_on_it(office: OfficeInUse, visit: Visit) -> None:
    record = record_of(visit)
    record_visit(record)
    colleague = office.act_as("李娜")
    words = VisitRecord(visit=visit, author=colleague, recorded_at=EVENING, said="谈了云主机", rating=4)
    joined, _ = join_record(words, [], EVENING)
    assert (joined.said, joined.rating) == ("谈了专线扩容\n谈了云主机", 4)
    assert [author.name for author in authors_of(joined)] == [REP, "李娜"]
    assert VisitRecord.select().count() == 1


def test_a_record_taken_back_leaves_everything_as_it_was(visit: Visit) -> None:
    before = visit.customer.last_visit_at
    record = record_of(visit, problems="网速慢")
    record_visit(record, [Promise("送报价单", EVENING)])
    take_back(record)
    assert VisitRecord.select().count() == 0 and not search.find("送报价单", ("task",))
    again = Visit.get_by_id(visit.id)
    assert (again.status, again.customer.last_visit_at) == ("confirmed", before)
    assert follow_ups() == [("visit_record", "写记录", EVENING)]
    record_visit(record_of(visit))
    assert VisitRecord.select().count() == 1


def test_a_record_a_colleague_wrote_on_is_not_taken_back(office: OfficeInUse, visit: Visit) -> None:
    record = record_of(visit)
    record_visit(record)
    colleague = office.act_as("李娜")
    join_record(VisitRecord(visit=visit, author=colleague, recorded_at=EVENING, said="谈了云主机"), [], EVENING)
    with pytest.raises(Problem, match="同事已经补充"):
        take_back(record)
    assert VisitRecord.select().count() == 1
