"""What somebody can be reminded of today, in words: visits to set out for, tasks that fall due, and the day itself."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from models.account import Account
from models.setting import setting
from models.task import open_tasks
from models.visit_record import visits_to_record
from rules.reminding import LATE, Moment
from rules.working_time import WorkingHours
from ui.tasks.task_words import rule_and_time_left
from ui.today.day_visits import read_day
from ui.today.paint_visit import second_line

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing to be reminded of: what it is, more about it, and the screen and record it leads to."""

    moment: Moment
    title: str
    details: str
    page: str
    subject: int | None


def things_of(account: Account, now: datetime) -> list[Thing]:
    """Return all that concerns an account about now."""
    return [*_visits(account, now), *_tasks(account, now)]


def _visits(account: Account, now: datetime) -> list[Thing]:
    words = QCoreApplication.translate("Reminders", "{time} 拜访 {customer}")
    return [
        Thing(
            Moment(("visit", entry.visit.id), entry.arrive_by),
            words.format(time=f"{entry.visit.start:%H:%M}", customer=entry.visit.customer.short_label),
            second_line(entry),
            "visits",
            entry.visit.id,
        )
        for entry in read_day(now.date(), account, now)
        if not entry.over and entry.visit.start > now
    ]


def _tasks(account: Account, now: datetime) -> list[Thing]:
    """What is due by the end of a day is told of before the office closes."""
    closing = WorkingHours.parse(setting("working_hours")).spans[-1][1]
    return [
        Thing(
            Moment(("task", task.id), min(task.due_at, datetime.combine(task.due_at, closing))),
            task.title,
            rule_and_time_left(task, now),
            "tasks",
            task.id,
        )
        for task in open_tasks(account)
        if now - LATE - DAY < task.due_at < now + DAY
    ]


def day_in_words(account: Account, now: datetime) -> str:
    """Return what the day brings: 今天 3 次拜访 · 2 次还没有预案 · 4 件今天到期 …; nothing on an empty day."""
    translate, tasks = QCoreApplication.translate, open_tasks(account)
    visits = [entry for entry in read_day(now.date(), account, now) if not entry.over]
    counts = (
        (len(visits), translate("Reminders", "今天还有 {count} 次拜访")),
        (sum(not entry.is_prepared for entry in visits), translate("Reminders", "{count} 次没有预案")),
        (len(visits_to_record(account, now)), translate("Reminders", "{count} 次拜访待写记录")),
        (sum(task.due_at < now for task in tasks), translate("Reminders", "{count} 件已逾期")),
        (sum(task.kind == "overdue" for task in tasks), translate("Reminders", "{count} 项同事逾期")),
        (sum(now <= task.due_at and task.due_at.date() == now.date() for task in tasks), _due_today()),
    )
    return " · ".join(words.format(count=count) for count, words in counts if count)


def _due_today() -> str:
    return QCoreApplication.translate("Reminders", "{count} 件今天到期")
