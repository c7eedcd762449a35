"""`visit`: says who else goes to a customer before the visit is planned, and plans, lists, cancels visits and leave."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Sequence
from datetime import datetime

from commands.command import Answer, Command
from commands.visit_asked import asked_visit, declare_acts, declare_visit
from commands.visit_planning import ACTS
from models.store.session import demand
from models.visit import Visit
from models.visit_answer import check, suggestions
from rules.reason import Reason
from rules.visit_conflicts import LEVELS, NOTE_LEVELS, Conflict

_SERIOUS = ("warn", "clash")


def declare(parser: ArgumentParser) -> None:
    """Declare the act and the visit it is about."""
    parser.add_argument("act", choices=("check", *ACTS))
    declare_visit(parser)
    declare_acts(parser)


def run(arguments: Namespace) -> Answer:
    """Do one act; `check` asks the double-visit rule and proposes other times where it warns."""
    demand("plan_visits")
    now = datetime.now().replace(microsecond=0)
    return ACTS[arguments.act](arguments, now) if arguments.act in ACTS else _check(arguments, now)


def _check(arguments: Namespace, now: datetime) -> Answer:
    visit, companions = asked_visit(arguments)
    verdict = check(visit, companions, now)
    serious = verdict.level in _SERIOUS
    return {
        "level": verdict.level,
        "conflicts": [_conflict(conflict) for conflict in verdict.conflicts] + _own(visit, verdict.notes),
        "suggestions": [other.start.isoformat() for other in suggestions(visit, companions, now)] if serious else [],
    }


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
    """Say the verdict, each conflict with its reasons, and other times; of the other acts the visits concerned."""
    if "level" not in answer:
        yield from answer["lines"]
        return
    yield _LEVELS[answer["level"]]
    for conflict in answer["conflicts"]:
        reasons = "；".join(f"{reason['detail']}（{reason['score']}%）" for reason in conflict["reasons"])
        when = conflict["start"].replace("T", " ")[:16]
        yield f"{when} {conflict['rep']} → {conflict['customer']}：{reasons}"
    if answer["suggestions"]:
        yield "可改到：" + "、".join(start.replace("T", " ")[:16] for start in answer["suggestions"])


COMMAND = Command(declare, run, tell)
