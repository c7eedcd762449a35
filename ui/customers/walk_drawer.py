"""逐项核实: walks through the facts of archives by keyboard, stale and missing ones first."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from models.customer import Customer
from models.store.changes import history
from models.verification import FACT_GROUPS, Verification, ask_in_vain, confirm, correct, facts_of, known_since
from rules.completeness import OLD_MONTHS, Fact, freshness, in_checking_order, months_old
from rules.problem import Problem
from ui.customers.fact_words import age_words, earlier_values
from ui.customers.field_lines import Line, value_text
from ui.customers.walk_list import ASKED, CHECKED, FRESH, MISSING, OLD, STALE, WalkList, WalkRow
from ui.customers.walk_step import WalkStep
from ui.desk import Desk
from ui.kit.buttons import primary, secondary
from ui.kit.drawer import Drawer
from ui.kit.editors import record_text
from ui.kit.errors import problem_text
from ui.kit.labels import key_hint, label


class WalkDrawer(Drawer):
    """Checks `customers` one after the other; `checked(name, findings)` tells what was found at one of them."""

    checked = Signal(str, list)

    def __init__(self, desk: Desk, customers: Sequence[int]) -> None:
        super().__init__("")
        self.desk, self._waiting = desk, list(customers)
        self.step: WalkStep | None = None
        self.facts = WalkList()
        self._progress = label("", "caption", "text-2", wrap=True)
        self._place = QHBoxLayout()
        self.body.addWidget(self._progress)
        self.body.addLayout(self._place)
        self.body.addSpacing(4)
        self.body.addWidget(self.facts)
        self.back, self.close_button = secondary(self.tr("上一项"), "ph.arrow-up"), secondary(self.tr("结束"))
        self.next = primary(self.tr("下一家"), "ph.arrow-right")
        self.back.setToolTip("Ctrl+↑")
        self.footer_left.addWidget(self.back)
        self.footer_left.addWidget(key_hint("Ctrl ↑ ↓"))
        self.footer_right.addWidget(self.close_button)
        self.footer_right.addWidget(self.next)
        self.back.clicked.connect(lambda: self.go(-1))
        self.close_button.clicked.connect(self.dismiss)
        self.next.clicked.connect(self.next_customer)
        for keys, act in (
            ("Ctrl+Up", lambda: self.go(-1)),
            ("Ctrl+Down", lambda: self.go(1)),
            ("Ctrl+D", self._ask_in_vain),
            ("Ctrl+PgDown", self.next_customer),
        ):
            QShortcut(QKeySequence(keys), self, act)
        self.next.setToolTip("Ctrl+PageDown")
        self._begin()

    def _begin(self) -> None:
        """Lay out the facts of the first customer that waits."""
        self.key = self._waiting.pop(0)
        self.findings: dict[str, Verification] = {}
        self._made: list[int] = []
        self._customer = Customer.get_by_id(self.key)
        self.set_title(self.tr("逐项核实：{name}").format(name=self._customer.short_label))
        self._facts = {fact.name: fact for fact in facts_of(self._customer)}
        self._order = [fact.name for fact in in_checking_order(self._facts.values(), self._today())]
        self.next.setVisible(bool(self._waiting))
        self.facts.hide()
        self.body.removeWidget(self.facts)
        self.facts.deleteLater()
        self.facts = WalkList()
        self.facts.chosen.connect(self.show_fact)
        for title, names in FACT_GROUPS:
            self.facts.add_group(record_text(title), [self._row(name) for name in names])
        self.body.addWidget(self.facts)
        self.show_fact(self._order[0])

    def _today(self) -> dt.date:
        return self.desk.now().date()

    def _row(self, name: str) -> WalkRow:
        fact, since = self._facts[name], known_since(self._customer).get(name)
        age = age_words(since, self._today()) if since else self.tr("未填")
        text = value_text(self._customer, Line(name))
        return WalkRow(name, record_text(Customer.declared_fields()[name].label), text, age, self._state(fact))

    def _state(self, fact: Fact) -> tuple[str, str]:
        found = self.findings.get(fact.name)
        if found is not None:
            return ASKED if found.finding == "unknown" else CHECKED
        if fact.known_on is None:
            return MISSING
        if not fact.is_stale(self._today()):
            return FRESH
        return OLD if months_old(fact.known_on, self._today()) > OLD_MONTHS else STALE

    def show_fact(self, name: str) -> None:
        """Go to one fact."""
        if self.step is not None:
            self._place.removeWidget(self.step)
            self.step.hide()
            self.step.deleteLater()
        self.name = name
        since = known_since(self._customer).get(name)
        earlier = earlier_values(history(self.key)).get(name, [])
        self.step = WalkStep(self._customer, name, since, earlier)
        self.step.show_age(self._today())
        self.step.answered.connect(self._answer)
        self.step.unknown.connect(self._ask_in_vain)
        self.step.skipped.connect(lambda: self.go(1))
        self._place.addWidget(self.step)
        self.facts.set_current(name)
        self._tell_progress()
        self.step.take_focus()

    def _tell_progress(self) -> None:
        today = self._today()
        waiting = sum(f.needs_checking(today) and f.name not in self.findings for f in self._facts.values())
        percent = freshness(facts_of(self._customer), today)
        text = self.tr("已核实 {done} 项，还有 {waiting} 项要核实 · 新鲜度 {percent}%")
        self._progress.setText(text.format(done=len(self.findings), waiting=waiting, percent=percent))

    def focus_first(self) -> None:
        """Start typing in the fact, not at the first widget."""
        self.step.take_focus()

    def go(self, by: int) -> None:
        """Go on or back by so many facts, in the order of the walk."""
        place = self._order.index(self.name) + by
        if by > 0 and (place == len(self._order) or self._is_through(self._order[place])):
            self._finish()
        elif place >= 0:
            self.show_fact(self._order[place])

    def _is_through(self, name: str) -> bool:
        """Say whether only fresh facts follow while other customers wait."""
        return bool(self._waiting) and not self._facts[name].needs_checking(self._today())

    def _answer(self, value: object, changed: bool) -> None:
        now = self.desk.now()
        self._keep(lambda: correct(self.key, self.name, value, now) if changed else confirm(self.key, self.name, now))

    def _ask_in_vain(self) -> None:
        self._keep(lambda: ask_in_vain(self.key, self.name, self.desk.now()))

    def _keep(self, act: Callable[[], Verification]) -> None:
        try:
            found = act()
        except Problem as problem:
            self.step.field.set_error(problem_text(problem))
            return
        self.findings[self.name] = found
        self._made.append(found.id)
        self._customer = Customer.get_by_id(self.key)
        self._facts[self.name] = next(fact for fact in facts_of(self._customer) if fact.name == self.name)
        self.facts.rows[self.name].show_row(self._row(self.name))
        self.go(1)

    def _finish(self) -> None:
        """After the last fact go on to the next customer, or end."""
        if self._waiting:
            self.next_customer()
        else:
            self.dismiss()

    def next_customer(self) -> None:
        """Tell what was found and begin with the next customer."""
        if self._waiting:
            self._tell()
            self._begin()

    def _tell(self) -> None:
        found, made = list(self.findings.values()), self._made
        self.findings, self._made = {}, []
        if found:
            self.checked.emit(self._told(found), made)

    def _told(self, found: Sequence[Verification]) -> str:
        counts = Counter(one.finding for one in found)
        texts = (
            (counts["confirmed"], self.tr("{count} 项仍然正确")),
            (counts["corrected"], self.tr("{count} 项已改正")),
            (counts["unknown"], self.tr("{count} 项问不到")),
        )
        parts = self.tr("，").join(text.format(count=count) for count, text in texts if count)
        return self.tr("{name}：{parts}").format(name=self._customer.short_label, parts=parts)

    def hideEvent(self, event: QHideEvent) -> None:
        """However the drawer goes, tell what was found."""
        super().hideEvent(event)
        self._tell()
