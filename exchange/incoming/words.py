"""Says a value of a field as a reader knows it."""

import datetime as dt
from decimal import Decimal
from typing import Any


def in_words(field: Any, value: Any) -> str:
    """Labels of choices, names of linked records, 1,234 for money; nothing for an empty value."""
    if value is None:
        return ""
    if field.choices:
        return str(dict(field.choices).get(value, value))
    if hasattr(field, "rel_model"):
        linked = field.rel_model.get_or_none(field.rel_model.id == value)
        return linked.display_name if linked else ""
    if isinstance(value, Decimal):
        return f"{value:,.2f}".removesuffix(".00")
    if isinstance(value, dt.datetime) and value.time() != dt.time():
        return f"{value:%Y-%m-%d %H:%M}"
    return f"{value:%Y-%m-%d}" if isinstance(value, dt.date) else str(value)
