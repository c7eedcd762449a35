"""The file that marks a folder as a demo office and holds its public passwords; no real office has one."""

import json
from collections.abc import Sequence
from pathlib import Path

from models.store.files import write_text

_FILE = "demo.json"
_NOTICE = "演示数据，人物和单位均为虚构，密码公开。请勿在此保存真实客户。"


def mark_as_demo(folder: Path, users: Sequence[dict[str, str]], today: str) -> None:
    """Write the file: a notice, everybody's password, and the day the demo turns around."""
    content = {"notice": _NOTICE, "today": today, "users": list(users)}
    write_text(folder / _FILE, json.dumps(content, ensure_ascii=False, indent=1))


def demo_user(folder: Path, name: str | None) -> tuple[str, str] | None:
    """Return name and password of somebody in a demo office (None: its administrator); None in every other office."""
    file = folder / _FILE
    if not file.exists():
        return None
    users = json.loads(file.read_text(encoding="utf-8"))["users"]
    chosen = (user for user in users if (user["name"] == name if name else user["role"] == "administrator"))
    return next(((user["name"], user["password"]) for user in chosen), None)


def demo_day(folder: Path) -> str | None:
    """Return the day (ISO) a demo office turns around; None in every other office."""
    file = folder / _FILE
    return str(json.loads(file.read_text(encoding="utf-8"))["today"]) if file.exists() else None
