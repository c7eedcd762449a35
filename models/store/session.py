"""Who is acting: read by the change log's triggers, set at sign-in and by imports."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

from rules.permissions import Role, may
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Acting:
    """The signed-in account as the rules of permission see it."""

    account: int | None = None
    name: str = ""
    role: Role = "administrator"


_acting = Acting()
_here = threading.local()


def acting() -> Acting:
    """Return who is signed in; before sign-in, nobody."""
    return _acting


@cache
def device() -> str:
    """Return this PC's name, which the change log keeps."""
    import platform  # 5 ms, which the sign-in can do without

    return platform.node() or "PC"


def act_as(who: Acting) -> None:
    """Let every later change in this process be `who`'s."""
    global _acting
    _acting = who


def demand(action: str) -> None:
    """Raise `Problem` unless the signed-in account may do `action` (a key of `rules.permissions.ACTIONS`)."""
    if not may(_acting.role, action):
        raise Problem(
            QT_TRANSLATE_NOOP("Problem", "您的角色没有做这一步的权限，内容没有改动。请找部门经理或管理员处理。")
        )


def demand_unless_own(account: int, action: str) -> None:
    """Raise `Problem` unless what is asked for is of the signed-in account itself, or it may do `action`."""
    if _acting.account != account:
        demand(action)


def origin() -> str:
    """Return what makes the current thread's changes: empty for a person, `import:KEY` for a batch."""
    return getattr(_here, "origin", "")


@contextmanager
def from_origin(name: str) -> Iterator[None]:
    """Mark the changes of this thread, within the block, as made by `name`."""
    before = origin()
    _here.origin = name
    try:
        yield
    finally:
        _here.origin = before
