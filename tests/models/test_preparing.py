"""Tries preparing a visit and thanking for it: templates that fit, letters with the visit's facts, tasks ticked off."""

import datetime as dt

import pytest
from office_fixtures import CLERK, REP, OfficeInUse

from models.contact import Contact
from models.customer import Customer
from models.customer_letter import CustomerLetter, letter_of
from models.industry import Industry
from models.letter_template import LetterTemplate, load_letter_templates
from models.preparation import PLANNED, checked, is_prepared, preparation_of, prepare_visit
from models.preparation_template import PreparationTemplate, load_templates, templates_for
from models.task import Task
from models.thank_you_letter import letter_for
from models.visit import Visit
from models.visit_record import Promise, VisitRecord, record_visit
from rules.letter_text import PLACES
from rules.problem import Problem

START = dt.datetime(2026, 11, 25, 9)
EVENING = dt.datetime(2026, 11, 25, 17)


@pytest.fixture
def visit(office: OfficeInUse) -> Visit:
    rep = office.act_as(REP)
    hotel = Industry.get(Industry.code == "611")
    customer = Customer.create(name="鹿鸣大酒店", short_name="鹿鸣", owner=rep, industry=hotel)
    contact = Contact.create(customer=customer, name="夏侯明", title="经理")
    return Visit.create(customer=customer, contact=contact, rep=rep, start=START, minutes=60, purpose="客房网络改造")


def test_the_programs_templates_are_loaded_once_and_stay_the_offices(visit: Visit) -> None:
    assert PreparationTemplate.select().count() >= 10 and LetterTemplate.select().count() == 3
    PreparationTemplate.select().first().discard()
    assert load_templates() == load_letter_templates() == 0


def test_every_place_of_the_programs_letters_is_known(office: OfficeInUse) -> None:
    for template in LetterTemplate.select():
        for name in template.body.split("{")[1:]:
            assert name.partition("}")[0] in PLACES


def test_templates_for_the_industry_and_the_kind_come_first(visit: Visit) -> None:
    names = [template.name for template in templates_for(visit)]
    assert names[:2] == ["酒店餐饮", "回访"]
    assert "医院" not in names and "初访" not in names
    visit.way = "phone"
    assert "电话拜访" in [template.name for template in templates_for(visit)]


def test_what_was_prepared_lies_with_the_visit_and_beside_it(visit: Visit) -> None:
    assert not is_prepared(visit)
    values = dict.fromkeys(PLANNED) | {"purpose": "谈扩容", "agenda": "讲方案", "materials": "√ 名片\n样机"}
    prepare_visit(visit.id, values | {"concede": "付款分两次"})
    stored = Visit.get_by_id(visit.id)
    assert is_prepared(stored) and checked(stored.materials) == (1, 2)
    assert preparation_of(stored).concede == "付款分两次"
    prepare_visit(visit.id, values | {"concede": None})
    assert preparation_of(stored).concede is None


def test_clerks_prepare_no_visits(office: OfficeInUse, visit: Visit) -> None:
    office.act_as(CLERK)
    with pytest.raises(Problem, match="权限"):
        prepare_visit(visit.id, {"purpose": "谈扩容"})
    assert Visit.get_by_id(visit.id).purpose == "客房网络改造"


def test_a_letter_tells_the_facts_and_sending_it_ticks_the_task_off(visit: Visit) -> None:
    record = VisitRecord(visit=visit, author=visit.rep, recorded_at=EVENING, said="谈了改造", next_step="约勘查")
    record_visit(record, [Promise("发报价", dt.datetime(2026, 12, 4, 17, 30))])
    letter = letter_for(visit, visit.rep, EVENING.date())
    assert letter.salutation == "尊敬的夏侯经理："
    for words in ("11月25日", "客房网络改造", "发报价（12月4日前）", "约勘查", "鹿鸣大酒店"):
        assert words in letter.body
    assert letter.signature.endswith(REP)
    task = Task.get(Task.kind == "thank_you_letter")
    ticked = letter.send(EVENING)
    assert Task.get_by_id(task.id).done_at == EVENING and ticked == [task.id]
    assert letter_for(visit, visit.rep, EVENING.date()) == letter
    letter.take_back(ticked)
    assert Task.get_by_id(task.id).done_at is None and letter.sent_at is None


def test_a_customers_letter_is_answered_within_two_working_days(visit: Visit) -> None:
    letter = CustomerLetter(customer=visit.customer, subject="增加线路", received_at=START, owner=visit.rep)
    letter.keep(EVENING)
    task = letter.task
    assert (task.kind, task.title) == ("letter_answer", "书面答复 鹿鸣：增加线路")
    assert task.due_at == dt.datetime(2026, 11, 27, 17, 30)
    assert letter_of(task) == letter
    letter.answer = "可以增加。"
    letter.keep(EVENING)
    assert Task.get_by_id(task.id).done_at == EVENING
    letter.answer = None
    letter.keep(EVENING)
    assert Task.get_by_id(task.id).done_at is None and letter.answered_at is None


def test_a_letter_cannot_come_from_the_future(visit: Visit) -> None:
    letter = CustomerLetter(customer=visit.customer, subject="增加线路", received_at=EVENING, owner=visit.rep)
    with pytest.raises(Problem, match="还没有到"):
        letter.keep(START)
    assert not Task.select().where(Task.kind == "letter_answer").exists()
