"""Customers handed from reps to a colleague, with what is open about them, and the way back."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import models
from models.account import Account, keeper
from models.customer import Customer
from models.store.belongings import belongings, in_parts, owner_fields
from models.store.changes import Change, changes_of
from models.store.database import writing
from models.store.duties import duties_of, still_ahead
from models.store.fields import DateTimeField, LinkField, LongTextField, NumberField
from models.store.record import Record
from models.store.session import acting, demand, from_origin
from models.store.taking_back import give_back
from models.store.visit_clashes import HANDED_OVER, VisitClash, drop_notices, tell_of_clashes
from models.task import Task
from models.visit import Visit
from models.visit_participant import VisitParticipant
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

UNDO_WITHIN = dt.timedelta(days=30)
ANSWER_WITHIN = dt.timedelta(days=1)
_OWN_NOW = QT_TRANSLATE_NOOP("Problem", "选中的客户本来就由「{name}」负责，没有可移交的。请换一位接手人。")
_NOBODY = QT_TRANSLATE_NOOP("Problem", "没有选中要移交的客户。请先在客户档案里选中客户，再移交。")
_NOTHING = QT_TRANSLATE_NOOP("Problem", "「{name}」名下没有客户，后面也没有拜访、待办、参观和宴会，不用移交。")
_UNDONE = QT_TRANSLATE_NOOP("Problem", "这次移交已在 {at} 收回过，不用再收回。")
_TOO_LATE = QT_TRANSLATE_NOOP("Problem", "这次移交已超过 {days} 天，不能整批收回。请重新移交给合适的同事。")
_GIVER_LEFT = QT_TRANSLATE_NOOP("Problem", "「{name}」已不在岗，不能收回到他名下。请改为移交给在岗的同事。")
_RECEIVED = QT_TRANSLATE_NOOP("Records", "{by} 把 {count} 家客户移交给您，请看资料和后面的拜访")
_DUTIES = QT_TRANSLATE_NOOP("Records", "{by} 把 {giver} 后面的拜访、待办等工作移交给您，请看日程和待办")
_DUTIES_BACK = QT_TRANSLATE_NOOP("Records", "{by} 收回了给您的移交，{giver} 后面的工作仍由本人做")
_CLASHING = QT_TRANSLATE_NOOP("Records", "{text}；有 {clashes} 处撞车，请改时间")
_GIVEN = QT_TRANSLATE_NOOP("Records", "您的 {count} 家客户已移交给 {receiver}，请当面交代清楚")
_TAKEN_BACK = QT_TRANSLATE_NOOP("Records", "{by} 收回了给您的移交，{count} 家客户回到原来的客户经理")
_RETURNED = QT_TRANSLATE_NOOP("Records", "移交给 {receiver} 的 {count} 家客户已收回，仍由您负责")


class Handover(Record):
    """One handover; every change it made carries the origin `handover:KEY`. `giver` is empty for several or nobody."""

    giver = LinkField(Account, QT_TRANSLATE_NOOP("Records", "移交人"), null=True, backref="given")
    receiver = LinkField(Account, QT_TRANSLATE_NOOP("Records", "接手人"), backref="received")
    at = DateTimeField(QT_TRANSLATE_NOOP("Records", "时间"))
    by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "经办人"), null=True, backref="handed_over")
    note = LongTextField(QT_TRANSLATE_NOOP("Records", "交接说明"), null=True)
    customers = NumberField(QT_TRANSLATE_NOOP("Records", "客户数"), default=0)
    visits = NumberField(QT_TRANSLATE_NOOP("Records", "拜访数"), default=0)
    tasks = NumberField(QT_TRANSLATE_NOOP("Records", "待办数"), default=0)
    undone_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "收回时间"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "客户移交")
        icon = "ph.handshake"
        name_field = "at"
        list_columns = ("at", "giver.name", "receiver.name", "customers", "visits", "tasks", "undone_at")
        order = "-at"

    @property
    def origin(self) -> str:
        """Return the mark this handover's changes carry in the change log."""
        return f"handover:{self.id}"


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What a handover came to, or its way back: `kept` are records that others changed since, so they stayed."""

    handover: Handover
    clashes: tuple[VisitClash, ...]
    kept: int = 0


def open_matters(customers: Sequence[int], now: dt.datetime) -> dict[type[Record], list[Record]]:
    """Return what goes along with customers: whatever belongs to their present owner and is not over.

    That is visits to come, tasks not done, and each other record that links to a customer and has an owner of its own.
    """
    return {
        record_type: belongings(record_type, owner, Customer, customers, still_ahead(record_type, now))
        for record_type, owner in owner_fields(models.RECORD_TYPES, Customer).items()
    }


def customers_of(owner: int) -> list[int]:
    """Return the keys of all customers of an account, for example of somebody who leaves."""
    return [key for (key,) in Customer.present().select(Customer.id).where(Customer.owner == owner).tuples()]


def hand_over(
    customers: Iterable[int],
    to: Account,
    note: str = "",
    now: dt.datetime | None = None,
    leaver: Account | None = None,
) -> HandedOver:
    """Give customers with all that is open about them to `to`, tell both reps, and say where visits now clash.

    A `leaver`, all of whose customers these are, gives whatever else lies ahead as well (`models.store.duties`).
    Customers `to` has already are left out. Raises `Problem` where nothing is left, where `to` is not in service or
    keeps no archives, and without the right.
    """
    demand("hand_over_customers")
    now = now or dt.datetime.now().replace(microsecond=0)
    with writing():
        to = keeper(to.id)  # as it is now, not as a window read it
        given = _given(customers, to, leaver)
        handover = Handover(receiver=to, at=now, by=acting().account, note=note.strip() or None, customers=len(given))
        handover.giver = leaver or _only({customer.owner_id for customer in given})
        with from_origin(handover.origin):
            owners = [customer.owner_id for customer in given]
            moved = [*_move(given, to, now), *_take_over(leaver, to, now)]
            if not moved and not given and leaver:
                raise Problem(_NOTHING, name=leaver.name)
            visits = [record for record in moved if isinstance(record, Visit)]
            _leave_their_company(visits, to)
            clashes = tell_of_clashes(visits, HANDED_OVER, now)
            _tell_both(handover, (_RECEIVED if given else _DUTIES, _GIVEN), owners, len(clashes))
        handover.visits, handover.tasks = len(visits), sum(isinstance(record, Task) for record in moved)
        handover.save(force_insert=True)
    return HandedOver(handover, clashes)


def _given(customers: Iterable[int], to: Account, leaver: Account | None) -> list[Customer]:
    parts = in_parts(list(dict.fromkeys(customers)))
    present = [customer for part in parts for customer in Customer.present().where(Customer.id.in_(part))]
    if not present and leaver is None:
        raise Problem(_NOBODY)
    given = [customer for customer in present if customer.owner_id != to.id]
    if not given and (leaver is None or leaver.id == to.id):
        raise Problem(_OWN_NOW, name=to.name)
    return given


def _only(owners: set[int | None]) -> int | None:
    return owners.pop() if len(owners) == 1 else None


def _move(given: Sequence[Customer], to: Account, now: dt.datetime) -> list[Record]:
    """Give the customers with all that is open about them, and return what went along."""
    matters = open_matters([customer.id for customer in given], now)
    for part in in_parts([customer.id for customer in given if customer.owner_id]):
        Customer.update(owner=to).where(Customer.id.in_(part)).execute()  # nothing is derived from who the owner is
    for customer in given:
        if not customer.owner_id:
            customer.owner = to
            customer.save()  # an archive with an owner is more complete
    for record_type, owner in owner_fields(models.RECORD_TYPES, Customer).items():
        for record in matters[record_type]:
            setattr(record, owner, to)
            record.save()
    return [record for records in matters.values() for record in records]


def _take_over(leaver: Account | None, to: Account, now: dt.datetime) -> list[Record]:
    """Give what a leaver is to do besides, and return it."""
    duties = list(duties_of(leaver, now)) if leaver else []
    for duty in duties:
        duty.give_to(to)
    return [duty.record for duty in duties]


def _leave_their_company(visits: Iterable[Visit], to: Account) -> None:
    """Whoever makes these visits now does not come along on them as well."""
    mine = VisitParticipant.visit.in_([visit.id for visit in visits]), VisitParticipant.account == to
    for participant in VisitParticipant.present().where(*mine):
        participant.discard()


def _tell_both(handover: Handover, texts: tuple[str, str], owners: Sequence[int | None], clashes: int) -> None:
    """Leave a notice with the receiver (the first text) and with each of the former owners (the second)."""
    giver = handover.giver.name if handover.giver else ""
    text = texts[0].format(by=acting().name, count=len(owners), giver=giver)
    _tell(handover, handover.receiver, _CLASHING.format(text=text, clashes=clashes) if clashes else text)
    for account in Account.present().where(Account.id.in_({owner for owner in owners if owner})):
        count = owners.count(account.id)
        _tell(handover, account, texts[1].format(count=count, receiver=handover.receiver.name))


def _tell(handover: Handover, account: Account, title: str) -> None:
    if account.active:
        due_at = (handover.undone_at or handover.at) + ANSWER_WITHIN
        Task.create(title=title[:250], kind="colleague_notice", owner=account, due_at=due_at)


def handed_customers(handover: Handover) -> dict[int, int | None]:
    """Return the customers a handover moved, with whom each belonged to before."""
    moved = (change for change in changes_of(handover.origin) if change.kind == "customer")
    return {change.key: change.fields["owner_id"][0] for change in moved if "owner_id" in change.fields}


def undo_handover(key: int, now: dt.datetime | None = None) -> HandedOver:
    """Give customers and what went along back, except where somebody changed the owner or finished it meanwhile.

    Raises `Problem` for a handover taken back already or older than 30 days, where its giver has left, and without the
    right.
    """
    demand("hand_over_customers")
    now = now or dt.datetime.now().replace(microsecond=0)
    with writing():
        handover = Handover.get_by_id(key)
        _check_undoable(handover, now)
        before = handed_customers(handover)
        _check_givers([handover.giver_id, *before.values()])
        changes = [change for change in reversed(changes_of(handover.origin)) if change.action == "update"]
        with from_origin(f"undo:{handover.id}"):
            back = [change for change in changes if _may_go_back(change, now) and give_back(change, _type_of(change))]
            returned = [Visit.get_by_id(change.key) for change in back if change.kind == "visit"]
            clashes = tell_of_clashes(returned, HANDED_OVER, now)
            handover.undone_at = now
            handover.save()
            drop_notices(handover.origin)
            owners = [before[change.key] for change in back if change.key in before]
            _tell_both(handover, (_TAKEN_BACK if owners else _DUTIES_BACK, _RETURNED), owners, 0)
    return HandedOver(handover, clashes, len(changes) - len(back))


def _check_undoable(handover: Handover, now: dt.datetime) -> None:
    if handover.undone_at:
        raise Problem(_UNDONE, at=f"{handover.undone_at:%Y-%m-%d %H:%M}")
    if now - handover.at > UNDO_WITHIN:
        raise Problem(_TOO_LATE, days=UNDO_WITHIN.days)


def _check_givers(owners: Iterable[int | None]) -> None:
    for account in Account.select().where(Account.id.in_({owner for owner in owners if owner})):
        if not account.active or account.deleted_at:
            raise Problem(_GIVER_LEFT, name=account.name)


def _type_of(change: Change) -> type[Record]:
    return next(record_type for record_type in models.RECORD_TYPES if record_type._meta.table_name == change.kind)


def _may_go_back(change: Change, now: dt.datetime) -> bool:
    """What is over meanwhile stays with whoever finished it."""
    record_type = _type_of(change)
    return record_type.select().where(record_type.id == change.key, *still_ahead(record_type, now)).exists()
