"""The visit a command line asks about: which customer, who goes, when, how long, in which way."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date, datetime

from commands.lookup import customer_called
from models.account import Account
from models.leave import LEAVE_KINDS, PARTS
from models.store.session import acting
from models.visit import VISIT_KINDS, WAYS, Visit
from models.visit_answer import ANSWERS
from rules.permissions import may
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import LONGEST_MINUTES

_MISSING = QT_TRANSLATE_NOOP("Problem", "{act} 还需要 {options}。请补上再试。")
_NO_REP = QT_TRANSLATE_NOOP("Problem", "没有在岗的客户经理「{name}」。请检查姓名。")
_NAMES = {"first": "from", "last": "to"}


def declare_visit(parser: ArgumentParser) -> None:
    """Declare what describes a visit."""
    parser.add_argument("--customer", metavar="NAME")
    parser.add_argument("--rep", metavar="NAME", help="客户经理，默认本人")
    parser.add_argument("--with", dest="companions", action="append", default=[], metavar="NAME", help="同行人")
    parser.add_argument("--start", type=_local_time, metavar="YYYY-MM-DDTHH:MM")
    parser.add_argument("--minutes", type=_minutes, default=60)
    parser.add_argument("--way", choices=[value for value, _ in WAYS], default="in_person")
    parser.add_argument("--kind", choices=[value for value, _ in VISIT_KINDS], default="return")


def declare_acts(parser: ArgumentParser) -> None:
    """Declare what the other acts need."""
    parser.add_argument("--answer", choices=[value for value, _ in ANSWERS], help="plan：撞车时怎么办")
    parser.add_argument("--reason", default="", help="plan：仍要拜访的原因，至少 6 个字")
    parser.add_argument("--to-start", type=_local_time, metavar="YYYY-MM-DDTHH:MM", help="plan：改到这个时间")
    parser.add_argument("--from", dest="first", type=date.fromisoformat, metavar="YYYY-MM-DD")
    parser.add_argument("--to", dest="last", type=date.fromisoformat, metavar="YYYY-MM-DD")
    parser.add_argument("--id", type=int, help="cancel：拜访编号")
    parser.add_argument("--apply", action="store_true", help="regular：存下排出的拜访")
    parser.add_argument("--leave", choices=[value for value, _ in LEAVE_KINDS], default="leave", help="leave：事由")
    parser.add_argument("--part", choices=[value for value, _ in PARTS], default="all", help="leave：时段")


def _local_time(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.astimezone().replace(tzinfo=None) if moment.tzinfo else moment


def _minutes(text: str) -> int:
    minutes = int(text)
    if not 5 <= minutes <= LONGEST_MINUTES:
        raise ArgumentTypeError(f"5–{LONGEST_MINUTES}")
    return minutes


def demand_arguments(arguments: Namespace, *names: str) -> None:
    """Raise `Problem` that names the options an act cannot do without."""
    missing = [f"--{_NAMES.get(name, name)}" for name in names if getattr(arguments, name) is None]
    if missing:
        raise Problem(_MISSING, act=f"{arguments.command} {arguments.act}", options=" ".join(missing))


def rep_called(name: str) -> Account:
    """Return the active account of that name who goes on visits."""
    account: Account | None = Account.present().where(Account.name == name.strip(), Account.active).first()
    if account is None or not may(account.role, "plan_visits"):
        raise Problem(_NO_REP, name=name)
    return account


def asked_visit(arguments: Namespace) -> tuple[Visit, list[int]]:
    """Return the visit, not stored and without a key, and who comes along."""
    demand_arguments(arguments, "customer", "start")
    visit = Visit(
        id=None,
        customer=customer_called(arguments.customer),
        rep=rep_called(arguments.rep or acting().name),
        start=arguments.start,
        minutes=arguments.minutes,
        way=arguments.way,
        kind=arguments.kind,
    )
    return visit, [rep_called(name).id for name in arguments.companions]
