"""One fact of a customer that somebody checked: still right, corrected, or asked in vain; so every fact has its age."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from models.account import Account
from models.contract import sees_in_full
from models.customer import Customer
from models.store.changes import Change, history
from models.store.database import writing
from models.store.fields import ChoiceField, DateTimeField, LinkField, LongTextField, TextField
from models.store.keys import made_at
from models.store.record import Record
from models.store.session import acting
from rules.completeness import STALE_AFTER, Fact
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

FINDINGS = (
    ("confirmed", QT_TRANSLATE_NOOP("Records", "仍然正确")),
    ("corrected", QT_TRANSLATE_NOOP("Records", "已改正")),
    ("unknown", QT_TRANSLATE_NOOP("Records", "问不到")),
)
FACT_GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("Records", "基本资料"), ("name", "short_name", "uscc", "industry", "group_name")),
    (QT_TRANSLATE_NOOP("Records", "所在与联系"), ("address", "region", "grid", "phone")),
    (QT_TRANSLATE_NOOP("Records", "规模"), ("staff_count", "office_area")),
    (QT_TRANSLATE_NOOP("Records", "财务"), ("annual_revenue", "monthly_fee")),
    (QT_TRANSLATE_NOOP("Records", "产销"), ("business_scope",)),
    (QT_TRANSLATE_NOOP("Records", "决策"), ("head", "head_mobile", "relationship", "rating", "likelihood")),
)
"""The facts somebody can check, as they are grouped on screen (S1)."""
FACTS = tuple(name for _, names in FACT_GROUPS for name in names)
_NOT_YOURS = QT_TRANSLATE_NOOP(
    "Problem", "「{name}」是同事的客户，资料由负责的客户经理和部门经理核实。请把您知道的告诉他们。"
)
_EMPTY = QT_TRANSLATE_NOOP("Problem", "「{field}」还没有填，不能说仍然正确。请填上，或者选「问不到」。")


class Verification(Record):
    """A finding about a field of a customer. It counts as long as `value`, the field's value then, still stands.

    `value` and `before`, the value that was corrected, are written as the database holds them.
    """

    customer = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "客户"), on_delete="CASCADE")
    field = TextField(QT_TRANSLATE_NOOP("Records", "资料"))
    finding = ChoiceField(QT_TRANSLATE_NOOP("Records", "核实结果"), choices=FINDINGS, default="confirmed")
    value = LongTextField(QT_TRANSLATE_NOOP("Records", "核实时的内容"), null=True)
    before = LongTextField(QT_TRANSLATE_NOOP("Records", "改正前的内容"), null=True)
    at = DateTimeField(QT_TRANSLATE_NOOP("Records", "时间"))
    by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "核实人"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "资料核实")
        icon = "ph.circle-wavy-check"
        name_field = "field"
        list_columns = ("customer.name", "field", "finding", "at", "by.name")
        order = "-at"
        owner = "customer.owner"


@dataclass(frozen=True, slots=True)
class KnownSince:
    """When and by whom (a key of Account, if known) a field got its value or was last found right."""

    at: dt.datetime
    by: int | None
    verified: bool


def known_since(customer: Customer) -> dict[str, KnownSince]:
    """Return of each filled fact since when it is known: as entered, or as found right later."""
    filled = [name for name in FACTS if stored_text(customer, name) is not None]
    known = _entered(customer, filled)
    for found in _findings(customer).where(Verification.finding != "unknown").order_by(Verification.at):
        entered = known.get(found.field)
        if entered and found.at >= entered.at and found.value == stored_text(customer, found.field):
            known[found.field] = KnownSince(found.at, found.by_id, True)
    return known


def _entered(customer: Customer, names: Sequence[str]) -> dict[str, KnownSince]:
    """Return when the fields got their present values, here or in an archive that was merged into this one.

    Nobody learns anything by merging or by taking something back; what was never changed is as old as the archive.
    """
    columns = {Customer._meta.fields[name].column_name: name for name in names}
    values = {column: stored_text(customer, name) for column, name in columns.items()}
    entered: dict[str, KnownSince] = {}
    for change in _told(customer.id):
        at = change.at if change.action == "update" else made_at(change.key)
        for column in columns.keys() & change.fields.keys():
            if str(change.fields[column][1]) == values[column]:
                entered.setdefault(columns[column], KnownSince(at, change.account, False))
    made = made_at(customer.id)
    return {name: entered.get(name, KnownSince(made, None, False)) for name in names}


def _told(customer: int) -> list[Change]:
    """Return what people entered about a customer, newest first, and about those that now are one with it."""
    from models.merge import one_with  # which knows verifications, so that it cannot be imported above

    changes = (change for key in one_with(customer) for change in history(key, limit=-1))
    entered = [change for change in changes if not change.origin.startswith(("merge:", "undo:"))]
    return sorted(entered, key=lambda change: -change.sequence)


def _findings(customer: Customer) -> Any:
    return Verification.present().where(Verification.customer == customer.id)


def facts_of(customer: Customer) -> list[Fact]:
    """Return the facts of a customer in the order of their groups, each with its age."""
    known = known_since(customer)
    unknown = _findings(customer).where(Verification.finding == "unknown").order_by(Verification.at)
    asked = {found.field: found.at.date() for found in unknown}
    days = {name: since.at.date() for name, since in known.items()}
    return [Fact(name, days.get(name), asked.get(name)) for name in FACTS]


def stored_text(customer: Customer, name: str) -> str | None:
    """Return a field's value as the database holds it, as text; None where nothing is filled in."""
    value = Customer._meta.fields[name].db_value(customer.__data__.get(name))
    return None if value in (None, "") else str(value)


