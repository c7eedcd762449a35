"""`plan`: outings, plans and summaries, the order of a day, plan against actual, and spot checks."""

import random
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta

from commands.command import Answer, Command
from commands.lookup import record_called
from models.account import Account, reps
from models.outing import approve_outing, day_visits, outing_of, reroute, route_stops
from models.spot_check import draw_checks
from models.store.session import acting
from models.target import progress
from models.work_report import REPORT_KINDS, WRITTEN, first_day, keep_report, report_of, submit_report
from rules.problem import Problem
from rules.route_order import propose_route
from rules.translation import QT_TRANSLATE_NOOP

_NOT_YOURS = QT_TRANSLATE_NOOP("Problem", "这是 {rep} 的日程，您不能改。请本人或部门经理处理。")
_SEEDS = 1_000_000
_FIGURES = ("planned", "agreed", "made", "first_made", "deals_made", "unrecorded", "due")


def declare(parser: ArgumentParser) -> None:
    """Declare what is planned or looked at, whose and when."""
    parser.add_argument("act", choices=tuple(_ACTS), help=" ".join(_ACTS))
    parser.add_argument("--rep", metavar="NAME", help="客户经理，默认本人")
    parser.add_argument("--day", type=date.fromisoformat, metavar="YYYY-MM-DD", help="默认今天")
    parser.add_argument("--kind", choices=[kind for kind, _ in REPORT_KINDS], default="day_plan", help="paper 的种类")
    parser.add_argument("--approve", action="store_true", help="outing：批准出访")
    parser.add_argument("--submit", action="store_true", help="paper：提交")
    parser.add_argument("--move-all", action="store_true", help="route：已约定的也可以换时间")
    parser.add_argument("--apply", action="store_true", help="route：按建议改时间")
    parser.add_argument("--days", type=int, default=7, help="check：抽近几天的记录")
    parser.add_argument("--count", type=int, default=5, help="check：抽几份")
    parser.add_argument("--seed", type=int, help="check：随机种子，同一种子抽到同样的记录")


def run(arguments: Namespace) -> Answer:
    """Do one act."""
    now = datetime.now().replace(second=0, microsecond=0)
    return {"act": arguments.act} | _ACTS[arguments.act](arguments, arguments.day or now.date(), now)


def _rep(arguments: Namespace) -> Account:
    rep: Account = record_called(Account, arguments.rep) if arguments.rep else Account.get_by_id(acting().account)
    return rep


def _outing(arguments: Namespace, day: date, now: datetime) -> Answer:
    rep = _rep(arguments)
    outing = approve_outing(rep, day, now) if arguments.approve else outing_of(rep, day)
    lines = [f"{visit.start:%H:%M}–{visit.end:%H:%M} {visit.customer.name}" for visit in day_visits(rep.id, day)]
    approved = outing.approved_at.isoformat() if outing.approved_at else None
    return {"id": outing.id, "name": outing.name, "approved_at": approved, "lines": lines}


def _paper(arguments: Namespace, day: date, now: datetime) -> Answer:
    report = report_of(arguments.kind, _rep(arguments), first_day(arguments.kind, day), day)
    if arguments.submit:
        submit_report(report, now)
    else:
        keep_report(report)
    texts = {name: getattr(report, name) for name in WRITTEN}
    lines = [str(text) for text in texts.values() if isinstance(text, str)]
    submitted = report.submitted_at.isoformat() if report.submitted_at else None
    return {"id": report.id, "name": report.name, "submitted_at": submitted, "texts": texts, "lines": lines}


def _route(arguments: Namespace, day: date, now: datetime) -> Answer:
    rep = _rep(arguments)
    if rep.id != acting().account and acting().role not in ("manager", "administrator"):
        raise Problem(_NOT_YOURS, rep=rep.name)
    visits = {visit.id: visit for visit in day_visits(rep.id, day)}
    proposal = propose_route(route_stops(list(visits.values()), now, set(visits) if arguments.move_all else None))
    starts = {stop.key: stop.start for stop in proposal.stops}
    if arguments.apply and proposal.is_better:
        reroute({key: start for key, start in starts.items() if start != visits[key].start}, now)
    lines = [f"{s.start:%H:%M} {visits[s.key].customer.short_label} {s.reason or ''}".strip() for s in proposal.stops]
    return {
        "name": f"{rep.name} {day:%Y-%m-%d}",
        "before": proposal.before,
        "after": proposal.after,
        "applied": arguments.apply and proposal.is_better,
        "stops": [{"visit": key, "start": start.isoformat()} for key, start in starts.items()],
        "lines": lines,
    }


def _progress(arguments: Namespace, day: date, now: datetime) -> Answer:
    people = [_rep(arguments)] if arguments.rep or acting().role == "rep" else reps()
    told = [
        {"rep": one.rep.name} | {name: getattr(one, name) for name in _FIGURES}
        for one in progress(people, day, now.date())
    ]
    words = (
        "{rep}：计划 {planned}，已安排 {agreed}，完成 {made}（初访 {first_made}），成交 {deals_made}，"
        "缺记录 {unrecorded}，到期未约 {due}"
    )
    return {"name": f"{day:%Y-%m}", "reps": told, "lines": [words.format(**one) for one in told]}


def _check(arguments: Namespace, day: date, now: datetime) -> Answer:
    seed = arguments.seed if arguments.seed is not None else random.SystemRandom().randrange(1, _SEEDS)
    drawn = draw_checks(day - timedelta(days=arguments.days), day, arguments.count, seed, now)
    visits = [(one.record.visit, one.rep.name) for one in drawn]
    lines = [f"{visit.start:%m-%d %H:%M} {visit.customer.short_label} {rep}" for visit, rep in visits]
    return {"name": f"种子 {seed}", "seed": seed, "checks": [one.id for one in drawn], "lines": lines}


_ACTS: Mapping[str, Callable[[Namespace, date, datetime], Answer]] = {
    "outing": _outing,
    "paper": _paper,
    "route": _route,
    "progress": _progress,
    "check": _check,
}


def tell(answer: Answer) -> Iterable[str]:
    """Name what was made or looked at, then its lines."""
    yield f"{answer['name']}（编号 {answer['id']}）" if "id" in answer else str(answer["name"])
    yield from answer["lines"]
    if answer["act"] == "route" and answer["after"] >= answer["before"]:
        yield "现在的顺序已经最顺。"


COMMAND = Command(declare, run, tell)
