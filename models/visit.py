"""A planned or past visit."""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Self

import peewee as pw

from models.account import Account
from models.contact import Contact
from models.customer import Customer
from models.store.database import database
from models.store.fields import PUBLIC, ChoiceField, DateTimeField, LinkField, LongTextField, NumberField, TextField
from models.store.record import Record
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import LONGEST_MINUTES, PlannedVisit

VISIT_KINDS = (
    ("first", QT_TRANSLATE_NOOP("Records", "初访")),
    ("cold", QT_TRANSLATE_NOOP("Records", "主动拜访")),
    ("referred", QT_TRANSLATE_NOOP("Records", "推荐拜访")),
    ("return", QT_TRANSLATE_NOOP("Records", "回访")),
    ("tender", QT_TRANSLATE_NOOP("Records", "投标答疑")),
)
WAYS = (
    ("in_person", QT_TRANSLATE_NOOP("Records", "上门")),
    ("phone", QT_TRANSLATE_NOOP("Records", "电话")),
)
VISIT_STATES = (
    ("tentative", QT_TRANSLATE_NOOP("Records", "待确认")),
    ("confirmed", QT_TRANSLATE_NOOP("Records", "已确认")),
    ("done", QT_TRANSLATE_NOOP("Records", "已拜访")),
    ("cancelled", QT_TRANSLATE_NOOP("Records", "已取消")),
)


class Visit(Record):
    """One visit to one customer by one rep; colleagues who come along are `VisitParticipant`s."""

    customer = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "客户"), level=PUBLIC, width=180, index=False)
    contact = LinkField(Contact, QT_TRANSLATE_NOOP("Records", "拜访对象"), null=True, width=100)
    rep = LinkField(Account, QT_TRANSLATE_NOOP("Records", "客户经理"), level=PUBLIC, width=96, index=False)
    kind = ChoiceField(
        QT_TRANSLATE_NOOP("Records", "拜访性质"), choices=VISIT_KINDS, default="return", level=PUBLIC, width=80
    )
    way = ChoiceField(QT_TRANSLATE_NOOP("Records", "方式"), choices=WAYS, default="in_person", level=PUBLIC, width=60)
    start = DateTimeField(
        QT_TRANSLATE_NOOP("Records", "开始时间"), level=PUBLIC, width=130, synonyms=("拜访时间", "时间", "日期")
    )
    minutes = NumberField(
        QT_TRANSLATE_NOOP("Records", "时长（分钟）"),
        default=60,
        level=PUBLIC,
        width=80,
        constraints=[pw.Check(f"minutes BETWEEN 5 AND {LONGEST_MINUTES}")],
    )
    status = ChoiceField(
        QT_TRANSLATE_NOOP("Records", "状态"), choices=VISIT_STATES, default="confirmed", level=PUBLIC, width=80
    )
    purpose = TextField(QT_TRANSLATE_NOOP("Records", "目的"), null=True, width=200, synonyms=("拜访目的", "事由"))
    place = TextField(QT_TRANSLATE_NOOP("Records", "地点"), null=True)
    agenda = LongTextField(QT_TRANSLATE_NOOP("Records", "要点与议程"), null=True)
    questions = LongTextField(QT_TRANSLATE_NOOP("Records", "要问的问题"), null=True)
    expected_questions = LongTextField(QT_TRANSLATE_NOOP("Records", "客户可能会问"), null=True)
    materials = LongTextField(
        QT_TRANSLATE_NOOP("Records", "要带的材料"),
        null=True,
        help=QT_TRANSLATE_NOOP("Records", "一行一样，带好后在行首打 √"),
    )

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "拜访")
        icon = "ph.calendar-check"
        name_field = "purpose"
        list_columns = ("start", "customer.name", "rep.name", "way", "kind", "status", "purpose")
        form = (
            (
                QT_TRANSLATE_NOOP("Records", "拜访"),
                ("customer", "contact", "rep", "start", "minutes", "kind", "way", "status", "purpose", "place"),
            ),
            (QT_TRANSLATE_NOOP("Records", "拜访预案"), ("agenda", "questions", "expected_questions", "materials")),
        )
        order = "start"
        owner = "rep"

    @property
    def end(self) -> dt.datetime:
        """Return when the visit ends."""
        return self.start + dt.timedelta(minutes=self.minutes)

    @classmethod
    def derive(cls, records: Sequence[Self]) -> None:
        """Let the joint visits of those who come along be found under their new time."""
        moved = [(str(visit.start), visit.id, str(visit.start)) for visit in records]
        statement = "UPDATE visit_participant SET start = ? WHERE visit_id = ? AND start IS NOT ?"
        database.cursor().executemany(statement, moved)

    def planned(self, participants: Sequence[int], customer_name: str, rep_name: str) -> PlannedVisit:
        """Return the visit as the double-visit rule sees it, with the names its caller has read already."""
        return PlannedVisit(
            id=self.id,
            customer=self.customer_id,
            customer_name=customer_name,
            rep=self.rep_id,
            rep_name=rep_name,
            start=self.start,
            minutes=self.minutes,
            kind=self.kind,
            status=self.status,
            participants=frozenset(participants),
            tentative=self.status == "tentative",
            by_phone=self.way == "phone",
        )


