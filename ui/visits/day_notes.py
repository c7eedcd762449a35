"""What stands above a day of the calendar: what falls due that day, and where a click on it leads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from models.account import Account
from models.leave import LEAVE_KINDS, PARTS, Leave
from models.task import Task
from rules.working_time import OfficeCalendar
from ui.kit.editors import record_text

DEADLINES = ("thank_you_letter", "letter_answer", "invitation", "weekly_summary", "month_plan", "promise", "problem")
"""Kinds of task that are due because of a rule or a promise; the office's own reminders stay in 待办."""
ICONS = {"invitation": "ph.paper-plane-tilt", "weekly_summary": "ph.flag", "month_plan": "ph.flag"}


@dataclass(frozen=True, slots=True)
class DayNote:
    """One thing above a day: an icon, a text, and the page with the subject it leads to."""

    icon: str
    text: str
    page: str = ""
    subject: object = None


Notes = Mapping[date, Sequence[DayNote]]
HOLIDAY, AWAY = "ph.calendar-x", "ph.airplane-tilt"


def read_notes(
    account: Account, days: Sequence[date], calendar: OfficeCalendar, leaves: Sequence[Leave] = ()
) -> dict[date, list[DayNote]]:
    """Return what stands above the days: holidays first, then who is away, then what an account has due."""
    due = deadlines(account, days)
    notes = {day: [*holiday(day, calendar), *_away(day, leaves), *due.get(day, ())] for day in days}
    return {day: found for day, found in notes.items() if found}


def _away(day: date, leaves: Sequence[Leave]) -> list[DayNote]:
    return [
        DayNote(AWAY, f"{leave.account.name} {leave_text(leave)}", "leave", leave.id)
        for leave in leaves
        if leave.first <= day <= leave.last
    ]


def leave_text(leave: Leave) -> str:
    """Return 请假, or 下午请假 for half a day."""
    kind = record_text(dict(LEAVE_KINDS)[leave.kind])
    if leave.part == "all":
        return kind
    return QCoreApplication.translate("DayNotes", "{part}{kind}").format(
        part=record_text(dict(PARTS)[leave.part]), kind=kind
    )


def holiday(day: date, calendar: OfficeCalendar) -> list[DayNote]:
    """Return the name of a holiday, or for what a weekend day is worked."""
    if day in calendar.make_up_days:
        text = QCoreApplication.translate("DayNotes", "补班（{holiday}）")
        return [DayNote(HOLIDAY, text.format(holiday=calendar.make_up_days[day]))]
    return [DayNote(HOLIDAY, calendar.off_days[day])] if day in calendar.off_days else []


def deadlines(account: Account, days: Sequence[date]) -> dict[date, list[DayNote]]:
    """Return what an account has due on the days, the earliest first."""
    found: dict[date, list[DayNote]] = {}
    if not days:
        return found
    first, until = datetime.combine(days[0], time()), datetime.combine(days[-1], time()) + timedelta(days=1)
    mine = Task.present().where(Task.owner == account, Task.done_at.is_null(), Task.kind.in_(DEADLINES))
    for task in mine.where(Task.due_at >= first, Task.due_at < until).order_by(Task.due_at):
        note = DayNote(ICONS.get(task.kind, "ph.timer"), f"{task.title} {task.due_at:%H:%M}", "tasks", task.id)
        found.setdefault(task.due_at.date(), []).append(note)
    return found
