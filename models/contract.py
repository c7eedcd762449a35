"""An agreement with a customer: what, for how much, from when to when, and when to speak of renewing it."""

import datetime as dt
from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Any, Self

import peewee as pw

from models.account import Account
from models.calendar_day import office_calendar
from models.customer import Customer
from models.store.confidentiality import levels, sees_every_level
from models.store.database import writing
from models.store.fields import (
    ChoiceField,
    DateField,
    LinkField,
    LongTextField,
    MoneyField,
    NumberField,
    PercentField,
    TextField,
)
from models.store.record import Record
from models.store.session import Acting, acting
from models.task import Task
from rules.completeness import completeness
from rules.deadlines import DEADLINES, contract_renewal_due
from rules.permissions import LEADERS, customer_access
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

REMINDER_DAYS = DEADLINES["contract_renewal"].amount
STATUSES = (
    ("draft", QT_TRANSLATE_NOOP("Records", "草拟")),
    ("active", QT_TRANSLATE_NOOP("Records", "履行中")),
    ("ended", QT_TRANSLATE_NOOP("Records", "已终止")),
    ("renewed", QT_TRANSLATE_NOOP("Records", "已续签")),
)
CONFIDENTIALITY = (
    ("public", QT_TRANSLATE_NOOP("Records", "公开")),
    ("internal", QT_TRANSLATE_NOOP("Records", "内部")),
    ("secret", QT_TRANSLATE_NOOP("Records", "机密")),
)


