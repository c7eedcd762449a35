"""A rep who comes along on somebody else's visit: a joint visit."""

import datetime as dt
from collections.abc import Collection, Sequence

import peewee as pw

from models.account import Account
from models.store.database import writing
from models.store.fields import FlagField, LinkField
from models.store.record import Record
from models.store.session import acting, demand, origin
from models.task import Task
from models.visit import Visit, participants_of
from rules.permissions import LEADERS
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP


class VisitParticipant(Record):
    """One more member of a visit; `accepted` is empty until the colleague has answered."""

    visit = LinkField(Visit, QT_TRANSLATE_NOOP("Records", "拜访"), on_delete="CASCADE")
    account = LinkField(Account, QT_TRANSLATE_NOOP("Records", "同行人"), index=False)
    accepted = FlagField(QT_TRANSLATE_NOOP("Records", "已答复"), null=True)
    start = pw.DateTimeField(null=True)  # the visit's, so that one day's joint visits are found without all the others

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "联合拜访")
        icon = "ph.users-three"
        indexes = ((("visit", "account"), True), (("account", "start", "deleted_at", "visit"), False))

    def prepare(self) -> None:
        """Take over when the visit starts."""
        self.start = Visit.select(Visit.start).where(Visit.id == self.visit_id).scalar()


def go_along(visit: Visit, account: Account) -> None:
    """Let a rep come along on a colleague's visit, and tell the colleague unless it is who acts, in one transaction."""
    demand("plan_visits")
    with writing():
        mine = VisitParticipant.visit == visit, VisitParticipant.account == account
        participant = VisitParticipant.get_or_none(*mine) or VisitParticipant(visit=visit, account=account)
        participant.deleted_at = None
        participant.save()
        if visit.rep_id != acting().account:
            title = QT_TRANSLATE_NOOP("Records", "{rep} 想与您一起拜访 {customer}")
            Task.create(
                title=title.format(rep=account.name, customer=visit.customer.short_label)[:250],
                kind="joint_visit",
                owner=visit.rep_id,
                customer=visit.customer_id,
                visit=visit,
                due_at=visit.start,
            )


def stay_behind(visit: Visit, account: Account) -> None:
    """Take back that a rep comes along, with what the colleague was told of it, in one transaction."""
    mine = VisitParticipant.visit == visit, VisitParticipant.account == account
    told = Task.visit == visit, Task.kind == "joint_visit", Task.title.startswith(account.name)
    with writing():
        for record in (*VisitParticipant.present().where(*mine), *Task.present().where(*told)):
            record.discard()


def demand_changeable(visit: Visit) -> None:
    """Raise `Problem` unless whoever acts plans visits and this one is new, theirs, joined by them, or they lead."""
    demand("plan_visits")
    stored, who = Visit.get_or_none(Visit.id == visit.id), acting()
    if stored is None or who.role in LEADERS or who.account == stored.rep_id:
        return
    if who.account not in participants_of([stored.id]).get(stored.id, ()):
        message = QT_TRANSLATE_NOOP("Problem", "这是{rep}的拜访，您不能改动。请与{rep}商量，或请部门经理调整。")
        raise Problem(message, rep=stored.rep.name)


def set_companions(visit: Visit, accounts: Collection[int]) -> None:
    """Let exactly these accounts come along besides the rep, and tell those who are new or left out."""
    known = {one.account_id: one for one in VisitParticipant.select().where(VisitParticipant.visit == visit)}
    going = {key for key, one in known.items() if one.deleted_at is None}
    wanted = set(accounts) - {visit.rep_id}
    for key in sorted(wanted - going):
        participant = known.get(key) or VisitParticipant(visit=visit, account=key)
        participant.deleted_at = None
        participant.save()
        _tell(visit, key, QT_TRANSLATE_NOOP("Records", "{rep} 请您一起拜访 {customer}：{when}"))
    for key in sorted(going - wanted):
        known[key].discard()
        _tell(visit, key, QT_TRANSLATE_NOOP("Records", "{rep} {when} 拜访 {customer}，不再请您同去"))


def joined_between(first: dt.datetime, until: dt.datetime, accounts: Sequence[int]) -> list[int]:
    """Return the keys of the visits in the half-open span on which one of the accounts comes along."""
    span = VisitParticipant.start >= first, VisitParticipant.start < until
    rows = VisitParticipant.present().where(VisitParticipant.account.in_(list(accounts)), *span)
    return [key for (key,) in rows.select(VisitParticipant.visit).tuples()]


def keep_informed(before: Visit | None, visit: Visit) -> None:
    """Tell everybody who goes, but not whoever acts, that a visit was made for them, given away or moved.

    `before` is the visit as it was stored. What a batch does is told by the batch.
    """
    if origin():
        return
    if before is None or before.rep_id != visit.rep_id:
        _tell(visit, visit.rep_id, QT_TRANSLATE_NOOP("Records", "{by} 请您 {when} 拜访 {customer}"))
        if before:
            _tell(visit, before.rep_id, QT_TRANSLATE_NOOP("Records", "{by} 把 {when} 拜访 {customer} 交给了 {rep}"))
    if before and before.start != visit.start:
        was = f"{before.start:%m-%d %H:%M}"
        for account in {before.rep_id, visit.rep_id, *participants_of([visit.id]).get(visit.id, ())}:
            _tell(visit, account, QT_TRANSLATE_NOOP("Records", "{by} 把拜访 {customer} 从 {was} 改到 {when}"), was)


def call_off(visit: Visit) -> None:
    """Cancel a visit, and tell everybody who was to go but whoever acts; a colleague's visit raises `Problem`."""
    demand_changeable(visit)
    with writing():
        visit.status = "cancelled"
        visit.save()
        for account in {visit.rep_id, *participants_of([visit.id]).get(visit.id, ())}:
            _tell(visit, account, QT_TRANSLATE_NOOP("Records", "{by} 取消了 {when} 拜访 {customer}"))


def _tell(visit: Visit, account: int, title: str, was: str = "") -> None:
    who = acting()
    if account == who.account:
        return
    words = {"rep": visit.rep.name, "by": who.name or visit.rep.name, "customer": visit.customer.short_label}
    Task.create(
        title=title.format(**words, was=was, when=f"{visit.start:%m-%d %H:%M}")[:250],
        kind="colleague_notice",
        owner=account,
        customer=visit.customer_id,
        visit=visit,
        due_at=visit.start,
    )


def accept_companions(visit: Visit) -> None:
    """Agree to whoever asked to come along."""
    asked = VisitParticipant.present().where(VisitParticipant.visit == visit, VisitParticipant.accepted.is_null())
    with writing():
        for participant in asked:
            participant.accepted = True
            participant.save()
