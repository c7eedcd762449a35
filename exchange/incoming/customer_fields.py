"""The fields of a sheet of customers, with the contact that stands in the same row."""

from collections.abc import Mapping
from functools import cache

from exchange.incoming.accounts import Colleagues
from exchange.incoming.declared_fields import declared_fields
from exchange.incoming.industries import Industries
from exchange.incoming.kind import Resolver
from exchange.incoming.people import PREFIX, TOGETHER
from exchange.sheets.fields import ImportField, Kind
from models.contact import Contact
from models.customer import Customer
from rules.translation import QT_TRANSLATE_NOOP

SUPPLIERS = ("供应商", "供应商名称", "供方名称")
"""Headings of another office's lists: taken for customers when the cells are organisations."""

_FIRST = ("name", "short_name", "uscc", "industry", "industry_group", "kind", "owner")
_THEN = ("stage", "relationship", "value_class", "group_name", "address", "region", "grid", "phone", "head")
_LAST = ("head_mobile", "staff_count", "office_area", "rating", "likelihood", "annual_revenue", "monthly_fee")
_REST = ("business_scope", "former_names", "remark", "last_visit_at")
OWN = (*_FIRST, *_THEN, *_LAST, *_REST)
"""Fields of the customer itself, in the order the mapping offers them."""
_KINDS = {"name": Kind.ORGANISATION, "industry": Kind.INDUSTRY, "owner": Kind.PERSON, "head": Kind.PERSON}
_OF_CONTACT = ("name", "mobile", "phone", "title", "department", "email", "birthday")
_OF_ADDRESS_BOOKS = {"name": ("显示名称",), "phone": ("工作电话", "公司电话", "联系人电话"), "email": ("主要电子邮件",)}
"""Headings under which mail programs write out their address books."""
_TOGETHER = ImportField(
    TOGETHER,
    QT_TRANSLATE_NOOP("Import", "拆成 联系人 + 手机"),
    ("联系人电话", "联系人", "联系方式", "联系人及电话", "联系人/电话", "联系人信息"),
    Kind.PERSON_PHONE,
)


def customer_fields() -> tuple[ImportField, ...]:
    """All fields; those of the contact go before the customer's phones, which carry the same headings."""
    own = declared_fields(Customer, OWN, kinds=_KINDS, required=("name",), doubtful={"name": SUPPLIERS})
    contact = declared_fields(
        Contact, _OF_CONTACT, kinds={"name": Kind.PERSON}, synonyms=_OF_ADDRESS_BOOKS, prefix=PREFIX
    )
    at = len(_FIRST)
    return (*own[:at], _TOGETHER, *contact, *own[at:])


@cache
def own_kinds() -> Mapping[str, Kind]:
    """The kinds of cell the customer's own fields are read from."""
    return {field.name: field.kind for field in customer_fields() if "." not in field.name}


@cache
def contact_kinds() -> Mapping[str, Kind]:
    """The kinds of cell the contact's fields are read from."""
    return {field.name.removeprefix(PREFIX): field.kind for field in customer_fields() if PREFIX in field.name}


def customer_resolvers() -> Mapping[str, Resolver]:
    """How words become colleagues and industries, read from the office's data once."""
    industries, colleagues = Industries(), Colleagues()
    return {"industry": industries.parse, "industry_group": industries.parse, "owner": colleagues.find}
