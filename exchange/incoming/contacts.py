"""Imports contacts of customers that are kept already."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from exchange.incoming.customer_finder import Customers
from exchange.incoming.declared_fields import declared_fields
from exchange.incoming.kind import Act, ImportKind, Resolver
from exchange.incoming.own_records import OwnRecords
from exchange.incoming.plan import PlannedRow
from exchange.sheets.fields import ImportField, Kind
from models.contact import Contact
from rules.translation import QT_TRANSLATE_NOOP

_NAMES = ("name", "customer", "title", "department", "role", "mobile", "phone", "email", "birthday", "background")
_NAMES += ("tastes", "taboos", "remark")
_KINDS = {"name": Kind.PERSON, "customer": Kind.ORGANISATION}
_MORE = {"name": ("显示名称",), "phone": ("工作电话",), "email": ("主要电子邮件",), "customer": ("客户简称",)}
_AT_ONCE = 500


def _fields() -> tuple[ImportField, ...]:
    return declared_fields(Contact, _NAMES, kinds=_KINDS, synonyms=_MORE, required=("name", "customer"))


def _resolvers() -> Mapping[str, Resolver]:
    return {"customer": Customers().find}


def _values(row: PlannedRow, _target: int | None) -> dict[str, Any]:
    return dict(row.values)


def _kept(told: Sequence[dict[str, Any]], _target: int | None) -> Iterable[Contact]:
    customers = list({values["customer"] for values in told})
    for start in range(0, len(customers), _AT_ONCE):
        yield from Contact.present().where(Contact.customer.in_(customers[start : start + _AT_ONCE]))


_RECORDS = OwnRecords(Contact, _values, ("customer", "name"), _kept)


def _store(acts: Sequence[Act], target: int | None) -> None:
    _RECORDS.store(acts, target)


CONTACTS = ImportKind(
    "contacts", QT_TRANSLATE_NOOP("Import", "联系人"), _fields, _RECORDS.match, _store, resolvers=_resolvers
)
