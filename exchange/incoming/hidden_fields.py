"""What of kept records whoever imports may not see: neither compared nor changed, so that nothing shows through."""

from collections.abc import Callable, Mapping
from typing import Any

from models.store.confidentiality import levels, sees_every_level
from models.store.database import fetch
from models.store.record import Record
from models.store.session import acting

_OWNER = "SELECT owner_id FROM customer WHERE id = ?"


def hidden_fields(record_type: type[Record], level: str = "") -> Callable[[Mapping[str, Any]], frozenset[str]]:
    """Tell the hidden fields of a kept record of a customer, by its values.

    Fields are hidden by the level declared for them, and all of them by the record's own, if `level` names that field.
    """

    def hidden(kept: Mapping[str, Any]) -> frozenset[str]:
        who = acting()
        if sees_every_level(who) or kept.get("id") is None:
            return frozenset()
        allowed = levels(who, fetch(_OWNER, (kept["customer"],))[0][0])
        fields = record_type.declared_fields()
        if level and kept[level] not in allowed:
            return frozenset(fields)
        return frozenset(name for name, field in fields.items() if field.level not in allowed)

    return hidden
