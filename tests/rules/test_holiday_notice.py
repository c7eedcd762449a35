"""Tries reading notices of holidays: equal to the published days of three years, and no day made up."""

import warnings
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.holiday_notice import NoticeDay, read_notice
from rules.problem import Problem

NOTICES = {
    2024: (
        "一、元旦：1月1日放假，与周末连休。\n"
        "二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。\n"
        "鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。\n"
        "三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。\n"
        "四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。\n"
        "五、端午节：6月10日放假，与周末连休。\n"
        "六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。\n"
        "七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。\n"
    ),
    2025: (
        "一、元旦：1月1日（周三）放假1天，不调休。\n"
        "二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。\n"
        "1月26日（周日）、2月8日（周六）上班。\n"
        "三、清明节：4月4日（周五）至6日（周日）放假，共3天。\n"
        "四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。\n"
        "五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。\n"
        "六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。\n"
        "9月28日（周日）、10月11日（周六）上班。\n"
    ),
    2026: (
        "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。\n"
        "二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。\n"
        "2月14日（周六）、2月28日（周六）上班。\n"
        "三、清明节：4月4日（周六）至6日（周一）放假，共3天。\n"
        "四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。\n"
        "五、端午节：6月19日（周五）至21日（周日）放假，共3天。\n"
        "六、中秋节：9月25日（周五）至27日（周日）放假，共3天。\n"
        "七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。\n"
    ),
}


def published(year: int) -> tuple[set[date], set[date]]:
    """Return the days off from Monday to Friday, and the make-up days, as the calendar package has them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from chinese_calendar import constants

    off = {day for day in constants.holidays if day.year == year and day.weekday() < 5}
    return off, {day for day in constants.workdays if day.year == year}


@pytest.mark.parametrize("year", NOTICES)
def test_a_notice_gives_the_published_days(year: int) -> None:
    days = read_notice(f"国务院办公厅关于{year}年部分节假日安排的通知\n{NOTICES[year]}", 2030)
    off = {one.day for one in days if not one.works and one.day.weekday() < 5}
    assert (off, {one.day for one in days if one.works}) == published(year)


def test_each_day_carries_the_name_of_its_holiday() -> None:
    names = {one.day: one.name for one in read_notice(NOTICES[2026], 2026)}
    assert names[date(2026, 2, 28)] == "春节" and names[date(2026, 10, 7)] == "国庆节"


def test_rows_of_a_table_are_read_too() -> None:
    days = read_notice("2027-01-01\t休息\t元旦\n2027-01-03,上班,元旦\n日期 安排 名称\n", 2027)
    assert days == [NoticeDay(date(2027, 1, 1), False, "元旦"), NoticeDay(date(2027, 1, 3), True, "元旦")]


def test_new_year_may_begin_in_december() -> None:
    days = read_notice("元旦：12月31日（周日）至1月1日（周一）放假。12月30日上班。", 2024)
    assert days[-1].day == date(2024, 1, 1) and date(2023, 12, 30) in {one.day for one in days if one.works}


@pytest.mark.parametrize("text", ["", "请各单位安排好值班", "元旦：13月40日放假", "1月1日放假"])
def test_what_tells_no_day_is_said(text: str) -> None:
    with pytest.raises(Problem, match="没有读到"):
        read_notice(text, 2027)


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    try:
        days = read_notice(text, 2027)
    except Problem:
        return
    assert days == sorted(days, key=lambda one: one.day)
