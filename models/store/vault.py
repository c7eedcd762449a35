"""Wraps the office's data key: once by every account's password, once by the printed recovery key.

The data key is random. A wrapping is the key XOR the first half of an Argon2id digest of the password over a fresh
salt, sealed by an HMAC-SHA256 under the second half: each digest is used once, so the XOR is a one-time pad.
"""

import base64
import hashlib
import hmac
import json
import secrets
import unicodedata
from dataclasses import asdict, astuple, replace
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw

from models.store.files import write_text
from models.store.key_file import KEY_BYTES, SALT_BYTES, Cost, KeyFile, Wrapping, read
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


COST = Cost(3, 65536, 4)  # RFC 9106, second recommendation


def new_data_key() -> bytes:
    """Return a random 32-byte key for an office's file."""
    return secrets.token_bytes(KEY_BYTES)


def new_recovery_key() -> str:
    """Return a recovery key to print: six groups of five unmistakable characters (150 bits)."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(5)) for _ in range(6))


def _typed(recovery: str) -> str:
    """Return a recovery key as typed from paper, however it is grouped."""
    return "".join(c for c in unicodedata.normalize("NFKC", recovery).upper() if c in _ALPHABET)


def _halves(password: str, salt: bytes, cost: Cost) -> tuple[bytes, bytes]:
    secret = unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")  # the same from every keyboard
    digest = hash_secret_raw(secret, salt, cost.time, cost.memory_kib, cost.lanes, 2 * KEY_BYTES, Type.ID)
    return digest[:KEY_BYTES], digest[KEY_BYTES:]


def _wrap(key: bytes, password: str) -> Wrapping:
    if not password:
        raise ValueError("an empty password protects nothing")
    salt = secrets.token_bytes(SALT_BYTES)
    pad, sealing = _halves(password, salt, COST)
    wrapped = bytes(a ^ b for a, b in zip(key, pad, strict=True))
    seal = hmac.new(sealing, wrapped, hashlib.sha256).digest()
    salt_text, wrapped_text, seal_text = (base64.b64encode(part).decode("ascii") for part in (salt, wrapped, seal))
    return Wrapping(salt_text, wrapped_text, seal_text, astuple(COST))


def _unwrap(wrapping: Wrapping, password: str) -> bytes | None:
    salt, wrapped, seal = wrapping.parts()
    pad, sealing = _halves(password, salt, Cost(*wrapping.cost))
    if not hmac.compare_digest(hmac.new(sealing, wrapped, hashlib.sha256).digest(), seal):
        return None
    return bytes(a ^ b for a, b in zip(wrapped, pad, strict=True))


def _write(file: Path, vault: KeyFile) -> None:
    write_text(file, json.dumps(asdict(vault), indent=1, ensure_ascii=False))


def create(file: Path, key: bytes, name: str, password: str) -> str:
    """Write the key file of a new office and return its recovery key, which is kept nowhere."""
    recovery = new_recovery_key()
    _write(file, KeyFile({name: _wrap(key, password)}, _wrap(key, _typed(recovery))))
    return recovery


def add(file: Path, key: bytes, name: str, password: str) -> None:
    """Let `name` open the data key with `password` (a new account, or a new password)."""
    kept = read(file)
    _write(file, replace(kept, accounts={**kept.accounts, name: _wrap(key, password)}))


def rename(file: Path, old: str, new: str) -> None:
    """Let the password of `old` open the data key under the name `new` from now on."""
    kept = read(file)
    accounts = {new if name == old else name: wrapping for name, wrapping in kept.accounts.items()}
    _write(file, replace(kept, accounts=accounts))


def unlock(file: Path, name: str, password: str) -> bytes:
    """Return the data key; raises `Problem` where name and password do not go together."""
    wrapping = read(file).accounts.get(name)
    key = _unwrap(wrapping, password) if wrapping else None
    if key is None:
        raise Problem(
            QT_TRANSLATE_NOOP("Problem", "用户名或密码不对。请重新输入；忘记密码时请管理员重设，或用恢复密钥登录。")
        )
    return key


def recover(file: Path, recovery: str) -> bytes:
    """Return the data key for the printed recovery key; raises `Problem` where it is not this office's."""
    key = _unwrap(read(file).recovery, _typed(recovery))
    if key is None:
        raise Problem(QT_TRANSLATE_NOOP("Problem", "恢复密钥不对。请对照打印的恢复单，一共六组，每组五个字符。"))
    return key
