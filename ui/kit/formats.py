"""How a stored value reads on screen: by the kind of its column."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ui.kit.editors import record_text

NONE = "—"
PHONE_HEAD, PHONE_TAIL = 3, 4


def masked_phone(number: str) -> str:
    """Return a phone number as screens show it: 139****0275; short extensions stay whole."""
    if len(number) < PHONE_HEAD + PHONE_TAIL + 1:
        return number
    return f"{number[:PHONE_HEAD]}****{number[-PHONE_TAIL:]}"


def days_ago(days: int) -> str:
    """Return 今天 or 「23 天」."""
    if days == 0:
        return QCoreApplication.translate("formats", "今天")
    if days == 1:
        return QCoreApplication.translate("formats", "1 天")
    return QCoreApplication.translate("formats", "{days} 天").format(days=days)


def _text(value: object) -> str:
    return " ".join(str(value).split())


def _money(value: Decimal) -> str:
    return QCoreApplication.translate("formats", "¥{amount}").format(amount=f"{value:,.2f}")


def _moment(value: datetime) -> str:
    return value.strftime("%Y-%m-%d %H:%M")


def _day(value: date) -> str:
    return value.isoformat()[:10]


def _clock(value: time) -> str:
    return value.strftime("%H:%M")


def _named(value: tuple | str) -> str:
    return value if isinstance(value, str) else str(value[0])


FORMATS: dict[str, Callable] = {
    "PhoneField": masked_phone,
    "MoneyField": _money,
    "DateField": _day,
    "DateTimeField": _moment,
    "TimeField": _clock,
    "PercentField": "{}%".format,
    "completeness": "{}%".format,
    "share": "{}%".format,
    "NumberField": "{:,}".format,
    "RatingField": "{}/5".format,
    "RealField": "{:g}".format,
    "FlagField": lambda value: "✓" if value else "",
    "days_ago": lambda value: days_ago(value[0]),
    "avatar": _named,
    "chip": _named,
}
"""Kind of a column → its text for one value that is not None."""


def shown(value: object, kind: str, choices: Sequence[tuple[object, str]] = ()) -> str:
    """Return the text of `value` in a column of `kind`; choices read as their label, None as a dash."""
    if value is None or value == "":
        return NONE
    if choices:
        return record_text(next((text for key, text in choices if key == value), str(value)))
    return FORMATS.get(kind, _text)(value)
