"""What the key file holds, and reading it: enough to list who can sign in, without any cryptography."""

import base64
import json
from dataclasses import dataclass
from pathlib import Path

from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

SALT_BYTES, KEY_BYTES = 16, 32
_MOST_TIME, _MOST_MEMORY_KIB, _MOST_LANES = 20, 1 << 18, 8


@dataclass(frozen=True, slots=True)
class Cost:
    """How hard a password is to guess: Argon2id's passes, memory and lanes; kept with each wrapping."""

    time: int
    memory_kib: int
    lanes: int

    def fits(self) -> bool:
        """Say whether this PC can be asked for it; a damaged file must not ask for all memory."""
        in_range = 0 < self.time <= _MOST_TIME and 0 < self.lanes <= _MOST_LANES
        return in_range and 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB


@dataclass(frozen=True, slots=True)
class Wrapping:
    """The data key as one password opens it (base64 texts)."""

    salt: str
    wrapped: str
    seal: str
    cost: tuple[int, int, int]

    def parts(self) -> tuple[bytes, bytes, bytes]:
        """Return the three texts as bytes; raises ValueError or TypeError where they are not what the vault writes."""
        if not Cost(*self.cost).fits():
            raise ValueError("a cost nobody would choose")
        salt, wrapped, seal = (base64.b64decode(part, validate=True) for part in (self.salt, self.wrapped, self.seal))
        if (len(salt), len(wrapped), len(seal)) != (SALT_BYTES, KEY_BYTES, KEY_BYTES):
            raise ValueError("a wrapping of another length")
        return salt, wrapped, seal


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What the file holds: one wrapping by account name, and that of the recovery key."""

    accounts: dict[str, Wrapping]
    recovery: Wrapping


def read(file: Path) -> KeyFile:
    """Return what the file holds; raises `Problem` where it cannot be read."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        accounts = {name: Wrapping(**wrapping) for name, wrapping in kept["accounts"].items()}
        recovery = Wrapping(**kept["recovery"])
        for wrapping in (recovery, *accounts.values()):
            wrapping.parts()
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        message = QT_TRANSLATE_NOOP("Problem", "读不出密钥文件 {file}。请从备份里取回这个文件，再重新登录。")
        raise Problem(message, file=file.name) from error
    return KeyFile(accounts, recovery)


def account_names(file: Path) -> list[str]:
    """Return the names that can sign in."""
    return list(read(file).accounts)
