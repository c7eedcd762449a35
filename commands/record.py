"""`record`: lists visits without a record, writes one with promises and problems, and the letter that thanks for it."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime

from commands.command import Answer, Command
from commands.lookup import record_called
from commands.visit_asked import demand_arguments
from models.account import Account
from models.calendar_day import office_calendar
from models.store.session import acting
from models.task import Task
from models.thank_you_letter import letter_for
from models.visit import Visit
from models.visit_record import DEAL_CHANCES, Promise, VisitRecord, record_visit, visits_to_record
from rules.promise_lines import read_promises
from rules.spoken_dates import read_time

TEXTS = ("said", "customer_view", "next_step", "better")


def declare(parser: ArgumentParser) -> None:
    """Declare the act, the visit and what happened."""
    parser.add_argument("act", choices=tuple(_ACTS), help=" ".join(_ACTS))
    parser.add_argument("--rep", metavar="NAME", help="list：客户经理，默认本人")
    parser.add_argument("--id", type=int, help="拜访编号，见 record list")
    parser.add_argument("--at", type=datetime.fromisoformat, metavar="YYYY-MM-DDTHH:MM", help="默认现在")
    for name in TEXTS:
        parser.add_argument(f"--{name.replace('_', '-')}", metavar="TEXT")
    parser.add_argument("--problem", action="append", default=[], metavar="TEXT", help="客户提出的问题，可多次")
    parser.add_argument("--promise", action="append", default=[], metavar="TEXT", help="例如：下周五 发报价，可多次")
    parser.add_argument("--arrived", metavar="HH:MM")
    parser.add_argument("--minutes", type=int)
    parser.add_argument("--rating", type=int, choices=range(1, 6))
    parser.add_argument("--deal", choices=[value for value, _ in DEAL_CHANCES])
    parser.add_argument("--sent", action="store_true", help="letter：记为已发出")


def run(arguments: Namespace) -> Answer:
    """Do one act."""
    now = arguments.at or datetime.now().replace(second=0, microsecond=0)
    return {"act": arguments.act} | _ACTS[arguments.act](arguments, now)


def _list(arguments: Namespace, now: datetime) -> Answer:
    rep: Account | int | None = record_called(Account, arguments.rep) if arguments.rep else acting().account
    visits = visits_to_record(rep, now) if rep else []
    return {
        "visits": [
            {"visit": visit.id, "start": visit.start.isoformat(), "customer": visit.customer.name} for visit in visits
        ]
    }


def _write(arguments: Namespace, now: datetime) -> Answer:
    demand_arguments(arguments, "id", "said")
    visit = _visit(arguments)
    arrived = read_time(arguments.arrived) if arguments.arrived else None
    record = VisitRecord(
        visit=visit,
        author=acting().account or visit.rep_id,
        recorded_at=now,
        arrived_at=datetime.combine(visit.start.date(), arrived) if arrived else None,
        minutes=arguments.minutes or visit.minutes,
        problems="\n".join(arguments.problem) or None,
        rating=arguments.rating,
        deal=arguments.deal,
        formal=visit.way == "in_person",
        **{name: getattr(arguments, name) for name in TEXTS},
    )
    return {"record": record.id, "tasks": _told(record_visit(record, _promises(arguments.promise, now.date())))}


def _promises(lines: Iterable[str], today: date) -> list[Promise]:
    usual = office_calendar().add_working_days(today, 1)
    return [Promise(spoken.text, spoken.due(usual)) for spoken in read_promises("\n".join(lines), today)]


def _told(tasks: Iterable[Task]) -> list[Answer]:
    return [{"kind": task.kind, "title": task.title, "due": task.due_at.isoformat()} for task in tasks]


def _letter(arguments: Namespace, now: datetime) -> Answer:
    demand_arguments(arguments, "id")
    visit = _visit(arguments)
    letter = letter_for(visit, Account.get_by_id(acting().account), now.date())
    letter.save()
    done = letter.send(now) if arguments.sent else []
    return {"letter": letter.id, "text": letter.text(), "done": done}


def _visit(arguments: Namespace) -> Visit:
    visit: Visit = record_called(Visit, str(arguments.id))
    return visit


_ACTS: Mapping[str, Callable[[Namespace, datetime], Answer]] = {"list": _list, "write": _write, "letter": _letter}


def tell(answer: Answer) -> Iterable[str]:
    """Say the visits, the tasks that were made, or the letter."""
    for visit in answer.get("visits", ()):
        yield f"{visit['visit']}  {visit['start'].replace('T', ' ')[:16]}  {visit['customer']}"
    for task in answer.get("tasks", ()):
        yield f"{task['due'].replace('T', ' ')[:16]}  {task['title']}"
    if "text" in answer:
        yield answer["text"]


COMMAND = Command(declare, run, tell)
