"""Imports customers, with the contacts that stand in the same rows."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from exchange.incoming.customer_changes import changed_fields, changed_people, changes_of, news_of, record_values
from exchange.incoming.customer_fields import customer_fields, customer_resolvers
from exchange.incoming.customer_index import Lookup, look_up
from exchange.incoming.industry_notes import industry_notes
from exchange.incoming.kind import Act, ImportKind
from exchange.incoming.people import Person, people_of
from exchange.incoming.plan import Known, PlannedRow
from models.contact import Contact
from models.customer import Customer
from models.store.bulk import insert_many
from models.store.session import acting
from rules.permissions import customer_access
from rules.reason import Reason
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

SAME_AS_ROW = QT_TRANSLATE_NOOP("Import", "与第 {row} 行是同一客户")
_CHUNK = 500


def match_customers(rows: Sequence[PlannedRow], _target: int | None) -> list[Known | None]:
    """For each row the customer it is already, in the archives or in an earlier row of the sheet."""
    looked_up = look_up([row.values for row in rows])
    matches = [one.match for one in looked_up]
    keys = [match[0].id for match in matches if match and match[0].id]
    customers, contacts = _customers(keys), _contacts(keys)
    known: list[Known | None] = []
    for index, earlier in enumerate(_earlier(looked_up)):
        match = matches[index if earlier is None else earlier]
        customer = customers.get(match[0].id) if match and match[0].id else None
        if earlier is not None:
            same = customer if match and match[1].same else None
            known.append(_as_earlier(rows[index], rows[earlier], same, contacts))
        elif match and customer:
            people = contacts[customer.id]
            known.append(_as_kept(rows[index], customer, people, match[1].reasons, match[1].same))
        else:
            known.append(None)
    return known


def _customers(keys: Sequence[int]) -> dict[int, Customer]:
    found: dict[int, Customer] = {}
    for start in range(0, len(keys), _CHUNK):
        query = Customer.present().where(Customer.id.in_(keys[start : start + _CHUNK]))
        found.update({customer.id: customer for customer in query})
    return found


def _contacts(customers: Sequence[int]) -> defaultdict[int, list[Contact]]:
    found: defaultdict[int, list[Contact]] = defaultdict(list)
    for start in range(0, len(customers), _CHUNK):
        for contact in Contact.present().where(Contact.customer.in_(customers[start : start + _CHUNK])):
            found[contact.customer_id].append(contact)
    return found


def _earlier(rows: Sequence[Lookup]) -> list[int | None]:
    """For each row the index of the first row of the sheet with the same name or credit code."""
    seen: dict[str, int] = {}
    earlier: list[int | None] = []
    for index, row in enumerate(rows):
        first = min((seen[sign] for sign in row.signs if sign in seen), default=None)
        earlier.append(first)
        for sign in row.signs:
            seen.setdefault(sign, index if first is None else first)
    return earlier


def _as_kept(
    row: PlannedRow, customer: Customer, contacts: Iterable[Contact], reasons: tuple[Reason, ...], certain: bool
) -> Known:
    open_ = _may_change(customer)
    changes = changes_of(customer, contacts, row.values) if open_ else ()
    return Known(customer.id, None, str(customer.name), reasons, certain, changes, open_)


def _as_earlier(
    row: PlannedRow, first: PlannedRow, customer: Customer | None, contacts: Mapping[int, Iterable[Contact]]
) -> Known:
    """The row brings only what the earlier row of the same customer does not tell."""
    reason = Reason("same_row", Sentence(SAME_AS_ROW, row=first.number))
    more = _further(first.values, row.values)
    kept = contacts[customer.id] if customer else _as_contacts(people_of(first.values))
    changes = changes_of(customer or Customer(), kept, more)
    open_ = customer is None or _may_change(customer)
    return Known(customer.id if customer else None, first.number, str(first.values["name"]), (reason,), True,
                 changes if open_ else (), open_)  # fmt: skip


def _further(first: Mapping[str, object], values: Mapping[str, object]) -> dict[str, object]:
    """The values the earlier row lacks; people come along always."""
    return {name: value for name, value in values.items() if name not in first or _is_of_people(name)}


def _is_of_people(name: str) -> bool:
    return name.startswith("contact.") or name == "people"


def _as_contacts(people: Iterable[Person]) -> list[Contact]:
    return [Contact(**person.told) for person in people]


def _may_change(customer: Customer) -> bool:
    who = acting()
    return who.account is None or customer_access(who.role, who.account, customer.owner_id) == "full"


def store_customers(acts: Sequence[Act], _target: int | None) -> None:
    """Add and merge: new customers and contacts in bulk, changed ones one by one."""
    new: dict[int, Customer] = {}
    merged: dict[int, int] = {}
    contacts: list[Contact] = []
    first = {act.row.number: act.row.values for act in acts}
    for act in acts:
        values = act.row.values if act.into is None else _further(first.get(act.into, {}), act.row.values)
        key = act.key or merged.get(act.into or 0)
        if act.into in new:
            contacts += _added_to(new[act.into], values, contacts)
        elif key:
            merged[act.row.number] = key
            _merge(key, values)
        else:
            customer = new[act.row.number] = Customer(**{**_own(), **record_values(values)})
            contacts += _new_contacts(customer, people_of(values))
    insert_many(Customer, new.values(), derive=False)
    insert_many(Contact, contacts, derive=False)
    stored = list(new.values())
    for start in range(0, len(stored), _CHUNK):
        Customer.derive(stored[start : start + _CHUNK])  # once, with the phones of the contacts


def _own() -> dict[str, Any]:
    """What a new customer has unless the row says otherwise: whose it is, if a rep brings it."""
    return {"owner": acting().account} if acting().role == "rep" else {}


def _added_to(customer: Customer, values: Mapping[str, object], contacts: Iterable[Contact]) -> list[Contact]:
    """Fill in a customer that is about to be stored; return its further contacts."""
    _set(customer, {k: v for k, v in record_values(values).items() if customer.__data__.get(k) is None})
    named = {contact.name for contact in contacts if contact.customer_id == customer.id}
    return _new_contacts(customer, [person for person in people_of(values) if person.name not in named])


def _new_contacts(customer: Customer, people: Iterable[Person]) -> list[Contact]:
    return [Contact(customer=customer.id, **person.told) for person in people]


def _merge(key: int, values: Mapping[str, object]) -> None:
    customer = Customer.get_by_id(key)
    contacts = list(Contact.present().where(Contact.customer == key))
    changed = changed_fields(customer, values)
    for contact, person in changed_people(contacts, values):
        if contact is None:
            Contact(customer=key, **person.told).save(force_insert=True)
        else:
            _set(contact, news_of(contact, person))
            contact.save()
    if changed:
        _set(customer, changed)
        customer.save()


def _set(record: Any, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        setattr(record, name, value)


CUSTOMERS = ImportKind(
    "customers",
    QT_TRANSLATE_NOOP("Import", "客户"),
    customer_fields,
    match_customers,
    store_customers,
    customer_resolvers,
    notes=industry_notes,
)
