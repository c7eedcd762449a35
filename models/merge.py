"""Two archives of one customer made into one: nothing that hung on either is lost, and all of it can be undone."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from models.account import Account
from models.class_override import ClassOverride, carry_override
from models.contact import Contact
from models.customer import Customer
from models.not_same import NotSame
from models.store.database import writing
from models.store.fields import DateTimeField, LinkField, NumberField
from models.store.joined_people import join_people
from models.store.linked_records import Linked, linked_records, relink
from models.store.match_keys import facts_of
from models.store.parent_groups import rename_group
from models.store.record import Record, on_restored
from models.store.session import acting, demand, from_origin
from models.store.visit_clashes import MERGED, coming_visits, tell_of_clashes
from models.task import Task
from models.verification import renew_stale_days
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
_MERGED = QT_TRANSLATE_NOOP(
    "Problem", "「{other}」已并入「{kept}」，联系人、拜访等都在那里。要分开，请在「合并记录」里撤销合并。"
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
    """Merge the customer of key `other` into `kept`, all in one transaction, and return the merge.

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
    for name in (*parts_of(kept.former_names), *parts_of(other.former_names), *names):
        known.setdefault(parse_name(name).written, name)
    return "、".join(name for name in known.values() if name) or None


def parts_of(names: str | None) -> list[str]:
    """Return the former names a customer's field holds, one by one."""
    return [part.strip() for part in (names or "").replace("/", "、").split("、") if part.strip()]


def _refuse_merged(record: Record) -> None:
    """An archive that was merged comes back with all it had by undoing that, not as an empty one from the bin."""
    merge = Merge.get_or_none(Merge.other == record.id, Merge.undone_at.is_null())
    if merge is not None:
        raise Problem(_MERGED, other=merge.other.name, kept=merge.kept.name)


on_restored(_refuse_merged)
