"""One review of value classes: computed from revenue by the 20/80 rule, previewed, written and undone as a whole."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from models.account import Account
from models.class_override import ClassOverride
from models.customer import Customer, renew_due_dates
from models.setting import setting
from models.store.changes import changes_of
from models.store.database import database, writing
from models.store.fields import DateTimeField, LinkField, NumberField, PercentField
from models.store.record import Record
from models.store.session import acting, demand, from_origin
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP
from rules.value_classes import ValueSplit, value_classes

_SET_CLASS = "UPDATE customer SET value_class = ? WHERE id = ? AND value_class = ?"
_SAME = QT_TRANSLATE_NOOP("Problem", "按现在的收入，没有客户需要换类别，没有写入任何内容。")
_UNDONE = QT_TRANSLATE_NOOP("Problem", "这次分类已在 {at} 撤销过，不用再撤销。")


class ValueReview(Record):
    """A review; every change it made carries the origin `value-classes:KEY`. Shares are the split it was made with."""

    at = DateTimeField(QT_TRANSLATE_NOOP("Records", "时间"))
    by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "经办人"), null=True)
    share_a = PercentField(QT_TRANSLATE_NOOP("Records", "A 类收入占比"))
    share_b = PercentField(QT_TRANSLATE_NOOP("Records", "A、B 类收入占比"))
    changed = NumberField(QT_TRANSLATE_NOOP("Records", "换类别的客户"), default=0)
    undone_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "撤销时间"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "按收入分类")
        icon = "ph.chart-pie-slice"
        name_field = "at"
        list_columns = ("at", "by.name", "share_a", "share_b", "changed", "undone_at")
        order = "-at"

    @property
    def origin(self) -> str:
        """Return the mark this review's changes carry in the change log."""
        return f"value-classes:{self.id}"


@dataclass(frozen=True, slots=True)
class ClassChange:
    """A customer that gets another class; revenue in yuan per year."""

    customer: int
    name: str
    revenue: Decimal
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ClassPreview:
    """What a review would write: the changes by revenue, and how many customers it leaves alone and why."""

    changes: tuple[ClassChange, ...]
    counts: dict[str, int]
    overridden: int
    without_revenue: int


def office_split() -> ValueSplit:
    """Return the split the office chose."""
    return ValueSplit(setting("value_a_share"), setting("value_b_share"))


def preview_classes(split: ValueSplit | None = None) -> ClassPreview:
    """Compute all classes from what the archives hold now; nothing is written.

    Customers whose revenue nobody entered keep their class, because an unknown revenue is none of a small customer.
    """
    columns = Customer.id, Customer.name, Customer.annual_revenue, Customer.value_class
    rows = list(Customer.present().select(*columns).tuples())
    revenue = {key: amount for key, _, amount, _ in rows if amount is not None}
    kept = _decided()
    computed = value_classes(revenue, split or office_split())
    classes = {key: old if key in kept else computed.get(key, old) for key, _, _, old in rows}
    changes = [
        ClassChange(key, name, amount, old, classes[key]) for key, name, amount, old in rows if classes[key] != old
    ]
    return ClassPreview(
        tuple(sorted(changes, key=lambda change: (-change.revenue, change.name))),
        {letter: list(classes.values()).count(letter) for letter in "ABC"},
        sum(key in kept for key, *_ in rows),
        len(rows) - len(revenue),
    )


def review_classes(now: dt.datetime, split: ValueSplit | None = None) -> ValueReview:
    """Give every customer its computed class, overrides excepted; raises `Problem` where nothing would change."""
    demand("classify_customers")
    split = split or office_split()
    with writing():
        changes = preview_classes(split).changes
        if not changes:
            raise Problem(_SAME)
        review = ValueReview.create(at=now, by=acting().account, share_a=split.a, share_b=split.b, changed=len(changes))
        with from_origin(review.origin):
            rows = [(change.new, change.customer, change.old) for change in changes]
            database.cursor().executemany(_SET_CLASS, rows)
            renew_due_dates()
    return review


def undo_review(key: int, now: dt.datetime) -> int:
    """Give the customers their old classes back and return how many; where somebody changed it since, it stays.

    Raises `Problem` for a review undone already, and without the right.
    """
    demand("classify_customers")
    with writing():
        review = ValueReview.get_by_id(key)
        if review.undone_at:
            raise Problem(_UNDONE, at=f"{review.undone_at:%Y-%m-%d %H:%M}")
        rows = _still_as_reviewed(review)
        with from_origin(f"undo:{review.id}"):
            database.cursor().executemany(_SET_CLASS, rows)
            renew_due_dates()
            review.undone_at = now
            review.save()
    return len(rows)


def _still_as_reviewed(review: ValueReview) -> list[tuple[str, int, str]]:
    """Return old class, customer and new class of each change nobody touched since."""
    decided = _decided()
    present = dict(Customer.select(Customer.id, Customer.value_class).tuples())
    changed = (change for change in changes_of(review.origin) if "value_class" in change.fields)
    pairs = ((change.key, *change.fields["value_class"]) for change in changed)
    return [(old, key, new) for key, old, new in pairs if present.get(key) == new and key not in decided]


def _decided() -> set[int]:
    return {key for (key,) in ClassOverride.present().select(ClassOverride.customer).tuples()}
