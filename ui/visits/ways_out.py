"""Leads out of the calendar: to the day's outing slips, to a calendar file, and from one back in."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from exchange.write_records import write_records
from ui.desk import Page
from ui.kit.icons import icon

SUFFIX = "iCalendar (*.ics)"


def offer_ways_out(menu: QMenu, page: Page, day: date) -> None:
    """Add the outings of a day, and saving and importing a calendar file, to a menu."""
    translate = QCoreApplication.translate
    outings = translate("WaysOut", "出访单与路线…")
    menu.addAction(icon("ph.car-simple"), outings, lambda: page.desk.go("planning", ("outings", day)))
    save, read = translate("WaysOut", "存为日历文件…"), translate("WaysOut", "导入日历文件…")
    menu.addAction(icon("ph.download-simple"), save, lambda: save_calendar(page))
    menu.addAction(icon("ph.upload-simple"), read, lambda: import_calendar(page))


def save_calendar(page: Page) -> None:
    """Write the visits the account may take along as a calendar file."""
    translate = QCoreApplication.translate
    title, name = translate("WaysOut", "存为日历文件"), translate("WaysOut", "拜访日程.ics")
    file, _ = QFileDialog.getSaveFileName(page, title, name, SUFFIX)
    if file:
        count = write_records("visits", Path(file))
        words = translate("WaysOut", "已存 {count} 次拜访到 {file}")
        page.desk.say(words.format(count=count, file=Path(file).name))


def import_calendar(page: Page) -> None:
    """Choose a calendar file and see what it holds before anything is written."""
    title = QCoreApplication.translate("WaysOut", "导入日历文件")
    file, _ = QFileDialog.getOpenFileName(page, title, "", SUFFIX)
    if file:
        page.desk.go("import", Path(file))
