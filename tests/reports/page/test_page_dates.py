"""Dates as Chinese documents write them."""

from datetime import datetime

from reports.page.dates import span_text, start_text

NINE = datetime(2026, 12, 3, 9, 0)


def test_a_start_names_the_day_of_the_week() -> None:
    assert start_text(datetime(2026, 12, 11, 18, 0)) == "2026年12月11日（星期五）18:00"


def test_a_span_names_the_second_day_only_when_it_is_another() -> None:
    assert span_text(NINE, datetime(2026, 12, 3, 11, 30)) == "2026年12月3日（星期四）09:00 – 11:30"
    assert "12月4日（星期五）08:00" in span_text(NINE, datetime(2026, 12, 4, 8, 0))
