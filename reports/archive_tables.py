"""Reads what hangs on customers for print: services in use, people, contracts in force, the latest visits."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.contact import CONTACT_ROLES, Contact
from models.contract import CONFIDENTIALITY, STATUSES, Contract, readable_by
from models.service_in_use import ServiceInUse
from models.store.belongings import in_parts
from models.store.confidentiality import highest, readable
from models.store.record import Record
from models.store.session import acting
from models.visit import Visit
from reports.archive_content import FiledTable
from reports.archive_values import text
from rules.permissions import Level

MOST_ROWS = 8
_SECRETS = (("生日", "birthday"), ("爱好", "tastes"), ("忌讳", "taboos"))
Found = dict[int, list[Any]]


@dataclass(frozen=True, slots=True)
class CustomerTables:
    """The tables of one customer, the highest level told in them, and its first person with a phone."""

    tables: tuple[FiledTable, ...]
    level: Level
    first_person: str


def read_tables(keys: Sequence[int], seen: Mapping[int, frozenset[Level]]) -> dict[int, CustomerTables]:
    """Return the tables of each customer, with what the levels `seen` of it allow."""
    services = _by_customer(ServiceInUse, keys, ServiceInUse.id)
    people = _by_customer(Contact, keys, Contact.position, Contact.id)
    contracts = _by_customer(Contract, keys, Contract.end, conditions=[readable_by(acting())])
    visits = _by_customer(Visit, keys, Visit.start.desc(), conditions=[Visit.status == "done"])
    made = {}
    for key in keys:
        persons = [_person(contact, seen[key]) for contact in people.get(key, ())]
        found = (
            _table("现在用什么", _SERVICE, services.get(key, ()), _service),
            _table("关键人", _PEOPLE, persons, lambda row: row[0]),
            _table("合同", _CONTRACT, contracts.get(key, ()), _contract),
            _table("最近拜访", _VISIT, visits.get(key, ()), _visit),
        )
        told = {level for _, level in persons} | {one.confidentiality for one in contracts.get(key, ())}
        shown = tuple(table for table in found if table.rows)
        made[key] = CustomerTables(shown, highest({"internal", *told} if shown else told), _first(people.get(key, ())))
    return made


def _by_customer(record_type: type[Record], keys: Sequence[int], *order: Any, conditions: Sequence[Any] = ()) -> Found:
    link: Any = record_type._meta.fields["customer"]
    found: Found = {}
    for part in in_parts(keys):
        for record in record_type.present().where(link.in_(part), *conditions).order_by(*order):
            found.setdefault(record.__data__["customer"], []).append(record)
    return found


_SERVICE = (("业务", 44.0), ("供应商", 32.0), ("数量", 34.0), ("月费", 32.0), ("到期", 30.0))
_PEOPLE = (("姓名", 22.0), ("职务", 34.0), ("角色", 20.0), ("电话", 36.0), ("了解", 60.0))
_CONTRACT = (("名称", 52.0), ("编号", 32.0), ("金额", 30.0), ("起止", 44.0), ("密级", 14.0))
_VISIT = (("日期", 30.0), ("客户经理", 24.0), ("方式", 18.0), ("目的", 100.0))


def _table(
    title: str, columns: Sequence[tuple[str, float]], records: Iterable[Any], row: Callable[[Any], tuple[str, ...]]
) -> FiledTable:
    rows = [row(record) for record in records]
    heads, widths = tuple(name for name, _ in columns), tuple(width for _, width in columns)
    return FiledTable(title, heads, widths, tuple(rows[:MOST_ROWS]), max(len(rows) - MOST_ROWS, 0))


def _service(service: ServiceInUse) -> tuple[str, ...]:
    ends = text(service.ends_on) if service.ends_on else "长期"
    return service.name, text(service.supplier), text(service.quantity), text(service.monthly_fee), ends


def _person(contact: Contact, allowed: frozenset[Level]) -> tuple[tuple[str, ...], Level]:
    """Return the row of a person, and the level of what it tells."""
    secrets = [(word, readable(contact, name, allowed)) for word, name in _SECRETS]
    known = "；".join(f"{word}：{value}" for word, value in secrets if value)
    post = " ".join(filter(None, (contact.department, contact.title)))
    role = dict(CONTACT_ROLES)[contact.role]
    row = (contact.name, text(post), role, text(contact.mobile or contact.phone), known or "—")
    return row, "secret" if known else "internal"


def _contract(contract: Contract) -> tuple[str, ...]:
    span = f"{contract.start or '—'} 至 {contract.end or '长期'}"
    state = "" if contract.status == "active" else f"（{dict(STATUSES)[contract.status]}）"
    level = dict(CONFIDENTIALITY)[contract.confidentiality]
    return f"{contract.subject}{state}", text(contract.number), text(contract.amount), span, level


def _visit(visit: Visit) -> tuple[str, ...]:
    way = "电话" if visit.way == "phone" else "上门"
    return f"{visit.start:%Y-%m-%d %H:%M}", visit.rep.name if visit.rep_id else "—", way, text(visit.purpose)


def _first(people: Sequence[Contact]) -> str:
    if not people:
        return "—"
    return f"{people[0].name} {people[0].mobile or people[0].phone or ''}".strip()
