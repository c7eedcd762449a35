"""Imports contacts of customers that are kept already."""

from exchange.incoming.customer_finder import customers_in_full
from exchange.incoming.declared_fields import declared_fields
from exchange.incoming.hidden_fields import hidden_fields
from exchange.incoming.kind import ImportKind
from exchange.incoming.own_records import OwnRecords, known_by, of_their_customers
from exchange.sheets.fields import ImportField, Kind
from models.contact import Contact
from rules.translation import QT_TRANSLATE_NOOP

_NAMES = ("name", "customer", "title", "department", "role", "mobile", "phone", "email", "birthday", "background",
          "tastes", "taboos", "remark")  # fmt: skip
_KINDS = {"name": Kind.PERSON, "customer": Kind.ORGANISATION}
_MORE = {"name": ("显示名称",), "phone": ("工作电话",), "email": ("主要电子邮件",), "customer": ("客户简称",)}


def _fields() -> tuple[ImportField, ...]:
    return declared_fields(Contact, _NAMES, kinds=_KINDS, synonyms=_MORE, required=("name", "customer"))


_RECORDS = OwnRecords(
    Contact,
    known_by("customer", "name"),
    of_their_customers(Contact),
    fields=_fields,
    hidden=hidden_fields(Contact),
)


CONTACTS = ImportKind(
    "contacts",
    QT_TRANSLATE_NOOP("Import", "联系人"),
    _fields,
    _RECORDS.match,
    _RECORDS.store,
    resolvers=customers_in_full,
)
