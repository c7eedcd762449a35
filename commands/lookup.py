"""Finds the record a command line names: by code, key or full name, or by a text that fits one record only."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import peewee as pw

from models.account import Account
from models.customer import Customer
from models.store import search
from models.store.record import Record
from models.target import Target, plan_of
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_SHOWN = 5


def record_called(record_type: type[Record], text: str) -> Any:
    """Return the record of that code, key or name. Raises `Problem` where there is none, or several."""
    for condition in _ways_to_name(record_type, text.strip()):
        found = list(record_type.present().where(condition).limit(2))
        if len(found) == 1:
            return found[0]
    title = record_type.declaration().title
    message = QT_TRANSLATE_NOOP("Problem", "没有找到{kind}「{text}」，或不止一个。请写全称，或用编号。")
    raise Problem(message, kind=title, text=text)


def _ways_to_name(record_type: type[Record], text: str) -> Iterator[pw.Expression]:
    """Yield what a text may stand for; the 65 of a classification is its code before it is anybody's key."""
    fields = record_type._meta.fields
    if "code" in fields:
        yield fields["code"] == text.upper()
    if text.isdecimal() and len(text) < 19:
        yield record_type.id == int(text)
    yield fields[record_type.declaration().name_field] == text


def plan_called(text: str) -> int:
    """Return the key of the plan of a rep's month, called 林小满 2026-11, or its own key. Raises `Problem`."""
    name, _, month = text.strip().rpartition(" ")
    rep = Account.get_or_none(Account.name == name.strip())
    try:
        plan = plan_of(rep.id, dt.date.fromisoformat(f"{month}-01")) if rep else None
    except ValueError:
        plan = None
    return int((plan or record_called(Target, text)).id)


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
