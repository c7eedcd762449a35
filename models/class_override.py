"""A value class somebody decided against the computed one, with the reason; reviews leave it alone."""

import datetime as dt

from models.account import Account
from models.customer import VALUE_CLASSES, Customer
from models.store.database import writing
from models.store.fields import ChoiceField, DateTimeField, LinkField, TextField
from models.store.record import Record
from models.store.session import acting, demand
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

REASON_LENGTH = 4
_NO_REASON = QT_TRANSLATE_NOOP(
    "Problem", "请写明为什么定为 {value_class} 类，至少 4 个字；以后按收入分类时不会改动它。"
)


class ClassOverride(Record):
    """The class of one customer as somebody set it."""

    customer = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "客户"), unique=True)
    value_class = ChoiceField(QT_TRANSLATE_NOOP("Records", "类别"), choices=VALUE_CLASSES)
    reason = TextField(QT_TRANSLATE_NOOP("Records", "原因"))
    by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "决定人"), null=True)
    at = DateTimeField(QT_TRANSLATE_NOOP("Records", "时间"))

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "指定类别")
        icon = "ph.push-pin"
        name_field = "reason"
        list_columns = ("customer.name", "value_class", "reason", "by.name", "at")
        order = "-at"
        owner = "customer.owner"


def override_class(customer: int, value_class: str, reason: str, now: dt.datetime) -> ClassOverride:
    """Set the class of a customer for good; raises `Problem` without a reason of 4 characters or without the right."""
    demand("classify_customers")
    if len(reason.strip()) < REASON_LENGTH:
        raise Problem(_NO_REASON, value_class=value_class)
    with writing():
        kept = ClassOverride.get_or_none(ClassOverride.customer == customer) or ClassOverride(customer=customer)
        kept.value_class, kept.reason = value_class, reason.strip()
        kept.by, kept.at, kept.deleted_at = acting().account, now, None
        kept.save()
        stored = Customer.get_by_id(customer)
        stored.value_class = value_class
        stored.save()
    return kept


def lift_override(customer: int) -> None:
    """Let the next review decide again; the class stays until then."""
    demand("classify_customers")
    kept = override_of(customer)
    if kept:
        kept.discard()


def override_of(customer: int) -> ClassOverride | None:
    """Return what was decided for a customer, if anything."""
    found: ClassOverride | None = ClassOverride.get_or_none(
        ClassOverride.customer == customer, ClassOverride.deleted_at.is_null()
    )
    return found


def carry_override(kept: Customer, other: Customer) -> None:
    """Let a decision on the class that stands once `other` was merged into `kept` be kept's, and no other decision."""
    own = ClassOverride.get_or_none(ClassOverride.customer == kept)
    decided = (one for one in (override_of(kept.id), override_of(other.id)) if one)
    standing = next((one for one in decided if one.value_class == kept.value_class), None)
    if standing is None:
        lift_override(kept.id)
    elif own is None:
        standing.customer = kept
        standing.save()
    else:
        own.value_class, own.reason, own.deleted_at = standing.value_class, standing.reason, None
        own.by, own.at = standing.by, standing.at
        own.save()
