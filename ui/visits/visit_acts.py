"""What is done to visits in the calendar: move, copy, cancel, add in one line; each is checked and can be undone."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from models.account import reps
from models.visit import Visit
from models.visit_participant import call_off
from rules.permissions import may
from rules.problem import Problem
from ui.calendar_words import month_day
from ui.desk import Desk
from ui.kit.errors import problem_text
from ui.preparation.preparation_drawer import PreparationDrawer
from ui.visits.blocks import Block, read_block
from ui.visits.calendar_view import Slot, in_full
from ui.visits.offers import VERBS
from ui.visits.rescheduling import Plan, Warned, arrange, plan_of, remarks, store

WEEK = timedelta(days=7)
COPIED = ("customer", "contact", "kind", "way", "purpose", "place", "agenda", "questions", "expected_questions")
"""Fields a copy takes over; what was carried and what became of the first visit stay with that one."""


class VisitActs(QObject):
    """Acts on visits; `warned` opens the drawer for what the check objects to."""

    def __init__(self, desk: Desk, warned: Warned) -> None:
        super().__init__()
        self.desk, self.warned = desk, warned
        self.held: int | None = None
        self.plans = may(desk.acting.role, "plan_visits")

    def may_plan(self) -> bool:
        """Say whether the signed-in account can plan visits, and tell what is in the way."""
        if not self.plans:
            self.desk.say(self.tr("拜访由客户经理和部门经理安排，您可以查看。"))
            return False
        if not reps():
            self.desk.say(self.tr("还没有客户经理，请管理员先在「设置 · 人员」里添加。"))
            return False
        return True

    def move(self, wanted: Block) -> None:
        """Store another time, length or rep of a visit."""
        visit = Visit.get_by_id(wanted.key)
        if visit.status == "done":
            self.desk.say(self.tr("已拜访的不能再改时间，请打开拜访记录更正。"))
            self.desk.wrote("visit")
            return
        arrange(self.desk, visit, _plan(wanted, visit.rep_id), self.warned)

    def take(self, key: int) -> None:
        """Keep a visit in mind, to be pasted; other programs get it as text."""
        self.held = key
        block = read_block(key)
        QGuiApplication.clipboard().setText(in_full(block))
        self.desk.say(self.tr("已复制拜访 {customer}，在空当上按 Ctrl+V 粘贴").format(customer=block.title))

    def paste(self, slot: Slot | None) -> None:
        """Plan the kept visit once more in a slot; without one, a week later."""
        original = Visit.get_or_none(Visit.id == self.held, Visit.deleted_at.is_null())
        if original is None:
            self.desk.say(self.tr("还没有复制拜访。请先选中一次拜访，按 Ctrl+C。"))
            return
        if slot is None:
            self.again(original.id)
            return
        plan = plan_of(original)
        rep = slot.rep or plan.rep
        self._add(copy_of(original, slot.start, rep, plan.minutes), tuple(p for p in plan.participants if p != rep))

    def again(self, key: int) -> None:
        """Plan a visit once more a week later, at the same time."""
        original = Visit.get_by_id(key)
        plan = plan_of(original)
        self._add(copy_of(original, plan.start + WEEK, plan.rep, plan.minutes), plan.participants)

    def copy(self, wanted: Block) -> None:
        """Plan a visit once more, as it was dragged."""
        plan = _plan(wanted, wanted.rep)
        made = copy_of(Visit.get_by_id(wanted.key), plan.start, plan.rep, plan.minutes)
        self._add(made, plan.participants)

    def add(self, customer: int, slot: Slot) -> None:
        """Plan a visit of which only customer and time are told."""
        rep = slot.rep or (self.desk.account.id if self.desk.account.role == "rep" else None)
        visit = Visit(customer=customer, rep=rep, start=slot.start, minutes=slot.minutes)
        if rep is None:
            self.warned(visit, ())  # a manager says in the drawer who goes
        else:
            self._add(visit, ())

    def prepare(self, key: int) -> None:
        """Open the preparation of a visit."""
        self.desk.open_drawer(PreparationDrawer(self.desk, Visit.get_by_id(key)))

    def plan_regularly(self, key: int) -> None:
        """Ask for the drawer that proposes visits to the customer of a visit."""
        self.desk.go("visits", ("regular", Visit.get_by_id(key).customer_id))

    def _add(self, visit: Visit, participants: tuple[int, ...]) -> None:
        if self.may_plan() and store(self.desk, visit, participants, self.warned):
            self.say_planned(visit)

    def say_planned(self, visit: Visit, is_new: bool = True) -> None:
        """Say that a visit stands, and offer to take a new one back."""
        when = f"{month_day(visit.start.date())} {visit.start:%H:%M}"
        text = QCoreApplication.translate("VisitsPage", "已排好：{when} 拜访 {customer}")
        words = text.format(when=when, customer=visit.customer.short_label)
        self.desk.say(words + remarks(visit, self.desk), (lambda: self._take_back(visit.id)) if is_new else None)

    def say_left(self, visit: Visit, choice: str) -> None:
        """Say whose visit stands after one's own was joined with it or left to it."""
        when = f"{month_day(visit.start.date())} {visit.start:%H:%M}"
        verb = QCoreApplication.translate("VisitDrawer", VERBS[choice][1])
        self.desk.say(" · ".join((verb, visit.rep.name, when, visit.customer.short_label)))

    def _take_back(self, key: int) -> None:
        Visit.get_by_id(key).discard()
        self.desk.wrote("visit")

    def cancel(self, key: int) -> None:
        """Cancel a visit, and offer to take that back."""
        visit = Visit.get_by_id(key)
        if visit.status == "done":
            self.desk.say(self.tr("已拜访的不能取消。"))
            return
        before = visit.status
        try:
            call_off(visit)
        except Problem as problem:
            self.desk.say(problem_text(problem))
            return
        self.desk.wrote("visit", "task")
        self.desk.say(
            self.tr("已取消拜访 {customer}").format(customer=visit.customer.short_label),
            lambda: self._revive(key, before),
        )

    def _revive(self, key: int, status: str) -> None:
        visit = Visit.get_by_id(key)
        visit.status = status
        store(self.desk, visit, plan_of(visit).participants, self.warned)


def _plan(wanted: Block, rep: int | None) -> Plan:
    rep = wanted.rep or rep
    assert rep is not None
    return Plan(wanted.start, wanted.minutes, rep, tuple(wanted.reps - {rep}))


def copy_of(original: Visit, start: datetime, rep: int, minutes: int) -> Visit:
    """Return a new visit, not stored yet, with what can be taken over from another one."""
    values = {name: original.__data__[name] for name in COPIED}
    return Visit(**values, start=start, rep=rep, minutes=minutes)