def to_come(now: dt.datetime) -> tuple[pw.Expression, ...]:
    """Return the conditions of visits that lie ahead; worded as the indexes are, which hold none that is cancelled."""
    return Visit.start > now, Visit.status != "cancelled", Visit.status != "done"


@dataclass(frozen=True, slots=True)
class Appointment:
    """What a calendar shows of a visit; read by the thousand, hence no record. `customer` is the short name."""

    id: int
    customer: str
    rep: int
    start: dt.datetime
    minutes: int
    status: str
    way: str


def appointments_between(
    first: dt.datetime, until: dt.datetime, reps: Sequence[int] = (), along: Collection[int] = ()
) -> list[Appointment]:
    """Return the visits that start in the half-open span, in order of time.

    With `reps` only theirs, and those with the keys `along`, on which they come along.
    """
    label = pw.fn.COALESCE(pw.fn.NULLIF(Customer.short_name, ""), Customer.name)
    columns = Visit.id, label, Visit.rep, Visit.start, Visit.minutes, Visit.status, Visit.way
    query = Visit.select(*columns).join(Customer).where(Visit.deleted_at.is_null(), Visit.status != "cancelled")
    query = query.where(Visit.start >= first, Visit.start < until)
    if reps:
        query = query.where(Visit.rep.in_(list(reps)) | Visit.id.in_(list(along)))
    return [Appointment(*row) for row in query.order_by(Visit.start).tuples()]


def visits_between(first: dt.datetime, until: dt.datetime, reps: Sequence[int] = ()) -> list[Visit]:
    """Return the visits that start in the half-open span, with customer, contact and rep, in order of time."""
    query = (
        Visit.select(Visit, Customer, Contact, Account)
        .join_from(Visit, Customer)
        .join_from(Visit, Contact, pw.JOIN.LEFT_OUTER)
        .join_from(Visit, Account, on=(Visit.rep == Account.id))
        .where(Visit.deleted_at.is_null(), Visit.status != "cancelled", Visit.start >= first, Visit.start < until)
    )
    if reps:
        query = query.where(Visit.rep.in_(list(reps)))
    return list(query.order_by(Visit.start))


def participants_of(visits: Iterable[int]) -> dict[int, list[int]]:
    """Return the accounts that come along, by visit."""
    from models.visit_participant import VisitParticipant  # reads this record type

    found: dict[int, list[int]] = {}
    query = VisitParticipant.present().where(VisitParticipant.visit.in_(list(visits)))
    for visit, account in query.select(VisitParticipant.visit, VisitParticipant.account).tuples():
        found.setdefault(visit, []).append(account)
    return found
