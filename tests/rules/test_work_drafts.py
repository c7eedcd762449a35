"""Spans and due moments of plans and summaries, what they are drafted from, random samples, and times away."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.outing_times import away_from, away_until
from rules.spot_sample import draw_sample
from rules.work_draft import DueFact, TaskFact, VisitFact, WorkFacts, draft_work
from rules.work_periods import PERIODS
from rules.working_time import OfficeCalendar

WEDNESDAY = dt.date(2026, 11, 25)
CALENDAR = OfficeCalendar(published_years=frozenset({2026}))


def visit(customer: str = "云岭数据", **facts: object) -> VisitFact:
    start = dt.datetime(2026, 11, 25, 9)
    told = {"start": start, "customer": customer, "rep": "林小满", "kind": "return", "status": "confirmed"}
    return VisitFact(**{**told, **facts})


@pytest.mark.parametrize(
    ("kind", "first", "end", "due"),
    [
        ("day_plan", dt.date(2026, 11, 26), dt.date(2026, 11, 27), dt.datetime(2026, 11, 25, 17, 30)),
        ("day_log", WEDNESDAY, dt.date(2026, 11, 26), dt.datetime(2026, 11, 25, 23, 59)),
        ("week_summary", dt.date(2026, 11, 23), dt.date(2026, 11, 30), dt.datetime(2026, 11, 27, 17, 30)),
        ("week_plan", dt.date(2026, 11, 30), dt.date(2026, 12, 7), dt.datetime(2026, 11, 27, 17, 30)),
        ("month_plan", dt.date(2026, 12, 1), dt.date(2027, 1, 1), dt.datetime(2026, 11, 30, 17, 30)),
        ("evening_review", WEDNESDAY, dt.date(2026, 11, 26), dt.datetime(2026, 11, 25, 23, 59)),
    ],
)
def test_every_paper_has_its_span_and_due_moment(kind: str, first: dt.date, end: dt.date, due: dt.datetime) -> None:
    period = PERIODS[kind]
    assert period.first(WEDNESDAY, CALENDAR) == first
    assert (period.end(first), period.due(first, CALENDAR)) == (end, due)


def test_tomorrow_after_a_friday_is_monday_and_its_plan_is_due_on_friday() -> None:
    friday, monday = dt.date(2026, 11, 27), dt.date(2026, 11, 30)
    assert PERIODS["day_plan"].first(friday, CALENDAR) == monday
    assert PERIODS["day_plan"].due(monday, CALENDAR) == dt.datetime(2026, 11, 27, 17, 30)


@given(st.sampled_from(sorted(PERIODS)), st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)))
def test_spans_are_never_empty_and_their_papers_are_due_before_they_end(kind: str, day: dt.date) -> None:
    period = PERIODS[kind]
    first = period.first(day, CALENDAR)
    assert first < period.end(first)
    assert period.due(first, CALENDAR).date() < period.end(first)


def test_a_plan_counts_customers_once_and_names_what_is_open() -> None:
    facts = WorkFacts(
        visits=[visit(), visit(kind="first"), visit("青禾湖")],
        due=[DueFact("松风冷链", "A", 10), DueFact("东篱印务", "C", 0)],
        tasks=[TaskFact("报价", WEDNESDAY, False), TaskFact("已办", WEDNESDAY, True)],
    )
    draft = draft_work("week_plan", facts)
    assert (draft.customers, draft.aim) == (2, "拜访 2 家：回访 2 次、初访 1 次")
    assert draft.content == "11-25 前办：报价\n该拜访还没安排：松风冷链（A 类，超 10 天）、东篱印务（C 类，到期）"


def test_a_long_list_of_due_customers_is_cut_and_counted() -> None:
    due = [DueFact(f"客户{n}", "B", n) for n in range(20)]
    assert draft_work("month_plan", WorkFacts(due=due)).content.endswith("等 20 家")
    assert draft_work("month_plan", WorkFacts(due=due)).customers == 20


def test_a_summary_counts_what_was_held_first_recorded_and_cancelled() -> None:
    done = visit(status="done", kind="first", recorded=True, next_step="发方案", likely=True, problems="信号弱\n\n丢包")
    draft = draft_work("week_summary", WorkFacts(visits=[done, visit("青禾湖")], cancelled=1))
    assert draft.content.splitlines() == [
        "安排拜访 2 次，完成 1 次，其中初访 1 次；写记录 1 份。",
        "取消 1 次。",
        "很可能成交：云岭数据。",
        "云岭数据：发方案",
    ]
    assert draft.problems == "云岭数据：信号弱\n云岭数据：丢包"


def test_a_log_tells_what_was_said_and_what_is_missing() -> None:
    visits = [visit(status="done", recorded=True, said="谈妥\n细节"), visit("青禾湖", status="done"), visit("半山")]
    draft = draft_work("day_log", WorkFacts(visits=visits, tasks=[TaskFact("寄样品", WEDNESDAY, True)]))
    assert draft.content.splitlines() == [
        "09:00 云岭数据：谈妥",
        "09:00 青禾湖：已拜访，还没写记录",
        "09:00 半山：没有拜访记录",
        "办完：寄样品",
    ]


@pytest.mark.parametrize("kind", sorted(PERIODS))
def test_nothing_to_tell_gives_an_empty_draft_of_every_kind(kind: str) -> None:
    draft = draft_work(kind, WorkFacts())
    assert (draft.aim, draft.problems, draft.better) == ("", "", "")


samples = st.dictionaries(st.integers(1, 2**63), st.integers(1, 6), max_size=40)


@given(samples, st.integers(0, 50), st.integers(0, 10**6))
def test_a_sample_is_drawn_from_all_and_can_be_drawn_again(owners: dict[int, int], count: int, seed: int) -> None:
    drawn = draw_sample(owners, count, seed)
    assert len(drawn) == len(set(drawn)) == min(count, len(owners))
    assert set(drawn) <= set(owners)
    assert drawn == draw_sample(dict(reversed(owners.items())), count, seed)


@given(samples, st.integers(0, 10**6))
def test_everybody_is_drawn_once_before_anybody_twice(owners: dict[int, int], seed: int) -> None:
    people = set(owners.values())
    drawn = draw_sample(owners, len(people), seed)
    assert {owners[key] for key in drawn} == people


def test_other_seeds_draw_other_records() -> None:
    owners = dict.fromkeys(range(1000), 1)
    assert len({draw_sample(owners, 5, seed) for seed in range(20)}) == 20


def test_a_rep_is_away_from_before_the_first_visit_until_after_the_last() -> None:
    nine, ten = dt.datetime(2026, 11, 25, 9), dt.datetime(2026, 11, 25, 10)
    assert (away_from([(nine, ten)]), away_until([(nine, ten)])) == (
        nine.replace(hour=8, minute=30),
        ten.replace(minute=30),
    )
    assert (away_from([]), away_until([])) == (None, None)
