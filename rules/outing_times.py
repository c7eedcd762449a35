"""When a rep leaves the office for the day's visits, and is expected back."""

from collections.abc import Sequence
from datetime import datetime

from rules.visit_suggestions import TRAVEL

Span = tuple[datetime, datetime]


def away_from(visits: Sequence[Span]) -> datetime | None:
    """Return when to leave for the first of the day's visits outside (start, end); None without any."""
    return min(start for start, _ in visits) - TRAVEL if visits else None


def away_until(visits: Sequence[Span]) -> datetime | None:
    """Return when the rep is expected back from the last visit outside."""
    return max(end for _, end in visits) + TRAVEL if visits else None
