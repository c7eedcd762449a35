"""A letter a customer wrote to us: answered in writing within two working days (S1)."""

import datetime as dt

from models.account import Account
from models.calendar_day import office_calendar
from models.customer import Customer
from models.setting import setting
from models.store.database import writing
from models.store.fields import DateTimeField, LinkField, LongTextField, TextField
from models.store.record import Record
from models.task import Task
from rules.deadlines import letter_answer_due
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP


class CustomerLetter(Record):
    """A letter received; `task` asks for the answer until `answered_at`."""

    customer = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "客户"), width=168)
    subject = TextField(QT_TRANSLATE_NOOP("Records", "来函事由"), width=220)
    received_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "收到时间"), width=130)
    sender = TextField(QT_TRANSLATE_NOOP("Records", "来函人"), null=True)
    content = LongTextField(QT_TRANSLATE_NOOP("Records", "来函内容"), null=True)
    owner = LinkField(Account, QT_TRANSLATE_NOOP("Records", "负责人"))
    answer = LongTextField(QT_TRANSLATE_NOOP("Records", "我方答复"), null=True)
    answered_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "答复时间"), null=True, width=130)
    task = LinkField(Task, QT_TRANSLATE_NOOP("Records", "待办"), null=True, on_delete="SET NULL")

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "客户来函")
        icon = "ph.envelope-open"
        name_field = "subject"
        list_columns = ("received_at", "customer.name", "subject", "sender", "owner.name", "answered_at")
        form = (
            (
                QT_TRANSLATE_NOOP("Records", "来函"),
                ("customer", "subject", "received_at", "sender", "owner", "content"),
            ),
            (QT_TRANSLATE_NOOP("Records", "答复"), ("answer",)),
        )
        order = "-received_at"
        search_fields = ("subject",)

    def keep(self, now: dt.datetime) -> None:
        """Store the letter with the task to answer it; an answer that was written ticks the task off."""
        if self.received_at > now:
            message = QT_TRANSLATE_NOOP("Problem", "收到时间 {at} 还没有到。请填来函真正收到的时间。")
            raise Problem(message, at=f"{self.received_at:%Y-%m-%d %H:%M}")
        with writing():
            self.answered_at = (self.answered_at or now) if self.answer else None
            task = self.task or Task(kind="letter_answer")
            title = QT_TRANSLATE_NOOP("Records", "书面答复 {customer}：{subject}")
            task.title = title.format(customer=self.customer.short_label, subject=self.subject)[:250]
            task.owner, task.customer, task.done_at = self.owner_id, self.customer_id, self.answered_at
            task.due_at = letter_answer_due(self.received_at, office_calendar(), setting("letter_answer_days"))
            task.save()
            self.task = task
            self.save()


def letter_of(task: Task) -> CustomerLetter | None:
    """Return the letter a task asks to answer."""
    found: CustomerLetter | None = CustomerLetter.present().where(CustomerLetter.task == task).first()
    return found
