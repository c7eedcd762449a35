"""How old what hangs on a customer is as a whole, its services and people, and saying that it is still right."""

import datetime as dt
from typing import Any

from models.customer import Customer
from models.store.changes import history
from models.store.keys import made_at
from models.store.record import Record
from models.verification import KnownSince, Verification, keep_finding, may_check
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_NOTHING = QT_TRANSLATE_NOOP("Problem", "「{title}」还没有内容，没有可核实的。请先添加。")


def part_since(record_type: type[Record], customer: Customer) -> KnownSince | None:
    """Return since when the records of a type that hang on the customer are known; None while there are none.

    They are as old as the last change of any of them, or as the last time somebody found them all right.
    """
    records = _records(record_type, customer)
    if not records:
        return None
    changes = [KnownSince(change.at, change.account, False) for one in records for change in history(one.id, 1)]
    since = max(changes, key=lambda known: known.at, default=KnownSince(made_at(records[0].id), None, False))
    found = _finding(record_type, customer, _text(records))
    return KnownSince(found.at, found.by_id, True) if found and found.at >= since.at else since


def confirm_part(record_type: type[Record], customer: int, now: dt.datetime) -> Verification:
    """Keep that all these records were found right; raises `Problem` where there are none, or for a colleague's."""
    checked = may_check(customer)
    records = _records(record_type, checked)
    if not records:
        raise Problem(_NOTHING, title=record_type.declaration().title)
    return keep_finding(checked, record_type._meta.table_name, "confirmed", now, _text(records))


def _records(record_type: type[Record], customer: Customer) -> list[Record]:
    link: Any = record_type._meta.fields["customer"]
    return list(record_type.present().where(link == customer.id).order_by(record_type.id))


def _text(records: list[Record]) -> str:
    """Return all that is declared of the records, as one text that changes when anything does."""
    return "\n".join(
        "|".join(str(field.db_value(record.__data__.get(name))) for name, field in record.declared_fields().items())
        for record in records
    )


def _finding(record_type: type[Record], customer: Customer, value: str) -> Verification | None:
    kept = Verification.present().where(
        Verification.customer == customer.id, Verification.field == record_type._meta.table_name
    )
    latest: Verification | None = kept.where(Verification.value == value).order_by(Verification.at.desc()).first()
    return latest
