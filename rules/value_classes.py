"""Value classes A, B, C by the 20/80 rule: the few customers that bring most of the revenue are A."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class ValueSplit:
    """Up to which share of all revenue, in percent and counted from the biggest customer, A and then B reach."""

    a: int = 80
    b: int = 95

    def __post_init__(self) -> None:
        if not 1 <= self.a <= self.b <= 100:
            raise ValueError("the split runs 1 ≤ A ≤ B ≤ 100")


def value_classes(revenue: Mapping[int, Decimal], split: ValueSplit | None = None) -> dict[int, str]:
    """Return the class of each customer by revenue in yuan (S4).

    A customer belongs to the class in which its part of the revenue begins, so the biggest one is always A; customers
    of equal revenue get the same class, and those without revenue are C.
    """
    split = split or ValueSplit()
    total = sum((amount for amount in revenue.values() if amount > 0), Decimal(0))
    classes: dict[int, str] = {}
    by_amount: dict[Decimal, str] = {}
    before = Decimal(0)
    for customer, amount in sorted(revenue.items(), key=lambda item: (-item[1], item[0])):
        classes[customer] = by_amount.setdefault(amount, _class(before, amount, total, split))
        before += max(amount, Decimal(0))
    return classes


def _class(before: Decimal, amount: Decimal, total: Decimal, split: ValueSplit) -> str:
    if amount <= 0:
        return "C"
    share = 100 * before / total
    return "A" if share < split.a else "B" if share < split.b else "C"


def revenue_share(revenue: Mapping[int, Decimal], classes: Mapping[int, str], value_class: str) -> int:
    """Return the whole percent of all revenue that one class brings; 0 if there is none."""
    total = sum((amount for amount in revenue.values() if amount > 0), Decimal(0))
    part = sum((revenue[key] for key in revenue if classes.get(key) == value_class and revenue[key] > 0), Decimal(0))
    return round(100 * part / total) if total else 0
