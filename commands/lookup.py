"""Finds the record a command line names: by key, by full name, or by a text that fits one record only."""

from typing import Any

from models.customer import Customer
from models.store import search
from models.store.record import Record
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_SHOWN = 5


def record_called(record_type: type[Record], text: str) -> Any:
    """Return the record of that key or name. Raises `Problem` where there is none, or several."""
    name = record_type._meta.fields[record_type.declaration().name_field]
    by_key = record_type.id == int(text) if text.isdecimal() and len(text) < 19 else None
    for condition in filter(lambda condition: condition is not None, (by_key, name == text.strip())):
        found = list(record_type.present().where(condition).limit(2))
        if len(found) == 1:
            return found[0]
    title = record_type.declaration().title
    message = QT_TRANSLATE_NOOP("Problem", "没有找到{kind}「{text}」，或不止一个。请写全称，或用编号。")
    raise Problem(message, kind=title, text=text)


def customer_called(text: str) -> Customer:
    """Return the customer of that key, name or short name, or the only one the search finds.

    Raises `Problem` that names the candidates where several fit.
    """
    exact = list(Customer.present().where((Customer.name == text.strip()) | (Customer.short_name == text.strip())))
    if len(exact) == 1:
        return exact[0]
    hits = search.find(text, (Customer._meta.table_name,))
    if len(hits) == 1:
        return Customer.get_by_id(hits[0].key)
    if not hits:
        return record_called(Customer, text)
    message = QT_TRANSLATE_NOOP("Problem", "「{text}」对应不止一家客户：{names}。请写全称。")
    raise Problem(message, text=text, names="、".join(hit.title for hit in hits[:_SHOWN]))
