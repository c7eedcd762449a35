"""One proposed visit: ticked or not, its day and time to change, and what the check says of it."""

from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.account import Account
from models.customer import Customer
from models.visit import Visit
from models.visit_answer import check, demand_plannable
from rules.double_visit import DoubleVisit, warned_of
from rules.problem import Problem
from rules.recurrence import Proposed
from ui.calendar_words import month_day, weekday
from ui.desk import Desk
from ui.kit.avatar import Avatar
from ui.kit.check import CheckBox
from ui.kit.chips import Chip
from ui.kit.date_editors import DateEditor, TimeEditor
from ui.kit.errors import problem_text
from ui.kit.labels import divider, label, set_tone
from ui.kit.theme import scaled
from ui.sentences import said

DEBOUNCE = 200
DAY, TIME = 128, 88


class ProposalRow(QWidget):
    """`changed` follows every tick and every change of time; a time in somebody's way takes the tick away."""

    changed = Signal()

    def __init__(self, desk: Desk, proposed: Proposed) -> None:
        super().__init__()
        self.desk, self.proposed = desk, proposed
        self.customer = Customer.get_by_id(proposed.regular.customer)
        self.tick = CheckBox(self.customer.short_label)
        self.tick.setChecked(True)
        self.day, self.time = DateEditor(desk.now().date()), TimeEditor()
        assert proposed.start is not None
        self.day.set_value(proposed.start.date())
        self.time.set_value(proposed.start.time())
        self.note = label("", "caption", "text-3", wrap=True)
        for editor, name in ((self.day, self.tr("日期")), (self.time, self.tr("时间"))):
            editor.setAccessibleName(f"{self.customer.short_label} {name}")
            editor.changed.connect(self._later)
        self.tick.toggled.connect(lambda _on: self.changed.emit())
        self._timer = QTimer(self, interval=DEBOUNCE, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._lay_out()
        self.setFocusProxy(self.day)
        self._say_due()

    def _lay_out(self) -> None:
        rep, value_class = Account.get_by_id(self.proposed.regular.rep), self.customer.value_class
        head, below, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(8)
        head.addWidget(self.tick, 1)
        if value_class:
            head.addWidget(Chip(value_class, f"class-{value_class.lower()}"))
        for editor, width in ((self.day, DAY), (self.time, TIME)):
            editor.setFixedWidth(scaled(width))
            head.addWidget(editor)
        below.setContentsMargins(24, 0, 0, 4)
        below.addWidget(self.note, 1)
        if rep != self.desk.account:
            below.addWidget(Avatar(rep.name, rep.colour, 18))
            below.addWidget(label(rep.name, "caption", "text-2"))
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(divider())

    def _say_due(self) -> None:
        due, start = self.proposed.due, self.start()
        day = weekday(start.date()) if start else ""
        text = self.tr("{weekday} · 每 {every} 天一次，应在 {due} 前后").format(
            weekday=day, every=self.proposed.regular.every, due=month_day(due)
        )
        set_tone(self.note, "text-3")
        self.note.setText(text)

    def _later(self) -> None:
        self.tick.setChecked(True)
        self._timer.start()

    def start(self) -> datetime | None:
        """Return when the visit is to be, None while day or time is missing."""
        day, moment = self.day.value(), self.time.value()
        return datetime.combine(day, moment) if day and moment else None

    def is_wanted(self) -> bool:
        """Say whether the visit is ticked."""
        return self.tick.isChecked() and self.start() is not None

    def visit(self) -> Visit:
        """Return the visit as it is entered."""
        regular = self.proposed.regular
        return Visit(customer=regular.customer, rep=regular.rep, start=self.start(), minutes=regular.minutes)

    def look(self) -> bool:
        """Check the visit, say what is in its way, and whether nothing is."""
        if self.start() is None:
            return False
        visit, now = self.visit(), self.desk.now()
        try:
            demand_plannable(visit, now)
            verdict = check(visit, (), now)
            if warned_of(verdict):
                raise DoubleVisit(verdict)
        except Problem as problem:
            self._refuse(problem_text(problem))
            return False
        self._say_due()
        if verdict.notes:
            self.note.setText(" · ".join((self.note.text(), *(said(note.detail) for note in verdict.notes))))
        return True

    def _refuse(self, text: str) -> None:
        set_tone(self.note, "danger")
        self.note.setText(text)
        self.tick.setChecked(False)
