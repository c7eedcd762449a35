"""Serial numbers are read, counted on and never used twice."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.numbering import SERIES, Serial, next_serial, parse_serial

DAY = date(2026, 11, 25)


@pytest.mark.parametrize("text", ["CG-2026-0117", "YH-2026-0009", "YH-2026-0009-3", "CF-2026-1125-01", "KH-2026-10-04"])
def test_what_is_printed_can_be_read(text: str) -> None:
    assert str(parse_serial(text)) == text
    assert parse_serial(f" {text.lower()} ") == parse_serial(text)


@pytest.mark.parametrize(
    "text", ["", "CG", "CG-26-0117", "XX-2026-0001", "CG_2026-0117", "CG-2026-117", "CG-2026-٠١١٧"]
)
def test_what_is_no_serial(text: str) -> None:
    assert parse_serial(text) is None


def test_counting_starts_again_with_the_period() -> None:
    assert str(next_serial("CG", DAY, ["CG-2025-0900", "YH-2026-0400"])) == "CG-2026-0001"
    assert str(next_serial("CF", DAY, ["CF-2026-1125-01", "CF-2026-1124-09"])) == "CF-2026-1125-02"
    assert str(next_serial("KH", DAY, ["KH-2026-10-04"])) == "KH-2026-11-01"


def test_gaps_stay_and_sheets_do_not_count() -> None:
    assert str(next_serial("YH", DAY, ["YH-2026-0001", "YH-2026-0009-3", "nonsense"])) == "YH-2026-0010"


def test_more_than_the_width_still_counts() -> None:
    assert str(next_serial("CG", DAY, ["CG-2026-9999"])) == "CG-2026-10000"
    assert parse_serial("CG-2026-10000") == Serial("CG", "2026", 10000)


@given(st.sampled_from(sorted(SERIES)), st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 30))
def test_no_number_is_used_twice(kind: str, day: date, count: int) -> None:
    issued: list[str] = []
    for _ in range(count):
        issued.append(str(next_serial(kind, day, issued)))
    assert len(set(issued)) == count
    assert [serial.number for serial in map(parse_serial, issued) if serial] == list(range(1, count + 1))
