"""The letter that thanks a customer within 48 hours of a formal visit (S1)."""

import datetime as dt

from models.account import Account
from models.letter_template import LetterTemplate
from models.office import the_office
from models.store.database import writing
from models.store.fields import DateField, DateTimeField, LinkField, LongTextField, TextField
from models.store.record import Record
from models.store.session import demand
from models.task import Task
from models.visit import Visit
from models.visit_record import VisitRecord
from rules.letter_text import LetterFacts, letter_body, salutation
from rules.translation import QT_TRANSLATE_NOOP


class ThankYouLetter(Record):
    """One letter about one visit, as it was edited; `sent_at` is empty until it went out."""

    visit = LinkField(Visit, QT_TRANSLATE_NOOP("Records", "拜访"), unique=True, on_delete="CASCADE")
    salutation = TextField(QT_TRANSLATE_NOOP("Records", "称呼"))
    body = LongTextField(QT_TRANSLATE_NOOP("Records", "正文"))
    signature = LongTextField(QT_TRANSLATE_NOOP("Records", "落款"), null=True)
    dated_on = DateField(QT_TRANSLATE_NOOP("Records", "日期"))
    author = LinkField(Account, QT_TRANSLATE_NOOP("Records", "写信人"))
    sent_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "发出时间"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "感谢函")
        icon = "ph.envelope-simple"
        name_field = "salutation"
        list_columns = ("dated_on", "visit.start", "salutation", "author.name", "sent_at")
        order = "-dated_on"
        owner = "visit.rep"

    def text(self) -> str:
        """Return the whole letter as plain text, to be copied."""
        parts = (self.salutation, self.body, self.signature, f"{self.dated_on:%Y-%m-%d}")
        return "\n\n".join(part for part in parts if part)

    def send(self, at: dt.datetime) -> list[int]:
        """Note that the letter went out and tick its task off; return the keys of the tasks ticked off."""
        demand("record_visits")
        with writing():
            self.sent_at = at
            self.save()
            waiting = Task.visit == self.visit_id, Task.kind == "thank_you_letter", Task.done_at.is_null()
            tasks = list(Task.present().where(*waiting))
            for task in tasks:
                task.finish(at)
        return [task.id for task in tasks]

    def take_back(self, tasks: list[int]) -> None:
        """Undo `send`: the letter did not go out, and these tasks are open again."""
        with writing():
            self.sent_at = None
            self.save()
            for task in Task.select().where(Task.id.in_(tasks)):
                task.reopen()


def letter_for(visit: Visit, author: Account, today: dt.date) -> ThankYouLetter:
    """Return the letter of a visit; a new one, not stored yet, is written from the template that fits best."""
    found: ThankYouLetter | None = ThankYouLetter.present().where(ThankYouLetter.visit == visit).first()
    if found:
        return found
    facts = facts_of(visit, author)
    template = next(iter(letter_templates(visit)), None)
    office = the_office()
    return ThankYouLetter(
        visit=visit,
        salutation=salutation(facts),
        body=letter_body(template.body, facts) if template else "",
        signature=f"{office.branch}{office.department}\n{author.name}",
        dated_on=today,
        author=author,
    )


def letter_templates(visit: Visit) -> list[LetterTemplate]:
    """Return the templates that fit a visit, those for its kind first."""
    fitting = LetterTemplate.visit_kind.is_null() | (LetterTemplate.visit_kind == visit.kind)
    return list(
        LetterTemplate.present().where(fitting).order_by(LetterTemplate.visit_kind.is_null(), LetterTemplate.id)
    )


def facts_of(visit: Visit, author: Account) -> LetterFacts:
    """Return what a letter may tell of a visit: whom, when, what for, what was promised, what comes next."""
    record: VisitRecord | None = VisitRecord.present().where(VisitRecord.visit == visit).first()
    promised = Task.present().where(Task.visit == visit, Task.kind == "promise").order_by(Task.due_at)
    contact = visit.contact
    return LetterFacts(
        day=visit.start.date(),
        customer=visit.customer.name,
        person=contact.name if contact else "",
        title=(contact.title or "") if contact else "",
        purpose=visit.purpose or "",
        promises=tuple((task.title, task.due_at.date()) for task in promised),
        next_step=(record.next_step or "") if record else "",
        author=author.name,
    )
