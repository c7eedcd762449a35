"""Tries settings: defaults, choices that last, and values nobody can use."""

from datetime import date, datetime, timedelta

import pytest
from office_fixtures import CLERK, MANAGER, REP, OfficeInUse

from models.customer import Customer
from models.setting import CHOOSABLE, Setting, change_setting, setting
from rules.problem import Problem


def another(value: str | int) -> str | int:
    """Return a value of the same type that is not the default."""
    if isinstance(value, str):
        return "09:00-12:00 14:00-18:00"
    return not value if isinstance(value, bool) else value + 1


@pytest.mark.parametrize("choosable", CHOOSABLE, ids=lambda choosable: choosable.key)
def test_default_holds_until_another_is_chosen(office: OfficeInUse, choosable: object) -> None:
    assert setting(choosable.key) == choosable.default
    other = another(choosable.default)
    change_setting(choosable.key, other)
    change_setting(choosable.key, other)
    office.reopen()
    assert setting(choosable.key) == other
    assert Setting.select().count() == 1


@pytest.mark.parametrize("value", [-1, 4000, "", "上午", "12:00-08:00", "25:00-26:00"])
def test_value_nobody_can_use_is_refused_in_words(office: OfficeInUse, value: object) -> None:
    key = "working_hours" if isinstance(value, str) else "double_visit_days"
    with pytest.raises(Problem, match="请"):
        change_setting(key, value)
    assert Setting.select().count() == 0


def test_value_of_another_type_is_a_defect(office: OfficeInUse) -> None:
    for key, value in (("double_visit_days", "7"), ("double_visit_days", True), ("working_hours", 7)):
        with pytest.raises(TypeError):
            change_setting(key, value)
    with pytest.raises(KeyError):
        setting("no_such_setting")


@pytest.mark.parametrize("name", [REP, CLERK])
def test_only_leaders_change_settings(office: OfficeInUse, name: str) -> None:
    office.act_as(name)
    with pytest.raises(Problem, match="权限"):
        change_setting("double_visit_days", 3)
    office.act_as(MANAGER)
    change_setting("double_visit_days", 3)
    assert setting("double_visit_days") == 3


def test_another_cadence_renews_the_due_dates_at_once(office: OfficeInUse) -> None:
    made = Customer.create(name="青岩水泥有限公司", value_class="A")
    seen = Customer.create(name="远帆印务有限公司", value_class="A", last_visit_at=datetime(2026, 11, 2, 9))
    assert Customer.get_by_id(seen.id).due_on == date(2026, 11, 16)
    change_setting("cadence_a_days", 20)
    assert Customer.get_by_id(seen.id).due_on == date(2026, 11, 22)
    assert Customer.get_by_id(made.id).due_on == made.due_on + timedelta(days=6)
    assert Customer.create(name="石桥茶业有限公司", value_class="A").due_on == made.due_on + timedelta(days=6)
