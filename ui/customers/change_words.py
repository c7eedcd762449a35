"""Says the change log of a customer in words: which field, from what to what, who, when."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from models.account import Account
from models.contact import Contact
from models.customer import Customer
from models.service_in_use import ServiceInUse
from models.store.changes import Change
from models.verification import FINDINGS, Verification
from rules.translation import QT_TRANSLATE_NOOP
from ui.kit.editors import record_text
from ui.kit.formats import NONE, shown

WORKED_OUT = {"completeness", "due_on", "stale_on"}
"""Columns the program fills in by itself."""
_ADDED = QT_TRANSLATE_NOOP("ChangeWords", "建档")
_DISCARDED = QT_TRANSLATE_NOOP("ChangeWords", "移入回收站")
_RESTORED = QT_TRANSLATE_NOOP("ChangeWords", "从回收站取回")
_REMOVED = QT_TRANSLATE_NOOP("ChangeWords", "彻底删除")
_CHECKED = QT_TRANSLATE_NOOP("ChangeWords", "核实{field}：{finding}")
_ACTS = {
    "import": QT_TRANSLATE_NOOP("ChangeWords", "由表格导入"),
    "merge": QT_TRANSLATE_NOOP("ChangeWords", "合并档案"),
    "handover": QT_TRANSLATE_NOOP("ChangeWords", "移交客户"),
    "value-classes": QT_TRANSLATE_NOOP("ChangeWords", "按收入分类"),
    "record": QT_TRANSLATE_NOOP("ChangeWords", "写拜访记录"),
    "undo": QT_TRANSLATE_NOOP("ChangeWords", "撤销"),
}
"""What the change log says of an act that changed several records at once, in words."""
_FROM_TO = QT_TRANSLATE_NOOP("ChangeWords", "{field}：{old} → {new}")


@dataclass(frozen=True, slots=True)
class Told:
    """One change as people read it."""

    at: dt.datetime
    who: str
    lines: tuple[str, ...]


def told(changes: Iterable[Change]) -> list[Told]:
    """Return the changes in words, newest first; those that only worked something out are left out."""
    names = {account.id: account.name for account in Account.select()}
    found = [(change, _lines(change)) for change in changes]
    return [
        Told(change.at, names.get(change.account, NONE), (*_act(change), *lines)) for change, lines in found if lines
    ]


def told_checks(findings: Iterable[Verification]) -> list[Told]:
    """Return in words what was found about the facts; corrections stand among the changes already."""
    names = {account.id: account.name for account in Account.select()}
    parts = {kind._meta.table_name: kind.declaration().title for kind in (ServiceInUse, Contact)}
    labels = {name: field.label for name, field in Customer.declared_fields().items()} | parts
    return [
        Told(
            found.at,
            names.get(found.by_id, NONE),
            (
                _say(_CHECKED).format(
                    field=record_text(labels.get(found.field, found.field)),
                    finding=record_text(dict(FINDINGS)[found.finding]),
                ),
            ),
        )
        for found in findings
        if found.finding != "corrected"
    ]


def _say(text: str) -> str:
    return QCoreApplication.translate("ChangeWords", text)


def _act(change: Change) -> tuple[str, ...]:
    act = _ACTS.get(change.origin.partition(":")[0])
    return (_say(act),) if act else ()


def _lines(change: Change) -> tuple[str, ...]:
    if change.action == "insert":
        return (_say(_ADDED),)
    if change.action == "delete":
        return (_say(_REMOVED),)
    fields = {field.column_name: field for field in Customer.declared_fields().values()}
    lines = [
        _say(_FROM_TO).format(
            field=record_text(fields[column].label),
            old=read_stored(fields[column], old),
            new=read_stored(fields[column], new),
        )
        for column, (old, new) in change.fields.items()
        if column in fields and column not in WORKED_OUT
    ]
    if "deleted_at" in change.fields:
        lines.insert(0, _say(_DISCARDED if change.fields["deleted_at"][1] else _RESTORED))
    return tuple(lines)


def read_stored(field: Any, stored: object) -> str:
    """Return how a value of the log reads; links by the name of what they point to."""
    if stored is None:
        return NONE
    if hasattr(field, "rel_model"):
        record = field.rel_model.get_or_none(field.rel_model.id == stored)
        return record.display_name if record else NONE
    return shown(field.python_value(stored), type(field).__name__, field.choices or ())
