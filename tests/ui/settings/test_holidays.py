"""Entering the published holidays of a year in the window: pasted, from a sheet, and taken back."""

from datetime import date
from pathlib import Path

from office_fixtures import MANAGER, REP
from settings_scene import Open

from models.calendar_day import CalendarDay, office_calendar
from ui.settings.holidays_drawer import HolidaysDrawer

NOTICE = (
    "2027年放假安排\n一、元旦：1月1日（周五）至3日（周日）放假，共3天。\n二、春节：2月6日至12日放假调休。2月20日上班。"
)


def drawer_of(page: object) -> HolidaysDrawer:
    part = page.part("calendar")
    part.enter_button.click()
    drawer = page.window().drawers.drawer()
    assert isinstance(drawer, HolidaysDrawer)
    return drawer


def test_the_notice_is_pasted_and_the_year_is_no_longer_provisional(open_settings: Open) -> None:
    page = open_settings("calendar", MANAGER)
    drawer = drawer_of(page)
    drawer.text.set_value(NOTICE)
    assert "2027 年：休息 10 天，周末上班 1 天" in drawer.understood.text()
    drawer.store()
    calendar = office_calendar()
    assert not calendar.is_provisional(date(2027, 5, 1))
    assert not calendar.is_working_day(date(2027, 2, 9)) and calendar.is_working_day(date(2027, 2, 20))
    part = page.part("calendar")
    assert part.year == 2027 and part.notice.content is None
    before = CalendarDay.select().where(CalendarDay.date.year == 2027).count()
    page.window().toast.undo()
    assert CalendarDay.select().where(CalendarDay.date.year == 2027).count() != before


def test_a_text_without_days_is_said_and_nothing_changes(open_settings: Open) -> None:
    page = open_settings("calendar", MANAGER)
    count = CalendarDay.select().count()
    drawer = drawer_of(page)
    drawer.text.set_value("请安排好值班")
    drawer.store()
    assert "没有读到" in drawer._problem.content.text()
    assert CalendarDay.select().count() == count


def test_a_sheet_is_read_into_the_text(open_settings: Open, tmp_path: Path) -> None:
    sheet = tmp_path / "放假.csv"
    sheet.write_text("日期,安排,名称\n2027-01-01,休息,元旦\n2027-01-09,上班,元旦\n", encoding="utf-8")
    drawer = drawer_of(open_settings("calendar", MANAGER))
    drawer.read_file(sheet)
    assert "休息 1 天，周末上班 1 天" in drawer.understood.text()
    drawer.read_file(tmp_path / "没有.csv")
    assert drawer._problem.content is not None


def test_a_rep_only_looks(open_settings: Open) -> None:
    assert open_settings("calendar", REP).part("calendar").enter_button.isHidden()
