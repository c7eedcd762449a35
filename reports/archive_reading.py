"""Reads customers for print: filed by industry, and of each only what the signed-in account may know."""

from collections.abc import Iterable, Sequence
from datetime import date

from models.account import Account
from models.archive_volume import ArchiveVolume
from models.customer import KINDS, STAGES, Customer
from models.industry import Industry
from models.store.belongings import in_parts
from models.store.confidentiality import highest, levels
from models.store.fields import Declared
from models.store.session import acting
from reports.archive_content import UNFILED, Archive, FiledCustomer, FiledFact
from reports.archive_tables import CustomerTables, read_tables
from reports.archive_values import fact_value, known_words
from reports.page.name_order import name_order
from rules.permissions import Level
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_EMPTY = QT_TRANSLATE_NOOP("Problem", "「{title}」里没有客户，没有可打印的。请换一个分类或名单。")

SHORT_LABELS = {"uscc": "信用代码", "office_area": "办公面积"}
PUBLIC_FACTS = ("short_name", "industry", "industry_group")
FACTS = (
    *("short_name", "uscc", "industry", "industry_group", "group_name", "former_names"),
    *("address", "region", "grid", "phone", "head", "head_mobile"),
    *("staff_count", "office_area", "annual_revenue", "monthly_fee"),
    *("relationship", "rating", "likelihood", "business_scope", "remark"),
)
"""The facts of a page in their order; a long text stands alone in its row."""


def read_volume(key: int) -> Archive:
    """Return the archive of an `ArchiveVolume`, as its customers are now; those in the recycle bin are left out."""
    volume: ArchiveVolume = ArchiveVolume.get_by_id(key)
    return read_archive(volume.title, volume.keys)


def read_industry(key: int) -> Archive:
    """Return the archive of an industry with all below it."""
    industry: Industry = Industry.get_by_id(key)
    inside = (Industry.path == industry.path) | Industry.path.startswith(f"{industry.path}/")
    filed = (
        Customer.present().select(Customer.id).where(Customer.industry.in_(Industry.select(Industry.id).where(inside)))
    )
    return read_archive(f"{industry.code} {industry.name}", [key for (key,) in filed.tuples()])


def read_customer(key: int) -> Archive:
    """Return the archive of one customer."""
    return read_archive(Customer.get_by_id(key).name, [key])


def read_archive(title: str, keys: Sequence[int]) -> Archive:
    """Return customers by industry and name, each as far as the signed-in account may know it.

    Raises `Problem` where none is left to print.
    """
    industries = {row[0]: row for row in Industry.select(Industry.id, Industry.path, Industry.name).tuples()}
    names = {path: name for _, path, name in industries.values()}
    owners = {account.id: account.name for account in Account.select()}
    filed = []
    for part in in_parts(keys):
        customers = list(Customer.present().where(Customer.id.in_(part)))
        seen = {customer.id: levels(acting(), customer.owner_id) for customer in customers}
        tables = read_tables([key for key, allowed in seen.items() if "internal" in allowed], seen)
        for customer in customers:
            path = industries[customer.industry_id][1] if customer.industry_id else ""
            owner = owners.get(customer.owner_id, "无人负责")
            place = (_section(path, names), names.get(path, ""), owner)
            filed.append((path or "~", _filed(customer, seen[customer.id], place, tables.get(customer.id))))
    if not filed:
        raise Problem(_EMPTY, title=title)
    ordered = [one for _, one in sorted(filed, key=lambda pair: (pair[0][:4], name_order(pair[1].name)))]
    return Archive(title, date.today(), tuple(ordered), highest(one.level for one in ordered))


def _section(path: str, names: dict[str, str]) -> str:
    letter = path.partition("/")[0]
    return f"{letter} {names[letter]}" if letter else UNFILED


def _filed(
    customer: Customer,
    allowed: frozenset[Level],
    place: tuple[str, str, str],
    tables: CustomerTables | None,
) -> FiledCustomer:
    section, industry, owner = place
    in_full = "internal" in allowed
    shown = FACTS if in_full else PUBLIC_FACTS
    chips = [f"{customer.value_class} 类", dict(KINDS)[customer.kind], f"客户经理 {owner}"]
    if in_full:
        chips.insert(1, dict(STAGES)[customer.stage])
        chips.append(f"完整度 {customer.completeness}%")
    level = highest({_level(name) for name in shown if getattr(customer, name) not in (None, "")})
    return FiledCustomer(
        customer.name,
        section,
        customer.value_class,
        owner,
        tuple(chips),
        tuple(_facts(customer, shown, industry)),
        tables.tables if tables else (),
        highest({level, tables.level}) if tables else level,
        _columns(customer, industry, tables, in_full),
    )


def _level(name: str) -> Level:
    declared = Customer._meta.fields[name]
    return declared.level if isinstance(declared, Declared) else "public"


def _facts(customer: Customer, names: Iterable[str], industry: str) -> Iterable[FiledFact]:
    known = known_words(customer) if len(names := tuple(names)) > len(PUBLIC_FACTS) else {}
    for name in names:
        value = industry if name == "industry" else fact_value(customer, name)
        label = SHORT_LABELS.get(name) or Customer.declared_fields()[name].label
        yield FiledFact(label, value or "—", known.get(name, ""))


def _columns(customer: Customer, industry: str, tables: CustomerTables | None, in_full: bool) -> dict[str, str]:
    last = customer.last_visit_at
    return {
        "industry": industry or "—",
        "uscc": (customer.uscc or "—") if in_full else "—",
        "address": (customer.address or "—") if in_full else "—",
        "person": tables.first_person if tables else "—",
        "last_visit": f"{last:%Y-%m-%d}" if last and in_full else "—",
    }
