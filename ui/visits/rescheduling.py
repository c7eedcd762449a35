"""Moves or stretches a visit that was dragged, with the same check as any other planning, and undo."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from models.visit import Visit, participants_of
from models.visit_answer import DoubleVisit, plan_visit
from ui.calendar_words import month_day
from ui.desk import Desk


def reschedule(desk: Desk, visit: Visit, start: datetime, minutes: int, warned: Callable[[Visit], object]) -> None:
    """Store another time and say so; a double visit is not stored but handed, as moved, to `warned`."""
    before = visit.start, visit.minutes
    visit.start, visit.minutes = start, minutes
    try:
        plan_visit(visit, participants_of([visit.id]).get(visit.id, ()), None, desk.now())
    except DoubleVisit:
        warned(visit)
        return
    desk.wrote("visit")
    when = f"{month_day(start.date())} {start:%H:%M}"
    text = QCoreApplication.translate("Rescheduling", "已改到 {when}").format(when=when)
    desk.say(text, lambda: _put_back(desk, visit.id, before))


def _put_back(desk: Desk, key: int, before: tuple[datetime, int]) -> None:
    visit = Visit.get_by_id(key)
    visit.start, visit.minutes = before
    visit.save()
    desk.wrote("visit")
