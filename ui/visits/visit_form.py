"""The fields of a visit in the drawer: customer, day, time, way, whom, purpose; more for the whole visit plan."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from models.account import Account, reps
from models.contact import Contact
from models.customer import Customer
from models.visit import VISIT_KINDS, VISIT_STATES, WAYS, Visit
from ui.desk import Desk
from ui.kit.choice_editor import ChoiceEditor, translated_choices
from ui.kit.date_editors import DateEditor, TimeEditor
from ui.kit.editors import record_text
from ui.kit.field import Field, check_fields
from ui.kit.number_editors import NumberEditor
from ui.kit.text_editors import LongTextEditor, TextEditor
from ui.records.links import LinkEditor
from ui.visits.companions import CompanionsEditor

PLAN = ("place", "agenda", "questions", "expected_questions", "materials")
DETAILS = ("way", "kind", "status", "contact", "purpose")
STATES = [state for state in VISIT_STATES if state[0] in ("tentative", "confirmed")]


class VisitForm(QWidget):
    """Edits one visit with those who come along; `changed` follows every change."""

    changed = Signal()

    def __init__(self, desk: Desk, visit: Visit, companions: Sequence[int] = ()) -> None:
        super().__init__()
        self.desk, self.visit = desk, visit
        self.customer = LinkEditor(Customer)
        self.day, self.time, self.minutes = DateEditor(desk.now().date()), TimeEditor(), NumberEditor()
        self.way = ChoiceEditor(translated_choices(WAYS, record_text))
        self.kind = ChoiceEditor(translated_choices(VISIT_KINDS, record_text))
        self.status = ChoiceEditor(translated_choices(STATES, record_text))
        self.contact, self.purpose = ChoiceEditor((), "ph.user"), TextEditor()
        colleagues = reps()
        self.rep = ChoiceEditor([(rep.id, rep.name) for rep in colleagues], "ph.user-circle")
        self.companions = CompanionsEditor([(rep.id, rep.name) for rep in colleagues])
        self.plan = {name: LongTextEditor() if name != "place" else TextEditor() for name in PLAN}
        self.fields: dict[str, Field] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._lay_out()
        self._show(visit, companions)
        self.rep.changed.connect(lambda: self.companions.leave_out(self.rep.value()))
        self.customer.changed.connect(self._offer_contacts)
        for field in self.fields.values():
            field.editor.changed.connect(self.changed)

    def _lay_out(self) -> None:
        """Six columns: customer over all, day, time and length in thirds, the rest in halves."""
        rows = (
            (("customer", self.tr("客户"), self.customer, 6, True),),
            (
                ("day", self.tr("日期"), self.day, 2, True),
                ("time", self.tr("时间"), self.time, 2, True),
                ("minutes", self.tr("时长（分钟）"), self.minutes, 2, True),
            ),
            (
                ("way", self.tr("方式"), self.way, 2, True),
                ("kind", self.tr("性质"), self.kind, 2, True),
                ("status", self.tr("状态"), self.status, 2, True),
            ),
            (
                ("contact", self.tr("拜访对象"), self.contact, 3, False),
                ("purpose", self.tr("目的"), self.purpose, 3, False),
            ),
            (
                ("rep", self.tr("客户经理"), self.rep, 3, True),
                ("companions", self.tr("同行"), self.companions, 3, False),
            ),
        )
        for row, cells in enumerate(rows):
            column = 0
            for name, text, editor, span, required in cells:
                self._add(name, Field(text, editor, required), row, column, span)
                column += span
        declared = Visit.declared_fields()
        for row, (name, editor) in enumerate(self.plan.items(), start=len(rows)):
            self._add(name, Field(record_text(declared[name].label), editor), row, 0, 6)
        for column in range(6):
            self._grid.setColumnStretch(column, 1)

    def _add(self, name: str, field: Field, row: int, column: int, span: int) -> None:
        self.fields[name] = field
        self._grid.addWidget(field, row, column, 1, span, Qt.AlignmentFlag.AlignTop)

    def show_plan(self, shown: bool) -> None:
        """Show or hide the visit plan, and for a rep who goes; who comes along is shown when somebody does."""
        mine = self.desk.account.role == "rep"
        alone = mine and not self.companions.value()
        for name in (*PLAN, *(("rep", "companions") if alone else ())):
            self.fields[name].setVisible(shown)
        if shown:
            self.show_fewer(False)

    def show_fewer(self, fewer: bool) -> None:
        """Leave out what a double visit does not depend on, until the whole visit plan is asked for."""
        for name in DETAILS:
            self.fields[name].setHidden(fewer and self.fields["agenda"].isHidden())

    def _show(self, visit: Visit, companions: Sequence[int]) -> None:
        self.customer.set_value(visit.customer_id)
        self._offer_contacts()
        if visit.start:
            self.day.set_value(visit.start.date())
            self.time.set_value(visit.start.time())
        self.minutes.set_value(visit.minutes)
        for name in ("way", "kind", "status", "purpose", *PLAN):
            self.fields[name].editor.set_value(getattr(visit, name))
        self.contact.set_value(visit.contact_id)
        self.rep.set_value(visit.rep_id)
        self.fields["rep"].editor.setReadOnly(self.desk.account.role == "rep")
        self.companions.leave_out(visit.rep_id)
        self.companions.set_value(companions)
        self.show_plan(False)

    def _offer_contacts(self) -> None:
        people = Contact.present().where(Contact.customer == self.customer.value()).order_by(Contact.position)
        offered = [
            (person.id, " · ".join(filter(None, (person.name, person.department, person.title)))) for person in people
        ]
        self.contact.set_choices(offered)
        if len(offered) == 1:
            self.contact.set_value(offered[0][0])

    def start(self) -> datetime | None:
        """Return the start, or None while day or time is missing."""
        day, moment = self.day.value(), self.time.value()
        return datetime.combine(day, moment) if day and moment else None

    def take_start(self, start: datetime) -> None:
        """Show another start."""
        self.day.set_value(start.date())
        self.time.set_value(start.time())

    def is_ready(self) -> bool:
        """Say whether customer, time, length and rep are there, so that the visit can be checked."""
        minutes = self.minutes.value()
        return bool(self.customer.value() and self.start() and self.rep.value() and minutes and int(str(minutes)) >= 5)

    def participants(self) -> tuple[int, ...]:
        """Return who comes along."""
        return self.companions.value()

    def check(self) -> bool:
        """Show what is missing or wrong; say whether the visit may be stored."""
        return check_fields(self.fields.values())

    def fill(self) -> Visit:
        """Put what was entered into the visit and return it."""
        visit = self.visit
        visit.customer, visit.rep, visit.contact = self.customer.value(), self.rep.value(), self.contact.value()
        visit.start, visit.minutes = self.start(), int(str(self.minutes.value()))
        for name in ("way", "kind", "status", "purpose", *PLAN):
            setattr(visit, name, self.fields[name].editor.value())
        return visit


def new_visit(account: Account, customer: int | None, start: datetime | None, minutes: int = 60) -> Visit:
    """Return a visit to enter, by the rep who is signed in."""
    rep = account.id if account.role == "rep" else None
    return Visit(customer=customer, rep=rep, start=start, minutes=minutes)


def next_half_hour(now: datetime) -> datetime:
    """Return the next full or half hour."""
    return now + timedelta(minutes=30 - now.minute % 30)
