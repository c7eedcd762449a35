"""Tries putting a task before the superior: who that is, what comes back, and how it is taken back (S1)."""

import datetime as dt

import pytest
from office_fixtures import ADMINISTRATOR, MANAGER, REP, OfficeInUse

from models.account import Account
from models.task import Task, answer_escalation, escalate, superior_of, take_back_answer
from models.team import Team
from rules.problem import Problem

NOW = dt.datetime(2026, 11, 25, 10)
DUE = dt.datetime(2026, 11, 26, 17, 30)


@pytest.fixture
def rep(office: OfficeInUse) -> Account:
    return office.act_as(REP)


@pytest.fixture
def task(rep: Account) -> Task:
    return Task.create(title="报专线价格", kind="promise", owner=rep, due_at=DUE)


def test_the_manager_is_asked_and_the_answer_comes_back(rep: Account, task: Task) -> None:
    asked = escalate(task, "能不能打八折？", NOW)
    assert (asked.owner.name, asked.kind, asked.due_at) == (MANAGER, "escalation", DUE)
    assert asked.title == "王磊 请示：能不能打八折？"
    told = answer_escalation(asked, "可以，到八五折。", NOW)
    assert Task.get_by_id(asked.id).done_at == NOW
    assert Task.get_by_id(task.id).answer == "可以，到八五折。"
    assert (told.owner, told.kind) == (rep, "colleague_notice")
    assert "可以，到八五折。" in told.title and MANAGER in told.title


def test_an_answer_can_be_taken_back(task: Task) -> None:
    asked = escalate(task, "能不能打八折？", NOW)
    told = answer_escalation(asked, "可以", NOW)
    take_back_answer(Task.get_by_id(asked.id), told)
    assert (Task.get_by_id(asked.id).done_at, Task.get_by_id(task.id).answer) == (None, None)
    assert Task.get_by_id(told.id).deleted_at


def test_nobody_is_asked_twice_or_without_a_question(task: Task) -> None:
    with pytest.raises(Problem, match="请写明"):
        escalate(task, "  ", NOW)
    asked = escalate(task, "能不能打八折？", NOW)
    with pytest.raises(Problem, match="已经请示"):
        escalate(task, "再问一次", NOW)
    with pytest.raises(Problem, match="请写下答复"):
        answer_escalation(asked, "", NOW)


def test_the_manager_of_ones_own_team_comes_first(rep: Account) -> None:
    team = Team.create(name="一组")
    own = Account.create(name="赵正", role="manager", team=team)
    rep.team = team
    assert superior_of(rep) == own
    assert superior_of(own).name == ADMINISTRATOR
    own.active = False
    own.save()
    assert superior_of(rep).name == MANAGER


def test_an_administrator_alone_has_nobody_above(office: OfficeInUse) -> None:
    Account.update(active=False).where(Account.name != ADMINISTRATOR).execute()
    with pytest.raises(Problem, match="没有在岗"):
        superior_of(Account.get(Account.name == ADMINISTRATOR))
