"""Tries promises as people type them: the day and time are taken off, the rest stays as it was typed."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.deadlines import CLOSING
from rules.promise_lines import SpokenPromise, read_promise, read_promises

TODAY = date(2026, 11, 25)  # a Wednesday


@pytest.mark.parametrize(
    "line, text, day, at",
    [
        ("下周五 发报价", "发报价", date(2026, 12, 4), None),
        ("下周五发报价", "发报价", date(2026, 12, 4), None),
        ("周五前发报价", "发报价", date(2026, 11, 27), None),
        ("明天下午3点前 回电话", "回电话", date(2026, 11, 26), time(15)),
        ("明天 15:30 回电话", "回电话", date(2026, 11, 26), time(15, 30)),
        ("11-30 送样品", "送样品", date(2026, 11, 30), None),
        ("11月30日：送样品", "送样品", date(2026, 11, 30), None),
        ("3天后 再联系", "再联系", date(2026, 11, 28), None),
        ("发报价 下周五", "发报价", date(2026, 12, 4), None),
        ("发报价，11月30日前", "发报价", date(2026, 11, 30), None),
        ("2026-12-01 交方案", "交方案", date(2026, 12, 1), None),
        ("发 3 份样品", "发 3 份样品", None, None),
        ("送今天的报纸", "送今天的报纸", None, None),
        ("前台登记", "前台登记", None, None),
        ("明天 前台登记", "前台登记", date(2026, 11, 26), None),
        ("下周五", "下周五", None, None),
        ("2026年13月40日 交", "2026年13月40日 交", None, None),
    ],
)
def test_day_and_time_are_taken_off(line: str, text: str, day: date | None, at: time | None) -> None:
    assert read_promise(line, TODAY) == SpokenPromise(text, day, at)


def test_each_line_is_a_promise_and_empty_ones_are_none() -> None:
    found = read_promises("下周五 发报价\n\n  \n回电话", TODAY)
    assert [promise.text for promise in found] == ["发报价", "回电话"]


def test_without_a_day_it_is_due_on_the_usual_one_at_closing() -> None:
    usual = date(2026, 11, 26)
    assert read_promise("回电话", TODAY).due(usual).time() == CLOSING
    assert read_promise("回电话", TODAY).due(usual).date() == usual
    assert read_promise("明天10点 回电话", TODAY).due(usual).time() == time(10)


@given(st.text())
def test_no_line_breaks_it_and_no_word_is_made_up(line: str) -> None:
    for promise in read_promises(line, TODAY):
        assert promise.text and promise.text in line


@given(st.sampled_from(["发报价", "回电话给王主任", "寄合同 2 份"]), st.integers(1, 300))
def test_a_written_day_is_always_understood(text: str, days: int) -> None:
    day = TODAY + timedelta(days=days)
    assert read_promise(f"{day.isoformat()} {text}", TODAY) == SpokenPromise(text, day)
