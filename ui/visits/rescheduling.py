"""Changes visits the calendar shows - time, length, rep - with the same check as any other planning, and undo."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from models.visit import Visit, participants_of
from models.visit_answer import check, plan_visit
from rules.double_visit import DoubleVisit
from rules.problem import Problem
from ui.calendar_words import month_day
from ui.desk import Desk
from ui.kit.errors import problem_text
from ui.sentences import said

TOLD = ("holiday", "out_of_hours")
"""Notes of the check that are told when a visit was dragged there."""
Warned = Callable[[Visit, Sequence[int]], object]
"""Shows a visit that was not stored, with those who come along, and what it clashes with."""


@dataclass(frozen=True, slots=True)
class Plan:
    """When a visit is, how long, whose, and who comes along."""

    start: datetime
    minutes: int
    rep: int
    participants: tuple[int, ...] = ()


def plan_of(visit: Visit) -> Plan:
    """Return how a stored visit is planned."""
    return Plan(visit.start, visit.minutes, visit.rep_id, tuple(participants_of([visit.id]).get(visit.id, ())))


def reschedule(desk: Desk, visit: Visit, start: datetime, minutes: int, warned: Warned) -> None:
    """Store another time and say so; a double visit is not stored but handed, as moved, to `warned`."""
    arrange(desk, visit, replace(plan_of(visit), start=start, minutes=minutes), warned)


def arrange(desk: Desk, visit: Visit, wanted: Plan, warned: Warned) -> None:
    """Store a visit as it is now wanted, say so, and offer to put it back, which is checked like anything else."""
    before = plan_of(visit)
    visit.start, visit.minutes, visit.rep = wanted.start, wanted.minutes, wanted.rep
    if not store(desk, visit, wanted.participants, warned):
        return
    when = f"{month_day(wanted.start.date())} {wanted.start:%H:%M}"
    text = QCoreApplication.translate("Rescheduling", "已改到 {when}").format(when=when)
    if wanted.rep != before.rep:
        text = QCoreApplication.translate("Rescheduling", "已改由 {rep} {when} 去").format(
            rep=visit.rep.name, when=when
        )
    desk.say(text + remarks(visit, desk), lambda: arrange(desk, Visit.get_by_id(visit.id), before, warned))


def remarks(visit: Visit, desk: Desk) -> str:
    """Return what speaks against a visit though it stands, such as a holiday, to follow what was done with it."""
    notes = [said(note.detail) for note in check(visit, (), desk.now()).notes if note.kind in TOLD]
    words = QCoreApplication.translate("Rescheduling", "。请留意：{notes}")
    return words.format(notes=QCoreApplication.translate("Rescheduling", "；").join(notes)) if notes else ""


def store(desk: Desk, visit: Visit, participants: Sequence[int], warned: Warned) -> bool:
    """Store a visit unless the check objects, and tell the other screens; say whether it now stands."""
    try:
        plan_visit(visit, participants, None, desk.now())
    except DoubleVisit:
        warned(visit, participants)
        return False
    except Problem as problem:
        desk.say(problem_text(problem))
        desk.wrote("visit")  # what was dragged jumps back
        return False
    desk.wrote("visit", "task")
    return True
