"""Two archives of one customer made into one: nothing that hung on either is lost, and all of it can be undone."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import peewee as pw

from models.account import Account
from models.class_override import ClassOverride, carry_override
from models.contact import Contact
from models.customer import Customer
from models.not_same import NotSame
from models.store.changes import Change, changes_of, history
from models.store.database import writing
from models.store.fields import DateTimeField, LinkField, NumberField
from models.store.joined_people import join_people
from models.store.linked_records import Linked, linked_records, relink
from models.store.match_keys import facts_of
from models.store.parent_groups import rename_group
from models.store.record import Record
from models.store.session import acting, demand, from_origin
from models.store.taking_back import give_back
from models.store.visit_clashes import MERGED, coming_visits, drop_notices, tell_of_clashes
from models.task import Task
from models.verification import renew_stale_days
from models.visit import Visit
from rules.customer_match import compare
from rules.customer_names import parse_name
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

ANSWER_WITHIN = timedelta(days=1)
WORKED_OUT = ("former_names", "last_visit_at", "due_on", "completeness", "stale_on")
"""Fields of a customer nobody chooses: the act itself joins them."""
_ITSELF = QT_TRANSLATE_NOOP("Problem", "「{name}」不能和自己合并。请另选一家客户。")
_GONE = QT_TRANSLATE_NOOP("Problem", "「{name}」已在回收站里，不能合并。请先恢复它，或者另选一家客户。")
_KIN = QT_TRANSLATE_NOOP(
    "Problem",
    "「{kept}」和「{other}」是总部与分支机构，或同一总部的两家分支机构，要各建档案，不能合并。"
    "如果是名称写错了，请先改正名称。",
)
_UNDONE = QT_TRANSLATE_NOOP("Problem", "这次合并已在 {at} 撤销过，不用再撤销。")
_KEPT_GONE = QT_TRANSLATE_NOOP(
    "Problem", "「{name}」已在回收站里，不能撤销合并。请先恢复它；如果后来又并入了别的客户，请先撤销后来那次。"
)
_GIVEN_UP = QT_TRANSLATE_NOOP("Records", "{by} 把「{other}」并入了「{kept}」，不再由您负责，请看后面的拜访和待办")


class Merge(Record):
    """One merge; every change it made carries the origin `merge:KEY` in the change log. `moved` counts records."""

    kept = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "保留的客户"), width=180)
    other = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "并入的客户"), width=180)
    at = DateTimeField(QT_TRANSLATE_NOOP("Records", "时间"))
    account = LinkField(Account, QT_TRANSLATE_NOOP("Records", "合并人"), null=True)
    moved = NumberField(QT_TRANSLATE_NOOP("Records", "移来的记录"), default=0)
    undone_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "撤销时间"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "客户合并")
        icon = "ph.git-merge"
        name_field = "at"
        list_columns = ("at", "kept.name", "other.name", "account.name", "moved", "undone_at")
        order = "-at"
        owner = "kept.owner"

    @property
    def origin(self) -> str:
        """Return the mark this merge's changes carry in the change log."""
        return f"merge:{self.id}"


def one_with(customer: int) -> set[int]:
    """Return the key of a customer, and the keys of those merged into it, or into one of these, and not undone."""
    keys, latest = {customer}, {customer}
    while latest:
        there = Merge.select(Merge.other).where(Merge.kept.in_(latest), Merge.undone_at.is_null()).tuples()
        latest = {key for (key,) in there} - keys
        keys |= latest
    return keys


def belongings(customer: Customer) -> Linked:
    """Return everything that links to a customer, by record type, with what lies in the recycle bin.

    Merges are left out: they tell what was done with two archives, whatever became of these since. A class somebody
    decided on goes with the class that stands.
    """
    return linked_records(customer, without=(Merge, ClassOverride))


def differing_fields(kept: Customer, other: Customer) -> list[str]:
    """Return the fields of which one value must be chosen, as declared: both are filled, or only one is."""
    names = [name for name in Customer.declared_fields() if name not in WORKED_OUT]
    return [name for name in names if (kept.__data__.get(name) or None) != (other.__data__.get(name) or None)]


def refusal(kept: Customer, other: Customer) -> Problem | None:
    """Return why two customers cannot be merged, or None: itself, in the recycle bin, or parent and branch."""
    if kept.id == other.id:
        return Problem(_ITSELF, name=kept.name)
    for customer in (kept, other):
        if customer.deleted_at:
            return Problem(_GONE, name=customer.name)
    facts = facts_of([kept.id, other.id])
    kin = compare(facts[kept.id], facts[other.id]).kin
    return Problem(_KIN, kept=kept.name, other=other.name) if kin else None


def merge_customers(
    kept: int, other: int, choices: Mapping[str, int] | None = None, now: datetime | None = None
) -> Merge:
    """Merge the customer of key `other` into `kept`, all in one transaction, and return what `undo_merge` takes back.

    Contacts, visits, tasks and whatever else links to `other` move to `kept`, and cards of one person become one;
    `other` goes to the recycle bin and its names become former names; whoever named either as group names `kept`.
    `choices` maps a field to the key of the customer whose value shall stand; of a field not named `kept`'s value
    stands, unless it is empty. Raises `Problem` as `refusal` says, or without the right.
    """
    demand("merge_customers")
    with writing():
        first, second = Customer.get_by_id(kept), Customer.get_by_id(other)
        if problem := refusal(first, second):
            raise problem
        at = now or datetime.now().replace(microsecond=0)
        merge: Merge = Merge.create(kept=first, other=second, at=at, account=acting().account)
        with from_origin(merge.origin):
            merge.moved = _move(second, first)
            _join_archives(first, second, choices or {}, at)
            tell_of_clashes(coming_visits([first.id], at), MERGED, at)
        merge.save()
    return merge


