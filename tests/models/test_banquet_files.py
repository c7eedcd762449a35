"""What a banquet's file keeps: answers, guests from archives, menu, course of the day, costs, days avoided."""

import datetime as dt
from decimal import Decimal

import pytest
from office_fixtures import CLERK, OfficeInUse

from models.banquet import Banquet
from models.banquet_dish import BanquetDish, dishes_of, eaters_of, known_dishes
from models.banquet_guest import BanquetGuest, guest_from
from models.banquet_table import BanquetTable
from models.budget_line import BudgetLine, totals, usual_lines
from models.contact import Contact
from models.customer import Customer
from models.print_offset import print_offset, set_print_offset
from models.run_sheet_item import items_of, steps_of, usual_items
from models.taboo_day import TabooDay, checks_of, date_findings_of, other_days
from rules.menu import clashes
from rules.problem import Problem
from rules.run_sheet import duty_findings

EVENING, TODAY = dt.datetime(2026, 12, 11, 18), dt.date(2026, 11, 25)


@pytest.fixture
def banquet(office: OfficeInUse) -> Banquet:
    """A dinner with a host, a guest of honour and two tables."""
    made = Banquet.create(
        title="答谢晚宴", start=EVENING, place="云岭饭店", contact_name="苏小雪", contact_phone="0990"
    )
    for number in (1, 2):
        BanquetTable.create(banquet=made, number=number, is_main=number == 1)
    BanquetGuest.create(banquet=made, name="方长亭", side="host", rank=1, role="host", gender="M", usher=None)
    BanquetGuest.create(banquet=made, name="顾望舒", rank=1, role="guest_of_honour", organisation="云岭数据")
    return made


def guest(banquet: Banquet, name: str = "顾望舒") -> BanquetGuest:
    """Read a guest."""
    return BanquetGuest.get(BanquetGuest.banquet == banquet, BanquetGuest.name == name)


@pytest.fixture
def contact(office: OfficeInUse) -> Contact:
    """Somebody whose archive remembers tastes and taboos."""
    customer = Customer.create(name="云岭数据", address="望岭路 66 号")
    taboos, tastes = "忌谈股价；不吃羊肉", "喜欢书法，不吃辣"
    return Contact.create(
        customer=customer, name="温如玉", title="总经理", mobile="13900000001", taboos=taboos, tastes=tastes
    )


@pytest.mark.parametrize(
    ("state", "invited", "answered"),
    [("sent", TODAY, None), ("accepted", TODAY, TODAY), ("not_sent", None, None), ("declined", TODAY, TODAY)],
)
def test_an_answer_keeps_its_days(banquet: Banquet, state: str, invited: object, answered: object) -> None:
    one = guest(banquet)
    values = one.answering(state, TODAY)
    assert (values["invited_on"], values["answered_on"]) == (invited, answered)
    assert ("seat" in values) is (state == "declined"), "who declines gives up the seat"


def test_a_guest_from_an_archive_brings_what_concerns_the_table(banquet: Banquet, contact: Contact) -> None:
    one = guest_from(contact, banquet)
    assert (one.name, one.organisation, one.rank, one.diet) == ("温如玉", "云岭数据", 2, "不吃羊肉、不吃辣")
    assert (one.phone, one.contact_id) == ("13900000001", contact.id)


def test_who_sees_only_names_gets_no_phone(office: OfficeInUse, banquet: Banquet, contact: Contact) -> None:
    office.act_as(CLERK)
    one = guest_from(contact, banquet)
    assert (one.phone, one.address, one.diet) == (None, None, "不吃羊肉、不吃辣")


def test_what_the_archive_remembers_is_checked_against_the_menu(banquet: Banquet, contact: Contact) -> None:
    made = guest_from(contact, banquet)
    made.diet = None
    made.save()
    BanquetDish.create(banquet=banquet, name="红焖羊腩", ingredients="羊腩、萝卜")
    (clash,) = clashes([dish.dish for dish in dishes_of(banquet)], eaters_of(banquet))
    assert clash.text == "温如玉不吃羊肉，「红焖羊腩」有羊腩"


