"""What happened on a visit, entered after fieldwork; promises and problems become tasks."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from models.account import Account
from models.customer import Customer
from models.setting import setting
from models.store.database import writing
from models.store.fields import (
    ChoiceField,
    DateTimeField,
    FlagField,
    LinkField,
    LongTextField,
    NumberField,
    RatingField,
)
from models.store.record import Record
from models.store.session import acting, demand, from_origin
from models.task import Task
from models.visit import Visit
from models.visit_participant import VisitParticipant
from rules.deadlines import same_day_record_due, thank_you_letter_due
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

FollowUp = tuple[str, str, dt.datetime]
"""What a record asks for: kind, title and due moment of a task."""
LOOK_BACK = dt.timedelta(days=30)
"""How long a visit without a record is asked for."""
WORDS = ("said", "customer_view", "problems", "next_step", "better")
"""The texts of a record, to which every author may add."""
DEAL_CHANCES = (
    ("likely", QT_TRANSLATE_NOOP("Records", "很可能")),
    ("possible", QT_TRANSLATE_NOOP("Records", "有可能")),
    ("unlikely", QT_TRANSLATE_NOOP("Records", "可能性小")),
)


class VisitRecord(Record):
    """The record of one visit; a joint visit has one record."""

    visit = LinkField(Visit, QT_TRANSLATE_NOOP("Records", "拜访"), unique=True)
    author = LinkField(Account, QT_TRANSLATE_NOOP("Records", "记录人"))
    recorded_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "记录时间"))
    arrived_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "到达时间"), null=True)
    minutes = NumberField(QT_TRANSLATE_NOOP("Records", "谈了多久（分钟）"), null=True)
    said = LongTextField(QT_TRANSLATE_NOOP("Records", "谈了什么"), help=QT_TRANSLATE_NOOP("Records", "只记事实"))
    customer_view = LongTextField(QT_TRANSLATE_NOOP("Records", "客户怎么看"), null=True)
    problems = LongTextField(
        QT_TRANSLATE_NOOP("Records", "客户提出的问题"),
        null=True,
        help=QT_TRANSLATE_NOOP("Records", "一行一个，保存后成为待办"),
    )
    next_step = LongTextField(QT_TRANSLATE_NOOP("Records", "下一步"), null=True)
    rating = RatingField(QT_TRANSLATE_NOOP("Records", "这次谈得怎样"), null=True)
    deal = ChoiceField(QT_TRANSLATE_NOOP("Records", "成交可能"), choices=DEAL_CHANCES, null=True)
    better = LongTextField(QT_TRANSLATE_NOOP("Records", "下次怎样更好"), null=True)
    formal = FlagField(
        QT_TRANSLATE_NOOP("Records", "正式拜访"),
        default=True,
        help=QT_TRANSLATE_NOOP("Records", "正式拜访在 48 小时内发感谢函"),
    )

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "拜访记录")
        icon = "ph.note-pencil"
        name_field = "said"
        list_columns = ("visit.start", "author.name", "said", "next_step", "deal")
        form = (
            (QT_TRANSLATE_NOOP("Records", "拜访"), ("arrived_at", "minutes", "formal")),
            (QT_TRANSLATE_NOOP("Records", "经过"), ("said", "customer_view", "problems", "next_step")),
            (QT_TRANSLATE_NOOP("Records", "自评"), ("rating", "deal", "better")),
        )
        order = "-recorded_at"

    @property
    def origin(self) -> str:
        """Return the mark that all changes made by recording carry in the change log."""
        return f"record:{self.id}"


@dataclass(frozen=True, slots=True)
class Promise:
    """What was promised to the customer, and by when."""

    text: str
    due_at: dt.datetime


def visits_to_record(account: Account | int, now: dt.datetime) -> list[Visit]:
    """Return the visits of a rep of the past 30 days that are over and have no record, the oldest first.

    Joint visits are asked for from everybody who went, until one of them wrote the record.
    """
    span = Visit.start >= now - LOOK_BACK, Visit.start < now, Visit.status != "cancelled"
    along = (
        VisitParticipant.present()
        .select(VisitParticipant.visit)
        .where(
            VisitParticipant.account == account, VisitParticipant.start >= now - LOOK_BACK, VisitParticipant.start < now
        )
    )
    found = {visit.id: visit for mine in (Visit.rep == account, Visit.id.in_(along)) for visit in _went(mine, *span)}
    written = VisitRecord.select(VisitRecord.visit).where(VisitRecord.visit.in_(list(found)))
    for (key,) in written.tuples():
        del found[key]
    over = (visit for visit in found.values() if visit.status == "done" or visit.end <= now)
    return sorted(over, key=lambda visit: (visit.start, visit.id))


def _went(*conditions: Any) -> list[Visit]:
    """Return visits with their customers, read in one go."""
    return list(Visit.present().select(Visit, Customer).join(Customer).where(*conditions))


def record_visit(record: VisitRecord, promises: Sequence[Promise] = ()) -> list[Task]:
    """Store the record of a visit, mark the visit done, and make the tasks that follow from it, in one transaction.

    Tasks: one per promise (due as promised), one per line of problems (due the same day, S3), and the thank-you letter
    within 48 hours of a formal visit in person (S1). Raises `Problem` where the visit was cancelled or has a record.
    """
    demand("record_visits")
    with writing(), from_origin(record.origin):
        visit = record.visit = Visit.get_by_id(record.visit_id)  # as it is now, not as a window read it
        _check_recordable(visit)
        record.save()
        visit.status = "done"
        visit.save()
        customer = visit.customer
        customer.last_visit_at = max(filter(None, (customer.last_visit_at, visit.start)))
        customer.save()
        Task.update(done_at=record.recorded_at).where(
            Task.visit == visit, Task.kind == "visit_record", Task.done_at.is_null()
        ).execute()
        _sign(record, record.recorded_at)
        return _made(record, record.author_id, _follow_ups(record, promises))


def change_record(record: VisitRecord, promises: Sequence[Promise], now: dt.datetime) -> list[Task]:
    """Store a corrected record; problems and promises that were not in it before become tasks.

    Whoever corrects it counts among its authors from now on.
    """
    demand("record_visits")
    with writing():
        before = set(_lines(VisitRecord.get_by_id(record.id).problems))
        record.save()
        _sign(record, now)
        added = [line for line in _lines(record.problems) if line not in before]
        return _made(record, acting().account or record.author_id, [*_promised(promises), *_problems(added, now)])


def join_record(words: VisitRecord, promises: Sequence[Promise], now: dt.datetime) -> tuple[VisitRecord, list[Task]]:
    """Add what a companion wrote to the record a colleague stored meanwhile; return that record and the new tasks.

    Texts follow those that stand there, the other fields fill what is empty: nothing anybody wrote is lost.
    """
    with writing():
        record: VisitRecord = VisitRecord.present().where(VisitRecord.visit == words.visit_id).get()
        for name in WORDS:
            texts = [text for text in (getattr(record, name), getattr(words, name)) if text]
            setattr(record, name, "\n".join(dict.fromkeys(texts)) or None)
        for name in ("arrived_at", "minutes", "rating", "deal"):
            if getattr(record, name) is None:
                setattr(record, name, getattr(words, name))
        return record, change_record(record, promises, now)


def _sign(record: VisitRecord, at: dt.datetime) -> None:
    from models.visit_record_author import sign_record  # which knows records, so that it cannot be imported above

    sign_record(record, acting().account, at)


def _made(record: VisitRecord, owner: int, wanted: Sequence[FollowUp]) -> list[Task]:
    tasks = [_task(record, owner, kind, title, due) for kind, title, due in wanted]
    for task in tasks:
        task.save()
    return tasks


def _check_recordable(visit: Visit) -> None:
    if visit.status == "cancelled":
        raise Problem(
            QT_TRANSLATE_NOOP("Problem", "这次拜访已取消，不能写记录。请先恢复这次拜访，或记在实际去的那一次上。")
        )
    if VisitRecord.select().where(VisitRecord.visit == visit).exists():
        raise Problem(QT_TRANSLATE_NOOP("Problem", "这次拜访已有记录。请打开原来的记录补充（也可能在回收站里）。"))


def _follow_ups(record: VisitRecord, promises: Sequence[Promise]) -> list[FollowUp]:
    visit = record.visit
    follow_ups = [*_promised(promises), *_problems(_lines(record.problems), record.recorded_at)]
    if record.formal and visit.way == "in_person":
        title = QT_TRANSLATE_NOOP("Records", "给 {customer} 发感谢函").format(customer=visit.customer.short_label)
        follow_ups.append(("thank_you_letter", title, thank_you_letter_due(visit.end, setting("thank_you_hours"))))
    return follow_ups


def _promised(promises: Sequence[Promise]) -> list[FollowUp]:
    return [("promise", promise.text, promise.due_at) for promise in promises]


def _problems(lines: Sequence[str], at: dt.datetime) -> list[FollowUp]:
    return [("problem", line, same_day_record_due(at)) for line in lines]


def _lines(text: str | None) -> list[str]:
    return [line.strip() for line in (text or "").splitlines() if line.strip()]


def _task(record: VisitRecord, owner: int, kind: str, title: str, due_at: dt.datetime) -> Task:
    visit = record.visit
    source = f"{visit.start:%Y-%m-%d %H:%M} {visit.customer.short_label}"
    return Task(
        title=title[:250],
        kind=kind,
        owner=owner,
        customer=visit.customer_id,
        visit=visit,
        due_at=due_at,
        source=source,
    )
