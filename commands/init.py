"""`init`: makes an empty office with its first administrator."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable

from commands.access import password
from commands.command import Answer, Command, never
from models.office import close_office, create_office
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP


def declare(parser: ArgumentParser) -> None:
    """Declare the office's name; the administrator is `--user`."""
    parser.add_argument("--office", required=True, metavar="NAME", help="单位名称")


def run(arguments: Namespace) -> Answer:
    """Make the office; the recovery key is in the answer and nowhere else."""
    if not arguments.user:
        raise Problem(QT_TRANSLATE_NOOP("Problem", "请用 --user 写明第一位管理员的姓名。"))
    try:
        recovery = create_office(arguments.data, arguments.office, arguments.user, password(arguments))
    finally:
        close_office()
    return {"office": arguments.office, "user": arguments.user, "recovery_key": recovery}


def tell(answer: Answer) -> Iterable[str]:
    """Show the recovery key once."""
    yield f"已建立「{answer['office']}」，管理员 {answer['user']}。"
    yield f"恢复密钥（只显示这一次，请抄下并锁好）：{answer['recovery_key']}"


COMMAND = Command(declare, run, tell, signs_in=never)
