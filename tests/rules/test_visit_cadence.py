"""Who is due for a visit."""

from datetime import date, timedelta

import pytest

from rules.visit_cadence import visit_due

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("value_class", "days", "state"),
    [
        ("A", 14, "ok"),
        ("A", 15, "due"),
        ("A", 28, "due"),
        ("A", 29, "overdue"),
        ("B", 31, "due"),
        ("B", 61, "overdue"),
        ("C", 90, "ok"),
        ("C", 91, "overdue"),
        ("", 90, "ok"),
    ],
)
def test_state_by_class(value_class: str, days: int, state: str) -> None:
    due = visit_due(TODAY - timedelta(days=days), TODAY, value_class, TODAY)
    assert (due.state, due.days) == (state, days)
    assert due.over == (TODAY - due.due_on).days


def test_never_visited_counts_from_when_we_know_it() -> None:
    assert visit_due(None, TODAY - timedelta(days=15), "A", TODAY).state == "due"


def test_the_cadence_is_a_setting() -> None:
    assert visit_due(TODAY - timedelta(days=8), TODAY, "A", TODAY, {"A": 7}).due_on == TODAY - timedelta(days=1)
