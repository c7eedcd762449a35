"""Counts working days as the State Council published them for 2024 to 2026 (国办发明电, 放假安排)."""

import datetime as dt
import json
import warnings
from pathlib import Path

import pytest
from office_fixtures import OfficeInUse

from models.calendar_day import office_calendar

OFF = {
    2024: "0101 0210-0217 0404-0406 0501-0505 0608-0610 0915-0917 1001-1007",
    2025: "0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008",
    2026: "0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007",
}
MADE_UP = {
    2024: "0204 0218 0407 0428 0511 0914 0929 1012",
    2025: "0126 0208 0427 0928 1011",
    2026: "0104 0214 0228 0509 0920 1010",
}
WORKED = {2024: 251, 2025: 248, 2026: 248}
PUBLISHED = Path(__file__).parents[3] / "shared" / "data" / "holidays"


def days(year: int, text: str) -> set[dt.date]:
    """Return the days of a year that are told as MMDD or MMDD-MMDD."""
    found: set[dt.date] = set()
    for span in text.split():
        first, _, last = (part for part in span.partition("-"))
        begin, end = (dt.date(year, int(part[:2]), int(part[2:])) for part in (first, last or first))
        found |= {begin + dt.timedelta(days=n) for n in range((end - begin).days + 1)}
    return found


def every_day(year: int) -> list[dt.date]:
    """Return all days of a year."""
    first = dt.date(year, 1, 1)
    return [first + dt.timedelta(days=n) for n in range((dt.date(year + 1, 1, 1) - first).days)]


@pytest.fixture(params=sorted(OFF))
def worked(request: pytest.FixtureRequest) -> tuple[int, set[dt.date]]:
    """A year, and the days worked in it according to the tables above."""
    year = request.param
    week = {day for day in every_day(year) if day.weekday() < 5}
    return year, week - days(year, OFF[year]) | days(year, MADE_UP[year])


def test_the_office_works_on_the_days_that_were_published(
    office: OfficeInUse, worked: tuple[int, set[dt.date]]
) -> None:
    year, expected = worked
    calendar = office_calendar()
    assert {day for day in every_day(year) if calendar.is_working_day(day)} == expected
    assert len(expected) == WORKED[year]
    assert not any(calendar.is_provisional(day) for day in every_day(year))


def test_counting_agrees_with_the_published_days(office: OfficeInUse, worked: tuple[int, set[dt.date]]) -> None:
    year, expected = worked
    calendar, ordered = office_calendar(), sorted(expected)
    new_year = dt.date(year, 1, 1)
    assert calendar.working_days_between(new_year - dt.timedelta(days=1), dt.date(year, 12, 31)) == len(ordered)
    for number, day in enumerate(ordered, start=1):
        assert calendar.add_working_days(new_year - dt.timedelta(days=1), number) == day
        assert calendar.working_days_between(ordered[0], day) == number - 1
        assert calendar.last_working_day(new_year, day) == day


def test_another_source_of_the_published_days_agrees(office: OfficeInUse, worked: tuple[int, set[dt.date]]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from chinese_calendar import is_workday  # large tables

    year, expected = worked
    assert {day for day in every_day(year) if is_workday(day)} == expected


@pytest.mark.realdata
def test_the_papers_themselves_agree(worked: tuple[int, set[dt.date]]) -> None:
    year, expected = worked
    table = PUBLISHED / f"holiday-cn_{year}.json"
    if not table.exists():
        pytest.skip(f"the published days of {year} are not kept beside the source tree")
    told = {dt.date.fromisoformat(day["date"]): day["isOffDay"] for day in json.loads(table.read_text("utf-8"))["days"]}
    assert {day for day in told if not told[day]} == {day for day in told if day in expected}
    assert expected == {day for day in every_day(year) if not told.get(day, day.weekday() > 4)}
