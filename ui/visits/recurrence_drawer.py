"""The drawer that proposes visits by the cadence of the value classes; all that are ticked are stored in one act."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.account import reps
from models.customer import Customer
from models.recurrence import due_customers, plan_all, propose, undo_recurrence
from models.visit import Visit
from rules.permissions import LEADERS
from rules.problem import Problem
from rules.recurrence import Proposed
from ui.desk import Desk
from ui.kit.banner import Banner
from ui.kit.buttons import primary, secondary
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.date_editors import DateEditor
from ui.kit.drawer import Drawer
from ui.kit.errors import problem_text
from ui.kit.field import Field
from ui.kit.labels import label
from ui.visits.proposal_row import ProposalRow

AHEAD = timedelta(days=30)
AT_ONCE = 60
"""So many rows are shown; what is due later is proposed when these are stored."""


class RecurrenceDrawer(Drawer):
    """Proposes for one customer, or for all who are due; `stored(key)` tells the act that can be taken back."""

    stored = Signal(object)

    def __init__(self, desk: Desk, customer: int | None, day: date) -> None:
        super().__init__("")
        self.set_title(self.tr("按周期安排拜访"))
        self.desk, self._customer = desk, Customer.get_or_none(Customer.id == customer) if customer else None
        self.rows: list[ProposalRow] = []
        self._shown: list[QWidget] = []
        today = desk.now().date()
        self.until = DateEditor(today)
        self.until.set_value(max(day, today) + AHEAD)
        self.whose = ChoiceEditor(self._choices(), "ph.buildings")
        self.whose.set_value(self._choices()[0][0])
        self.body.addLayout(self._questions())
        self.list = QVBoxLayout()
        self.list.setSpacing(0)
        self.body.addLayout(self.list)
        self._footer_buttons()
        self.until.editingFinished.connect(self.propose)
        self.whose.chosen.connect(lambda _value: self.propose())
        self.propose()

    def _choices(self) -> list[tuple[object, str]]:
        one = [("one", self._customer.short_label)] if self._customer else []
        mine = [("mine", self.tr("我的到期客户"))] if self.desk.account.role == "rep" else []
        if self.desk.account.role not in LEADERS:
            return [*one, *mine]
        of_rep = self.tr("{rep}的到期客户")
        everybody = [("all", self.tr("全部到期客户"))]
        return [*one, *everybody, *((rep.id, of_rep.format(rep=rep.name)) for rep in reps())]

    def _questions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Field(self.tr("哪些客户"), self.whose), 1)
        row.addWidget(Field(self.tr("排到"), self.until), 1)
        return row

    def _footer_buttons(self) -> None:
        again, cancel = secondary(self.tr("重新排")), secondary(self.tr("取消"))
        again.clicked.connect(self.propose)
        cancel.clicked.connect(self.dismiss)
        self.store_button = primary("", "ph.calendar-plus")
        self.store_button.clicked.connect(self.store)
        self.footer_left.addWidget(again)
        self.footer_right.addWidget(cancel)
        self.footer_right.addWidget(self.store_button)
        for keys in ("Ctrl+Return", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.store)

    def customers(self) -> Sequence[Customer]:
        """Return whom to propose visits for."""
        if self._customer and self.whose.value() == "one":
            return [self._customer]
        whose = self.desk.account.id if self.whose.value() == "mine" else self.whose.value()
        owner = whose if isinstance(whose, int) else None
        return due_customers(owner, self.until.value() or self.desk.now().date())

    def propose(self) -> None:
        """Work out the visits again and show them."""
        self._clear()
        until = self.until.value()
        if until is None:
            return
        try:
            proposed = propose(self.customers(), until, self.desk.now())
        except Problem as problem:
            self.tell(problem)
            return
        self._show(proposed)

    def _clear(self) -> None:
        for widget in (*self._shown, *self.rows):
            self.list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown, self.rows = [], []
        self._count()

    def _add(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self.list.addWidget(widget)

    def _show(self, proposed: Sequence[Proposed]) -> None:
        found = [one for one in proposed if one.start]
        missed = len(proposed) - len(found)
        if missed:
            text = self.tr("{count} 次在应拜访日前后找不到空当，没有列出。", "", missed).format(count=missed)
            self._add(Banner("warn", text))
        for one in found[:AT_ONCE]:
            row = ProposalRow(self.desk, one)
            row.changed.connect(self._count)
            self.rows.append(row)
            self.list.addWidget(row)
        if len(found) > AT_ONCE:
            text = self.tr("先列出 {count} 次，存好以后再排后面的 {more} 次。")
            self._add(label(text.format(count=AT_ONCE, more=len(found) - AT_ONCE), "caption", "text-3", wrap=True))
        if not proposed:
            self._add(Banner("info", self.tr("到这一天为止没有到期的客户。把「排到」改晚一些试试。")))
        self._count()

    def wanted(self) -> list[Visit]:
        """Return the visits that are ticked."""
        return [row.visit() for row in self.rows if row.is_wanted()]

    def _count(self) -> None:
        count = sum(row.is_wanted() for row in self.rows)
        self.store_button.setText(self.tr("保存 {count} 次拜访", "", count).format(count=count))
        self.store_button.setEnabled(bool(count))

    def store(self) -> None:
        """Store what is ticked, all or nothing; what is in the way is marked."""
        until = self.until.value()
        wrong = [row for row in self.rows if row.is_wanted() and not row.look()]
        if wrong or until is None:
            (wrong[0] if wrong else self.until).setFocus()
            return
        try:
            made = plan_all(self.wanted(), until, self.desk.now())
        except Problem as problem:
            self.tell(problem)
            return
        self.desk.wrote("visit", "recurrence")
        words = self.tr("已排好 {count} 次拜访", "", made.visits).format(count=made.visits)
        self.desk.say(words, lambda: self._take_back(made.id))
        self.stored.emit(made.id)
        self.dismiss()

    def _take_back(self, key: int) -> None:
        kept = undo_recurrence(key, self.desk.now())
        self.desk.wrote("visit", "recurrence")
        if kept:
            self.desk.say(self.tr("已撤销，{count} 次改过的拜访保留着").format(count=kept))

    def tell(self, problem: Problem) -> None:
        """Show a problem above the rows."""
        self._add(Banner("blocking", problem_text(problem)))