class Contract(Record):
    """One contract, seen only by whoever sees its customer in full (S0: complete, exact and confidential).

    No end means open-ended. `reminded_for` is the end that the task `reminder` reminds of.
    """

    customer = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "客户"), width=168)
    number = TextField(QT_TRANSLATE_NOOP("Records", "合同编号"), null=True, weight=3, synonyms=("编号", "合同号"))
    subject = TextField(
        QT_TRANSLATE_NOOP("Records", "合同名称"), weight=3, width=150, synonyms=("名称", "合同内容", "标的")
    )
    amount = MoneyField(
        QT_TRANSLATE_NOOP("Records", "合同金额"), null=True, weight=4, synonyms=("金额", "合同总额", "总金额")
    )
    start = DateField(
        QT_TRANSLATE_NOOP("Records", "开始日期"), null=True, weight=3, width=96, synonyms=("生效日期", "起始日期")
    )
    end = DateField(
        QT_TRANSLATE_NOOP("Records", "结束日期"), null=True, weight=4, width=96, synonyms=("到期日期", "终止日期")
    )
    our_party = TextField(QT_TRANSLATE_NOOP("Records", "我方签约人"), null=True, weight=2, synonyms=("乙方",))
    their_party = TextField(QT_TRANSLATE_NOOP("Records", "客户签约人"), null=True, weight=2, synonyms=("甲方",))
    signed_on = DateField(QT_TRANSLATE_NOOP("Records", "签订日期"), null=True, weight=3, synonyms=("签约日期",))
    status = ChoiceField(QT_TRANSLATE_NOOP("Records", "状态"), choices=STATUSES, default="active", width=72)
    reminder_days = NumberField(
        QT_TRANSLATE_NOOP("Records", "提前多少天提醒"),
        default=REMINDER_DAYS,
        help=QT_TRANSLATE_NOOP("Records", "到期前这么多天提醒续签"),
    )
    confidentiality = ChoiceField(QT_TRANSLATE_NOOP("Records", "密级"), choices=CONFIDENTIALITY, default="internal")
    remark = LongTextField(QT_TRANSLATE_NOOP("Records", "备注"), null=True)
    completeness = PercentField(QT_TRANSLATE_NOOP("Records", "完整度"), default=0, width=86)
    reminder = LinkField(Task, QT_TRANSLATE_NOOP("Records", "续签待办"), null=True, on_delete="SET NULL")
    reminded_for = DateField(QT_TRANSLATE_NOOP("Records", "已提醒的到期日"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "合同")
        icon = "ph.handshake"
        name_field = "subject"
        list_columns = ("subject", "number", "customer.name", "amount", "start", "end", "status", "completeness")
        form = (
            (
                QT_TRANSLATE_NOOP("Records", "合同"),
                ("subject", "number", "customer", "amount", "status", "confidentiality"),
            ),
            (QT_TRANSLATE_NOOP("Records", "期限与续签"), ("start", "end", "reminder_days")),
            (QT_TRANSLATE_NOOP("Records", "签订"), ("our_party", "their_party", "signed_on", "remark")),
        )
        order = "end"
        search_fields = ("number", "subject")
        owner = "customer.owner"
        indexes = (
            (("deleted_at", "end"), False),
            (("deleted_at", "status", "end", "customer", "reminded_for", "reminder_days"), False),
        )

    def prepare(self) -> None:
        """Work out how complete the contract is; raises `Problem` where it ends before it starts."""
        if self.start and self.end and self.end < self.start:
            message = QT_TRANSLATE_NOOP("Problem", "结束日期 {end} 早于开始日期 {start}。请核对合同上的两个日期。")
            raise Problem(message, start=self.start, end=self.end)
        facts = [field for field in self.declared_fields().values() if field.weight]
        self.completeness = completeness((f.weight, self.__data__.get(f.name) not in (None, "")) for f in facts)

    @classmethod
    def derive(cls, records: Sequence[Self]) -> None:
        """Tick off reminders of contracts no longer in force, and let attachments follow to another customer."""
        over = [one.reminder_id for one in records if one.reminder_id and one.status != "active"]
        now = dt.datetime.now().replace(microsecond=0)
        for task in Task.select().where(Task.id.in_(over), Task.done_at.is_null()):
            task.finish(now)
        _carry_files([contract.id for contract in records])

    def store(self) -> None:
        """Store a contract that a person entered; raises `Problem` where its customer is a colleague's."""
        demand_full_sight(self.customer)
        self.save()

    def successor(self) -> "Contract":
        """Return the draft of the contract that follows this one; nothing is stored."""
        kept = ("customer", "subject", "amount", "our_party", "their_party", "reminder_days", "confidentiality")
        start = self.end + dt.timedelta(days=1) if self.end else None
        return Contract(**{name: self.__data__.get(name) for name in kept}, start=start, status="active")

    def renew_as(self, successor: "Contract") -> None:
        """Store the contract that follows this one, which is renewed thereby, in one transaction."""
        with writing():
            successor.store()
            self.status = "renewed"
            self.store()


def _carry_files(contracts: Sequence[int]) -> None:
    """Store anew the files whose contract went to another customer."""
    from models.attachment import Attachment  # which knows contracts, so that it cannot be imported above

    left_behind = Attachment.select().join(Contract).where(Contract.id.in_(contracts))
    for attachment in left_behind.where(Attachment.customer != Contract.customer):
        attachment.save()


def sees_in_full(who: Acting, customer: Customer) -> bool:
    """Say whether `who` sees the customer's contracts and files at all."""
    return who.account is None or customer_access(who.role, who.account, customer.owner_id) == "full"


def readable_by(who: Acting) -> Any:
    """Return the condition of contracts `who` may see, print and take along, by their level and their customer's owner.

    It leaves out every contract of a colleague's customer, whatever its level.
    """
    if sees_every_level(who):
        return pw.SQL("1")
    cases = (Customer.owner == who.account, levels(who, who.account)), (Customer.owner.is_null(), levels(who, None))
    return reduce(or_, (_of(which) & Contract.confidentiality.in_(sorted(allowed)) for which, allowed in cases))


def _of(customers: Any) -> Any:
    return Contract.customer.in_(Customer.select(Customer.id).where(customers))


def demand_full_sight(customer: Customer) -> None:
    """Raise `Problem` unless the signed-in account sees all of the customer."""
    if not sees_in_full(acting(), customer):
        message = QT_TRANSLATE_NOOP(
            "Problem", "「{name}」是同事的客户，合同和附件只有负责的客户经理和部门经理能看和改。请找他们处理。"
        )
        raise Problem(message, name=customer.name)


def ending(today: dt.date, days: int = REMINDER_DAYS) -> Any:
    """Return the condition of contracts in force that end within so many days, or should have been closed already."""
    return in_force() & (Contract.end <= today + dt.timedelta(days=days))


def of_present_customers() -> Any:
    """Return the condition of contracts whose customer is not in the recycle bin."""
    return Contract.customer.not_in(Customer.select(Customer.id).where(Customer.deleted_at.is_null(False)))


def in_force() -> Any:
    """Return the condition of contracts in force."""
    return (Contract.status == "active") & of_present_customers()


def customers_of(condition: Any) -> pw.ModelSelect:
    """Return the query of the keys of customers with a contract that fits a condition."""
    return Contract.present().select(Contract.customer).where(condition)


def remind_renewals(now: dt.datetime) -> list[Task]:
    """Make the task of renewing for every contract whose reminder is due, once for each end; return what was made.

    The task goes to the customer's rep, or to a manager where nobody on duty has the customer. Call it as often as
    wished: a contract is reminded of again only when its end was changed.
    """
    day = pw.fn.date(Contract.end, pw.fn.printf("-%d days", Contract.reminder_days))
    fresh = Contract.reminded_for.is_null() | (Contract.reminded_for != Contract.end)
    due = Contract.present().where(in_force(), fresh, day <= now.date().isoformat())
    if not due.exists():
        return []
    with writing():
        return [_remind(contract, now) for contract in due.order_by(Contract.end)]


def _remind(contract: Contract, now: dt.datetime) -> Task:
    """Make the task, or put the open one of an earlier end off to the present one."""
    open_task = contract.reminder if contract.reminder_id and contract.reminder.done_at is None else None
    task = open_task or Task(kind="contract_renewal", customer=contract.customer_id)
    text = QT_TRANSLATE_NOOP("Records", "和 {customer} 谈「{subject}」续签，{end} 到期").format(
        customer=contract.customer.short_label, subject=contract.subject, end=contract.end
    )
    task.title, task.owner = text, _in_charge(contract.customer)
    task.source = contract.number or contract.subject
    task.due_at = contract_renewal_due(contract.end, now.date(), office_calendar())
    task.save()
    contract.reminder, contract.reminded_for = task, contract.end
    contract.save()
    return task


def _in_charge(customer: Customer) -> Account:
    owner = customer.owner
    if owner is not None and owner.active and owner.deleted_at is None:
        return owner
    leaders = Account.present().where(Account.active, Account.role.in_(list(LEADERS)))
    leader: Account = leaders.order_by(Account.role.desc(), Account.id).first()  # managers before administrators
    return leader
