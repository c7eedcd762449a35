"""Settings in the window: what each part changes, for whom, and what it says to the others."""

from datetime import date, datetime

import pytest
from answers import answer_next
from office_fixtures import ADMINISTRATOR, CLERK, COLLEAGUE, MANAGER, PASSWORD, REP, OfficeInUse
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from settings_scene import NOW, Open

from models import office as offices
from models.account import Account, account_named
from models.calendar_day import CalendarDay
from models.import_batch import ImportBatch
from models.office import the_office
from models.print_log import PrintLog
from models.setting import change_setting, setting
from models.team import Team
from rules.problem import Problem
from ui.kit import theme
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.settings.help_drawer import HelpDrawer
from ui.settings.page import PARTS
from ui.settings.people_section import NewAccountDrawer

NEW = "another 口令 2026"
OTHER_PLACES = [part.key for part in PARTS]


def said(page: object) -> str:
    return page.desk._frame.toast.text()


def test_the_office_gets_another_name(open_settings: Open) -> None:
    page = open_settings("office", MANAGER)
    part = page.part("office")
    assert not part.store_button.isEnabled()
    part.form.editor("branch").setText("  ")
    part.store()
    assert part.form.fields["branch"].error()
    part.form.editor("branch").setText("白石分公司")
    part.form.editor("leader").set_value(account_named(CLERK).id)
    part.store()
    assert (the_office().branch, the_office().leader.name) == ("白石分公司", CLERK)


def test_a_rep_reads_who_may_change_the_office(open_settings: Open) -> None:
    part = open_settings("office", REP).part("office")
    assert "部门经理" in part.refused
    assert part.store_button.isHidden()
    with pytest.raises(Problem):
        the_office().store()


def test_a_rule_is_stored_when_left_and_put_back(open_settings: Open) -> None:
    page = open_settings("rules", MANAGER)
    row = page.part("rules").rows["double_visit_days"]
    row.editor.setText("10")
    QTest.keyClick(row.editor, Qt.Key.Key_Return)
    assert setting("double_visit_days") == 10
    page.desk._frame.toast.undo()
    assert setting("double_visit_days") == 7
    assert row.editor.text() == "7"


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("double_visit_days", "9999"),
        ("double_visit_days", "七天"),
        ("double_visit_days", ""),
        ("working_hours", "早八点"),
    ],
)
def test_a_value_nobody_can_use_is_said_beside_it(open_settings: Open, key: str, typed: str) -> None:
    row = open_settings("rules").part("rules").rows[key]
    before = setting(key)
    row.editor.setText(typed)
    QTest.keyClick(row.editor, Qt.Key.Key_Return)
    assert row.editor.property("wrong") is True
    assert setting(key) == before


def test_the_default_is_one_press_away(open_settings: Open) -> None:
    change_setting("thank_you_hours", 24)
    row = open_settings("rules").part("rules").rows["thank_you_hours"]
    assert "48" in row._note.text()
    QTest.mouseClick(row._back, Qt.MouseButton.LeftButton)
    assert setting("thank_you_hours") == 48


def test_a_new_colleague_signs_in_with_the_first_password(office: OfficeInUse, open_settings: Open) -> None:
    page = open_settings("people")
    page.part("people").start_new()
    drawer = page.desk._frame.drawers.drawer()
    assert isinstance(drawer, NewAccountDrawer)
    drawer.form.editor("name").set_value("路遥")
    drawer.password.setText("short")
    drawer.store()
    assert not Account.select().where(Account.name == "路遥").exists()
    drawer.password.setText(PASSWORD)
    drawer.store()
    offices.close_office()
    assert offices.sign_in(office.folder, "路遥", PASSWORD).role == "rep"


def test_somebody_is_taken_out_of_service_and_back(office: OfficeInUse, open_settings: Open) -> None:
    page = open_settings("people")
    part = page.part("people")
    part.table.select_key(account_named(REP).id)
    QTest.mouseClick(part.service, Qt.MouseButton.LeftButton)
    assert not account_named(REP).active
    assert REP in said(page)
    page.desk._frame.toast.undo()
    assert account_named(REP).active


def test_the_last_administrator_stays(open_settings: Open) -> None:
    part = open_settings("people").part("people")
    own = account_named(ADMINISTRATOR)
    part.table.select_key(own.id)
    assert not part.service.isEnabled()
    own.role = "rep"
    with pytest.raises(Problem):
        own.change()


def test_a_forgotten_password_is_replaced(office: OfficeInUse, open_settings: Open) -> None:
    page = open_settings("people")
    part = page.part("people")
    part.table.select_key(account_named(REP).id)
    QTest.mouseClick(part.reset, Qt.MouseButton.LeftButton)
    drawer = page.desk._frame.drawers.drawer()
    drawer.pair.first.setText(NEW)
    drawer.store()
    assert drawer.pair.again_field.error()
    drawer.pair.again.setText(NEW)
    drawer.store()
    offices.close_office()
    assert offices.sign_in(office.folder, REP, NEW).name == REP


