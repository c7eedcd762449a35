"""`visit check`: says who else goes to a customer, before the visit is planned."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterable, Sequence
from datetime import datetime

from commands.command import Answer, Command
from commands.lookup import customer_called
from models.account import Account
from models.store.session import acting
from models.visit import VISIT_KINDS, WAYS, Visit
from models.visit_answer import check, suggestions
from rules.permissions import may
from rules.problem import Problem
from rules.reason import Reason
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import LEVELS, LONGEST_MINUTES, NOTE_LEVELS, Conflict

_SERIOUS = ("warn", "clash")


def declare(parser: ArgumentParser) -> None:
    """Declare the visit that is asked about."""
    parser.add_argument("act", choices=("check",))
    parser.add_argument("--customer", required=True, metavar="NAME")
    parser.add_argument("--rep", required=True, metavar="NAME")
    parser.add_argument("--with", dest="companions", action="append", default=[], metavar="NAME", help="同行人")
    parser.add_argument("--start", required=True, type=_local_time, metavar="YYYY-MM-DDTHH:MM")
    parser.add_argument("--minutes", type=_minutes, default=60)
    parser.add_argument("--way", choices=[value for value, _ in WAYS], default="in_person")
    parser.add_argument("--kind", choices=[value for value, _ in VISIT_KINDS], default="return")


def _local_time(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.astimezone().replace(tzinfo=None) if moment.tzinfo else moment


def _minutes(text: str) -> int:
    minutes = int(text)
    if not 5 <= minutes <= LONGEST_MINUTES:
        raise ArgumentTypeError(f"5–{LONGEST_MINUTES}")
    return minutes


def run(arguments: Namespace) -> Answer:
    """Ask the double-visit rule; other times are proposed where it warns."""
    if not may(acting().role, "plan_visits"):
        raise Problem(QT_TRANSLATE_NOOP("Problem", "您没有安排拜访的权限。请客户经理或部门经理处理。"))
    companions = [_rep(name).id for name in arguments.companions]
    visit = Visit(
        id=None,
        customer=customer_called(arguments.customer),
        rep=_rep(arguments.rep),
        start=arguments.start,
        minutes=arguments.minutes,
        way=arguments.way,
        kind=arguments.kind,
    )
    now = datetime.now().replace(microsecond=0)
    verdict = check(visit, companions, now)
    serious = verdict.level in _SERIOUS
    return {
        "level": verdict.level,
        "conflicts": [_conflict(conflict) for conflict in verdict.conflicts] + _own(visit, verdict.notes),
        "suggestions": [other.start.isoformat() for other in suggestions(visit, companions, now)] if serious else [],
    }


def _rep(name: str) -> Account:
    """Return the active account of that name who goes on visits."""
    account = Account.present().where(Account.name == name.strip(), Account.active).first()
    if account is None or not may(account.role, "plan_visits"):
        raise Problem(QT_TRANSLATE_NOOP("Problem", "没有在岗的客户经理「{name}」。请检查姓名。"), name=name)
    return account


def _conflict(conflict: Conflict) -> Answer:
    return {
        "visit": conflict.visit,
        "customer": conflict.customer_name,
        "rep": conflict.rep_name,
        "start": conflict.start.isoformat(),
        "end": conflict.end.isoformat(),
        "level": conflict.level,
        "reasons": _reasons(conflict.reasons),
    }


def _own(visit: Visit, notes: Sequence[Reason]) -> list[Answer]:
    """What speaks against the visit itself (holiday, hours, owner, notice) stands as one entry without a visit."""
    if not notes:
        return []
    return [
        {
            "visit": None,
            "customer": visit.customer.name,
            "rep": visit.rep.name,
            "start": visit.start.isoformat(),
            "end": visit.end.isoformat(),
            "level": max((NOTE_LEVELS[note.kind] for note in notes), key=LEVELS.index),
            "reasons": _reasons(notes),
        }
    ]


def _reasons(reasons: Iterable[Reason]) -> list[Answer]:
    return [{"kind": reason.kind, "detail": str(reason.detail), "score": reason.score} for reason in reasons]


_LEVELS = {"none": "没有撞车", "info": "可以去，请留意", "warn": "可能撞车", "clash": "撞车"}


def tell(answer: Answer) -> Iterable[str]:
    """Say the verdict, each conflict with its reasons, and other times."""
    yield _LEVELS[answer["level"]]
    for conflict in answer["conflicts"]:
        reasons = "；".join(f"{reason['detail']}（{reason['score']}%）" for reason in conflict["reasons"])
        when = conflict["start"].replace("T", " ")[:16]
        yield f"{when} {conflict['rep']} → {conflict['customer']}：{reasons}"
    if answer["suggestions"]:
        yield "可改到：" + "、".join(start.replace("T", " ")[:16] for start in answer["suggestions"])


COMMAND = Command(declare, run, tell)
