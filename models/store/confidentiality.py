"""What of a record somebody may see, print and take along: the levels of its customer's owner, field by field (S1)."""

from collections.abc import Iterable
from typing import Any

from models.store.fields import Declared
from models.store.record import Record
from models.store.session import Acting
from rules.permissions import LEVELS, Level, levels_seen

_A_COLLEAGUE = -1  # an account nobody has


def levels(who: Acting, owner: int | None) -> frozenset[Level]:
    """Return the levels `who` may see of what belongs to `owner` (a key of Account, or nobody); of one's own, all."""
    if who.account is None or owner == who.account:
        return frozenset(LEVELS)
    return levels_seen(who.role, who.account, owner)


def sees_every_level(who: Acting) -> bool:
    """Say whether nothing is held back from `who`, whoever owns it."""
    return "secret" in levels(who, _A_COLLEAGUE)


def readable(record: Record, name: str, allowed: frozenset[Level]) -> Any:
    """Return a field's value, or None where its level is not among the allowed."""
    field = record._meta.fields[name]
    return getattr(record, name) if not isinstance(field, Declared) or field.level in allowed else None


def highest(found: Iterable[Level]) -> Level:
    """Return the highest of some levels; of none, public."""
    return max(found, key=LEVELS.index, default="public")
