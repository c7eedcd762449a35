"""`screens`: pictures every screen of the office into PNG files."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from datetime import date, datetime, time
from pathlib import Path

from commands.command import Answer, Command
from commands.demo_file import demo_day

_DEMO_CLOCK = time(10, 12)
"""The time of day pictures of a demo office show."""


def declare(parser: ArgumentParser) -> None:
    """Declare folder, language and theme."""
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--lang", choices=("zh_CN", "zh_TW", "en"), default="zh_CN")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WIDTHxHEIGHT")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def run(arguments: Namespace) -> Answer:
    """Draw the screens without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.screenshots import render  # the only command that loads the window

    day = demo_day(arguments.data)
    now = datetime.combine(date.fromisoformat(day), _DEMO_CLOCK) if day else None
    told_by = sys.excepthook
    try:
        files = render(arguments.folder, arguments.lang, arguments.theme, arguments.size, now)
    finally:
        sys.excepthook = told_by  # the window's own would wait for somebody to close its dialog
    return {"files": [str(file) for file in files]}


def tell(answer: Answer) -> Iterable[str]:
    """Name the pictures."""
    yield from answer["files"]


COMMAND = Command(declare, run, tell)