def _move(source: Customer, target: Customer) -> int:
    _forget_judgements(source, target)
    moved = belongings(source)
    join_people(Contact.select().where(Contact.customer == target), moved.get(Contact, []))
    relink(moved, source, target)
    return sum(len(records) for record_type, records in moved.items() if record_type is not NotSame)


def _forget_judgements(first: Customer, second: Customer) -> None:
    """Whoever merges two customers takes back that they were called different."""
    pair = [first.id, second.id]
    for judged in NotSame.present().where(NotSame.first.in_(pair), NotSame.second.in_(pair)):
        judged.discard()


def _join_archives(kept: Customer, other: Customer, choices: Mapping[str, int], at: datetime) -> None:
    before = {name for one in (kept, other) for name in (one.name, one.short_name) if name}
    owners = kept.owner_id, other.owner_id
    _fill_in(kept, other, choices)
    other.discard()
    kept.save()
    rename_group(before - {kept.name}, kept.name)
    carry_override(kept, other)
    renew_stale_days([Customer.get_by_id(kept.id)])
    title = _GIVEN_UP.format(by=acting().name, other=other.name, kept=kept.name)[:250]
    for owner in Account.present().where(Account.id.in_(owners), Account.active, Account.id != kept.owner_id):
        Task.create(title=title, kind="colleague_notice", owner=owner, customer=kept, due_at=at + ANSWER_WITHIN)


def _fill_in(kept: Customer, other: Customer, choices: Mapping[str, int]) -> None:
    names = [kept.name, other.name]
    for name in differing_fields(kept, other):
        own, others = kept.__data__.get(name), other.__data__.get(name)
        side = choices.get(name, kept.id if own else other.id)
        setattr(kept, name, others if side == other.id else own)
    kept.former_names = _joined(kept, other, names)
    kept.last_visit_at = max(filter(None, (kept.last_visit_at, other.last_visit_at)), default=None)


def _joined(kept: Customer, other: Customer, names: list[str]) -> str | None:
    """Return every name either ever had, each once, but not the one that stands now."""
    known = {parse_name(kept.name).written: ""}
    for name in (*_parts(kept.former_names), *_parts(other.former_names), *names):
        known.setdefault(parse_name(name).written, name)
    return "、".join(name for name in known.values() if name) or None


def _parts(names: str | None) -> list[str]:
    return [part.strip() for part in (names or "").replace("/", "、").split("、") if part.strip()]


def undo_merge(key: int, now: datetime | None = None) -> int:
    """Take back the merge of that key, all or nothing, and return how many records were left as they are.

    Those are the records somebody changed in the same fields since, or removed for good. Raises `Problem` for a merge
    undone already, or while the customer that was kept lies in the recycle bin.
    """
    demand("merge_customers")
    merge: Merge = Merge.get_by_id(key)
    if merge.undone_at:
        raise Problem(_UNDONE, at=f"{merge.undone_at:%Y-%m-%d %H:%M}")
    if merge.kept.deleted_at:
        raise Problem(_KEPT_GONE, name=merge.kept.name)
    with writing(), from_origin(f"undo:{merge.id}"):
        changes = [change for change in changes_of(merge.origin) if change.action == "update"]
        left = _take_back(changes)
        _part_again(merge, changes)
        drop_notices(merge.origin)
        merge.undone_at = now or datetime.now().replace(microsecond=0)
        merge.save()
    return left


def _take_back(changes: Sequence[Change]) -> int:
    from models import RECORD_TYPES  # all record types, of which this is one

    types = {record_type._meta.table_name: record_type for record_type in RECORD_TYPES}
    touched, restored = {change.key for change in changes}, set()
    for change in reversed(changes):
        record_type = types[change.kind]
        if record_type.get_or_none(record_type.id == change.key) and give_back(change, record_type):
            restored.add(change.key)
    return len(touched - restored)


def _part_again(merge: Merge, changes: Sequence[Change]) -> None:
    """Let each archive have the names and the last visit it would have had by itself, whatever happened since."""
    kept, other = Customer.get_by_id(merge.kept_id), Customer.get_by_id(merge.other_id)
    for old, new in (change.fields.get("former_names", ("", "")) for change in changes if change.key == kept.id):
        added = set(_parts(new)) - set(_parts(old))
        kept.former_names = "、".join(part for part in _parts(kept.former_names) if part not in added) or None
    for customer in (kept, other):
        customer.last_visit_at = _last_visit(customer, changes[0].sequence)
        customer.save()
    renew_stale_days([kept, other])


def _last_visit(customer: Customer, merged: int) -> datetime | None:
    """Return the later of what was known before the place in the log where the merge begins, and the visits it has."""
    since = [change for change in history(customer.id, limit=-1) if change.sequence >= merged]
    told = [change.fields["last_visit_at"][0] for change in since if "last_visit_at" in change.fields]
    before = Customer.last_visit_at.python_value(told[-1]) if told else customer.last_visit_at
    done = Visit.present().select(pw.fn.MAX(Visit.start)).where(Visit.customer == customer, Visit.status == "done")
    return max(filter(None, (before, done.scalar())), default=None)
