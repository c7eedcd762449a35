"""A, B and C by revenue."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.value_classes import ValueSplit, revenue_share, value_classes

REVENUE = {1: Decimal(800), 2: Decimal(100), 3: Decimal(60), 4: Decimal(30), 5: Decimal(10), 6: Decimal(0)}


def test_few_bring_most() -> None:
    classes = value_classes(REVENUE)
    assert classes == {1: "A", 2: "B", 3: "B", 4: "C", 5: "C", 6: "C"}
    assert [revenue_share(REVENUE, classes, name) for name in "ABC"] == [80, 16, 4]


def test_the_split_is_a_setting() -> None:
    assert value_classes(REVENUE, ValueSplit(90, 100))[2] == "A"
    with pytest.raises(ValueError, match="runs 1"):
        ValueSplit(90, 80)


def test_nothing_earned_is_all_c() -> None:
    assert value_classes({1: Decimal(0), 2: Decimal(-5)}) == {1: "C", 2: "C"}
    assert value_classes({}) == {} and revenue_share({}, {}, "A") == 0


AMOUNTS = st.dictionaries(st.integers(1, 50), st.integers(-10, 1000).map(Decimal))


@given(AMOUNTS, st.integers(1, 100), st.integers(1, 100))
def test_more_revenue_is_never_a_lower_class(revenue: dict[int, Decimal], one: int, two: int) -> None:
    classes = value_classes(revenue, ValueSplit(min(one, two), max(one, two)))
    assert classes.keys() == revenue.keys()
    ordered = [classes[key] for key in sorted(revenue, key=lambda key: -revenue[key])]
    assert ordered == sorted(ordered)
