"""The date of a banquet: holidays, lunar festivals, mourning, weekends, and days either side avoids."""

import datetime as dt

import pytest

from rules.banquet_date import TabooDay, better_days, date_findings
from rules.working_time import OfficeCalendar

CALENDAR = OfficeCalendar({dt.date(2026, 10, 1): "国庆节"}, {dt.date(2026, 10, 10): "国庆节"}, frozenset({2026}))
FOUNDING = TabooDay("云岭数据", "solar", 12, 11, "创始人忌日")


@pytest.mark.parametrize(
    ("day", "level", "word"),
    [
        ((2026, 10, 1), "broken", "国庆节"),
        ((2026, 2, 16), "broken", "除夕"),
        ((2026, 2, 17), "broken", "春节"),
        ((2026, 9, 25), "broken", "中秋节"),
        ((2026, 6, 19), "broken", "端午节"),
        ((2026, 8, 27), "broken", "中元节"),
        ((2026, 4, 5), "broken", "清明节"),
        ((2027, 12, 13), "broken", "国家公祭日"),
        ((2026, 3, 3), "reminder", "元宵节"),
        ((2026, 12, 12), "reminder", "星期六"),
    ],
)
def test_bad_days_are_named(day: tuple[int, int, int], level: str, word: str) -> None:
    first, *_ = date_findings(dt.date(*day), CALENDAR)
    assert (first.level, word in first.text) == (level, True)


@pytest.mark.parametrize("day", [(2026, 12, 11), (2026, 10, 10), (2026, 11, 25)])
def test_good_days_have_nothing_against_them(day: tuple[int, int, int]) -> None:
    assert date_findings(dt.date(*day), CALENDAR) == ()


@pytest.mark.parametrize(
    ("taboo", "day", "falls"),
    [
        (FOUNDING, (2026, 12, 11), True),
        (FOUNDING, (2030, 12, 11), True),
        (TabooDay("甲", "once", 12, 11, "搬迁", 2026), (2026, 12, 11), True),
        (TabooDay("甲", "once", 12, 11, "搬迁", 2026), (2027, 12, 11), False),
        (TabooDay("甲", "lunar", 8, 14, "老人忌辰"), (2026, 9, 24), True),
        (TabooDay("甲", "lunar", 8, 14, "老人忌辰"), (2026, 8, 14), False),
    ],
)
def test_taboo_days_fall_where_their_calendar_says(taboo: TabooDay, day: tuple[int, int, int], falls: bool) -> None:
    assert taboo.falls_on(dt.date(*day)) is falls


def test_a_taboo_day_says_whose_it_is_and_why() -> None:
    (finding,) = date_findings(dt.date(2026, 12, 11), CALENDAR, [FOUNDING])
    assert finding.level == "broken"
    assert finding.text == "云岭数据忌 2026-12-11：创始人忌日"


def test_other_days_are_near_good_and_not_too_early() -> None:
    day = dt.date(2026, 12, 12)
    offered = better_days(day, CALENDAR, [FOUNDING], dt.date(2026, 12, 10))
    assert offered == (dt.date(2026, 12, 10), dt.date(2026, 12, 14), dt.date(2026, 12, 15))
    assert all(not date_findings(other, CALENDAR, [FOUNDING]) for other in offered)
