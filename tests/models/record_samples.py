"""Makes a valid record of any type from its declaration alone, so that a new type is tested the moment it exists."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from itertools import count
from typing import Any

from models.store import fields
from models.store.record import Record

_numbers = count(1)
VALUES: dict[type, Callable[[int], Any]] = {
    fields.PhoneField: lambda n: f"0871-{63120000 + n}",
    fields.EmailField: lambda n: f"office{n}@example.com",
    fields.UsccField: lambda n: f"91530100MA6K{n:06d}",
    fields.TextField: lambda n: f"云岭数据（{n}）号😀",
    fields.LongTextField: lambda n: f"第 {n} 行\n“二”行",
    fields.DateField: lambda n: dt.date(2031, 1, 1) + dt.timedelta(days=n),
    fields.DateTimeField: lambda n: dt.datetime(2031, 1, 1, 9, 30) + dt.timedelta(days=n),
    fields.RatingField: lambda n: n % 5 + 1,
    fields.PercentField: lambda n: n % 101,
    fields.NumberField: lambda n: n % 600 + 5,
    fields.FlagField: lambda n: n % 2 == 0,
    fields.RealField: lambda n: n / 10,
    fields.MoneyField: lambda n: Decimal(n) + Decimal("0.05"),
}


def value_for(field: Any) -> Any:
    """Return a value a field takes, another one at each call; None for a link to the same type."""
    number = next(_numbers)
    if isinstance(field, fields.LinkField):
        return None if field.rel_model is field.model else stored(field.rel_model)
    if field.choices:
        return field.choices[number % len(field.choices)][0]
    return next(make(number) for kind, make in VALUES.items() if isinstance(field, kind))


def filled(record_type: type[Record]) -> Record:
    """Return an unsaved record with a value in every declared field; the records it needs are stored."""
    return record_type(**{name: value_for(field) for name, field in record_type.declared_fields().items()})


def stored(record_type: type[Record]) -> Record:
    """Return such a record after storing it."""
    record = filled(record_type)
    record.save()
    return record
