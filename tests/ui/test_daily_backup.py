"""Tries the day's backup that the window makes by itself."""

from datetime import datetime

from office_fixtures import REP, OfficeInUse
from pytestqt.qtbot import QtBot

from models.office import last_backup
from models.store.backup import backups_in
from ui.desk import Desk
from ui.kit.background import wait_for_all
from ui.main_window import MainWindow
from ui.screens import entries

NOW = datetime(2026, 11, 25, 10, 12)


def test_the_window_backs_up_once_a_day(office: OfficeInUse, qtbot: QtBot) -> None:
    desk = Desk(office.act_as(REP), office.folder, lambda: NOW)
    window = MainWindow(desk, entries())
    qtbot.addWidget(window)
    with qtbot.waitSignal(desk.stored, check_params_cb=lambda table: table == "backup"):
        window.back_up_daily()
    assert last_backup(office.folder) is not None
    window.back_up_daily()
    assert wait_for_all()
    window.close()
    assert len(backups_in(office.backups)) == 1
