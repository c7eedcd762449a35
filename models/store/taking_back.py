"""Takes changes back from the log, field by field, wherever what was written then still stands."""

from datetime import date
from typing import Any

from models.store.changes import Change
from models.store.record import Record


def stored_value(field: Any, record: Record) -> Any:
    """Return a field's value as the database holds it, which is how the change log tells it."""
    value = field.db_value(record.__data__.get(field.name))
    return str(value) if isinstance(value, date) else value


def give_back(change: Change, record_type: type[Record]) -> bool:
    """Give the fields of one update their old values back where the new ones still stand; say whether any did."""
    record = record_type.get_by_id(change.key)
    columns = {field.column_name: field for field in record_type._meta.sorted_fields}
    standing = {
        columns[name]: old
        for name, (old, new) in change.fields.items()
        if name in columns and stored_value(columns[name], record) == new
    }
    for field, old in standing.items():
        setattr(record, field.name, field.python_value(old))
    if standing:
        record.save()
    return bool(standing)
