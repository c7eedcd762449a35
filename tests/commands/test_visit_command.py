"""Tries `visit` beyond checking: planning with and without an answer, listing, cancelling, regular visits, leave."""

from collections.abc import Callable

import pytest
from command_runs import Ended

Ask = Callable[..., Ended]
PLAN = ("visit", "plan", "--customer", "云岭数据", "--rep", "林小满", "--start", "2026-11-26T10:00")
REASON = "客户点名今天要看方案"


def test_a_double_visit_is_refused_until_it_is_answered(ask: Ask) -> None:
    refused = ask(*PLAN)
    assert refused.status == 1 and "周立夏" in refused.err
    assert ask(*PLAN, "--answer", "override", "--reason", "太急").status == 1
    stored = ask(*PLAN, "--answer", "override", "--reason", REASON).answer["visits"][0]
    assert (stored["rep"], stored["start"]) == ("林小满", "2026-11-26T10:00:00")
    joined = ask(*PLAN, "--answer", "joint")
    assert joined.status == 1 or joined.answer["visits"][0]["rep"] == "周立夏"


def test_visits_are_listed_and_cancelled(ask: Ask) -> None:
    span = ("--from", "2026-11-25", "--to", "2026-11-27")
    listed = ask("visit", "list", *span, "--rep", "林小满").answer["visits"]
    assert listed and {one["rep"] for one in listed} == {"林小满"}
    key = next(one["visit"] for one in listed if one["status"] != "done")
    assert ask("visit", "cancel", "--id", str(key)).answer["visits"][0]["status"] == "cancelled"
    left = ask("visit", "list", *span, "--rep", "林小满").answer["visits"]
    assert key not in [one["visit"] for one in left]


def test_regular_visits_are_proposed_and_stored(ask: Ask) -> None:
    line = ("visit", "regular", "--customer", "半山网咖", "--to", "2027-06-30")
    proposed = ask(*line).answer
    assert proposed["stored"] is None
    stored = ask(*line, "--apply").answer
    assert [one["start"] for one in stored["visits"]] == [one["start"] for one in proposed["visits"]]
    assert bool(stored["stored"]) == bool(stored["visits"])


def test_leave_names_the_visits_in_it_and_is_kept_out_of(ask: Ask) -> None:
    span = ("--from", "2026-11-25", "--to", "2026-11-27")
    inside = ask("visit", "leave", "--rep", "林小满", *span).answer["visits"]
    assert {one["rep"] for one in inside} == {"林小满"}
    busy = ("visit", "check", "--customer", "半山网咖", "--rep", "林小满", "--start", "2026-11-27T16:00")
    found = [one for one in ask(*busy).answer["conflicts"] if one["visit"] is None and one["customer"] == "请假"]
    assert found and "不在岗" in found[0]["reasons"][0]["detail"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("visit", "plan", "--customer", "云岭数据"), "visit plan 还需要 --start"),
        (("visit", "cancel"), "visit cancel 还需要 --id"),
        (("tasks", "ask", "--text", "能否打九折"), "tasks ask 还需要 --id"),
        (("visit", "cancel", "--id", "1"), "没有编号为 1"),
        (("visit", "leave", "--rep", "林小满"), "--from"),
        (("visit", "leave", "--rep", "林小满", "--from", "2026-11-27", "--to", "2026-11-25"), "早于"),
        (("visit", "regular", "--to", "2090-01-01"), "太远"),
        (("visit", "plan", "--customer", "半山网咖", "--rep", "林小满", "--start", "1900-01-01T09:00"), "1900-01-01"),
    ],
)
def test_what_is_missing_or_wrong_is_said(ask: Ask, line: tuple[str, ...], said: str) -> None:
    ended = ask(*line)
    assert ended.status == 1 and said in ended.err and "Traceback" not in ended.err


def test_a_visit_is_one_s_own_unless_another_is_named(ask_as: Ask) -> None:
    mine = ("visit", "check", "--customer", "云岭数据", "--start", "2026-11-26T10:00")
    named = ask_as("林小满", *mine, "--rep", "林小满").answer
    assert named["conflicts"] and ask_as("林小满", *mine).answer == named
