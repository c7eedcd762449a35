"""Imports contacts of customers that are kept already."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from exchange.incoming.customer_finder import Customers
from exchange.incoming.declared_fields import declared_fields
from exchange.incoming.hidden_fields import hidden_fields
from exchange.incoming.kind import Act, ImportKind, Resolver
from exchange.incoming.own_records import OwnRecords, known_by, of_their_customers
from exchange.incoming.plan import PlannedRow
from exchange.sheets.fields import ImportField, Kind
from models.contact import Contact
from rules.translation import QT_TRANSLATE_NOOP

_NAMES = ("name", "customer", "title", "department", "role", "mobile", "phone", "email", "birthday", "background")
_NAMES += ("tastes", "taboos", "remark")
_KINDS = {"name": Kind.PERSON, "customer": Kind.ORGANISATION}
_MORE = {"name": ("显示名称",), "phone": ("工作电话",), "email": ("主要电子邮件",), "customer": ("客户简称",)}


def _fields() -> tuple[ImportField, ...]:
    return declared_fields(Contact, _NAMES, kinds=_KINDS, synonyms=_MORE, required=("name", "customer"))


@cache
def _kinds() -> Mapping[str, Kind]:
    return {field.name: field.kind for field in _fields()}


def _resolvers() -> Mapping[str, Resolver]:
    return {"customer": Customers(in_full=True).find}


def _values(row: PlannedRow, _target: int | None) -> dict[str, Any]:
    return dict(row.values)


_RECORDS = OwnRecords(
    Contact,
    _values,
    known_by("customer", "name"),
    of_their_customers(Contact),
    kinds=_kinds,
    hidden=hidden_fields(Contact),
)


def _store(acts: Sequence[Act], target: int | None) -> None:
    _RECORDS.store(acts, target)


CONTACTS = ImportKind(
    "contacts", QT_TRANSLATE_NOOP("Import", "联系人"), _fields, _RECORDS.match, _store, resolvers=_resolvers
)
