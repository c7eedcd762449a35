"""Notices beside the clock: on a real desktop with a bus of its own, and what the window does when one is pressed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from office_fixtures import REP, OfficeInUse
from PySide6.QtWidgets import QSystemTrayIcon
from user_hands import OpenWindow

from ui.preferences import remember
from ui.reminders.reminders import Reminders

DESKTOP = Path(__file__).with_name("desktop_with_a_tray.py")
ROOT = DESKTOP.parents[3]
TOOLS = ("dbus-run-session", "xvfb-run")


@pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason="a desktop to try notices on needs dbus-run-session and xvfb-run"
)
def test_a_desktop_shows_the_notice_and_a_press_comes_back() -> None:
    apart = os.environ | {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    command = ["dbus-run-session", "--", "xvfb-run", "-a", sys.executable, str(DESKTOP)]
    done = subprocess.run(command, env=apart, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["told True", "notice 提醒 10:40 拜访 青岩水泥", "pressed"]


@pytest.fixture
def reminders(office: OfficeInUse, open_window: OpenWindow) -> Reminders:
    office.act_as(REP)
    return open_window(REP).reminders


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", r"does not support raise\(\)")
def test_pressing_icon_or_notice_brings_the_window_back(reminders: Reminders) -> None:
    window, icon = reminders.card.parentWidget(), reminders.tray._make()
    for press in (icon.messageClicked.emit, lambda: icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)):
        window.showMinimized()
        press()
        assert not window.isMinimized() and window.isVisible()


def test_nothing_pops_up_over_the_window_in_front_or_when_switched_off(reminders: Reminders) -> None:
    window = reminders.card.parentWidget()
    window.activateWindow()
    assert window.isActiveWindow()
    reminders._pop_up("提醒", "发报价")
    assert reminders.tray.icon is None
    remember("remind_tray", "off")
    window.hide()
    reminders._pop_up("提醒", "发报价")
    assert reminders.tray.icon is None


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")
def test_signing_out_takes_the_icon_away(reminders: Reminders) -> None:
    icon = reminders.tray._make()
    assert icon.isVisible() and icon.toolTip() == "政企客户工作台"
    reminders.tray.leave()
    assert not icon.isVisible()
