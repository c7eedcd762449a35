"""The double-visit rule: who is warned, when, and why."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.reason import Reason, strength
from rules.visit_conflicts import LEVELS, PlannedVisit, VisitCheck, VisitRules, check_visit, overlap, window
from rules.working_time import OfficeCalendar

THURSDAY = datetime(2026, 11, 26, 10)
MINE = PlannedVisit(None, 1, "云岭数据", 11, "林小满", THURSDAY, 60)
THEIRS = PlannedVisit(7, 1, "云岭数据", 12, "周立夏", datetime(2026, 11, 27, 14), 60)
GROUP = Reason("same_group", "云岭数字控股集团")
NAME = Reason("similar_name", "云岭数据白鹿分公司", 82)
ADDRESS = Reason("same_address", "云岭路 1 号", 60)


def kinds(check: VisitCheck) -> list[str]:
    return [reason.kind for conflict in check.conflicts for reason in conflict.reasons]


def test_a_colleague_at_the_same_customer_is_a_clash() -> None:
    check = check_visit(MINE, [THEIRS])
    assert check.level == "clash"
    (conflict,) = check.conflicts
    assert (conflict.visit, conflict.rep_name, conflict.days_apart) == (7, "周立夏", 1)
    assert conflict.reasons == (Reason("same_customer", "云岭数据"),)


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({"tentative": True}, "warn"),
        ({"by_phone": True}, "warn"),
        ({"tentative": True, "by_phone": True}, "warn"),
        ({"status": "done"}, "info"),
        ({"status": "cancelled"}, "none"),
        ({"participants": frozenset({11})}, "none"),
        ({"customer": 2}, "none"),
    ],
)
def test_what_weighs_less(change: dict[str, object], level: str) -> None:
    other = replace(THEIRS, **change)  # type: ignore[arg-type]
    assert check_visit(MINE, [other]).level == level


@pytest.mark.parametrize(
    ("reasons", "level"),
    [
        ([GROUP], "clash"),
        ([NAME], "warn"),
        ([NAME, ADDRESS], "warn"),
        ([ADDRESS], "info"),
        ([Reason("similar_name", "", 49)], "none"),
        ([], "none"),
    ],
)
def test_related_customers_by_strength(reasons: list[Reason], level: str) -> None:
    check = check_visit(MINE, [replace(THEIRS, customer=2)], {2: reasons})
    assert check.level == level
    assert kinds(check) == [reason.kind for reason in reasons if level != "none"]


@pytest.mark.parametrize(
    ("evidence", "firm", "light"),
    [
        *[(49, "none", "none"), (50, "info", "info"), (74, "info", "info"), (75, "warn", "info")],
        *[(94, "warn", "info"), (95, "clash", "warn"), (100, "clash", "warn")],
    ],
)
def test_evidence_weighs_as_the_table_says(evidence: int, firm: str, light: str) -> None:
    relations = {2: [Reason("similar_name", "", evidence)], 1: [Reason("similar_name", "", evidence)]}
    theirs = replace(THEIRS, customer=2)
    for change, level in (({}, firm), ({"tentative": True}, light), ({"by_phone": True}, light)):
        assert check_visit(MINE, [replace(theirs, **change)], relations).level == level  # type: ignore[arg-type]
        assert check_visit(replace(MINE, **change), [theirs], relations).level == level  # type: ignore[arg-type]
        done = replace(theirs, status="done", **change)  # type: ignore[arg-type]
        assert check_visit(MINE, [done], relations).level == ("none" if evidence < 50 else "info")


def test_the_worst_comes_first_and_of_equally_bad_ones_the_nearest() -> None:
    after = [replace(THEIRS, id=days, start=THURSDAY + timedelta(days=days)) for days in (4, 2)]
    before = replace(THEIRS, id=3, start=THURSDAY - timedelta(days=3))
    light = replace(THEIRS, id=1, start=THURSDAY + timedelta(days=1), tentative=True)
    assert [conflict.visit for conflict in check_visit(MINE, [light, *after, before]).conflicts] == [2, 3, 4, 1]


def test_a_common_companion_alone_makes_no_joint_visit() -> None:
    along = frozenset({13})
    check = check_visit(replace(MINE, participants=along), [replace(THEIRS, participants=along)])
    assert (check.level, kinds(check)) == ("clash", ["same_customer"])


def test_a_visit_never_ends_before_it_starts() -> None:
    assert replace(MINE, minutes=-30).end == THURSDAY


def test_two_visits_not_stored_yet_are_two() -> None:
    assert check_visit(MINE, [replace(THEIRS, id=None)]).level == "clash"


def test_reasons_come_strongest_first() -> None:
    check = check_visit(MINE, [replace(THEIRS, customer=2)], {2: [ADDRESS, NAME, GROUP]})
    assert kinds(check) == ["same_group", "similar_name", "same_address"]


@pytest.mark.parametrize(("days", "seen"), [(-8, False), (-7, True), (7, True), (8, False)])
def test_the_window_ends_exactly(days: int, seen: bool) -> None:
    for hour in (0, 23):
        other = replace(THEIRS, start=datetime(2026, 11, 26, hour, 59) + timedelta(days=days))
        assert bool(check_visit(MINE, [other]).conflicts) is seen
        low, high = window(MINE.start)
        assert (low <= other.start < high) is seen


def test_the_window_reaches_over_the_year() -> None:
    mine = replace(MINE, start=datetime(2026, 12, 28, 9))
    assert check_visit(mine, [replace(THEIRS, start=datetime(2027, 1, 4, 16))]).level == "clash"


def test_own_double_booking_and_back_to_back() -> None:
    own = replace(MINE, id=3, customer=2, customer_name="青禾湖", start=THURSDAY + timedelta(minutes=30))
    check = check_visit(MINE, [own])
    assert (check.level, kinds(check)) == ("clash", ["own_time"])
    assert check.conflicts[0].reasons[0].detail == "林小满 10:30–11:30 已约 青禾湖"
    assert check_visit(MINE, [replace(own, start=THURSDAY + timedelta(hours=1))]).level == "none"
    assert check_visit(MINE, [replace(own, start=THURSDAY - timedelta(hours=1))]).level == "none"


def test_a_participant_booked_elsewhere_is_own_time() -> None:
    joint = replace(MINE, participants=frozenset({12}))
    assert kinds(check_visit(joint, [replace(THEIRS, customer=2, start=THURSDAY)])) == ["own_time"]


def test_the_visit_itself_is_no_conflict() -> None:
    assert check_visit(replace(THEIRS, start=THURSDAY), [THEIRS]).level == "none"


def test_the_reps_own_second_visit_is_no_double_visit() -> None:
    assert check_visit(MINE, [replace(THEIRS, rep=11)]).level == "none"


def test_one_behind_us_and_one_ahead_is_only_information() -> None:
    between = datetime(2026, 11, 27, 0)
    assert check_visit(MINE, [THEIRS], now=between).level == "info"
    assert check_visit(MINE, [THEIRS], now=MINE.end).level == check_visit(THEIRS, [MINE], now=MINE.end).level == "info"
    assert check_visit(MINE, [THEIRS], now=THURSDAY - timedelta(days=9)).level == "clash"
    assert check_visit(MINE, [THEIRS], now=THURSDAY + timedelta(days=9)).level == "clash"


def test_notes_on_the_visit_itself() -> None:
    saturday = replace(MINE, start=datetime(2026, 11, 28, 12, 30))
    check = check_visit(saturday, [], owner=12, owner_name="周立夏", now=datetime(2026, 11, 28, 8))
    assert [note.kind for note in check.notes] == ["holiday", "out_of_hours", "not_owner", "too_soon"]
    assert check.level == "warn"
    assert "星期六" in check.notes[0].detail and "周立夏" in check.notes[2].detail


def test_a_participant_who_owns_the_customer_is_no_note() -> None:
    assert check_visit(replace(MINE, participants=frozenset({12})), [], owner=12).notes == ()


def test_a_phone_call_needs_no_notice() -> None:
    soon = THURSDAY - timedelta(hours=2)
    assert [n.kind for n in check_visit(MINE, [], now=soon).notes] == ["too_soon"]
    assert check_visit(MINE, [], now=THURSDAY - timedelta(days=1)).notes == ()
    assert check_visit(replace(MINE, by_phone=True), [], now=soon).notes == ()


def test_a_holiday_of_the_office_is_named() -> None:
    calendar = OfficeCalendar({date(2026, 11, 26): "司庆"}, {}, frozenset({2026}))
    check = check_visit(MINE, [], rules=VisitRules(calendar=calendar))
    assert check.notes[0].detail == "2026-11-26 是司庆"


def _at(day: int, half_hour: int) -> datetime:
    """Return a half hour of the days around the end of a year, so that visits meet often and end where others begin."""
    return datetime(2026, 12, 22) + timedelta(days=day, minutes=30 * half_hour)


VISITS = st.builds(
    PlannedVisit,
    id=st.integers(1, 10**6),
    customer=st.integers(1, 3),
    customer_name=st.just("客户"),
    rep=st.integers(1, 4),
    rep_name=st.just("某人"),
    start=st.builds(_at, st.integers(0, 20), st.integers(0, 47)),
    minutes=st.integers(0, 300),
    status=st.sampled_from(["planned", "planned", "planned", "done", "cancelled"]),
    participants=st.frozensets(st.integers(1, 4), max_size=2),
    tentative=st.booleans(),
    by_phone=st.booleans(),
)


@given(VISITS, VISITS, st.lists(st.sampled_from([GROUP, NAME, ADDRESS])), st.none() | st.just(datetime(2027, 1, 1)))
def test_the_rule_is_symmetric(a: PlannedVisit, b: PlannedVisit, why: list[Reason], now: datetime | None) -> None:
    if "cancelled" in (a.status, b.status):
        return
    one = check_visit(a, [b], {b.customer: why}, now=now).conflicts
    two = check_visit(b, [a], {a.customer: why}, now=now).conflicts
    assert [(c.level, c.days_apart) for c in one] == [(c.level, c.days_apart) for c in two]


@given(VISITS, st.lists(VISITS, max_size=8))
def test_no_overlap_of_the_own_team_is_missed(visit: PlannedVisit, others: list[PlannedVisit]) -> None:
    check = check_visit(visit, others)
    due = {o.id for o in others if o.status != "cancelled" and o.id != visit.id}
    due = {o.id for o in others if o.id in due and overlap(visit, o) and visit.team & o.team}
    shown = {c.visit for c in check.conflicts if any(r.kind == "own_time" for r in c.reasons)}
    assert shown == due


@given(VISITS, st.lists(VISITS, max_size=8))
def test_the_level_is_the_worst_and_conflicts_come_worst_first(visit: PlannedVisit, others: list[PlannedVisit]) -> None:
    check = check_visit(visit, others)
    ranks = [LEVELS.index(c.level) for c in check.conflicts]
    assert ranks == sorted(ranks, reverse=True)
    assert LEVELS.index(check.level) >= max(ranks, default=0)


@given(st.integers(0, 100), st.integers(0, 100))
def test_reasons_strengthen_each_other(first: int, second: int) -> None:
    joined = strength([first, second])
    assert max(first, second) <= joined <= 100
    assert strength([first]) == first
