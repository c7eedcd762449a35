"""Tries which backups are kept by day, week and month."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules.backup_calendar import DAYS, MONTHS, WEEKS, kept

MOMENTS = st.lists(st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)), unique=True, max_size=60)
EVENING = datetime(2026, 11, 20, 18, 0)


def test_a_year_of_evenings_leaves_days_weeks_and_months() -> None:
    year = [EVENING - timedelta(days=age) for age in range(365)]
    keep = sorted(kept(year), reverse=True)
    assert keep[:DAYS] == year[:DAYS]
    assert {moment.month for moment in keep} == set(range(1, 13))
    assert len(keep) <= DAYS + WEEKS + MONTHS


def test_of_one_day_the_last_is_kept() -> None:
    day = [EVENING.replace(hour=hour) for hour in range(8, 18)]
    assert kept(day) == {EVENING.replace(hour=17)}


@given(MOMENTS)
def test_the_newest_is_always_kept_and_nothing_is_invented(made: list[datetime]) -> None:
    keep = kept(made)
    assert keep <= set(made)
    assert not made or max(made) in keep
    assert len(keep) <= DAYS + WEEKS + MONTHS


@given(MOMENTS)
def test_thinning_again_takes_nothing_more(made: list[datetime]) -> None:
    assert kept(kept(made)) == kept(made)