def test_my_own_password_needs_the_old_one(office: OfficeInUse, open_settings: Open) -> None:
    page = open_settings("people", REP)
    part = page.part("people")
    assert part.reset.isHidden() and part.new_button.isHidden()
    part._give_password(page.desk.account)
    drawer = page.desk._frame.drawers.drawer()
    drawer.old.setText("wrong one")
    drawer.pair.first.setText(NEW)
    drawer.pair.again.setText(NEW)
    drawer.store()
    assert drawer.findChildren(Banner)
    drawer.old.setText(PASSWORD)
    drawer.store()
    offices.close_office()
    assert offices.sign_in(office.folder, REP, NEW).name == REP


def test_people_are_never_deleted(open_settings: Open) -> None:
    page = open_settings("people")
    page.part("people").table.select_key(account_named(COLLEAGUE).id)
    page.part("people").discard_selected()
    assert account_named(COLLEAGUE).deleted_at is None
    assert said(page)


def test_others_than_administrators_only_look_at_teams(open_settings: Open) -> None:
    page = open_settings("teams", MANAGER)
    part = page.part("teams")
    part.open_record(Team.get().id)
    drawer = page.desk._frame.drawers.drawer()
    assert [button.text() for button in drawer.findChildren(Button) if button.text()] == ["关闭"]
    part.table.selectRow(0)
    part.discard_selected()
    assert Team.get().deleted_at is None


def test_a_year_not_published_is_said_to_be_provisional(open_settings: Open) -> None:
    CalendarDay.create(date=date(2031, 1, 1), kind="off", name="元旦", provisional=True)
    CalendarDay.create(date=date(2030, 1, 1), kind="off", name="元旦")
    part = open_settings("calendar").part("calendar")
    part._choose(2031)
    assert "2031" in part.notice.content.text()
    assert part.table.records.rowCount() == 1
    part._choose(2030)
    assert part.notice.content is None


def test_looks_change_at_once(open_settings: Open, qtbot: QtBot) -> None:
    page = open_settings("looks", REP)
    part = page.part("looks")
    QTest.keyClick(part.theme, Qt.Key.Key_Right)
    assert theme.THEME.name == "dark"
    QTest.keyClick(part.font_size, Qt.Key.Key_Right)
    assert theme.THEME.font_size == "large"
    theme.set_theme("light")
    assert part.theme.value() == "light"
    with qtbot.waitSignal(page.desk.language_wanted) as wanted:
        QTest.keyClick(part.language, Qt.Key.Key_Right)
    assert wanted.args == ["zh_TW"]


def test_a_backup_is_made_and_the_check_finds_all_well(office: OfficeInUse, open_settings: Open, qtbot: QtBot) -> None:
    page = open_settings("data")
    part = page.part("data")
    QTest.mouseClick(part.back_up_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(part.back_up_button.isEnabled)
    assert list(office.backups.glob("office-*.db"))
    found = []
    part.show_findings = found.extend
    part.check()
    qtbot.waitUntil(lambda: bool(found))
    assert {finding.state for finding in found[:3]} == {"ok"}


def test_only_administrators_back_up(open_settings: Open) -> None:
    part = open_settings("data", MANAGER).part("data")
    assert not part.back_up_button.isEnabled()
    assert "管理员" in part.back_up_button.toolTip()
    with pytest.raises(Problem):
        offices.back_up_office(part.desk.folder)


def test_an_import_is_taken_back_after_asking(open_settings: Open, qtbot: QtBot) -> None:
    fresh = ImportBatch.create(kind="customer", file_name="新.xlsx", at=NOW, account=account_named(REP))
    ImportBatch.create(kind="customer", file_name="旧.xlsx", at=datetime(2026, 11, 1), account=account_named(REP))
    part = open_settings("data", REP).part("data")
    QApplication.processEvents()
    buttons = [b for b in part.batches.findChildren(QPushButton) if b.text() == "撤销导入"]
    assert [button.isEnabled() for button in buttons] == [True, False]
    asked = answer_next("撤销导入")
    buttons[0].click()
    assert asked[0].endswith("？")
    qtbot.waitUntil(lambda: ImportBatch.get_by_id(fresh.id).undone_at == NOW, timeout=15000)


def test_reps_see_their_own_prints_only(open_settings: Open) -> None:
    for number, name in enumerate((REP, CLERK)):
        PrintLog.create(
            document="visit-permit",
            subject=number,
            serial=f"CG-2026-000{number}",
            printed_at=NOW,
            account=account_named(name),
        )
    assert open_settings("prints", REP).part("prints").table.records.rowCount() == 1
    assert open_settings("prints", CLERK).part("prints").table.records.rowCount() == 2


def test_help_lists_the_keys(open_settings: Open) -> None:
    page = open_settings("help")
    assert isinstance(page.desk._frame.drawers.drawer(), HelpDrawer)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_part_is_painted_at_the_smallest_size(open_settings: Open, name: str) -> None:
    page = open_settings("office")
    theme.set_font_size("huge")
    theme.set_theme(name)
    page.desk._frame.resize(1180, 720)
    for key in OTHER_PLACES:
        page.show_subject(key)
        QApplication.processEvents()
        assert not page.grab().toImage().isNull()
