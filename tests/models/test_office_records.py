"""Tries what single record types do beyond their declaration."""

import datetime as dt

import pytest
from office_fixtures import ADMINISTRATOR, CLERK, COLLEAGUE, MANAGER, REP, OfficeInUse

from models.account import Account, reps
from models.calendar_day import CalendarDay, load_calendar, office_calendar
from models.contact import Contact
from models.customer import Customer, missing_fields
from models.industry import Industry
from models.office import the_office
from models.store.keys import EPOCH, made_at, new_key
from models.task import Task, open_tasks
from models.vehicle import Vehicle
from models.visit import Visit, participants_of, visits_between
from models.visit_participant import VisitParticipant
from rules.problem import Problem


def test_office_heads_its_pages(office: OfficeInUse) -> None:
    assert the_office().heading == "云岭市分公司 · 政企客户部"


def test_reps_get_colours_in_order_and_keep_them(office: OfficeInUse) -> None:
    assert [(rep.name, rep.colour) for rep in reps()] == [(REP, 1), (COLLEAGUE, 2)]
    first = reps()[0]
    first.active = False
    first.save()
    assert [rep.colour for rep in reps()] == [2]
    assert Account.create(name="周敏").colour == 3
    assert [Account.get(Account.name == name).colour for name in (ADMINISTRATOR, MANAGER, CLERK)] == [0, 0, 0]


def test_whole_classification_is_there_with_paths(office: OfficeInUse) -> None:
    assert Industry.select().count() == 1971
    assert Industry.select().where(Industry.level_number == 1).count() == 20
    for industry in Industry.select().where(Industry.level_number > 1).limit(200):
        above = industry.path.rsplit("/", 1)[0]
        assert industry.path.endswith(f"/{industry.code}")
        assert Industry.get(Industry.path == above).level_number == industry.level_number - 1


def test_calendar_knows_published_years_and_marks_later_ones(office: OfficeInUse) -> None:
    calendar = office_calendar()
    assert not calendar.is_working_day(dt.date(2026, 10, 1))
    assert calendar.is_working_day(dt.date(2025, 9, 28))
    assert not calendar.is_provisional(dt.date(2025, 6, 2))
    load_calendar(2040, 2040)
    assert {day.provisional for day in CalendarDay.select().where(CalendarDay.date.year == 2040)} == {True}
    assert office_calendar().is_provisional(dt.date(2040, 10, 1))
    assert not office_calendar().is_working_day(dt.date(2040, 10, 1))


def test_completeness_grows_and_says_what_is_missing(office: OfficeInUse) -> None:
    customer = Customer.create(name="云岭数据科技有限公司")
    bare, missing = customer.completeness, missing_fields(customer)
    assert missing[0] in {"uscc", "industry"}
    customer.uscc, customer.phone = "91530100MA6K000017", "0871-63120001"
    customer.save()
    assert Customer.get_by_id(customer.id).completeness > bare
    assert set(missing) - set(missing_fields(customer)) == {"uscc", "phone"}


@pytest.mark.parametrize("value_class, days", [("A", 14), ("B", 30), ("C", 90)])
def test_next_visit_is_due_by_class(office: OfficeInUse, value_class: str, days: int) -> None:
    last = dt.datetime(2026, 3, 3, 9)
    customer = Customer.create(name="云岭", value_class=value_class, last_visit_at=last)
    assert customer.due_on == last.date() + dt.timedelta(days=days)


def test_short_label_falls_back_to_the_name(office: OfficeInUse) -> None:
    assert Customer(name="云岭数据科技有限公司", short_name="云岭数据").short_label == "云岭数据"
    assert Customer(name="云岭数据科技有限公司").short_label == "云岭数据科技有限公司"


def test_taken_name_is_told_in_words(office: OfficeInUse) -> None:
    Vehicle.create(name="商务车", plate="云A12345").discard()
    car = Vehicle(name="轿车", plate="云A12345")
    with pytest.raises(Problem, match=r"已有一条「云A12345」.*回收站"):
        car.save()
    car.plate = "云A54321"
    car.save()
    assert Vehicle.get_by_id(car.id).plate == "云A54321"


def test_tasks_come_most_urgent_first_and_can_be_reopened(office: OfficeInUse) -> None:
    rep = Account.get(Account.name == REP)
    late, soon = (
        Task.create(title=text, owner=rep, due_at=dt.datetime(2026, 3, day)) for text, day in (("晚", 9), ("早", 2))
    )
    assert [task.title for task in open_tasks(rep)] == ["早", "晚"]
    soon.finish(dt.datetime(2026, 3, 1))
    assert [task.title for task in open_tasks(rep.id)] == ["晚"]
    soon.reopen()
    late.discard()
    assert [task.title for task in open_tasks(rep)] == ["早"]


def test_visits_of_a_span_come_with_who_goes(office: OfficeInUse) -> None:
    customer = Customer.create(name="云岭")
    contact = Contact.create(customer=customer, name="马经理")
    rep, colleague = (Account.get(Account.name == name) for name in (REP, COLLEAGUE))
    start = dt.datetime(2026, 3, 2)
    made = [
        Visit.create(customer=customer, contact=contact, rep=who, start=start + dt.timedelta(days=day), status=status)
        for who, day, status in ((rep, 0, "done"), (colleague, 1, "confirmed"), (rep, 2, "cancelled"), (rep, 7, "done"))
    ]
    VisitParticipant.create(visit=made[0], account=colleague)
    week = visits_between(start, start + dt.timedelta(days=7))
    assert [visit.id for visit in week] == [made[0].id, made[1].id]
    assert (week[0].customer.name, week[0].contact.name, week[0].rep.name) == ("云岭", "马经理", REP)
    assert [visit.id for visit in visits_between(start, start + dt.timedelta(days=8), [rep.id])] == [
        made[0].id,
        made[3].id,
    ]
    assert participants_of([visit.id for visit in made]) == {made[0].id: [colleague.id]}


def test_keys_increase_and_tell_when_they_were_made() -> None:
    keys = [new_key() for _ in range(2000)]
    assert keys == sorted(set(keys))
    assert all(0 < key < 2**63 for key in keys)
    now = dt.datetime.now(dt.UTC).replace(tzinfo=None)
    assert abs(made_at(keys[0]) - now) < dt.timedelta(minutes=1)
    assert EPOCH.year == 2025
