"""Wraps the office's data key: once by every account's password, once by the printed recovery key.

The data key is random. A wrapping is the key XOR the first half of an Argon2id digest of the password over a fresh
salt, sealed by an HMAC-SHA256 under the second half: each digest is used once, so the XOR is a one-time pad.
"""

import base64
import hashlib
import hmac
import json
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw

from models.store.files import write_text
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_RECOVERY = "*recovery*"
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_TIME, _MEMORY_KIB, _LANES = 3, 65536, 2


@dataclass(frozen=True, slots=True)
class Wrapping:
    """The data key as one password opens it (base64 texts)."""

    salt: str
    wrapped: str
    seal: str


def new_data_key() -> bytes:
    """Return a random 32-byte key for an office's file."""
    return secrets.token_bytes(32)


def new_recovery_key() -> str:
    """Return a recovery key to print: six groups of five unmistakable characters (150 bits)."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(5)) for _ in range(6))


def _halves(password: str, salt: bytes) -> tuple[bytes, bytes]:
    digest = hash_secret_raw(password.encode("utf-8"), salt, _TIME, _MEMORY_KIB, _LANES, 64, Type.ID)
    return digest[:32], digest[32:]


def _wrap(key: bytes, password: str) -> Wrapping:
    salt = secrets.token_bytes(16)
    pad, sealing = _halves(password, salt)
    wrapped = bytes(a ^ b for a, b in zip(key, pad, strict=True))
    seal = hmac.new(sealing, wrapped, hashlib.sha256).digest()
    return Wrapping(*(base64.b64encode(part).decode("ascii") for part in (salt, wrapped, seal)))


def _unwrap(wrapping: Wrapping, password: str) -> bytes | None:
    salt, wrapped, seal = (base64.b64decode(part) for part in (wrapping.salt, wrapping.wrapped, wrapping.seal))
    pad, sealing = _halves(password, salt)
    if not hmac.compare_digest(hmac.new(sealing, wrapped, hashlib.sha256).digest(), seal):
        return None
    return bytes(a ^ b for a, b in zip(wrapped, pad, strict=True))


def _read(file: Path) -> dict[str, Wrapping]:
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        return {name: Wrapping(**wrapping) for name, wrapping in kept.items()}
    except (OSError, ValueError, TypeError) as error:
        message = QT_TRANSLATE_NOOP("Problem", "读不出密钥文件 {file}。请从备份里取回这个文件，再重新登录。")
        raise Problem(message, file=file.name) from error


def _write(file: Path, wrappings: dict[str, Wrapping]) -> None:
    write_text(file, json.dumps({name: asdict(w) for name, w in wrappings.items()}, indent=1, ensure_ascii=False))


def account_names(file: Path) -> list[str]:
    """Return the names that can sign in."""
    return [name for name in _read(file) if name != _RECOVERY]


def create(file: Path, key: bytes, name: str, password: str) -> str:
    """Write the key file of a new office and return its recovery key, which is kept nowhere."""
    recovery = new_recovery_key()
    _write(file, {name: _wrap(key, password), _RECOVERY: _wrap(key, recovery)})
    return recovery


def add(file: Path, key: bytes, name: str, password: str) -> None:
    """Let `name` open the data key with `password` (a new account, or a new password)."""
    _write(file, {**_read(file), name: _wrap(key, password)})


def remove(file: Path, name: str) -> None:
    """Let `name` no longer open the data key."""
    _write(file, {other: wrapping for other, wrapping in _read(file).items() if other != name})


def unlock(file: Path, name: str, password: str) -> bytes:
    """Return the data key; raises `Problem` where name and password do not go together."""
    wrapping = _read(file).get(name)
    key = _unwrap(wrapping, password) if wrapping else None
    if key is None:
        raise Problem(
            QT_TRANSLATE_NOOP("Problem", "用户名或密码不对。请重新输入；忘记密码时请管理员重设，或用恢复密钥登录。")
        )
    return key


def recover(file: Path, recovery: str) -> bytes:
    """Return the data key for the printed recovery key; raises `Problem` where it is not this office's."""
    key = _unwrap(_read(file)[_RECOVERY], recovery.strip().upper())
    if key is None:
        raise Problem(QT_TRANSLATE_NOOP("Problem", "恢复密钥不对。请对照打印的恢复单，一共六组，每组五个字符。"))
    return key