def test_the_known_dishes_are_whole() -> None:
    assert len(known_dishes()) > 50
    assert all(dish.name and dish.ingredients and dish.price for dish in known_dishes())


def test_the_course_of_the_day_names_those_invited_and_moves_with_the_banquet(banquet: Banquet) -> None:
    for item in usual_items(banquet):
        item.save(force_insert=True)
    items = items_of(banquet)
    assert any("方长亭致辞" in item.what for item in items)
    assert duty_findings(steps_of(items), banquet.minutes) == ()
    banquet.start += dt.timedelta(hours=1)
    assert items[0].clock(banquet) == dt.datetime(2026, 12, 11, 17)


def test_costs_follow_the_menu_and_count_what_was_paid(banquet: Banquet) -> None:
    BanquetDish.create(banquet=banquet, name="清蒸鲈鱼", price=128)
    BanquetDish.create(banquet=banquet, name="白酒", course="drink", price=298)
    food, drinks, *_ = usual_lines(banquet)
    assert (food.planned, drinks.planned) == (Decimal(256), Decimal(596))
    paid = BudgetLine(banquet=banquet, name="场地", price=Decimal(500), quantity=2, actual=Decimal("800.50"))
    added = totals([food, paid])
    assert (added.planned, added.paid, added.expected) == (Decimal(1256), Decimal("800.50"), Decimal("1056.50"))


def test_days_avoided_by_those_invited_and_by_us_speak_against_the_date(banquet: Banquet) -> None:
    assert date_findings_of(banquet) == ()
    customer = Customer.create(name="云岭数据")
    TabooDay.create(customer=customer, reason="创始人忌日", month=12, day=11)
    TabooDay.create(customer=Customer.create(name="别家"), reason="无关", month=12, day=11)
    (finding,) = date_findings_of(banquet)
    assert finding.text == "云岭数据忌 2026-12-11：创始人忌日"
    assert EVENING.date() not in other_days(banquet, TODAY)
    TabooDay.create(reason="司庆", month=12, day=11)
    assert "本单位忌 2026-12-11：司庆" in [one.text for one in date_findings_of(banquet)]


def test_the_file_says_what_is_to_be_seen_to(banquet: Banquet) -> None:
    levels = {check.key: check.level for check in checks_of(banquet, dt.datetime(2026, 11, 25, 10))}
    assert levels == {
        "date": "passed",
        "ranks": "passed",
        "sending": "reminder",
        "content": "broken",
        "seats": "reminder",
    }


def test_card_offsets_are_kept_for_this_pc(office: OfficeInUse) -> None:
    assert print_offset() == (0.0, 0.0)
    set_print_offset(1.5, -0.5)
    set_print_offset(1.0, -0.5)
    assert print_offset() == (1.0, -0.5)
    with pytest.raises(Problem, match="20 毫米"):
        set_print_offset(25, 0)


@pytest.mark.parametrize(
    ("hour", "kind", "words"),
    [(18, "formal", "中餐晚宴"), (12, "informal", "中餐午宴"), (8, "formal", "中餐早餐会"), (16, "tea", "茶会")],
)
def test_a_meal_is_called_by_its_hour(hour: int, kind: str, words: str) -> None:
    assert Banquet(start=EVENING.replace(hour=hour), kind=kind).form_words == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TabooDay(month=2, day=30), "2 月 30 日"),
        (TabooDay(month=13, day=1), "13 月"),
        (TabooDay(month=6, day=31, calendar="lunar"), "6 月 31 日"),
        (TabooDay(month=6, day=1, calendar="once"), "年份"),
    ],
)
def test_a_day_that_cannot_be_is_refused(day: TabooDay, words: str) -> None:
    with pytest.raises(Problem, match=words):
        day.check()


def test_a_day_of_the_moon_may_be_the_thirtieth_of_the_second_month() -> None:
    TabooDay(month=2, day=30, calendar="lunar").check()
