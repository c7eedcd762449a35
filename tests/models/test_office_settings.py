"""Tries settings: defaults, choices that last, and values nobody can use."""

import pytest
from office_fixtures import CLERK, MANAGER, REP, OfficeInUse

from models.setting import CHOOSABLE, Setting, change_setting, setting
from rules.problem import Problem


@pytest.mark.parametrize("choosable", CHOOSABLE, ids=lambda choosable: choosable.key)
def test_default_holds_until_another_is_chosen(office: OfficeInUse, choosable: object) -> None:
    assert setting(choosable.key) == choosable.default
    other = "09:00-12:00 14:00-18:00" if isinstance(choosable.default, str) else choosable.default + 1
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
