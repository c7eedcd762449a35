"""What is written below a task: the rule it comes from, the time left, by when, and how urgent that makes it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from models.task import TASK_KINDS, Task
from rules.deadlines import time_left
from ui.calendar_words import monday_of, month_day, near_day, weekday
from ui.kit.editors import record_text
from ui.sentences import said

SOON = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Urgency:
    """Colour token and icon of the time left."""

    token: str
    icon: str


OVERDUE = Urgency("danger", "ph.warning-circle-fill")
DUE_SOON = Urgency("warn", "ph.timer")
LATER = Urgency("text-3", "ph.clock")
DONE = Urgency("ok", "ph.check-circle-fill")


def urgency(task: Task, now: datetime) -> Urgency:
    """Return how urgent a task is: overdue, due within 24 hours, later, or done."""
    if task.done_at:
        return DONE
    if task.due_at < now:
        return OVERDUE
    return DUE_SOON if task.due_at - now < SOON else LATER


def rule_and_time_left(task: Task, now: datetime) -> str:
    """Return 感谢函 · 还剩 5 小时."""
    kind = record_text(dict(TASK_KINDS)[task.kind])
    left = QCoreApplication.translate("Tasks", "已完成") if task.done_at else said(time_left(task.due_at, now))
    return f"{kind} · {left}"


def by_when(due_at: datetime, now: datetime) -> str:
    """Return 今天 17:30 前, 周五 17:30 前 in this week, else 11月30日 17:30 前; of what is over, 昨天 17:30 到期."""
    day, today = due_at.date(), now.date()
    near = near_day(day, today)
    if near == month_day(day) and monday_of(day) == monday_of(today):
        near = weekday(day)
    late = QCoreApplication.translate("Tasks", "{day} {time} 到期")
    words = late if due_at < now else QCoreApplication.translate("Tasks", "{day} {time} 前")
    return words.format(day=near, time=f"{due_at:%H:%M}")


def details(task: Task, now: datetime) -> str:
    """Return by when it is due, what the superior answered, and what made it unless that repeats the rule."""
    kind = record_text(dict(TASK_KINDS)[task.kind])
    source = task.source if task.source and task.source not in kind else ""
    answered = QCoreApplication.translate("Tasks", "上级答复：{answer}") if task.answer else ""
    answer = answered.format(answer=" ".join((task.answer or "").split()))
    return " · ".join(filter(None, (by_when(task.due_at, now), answer, source)))
