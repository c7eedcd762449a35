"""Invitations: what is to be seen to before they go out, and when their sending is late."""

import datetime as dt

import pytest

from rules.invitations import Invitations, invitation_checks

EVENING = dt.datetime(2026, 12, 11, 18)


def level(key: str, about: Invitations, now: dt.datetime) -> str:
    """Return how one check stands."""
    return next(check.level for check in invitation_checks(about, now) if check.key == key)


@pytest.mark.parametrize(
    ("states", "day", "expected"),
    [
        ({"not_sent": 3}, (2026, 11, 20), "reminder"),
        ({"not_sent": 3}, (2026, 11, 27), "broken"),
        ({"not_sent": 1, "accepted": 60}, (2026, 12, 10), "broken"),
        ({"sent": 3}, (2026, 12, 10), "passed"),
        ({}, (2026, 11, 1), "reminder"),
    ],
)
def test_invitations_go_out_two_weeks_before(states: dict[str, int], day: tuple[int, int, int], expected: str) -> None:
    assert level("sending", Invitations(EVENING, states), dt.datetime(*day, 10)) == expected


def test_the_office_may_set_another_notice() -> None:
    about = Invitations(EVENING, {"not_sent": 1}, days=30)
    check = next(one for one in invitation_checks(about, dt.datetime(2026, 11, 15, 9)) if one.key == "sending")
    assert (check.level, check.title) == ("broken", "请柬提前 30 天寄出")
    assert "2026-11-11" in check.text and "逾期" in check.text


def test_what_is_missing_is_named_and_the_broken_come_first() -> None:
    about = Invitations(EVENING, {"accepted": 2}, unseated=1, missing=("地点", "联系人"))
    checks = invitation_checks(about, dt.datetime(2026, 11, 1, 9))
    assert checks[0].text == "还没有填：地点、联系人"
    assert [check.level for check in checks] == sorted((c.level for c in checks), key="broken reminder passed".index)


@pytest.mark.parametrize(
    ("day", "silent", "asked"), [((2026, 11, 20), 4, False), ((2026, 11, 30), 4, True), ((2026, 11, 30), 0, False)]
)
def test_those_who_keep_silent_are_asked_a_week_before_the_day(day: tuple, silent: int, asked: bool) -> None:
    about = Invitations(EVENING, {"sent": silent}, reply_by=dt.date(2026, 12, 4))
    texts = [check.text for check in invitation_checks(about, dt.datetime(*day, 9)) if check.level == "reminder"]
    assert any("还没有回复" in text for text in texts) is asked
