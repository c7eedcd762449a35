"""How the age of a fact reads, and the values it had before."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from models.account import Account
from models.customer import Customer
from models.store.changes import Change
from models.verification import KnownSince
from rules.completeness import OLD_MONTHS, STALE_AFTER, months_old
from rules.translation import QT_TRANSLATE_NOOP
from ui.customers.change_words import read_stored

DAYS_TOLD = 31
_AGES = {
    (False, "today"): QT_TRANSLATE_NOOP("FactWords", "今天填写"),
    (True, "today"): QT_TRANSLATE_NOOP("FactWords", "今天核实"),
    (False, "days"): QT_TRANSLATE_NOOP("FactWords", "{count} 天前填写"),
    (True, "days"): QT_TRANSLATE_NOOP("FactWords", "{count} 天前核实"),
    (False, "months"): QT_TRANSLATE_NOOP("FactWords", "{count} 个月前填写"),
    (True, "months"): QT_TRANSLATE_NOOP("FactWords", "{count} 个月前核实"),
}
_EARLIER = QT_TRANSLATE_NOOP("FactWords", "{day} {who}：{old} → {new}")


@dataclass(frozen=True, slots=True)
class Note:
    """What stands at the right of a value."""

    text: str
    token: str
    icon: str


def age_words(since: KnownSince, today: dt.date) -> str:
    """Return when a fact was entered or checked, for example 「3 天前核实」."""
    days = max((today - since.at.date()).days, 0)
    span, count = ("days", days) if days < DAYS_TOLD else ("months", months_old(since.at.date(), today))
    text = _AGES[since.verified, span if days else "today"]
    return QCoreApplication.translate("FactWords", text).format(count=count)


def age_note(since: KnownSince, today: dt.date) -> Note | None:
    """Return the age of a fact that is stale or was checked; what was only entered lately goes without saying."""
    stale = today - since.at.date() >= STALE_AFTER
    if stale:
        old = months_old(since.at.date(), today) > OLD_MONTHS
        return Note(age_words(since, today), "danger" if old else "warn", "ph.clock-counter-clockwise")
    return Note(age_words(since, today), "text-3", "ph.circle-wavy-check") if since.verified else None


def earlier_values(changes: Iterable[Change]) -> dict[str, list[str]]:
    """Return for each field of a customer how it changed and who changed it, newest first."""
    names = {account.id: account.name for account in Account.select()}
    fields = {field.column_name: field for field in Customer.declared_fields().values()}
    earlier: dict[str, list[str]] = {}
    for change in changes:
        for column, (old, new) in change.fields.items() if change.action == "update" else ():
            if column in fields:
                text = QCoreApplication.translate("FactWords", _EARLIER).format(
                    day=f"{change.at:%Y-%m-%d}",
                    who=names.get(change.account, ""),
                    old=read_stored(fields[column], old),
                    new=read_stored(fields[column], new),
                )
                earlier.setdefault(fields[column].name, []).append(text)
    return earlier
