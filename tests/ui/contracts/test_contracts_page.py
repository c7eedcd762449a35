"""The screen 合同: who sees what, what ends soon, entering, renewing, deleting and finding."""

import datetime as dt

import pytest
from office_fixtures import CLERK, COLLEAGUE, OfficeInUse
from pytestqt.qtbot import QtBot

from models.contract import Contract
from models.task import Task, open_tasks
from rules.problem import Problem
from ui.contracts.contract_listing import end_tone
from ui.contracts.page import ContractsPage
from ui.desk import Desk
from ui.search_results import found
from ui.start_of_day import StartOfDay


def names(page: ContractsPage) -> list[str]:
    """Return the subjects in the list from top to bottom."""
    records = page.table.records
    return [records.cell(row, 0) for row in range(records.rowCount())]


def test_one_sees_ones_own_contracts_the_first_to_end_on_top(page: ContractsPage) -> None:
    assert names(page) == ["互联网专线", "云主机租用"]
    assert page.header._facts.text() == "60 天内到期 1 份"
    page.show_subject("ending")
    assert names(page) == ["互联网专线"]
    assert page.is_narrowed()


@pytest.mark.parametrize(
    ("days", "status", "tone"),
    [
        (-1, "active", "danger"),
        (0, "active", "warn"),
        (60, "active", "warn"),
        (61, "active", "default"),
        (-1, "renewed", "default"),
    ],
)
def test_the_end_is_marked_where_it_matters(days: int, status: str, tone: str) -> None:
    today = dt.date(2026, 11, 25)
    assert end_tone(today + dt.timedelta(days=days), status, today) == tone


def test_a_new_contract_is_entered_and_reminds_at_once(page: ContractsPage, scene: object, qtbot: QtBot) -> None:
    page.show_subject(("new", scene.yunling.id))
    drawer = scene.drawer(qtbot)
    assert drawer.attachments is None
    drawer.form.editor("subject").set_value("短信平台")
    drawer.form.editor("end").set_value(dt.date(2026, 12, 31))
    drawer.store()
    assert names(page) == ["互联网专线", "短信平台", "云主机租用"]
    assert [task.title for task in open_tasks(scene.desk.account)] == [
        "和 云岭数据 谈「互联网专线」续签，2026-12-24 到期",
        "和 云岭数据 谈「短信平台」续签，2026-12-31 到期",
    ]


def test_dates_the_wrong_way_round_are_told_in_the_drawer(page: ContractsPage, scene: object, qtbot: QtBot) -> None:
    page.open_record(scene.contract.id)
    drawer = scene.drawer(qtbot)
    drawer.form.editor("start").set_value(dt.date(2027, 1, 1))
    drawer.store()
    assert "早于开始日期" in drawer._banner.text()
    assert Contract.get_by_id(scene.contract.id).start is None


def test_renewing_drafts_the_next_and_marks_this_one(page: ContractsPage, scene: object, qtbot: QtBot) -> None:
    page.open_record(scene.contract.id)
    scene.drawer(qtbot).renew_button.click()
    following = scene.drawer(qtbot)
    following.form.editor("end").set_value(dt.date(2027, 12, 24))
    following.store()
    assert names(page) == ["互联网专线", "云主机租用"]  # the new one; the renewed one is over
    states = {
        contract.end.year: contract.status for contract in Contract.select().where(Contract.subject == "互联网专线")
    }
    assert states == {2026: "renewed", 2027: "active"}


def test_a_colleagues_contract_stays_shut(page: ContractsPage) -> None:
    theirs = Contract.get(Contract.subject == "抄表物联网卡")
    with pytest.raises(Problem, match="是同事的客户"):
        page.open_record(theirs.id)


def test_deleting_can_be_taken_back(page: ContractsPage, scene: object) -> None:
    page.table.selectRow(0)
    page.discard_selected()
    assert names(page) == ["云主机租用"]
    scene.frame.said[-1][1]()
    assert names(page) == ["互联网专线", "云主机租用"]


def test_a_clerk_is_told_who_keeps_contracts(scene: object, office: OfficeInUse, qtbot: QtBot) -> None:
    clerk = office.act_as(CLERK)
    page = ContractsPage(Desk(clerk, office.folder))
    qtbot.addWidget(page)
    page.enter()
    assert names(page) == [] and page.refused and page.new_button.isHidden()


def test_the_search_offers_ones_own_contracts_only(scene: object, office: OfficeInUse) -> None:
    (mine,) = [line for line in found("YL-2025") if line.kind == "contract"]
    assert (mine.title, mine.id) == ("互联网专线", ("contracts", scene.contract.id))
    assert mine.subtitle == "YL-2025-03 · 云岭数据 · 2026-12-24"
    office.act_as(COLLEAGUE)
    assert [line for line in found("YL-2025") if line.kind == "contract"] == []


def test_the_day_begins_once_with_its_reminders(scene: object) -> None:
    told: list[str] = []
    scene.desk.stored.connect(told.append)
    day = StartOfDay(scene.desk)
    renewals = Task.select().where(Task.kind == "contract_renewal")
    day.begin()
    made = renewals.count()
    day.begin()
    assert (made, renewals.count(), told.count("contract")) == (2, 2, 1)
