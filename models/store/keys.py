"""Makes the 63-bit keys of records: unique across laptops without asking anybody, and increasing."""

import secrets
import time
from datetime import datetime, timedelta
from threading import Lock

EPOCH = datetime(2025, 1, 1)
_RANDOM_BITS = 22
_EPOCH_MS = 1_735_689_600_000  # 2025-01-01T00:00Z in Unix milliseconds
_last = 0
_lock = Lock()


def new_key() -> int:
    """Return a new key: 41 bits of milliseconds since 2025, then 22 random bits; larger than every earlier one here."""
    global _last
    with _lock:
        moment = time.time_ns() // 1_000_000 - _EPOCH_MS
        if moment > _last >> _RANDOM_BITS:
            _last = (moment << _RANDOM_BITS) | secrets.randbits(_RANDOM_BITS)
        else:
            _last += 1  # random enough: drawing bits anew for many keys of one moment takes longer than all else
        return _last


def made_at(key: int) -> datetime:
    """Return when (UTC) a key was made, to the millisecond."""
    return EPOCH + timedelta(milliseconds=key >> _RANDOM_BITS)


def key_at(moment: datetime, number: int) -> int:
    """Return the key of something made (UTC) at `moment`; `number` takes the place of the random bits.

    For data whose keys must be the same each time they are made.
    """
    milliseconds = (moment - EPOCH) // timedelta(milliseconds=1)
    return (milliseconds << _RANDOM_BITS) | (number % (1 << _RANDOM_BITS))