def stale_day(customer: Customer) -> dt.date | None:
    """Return from which day on the archive holds a stale fact; None while it holds no fact at all.

    A field changed but not stored yet counts as known from now on.
    """
    changed = customer._dirty.intersection(FACTS)
    if not changed:
        return customer.__data__.get("stale_on")
    if "id" in customer._dirty:
        filled = any(customer.__data__.get(name) for name in FACTS)
        return made_at(customer.id).date() + STALE_AFTER if filled else None
    today = dt.date.today()
    days = [today if name in changed else since.at.date() for name, since in known_since(customer).items()]
    return min(days) + STALE_AFTER if days else None


def confirm(customer: int, field: str, now: dt.datetime) -> Verification:
    """Keep that a fact was found right; raises `Problem` for an empty one, or where it is a colleague's customer."""
    checked = may_check(customer)
    if stored_text(checked, field) is None:
        raise Problem(_EMPTY, field=Customer.declared_fields()[field].label)
    return _keep(checked, field, "confirmed", now)


def ask_in_vain(customer: int, field: str, now: dt.datetime) -> Verification:
    """Keep that nobody could say whether a fact is right, or what it is; raises `Problem` as `confirm` does."""
    return _keep(may_check(customer), field, "unknown", now)


def correct(customer: int, field: str, value: Any, now: dt.datetime) -> Verification:
    """Write another value for a fact, and that it was checked; raises `Problem` where it may not be stored."""
    checked = may_check(customer)
    before = stored_text(checked, field)
    setattr(checked, field, value)
    return _keep(checked, field, "corrected", now, before)


def may_check(key: int) -> Customer:
    """Return a customer whose facts the signed-in account may check; raises `Problem` for a colleague's."""
    customer: Customer = Customer.get_by_id(key)
    if not sees_in_full(acting(), customer):
        raise Problem(_NOT_YOURS, name=customer.name)
    return customer


def _keep(customer: Customer, field: str, finding: str, now: dt.datetime, before: str | None = None) -> Verification:
    return keep_finding(customer, field, finding, now, stored_text(customer, field), before)


def keep_finding(
    customer: Customer, field: str, finding: str, now: dt.datetime, value: str | None, before: str | None = None
) -> Verification:
    """Store what was found about a field of the customer, or about records that hang on it, with the customer."""
    with writing():
        found: Verification = Verification.create(
            customer=customer, field=field, finding=finding, value=value, before=before, at=now, by=acting().account
        )
        customer.save()
        _renew_stale_day(customer)
    return found


def _renew_stale_day(customer: Customer) -> None:
    days = [since.at.date() for since in known_since(customer).values()]
    customer.stale_on = min(days) + STALE_AFTER if days else None
    customer.save()


def renew_stale_days(customers: Iterable[Customer]) -> None:
    """Work out anew from when on each customer holds a stale fact, after findings were stored in bulk."""
    with writing():
        for customer in customers:
            _renew_stale_day(customer)


def take_back(findings: Iterable[int]) -> int:
    """Forget findings and give corrected fields their values back, where nobody changed these since; return how many.

    Raises `Problem` where the customer is a colleague's.
    """
    kept = list(Verification.present().where(Verification.id.in_(list(findings))).order_by(Verification.id.desc()))
    with writing():
        for found in kept:
            customer = may_check(found.customer_id)
            if found.finding == "corrected" and stored_text(customer, found.field) == found.value:
                field = Customer._meta.fields[found.field]
                setattr(customer, found.field, None if found.before is None else field.python_value(found.before))
                customer.save()
            found.delete_instance()
            _renew_stale_day(customer)
    return len(kept)
