"""Checks the account of a headless command as the sign-in screen does, and opens the office's data."""

import getpass
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from commands.demo_file import demo_user
from models.account import Account
from models.office import close_office, sign_in
from models.store.place import holds_office
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP


@contextmanager
def signed_in(arguments: Namespace) -> Iterator[Account]:
    """Open the office as the account the command line names, and close it afterwards."""
    if not holds_office(arguments.data):
        message = QT_TRANSLATE_NOOP(
            "Problem", "「{folder}」里没有数据。请用 --data 指定文件夹，或先用 init 或 demo 建立。"
        )
        raise Problem(message, folder=arguments.data)
    account = sign_in(arguments.data, *credentials(arguments))
    try:
        yield account
    finally:
        close_office()


def credentials(arguments: Namespace) -> tuple[str, str]:
    """Return name and password from the command line, the demo office's own file, or the prompt."""
    known = demo_user(arguments.data, arguments.user)
    if not arguments.password_file and known:
        return known
    if not arguments.user:
        raise Problem(QT_TRANSLATE_NOOP("Problem", "请用 --user 写明用户名，并用 --password-file 指定密码文件。"))
    return arguments.user, password(arguments)


def password(arguments: Namespace) -> str:
    """Return the password from its file, or ask for it where somebody sits at the keyboard."""
    if arguments.password_file:
        return _first_line(arguments.password_file)
    if sys.stdin is None or not sys.stdin.isatty():
        raise Problem(QT_TRANSLATE_NOOP("Problem", "没有键盘可以输入密码。请用 --password-file 指定密码文件。"))
    return getpass.getpass()


def _first_line(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig").partition("\n")[0].strip("\r")
    except (OSError, UnicodeDecodeError) as error:
        message = QT_TRANSLATE_NOOP("Problem", "读不出密码文件「{file}」。请确认它存在，且是 UTF-8 文本。")
        raise Problem(message, file=file) from error
