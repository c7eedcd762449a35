"""`tasks`: what somebody has to do with the time left; ticking off, asking the superior and answering."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from commands.command import Answer, Command
from commands.lookup import record_called
from commands.visit_asked import demand_arguments
from models.account import Account
from models.rule_task import make_rule_tasks
from models.store.session import acting
from models.task import Task, answer_escalation, escalate, open_tasks
from rules.deadlines import time_left


def declare(parser: ArgumentParser) -> None:
    """Declare the act, whose tasks, which one, and the words of a question or an answer."""
    parser.add_argument("act", choices=tuple(_ACTS), help=" ".join(_ACTS))
    parser.add_argument("--rep", metavar="NAME", help="负责人，默认本人")
    parser.add_argument("--id", type=int, help="待办编号，见 tasks list")
    parser.add_argument("--text", metavar="TEXT", help="ask：请示什么；answer：怎样答复")
    parser.add_argument("--at", type=datetime.fromisoformat, metavar="YYYY-MM-DDTHH:MM", help="默认现在")


def run(arguments: Namespace) -> Answer:
    """Do one act."""
    now = arguments.at or datetime.now().replace(second=0, microsecond=0)
    return {"act": arguments.act, "tasks": [_told(task, now) for task in _ACTS[arguments.act](arguments, now)]}


def _told(task: Task, now: datetime) -> Answer:
    return {
        "id": task.id,
        "kind": task.kind,
        "title": task.title,
        "owner": task.owner.name,
        "due": task.due_at.isoformat(),
        "left": "" if task.done_at else str(time_left(task.due_at, now)),
        "answer": task.answer,
    }


def _whose(arguments: Namespace) -> Account:
    account: Account = record_called(Account, arguments.rep) if arguments.rep else Account.get_by_id(acting().account)
    return account


def _list(arguments: Namespace, now: datetime) -> list[Task]:
    """Make what the rules ask for by now, then give all that is open."""
    account = _whose(arguments)
    make_rule_tasks(account, now)
    return open_tasks(account)


def _done(arguments: Namespace, now: datetime) -> list[Task]:
    task = _task(arguments)
    task.finish(now)
    return [task]


def _ask(arguments: Namespace, now: datetime) -> list[Task]:
    return [escalate(_task(arguments, "text"), arguments.text, now)]


def _answer(arguments: Namespace, now: datetime) -> list[Task]:
    asked = _task(arguments, "text")
    answer_escalation(asked, arguments.text, now)
    return [Task.get_by_id(asked.about_id)]


def _task(arguments: Namespace, *needed: str) -> Task:
    demand_arguments(arguments, "id", *needed)
    task: Task = record_called(Task, str(arguments.id))
    return task


_ACTS: Mapping[str, Callable[[Namespace, datetime], list[Task]]] = {
    "list": _list,
    "done": _done,
    "ask": _ask,
    "answer": _answer,
}


def tell(answer: Answer) -> Iterable[str]:
    """Say each task in a line."""
    for task in answer["tasks"]:
        words = (str(task["id"]), task["due"].replace("T", " ")[:16], task["owner"], task["title"], task["left"])
        yield "  ".join(filter(None, (*words, task["answer"])))


COMMAND = Command(declare, run, tell)
