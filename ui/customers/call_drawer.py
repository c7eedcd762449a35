"""The drawer in which a call is logged: with whom, when, how many minutes, and what was said."""

import datetime as dt

from models.contact import Contact
from models.customer import Customer
from models.store.database import writing
from models.store.record import Record
from models.visit import Visit
from models.visit_record import VisitRecord, record_visit
from ui.desk import Desk
from ui.kit.record_form import RecordForm
from ui.records.record_drawer import RecordDrawer, fill, form_for

MINUTES, LONGEST = 10, 600
CALL = ("contact", "start", "minutes")
SAID = ("said", "customer_view", "problems", "next_step")


class CallDrawer(RecordDrawer):
    """Stores the call as a visit by phone with its record; problems raised become tasks the same day (S3)."""

    def __init__(self, desk: Desk, customer: Customer, contact: Contact | None) -> None:
        now = desk.now()
        self.visit = Visit(
            customer=customer, contact=contact, rep=desk.account, way="phone", start=now, minutes=MINUTES
        )
        record = VisitRecord(visit=self.visit, author=desk.account, recorded_at=now, formal=False)
        super().__init__(desk, record, "", self._keep, self._tell, SAID)
        whom = contact.name if contact else customer.short_label
        self.set_title(self.tr("记电话：{whom}").format(whom=whom))
        self.visit.purpose = self.tr("电话")
        self.call = self._call_form(customer)
        self.body.insertWidget(0, self.call)

    def _call_form(self, customer: Customer) -> RecordForm:
        form = form_for(Visit, CALL)
        people = Contact.present().where(Contact.customer == customer).order_by(Contact.position, Contact.id)
        form.editor("contact").set_choices([(person.id, person.name) for person in people])
        form.set_values({name: self.visit.__data__.get(name) for name in CALL})
        form.fields["contact"].set_label(self.tr("和谁通话"))
        form.fields["start"].set_label(self.tr("什么时候"))
        form.fields["minutes"].set_label(self.tr("多少分钟"))
        return form

    def store(self) -> None:
        """Check when the call was, and store it with what was said."""
        if not self.call.check():
            return
        start, minutes = self.call.values()["start"], self.call.values()["minutes"]
        if isinstance(start, dt.datetime) and start > self.desk.now():
            self.call.show_errors({"start": self.tr("通话时间还没有到，请核对日期和时间。")})
            return
        if isinstance(minutes, int) and not 0 < minutes <= LONGEST:
            self.call.show_errors({"minutes": self.tr("请填 1 到 600 分钟。")})
            return
        fill(self.visit, self.call.values())
        super().store()

    def _keep(self, record: Record) -> None:
        with writing():
            self.visit.save()
            record_visit(record)

    def _tell(self, _record: Record) -> None:
        self.desk.wrote("visit", "task", "customer")
        self.desk.say(self.tr("电话已记下，客户提出的问题已成为待办。"))
