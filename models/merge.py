"""Two archives of one customer made into one: nothing that hung on either is lost, and all of it can be undone."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from models.account import Account
from models.customer import Customer
from models.not_same import NotSame
from models.store.changes import changes_of
from models.store.database import writing
from models.store.fields import DateTimeField, LinkField, NumberField
from models.store.match_keys import facts_of
from models.store.record import Record
from models.store.session import acting, demand, from_origin
from models.store.taking_back import give_back
from models.store.visit_clashes import MERGED, coming_visits, drop_notices, tell_of_clashes
from rules.customer_match import compare
from rules.customer_names import parse_name
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

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


def belongings(customer: Customer) -> dict[type[Record], list[Record]]:
    """Return everything that links to a customer, by record type, with what lies in the recycle bin.

    Merges are left out: they tell what was done with two archives, whatever became of these since.
    """
    found = {record_type: list(_linked(record_type, customer)) for record_type in _linking()}
    return {record_type: records for record_type, records in found.items() if records}


def _linking() -> list[type[Record]]:
    from models import RECORD_TYPES  # all record types, of which this is one

    return [one for one in RECORD_TYPES if _links(one) and one is not Merge]


def _links(record_type: type[Record]) -> list[LinkField]:
    fields = record_type.declared_fields().values()
    return [field for field in fields if isinstance(field, LinkField) and field.rel_model is Customer]


def _linked(record_type: type[Record], customer: Customer) -> Iterator[Record]:
    for field in _links(record_type):
        yield from record_type.select().where(field == customer)


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

    Contacts, visits, tasks and whatever else links to `other` move to `kept`; `other` goes to the recycle bin and its
    names become former names. `choices` maps a field to the key of the customer whose value shall stand; of a field not
    named `kept`'s value stands, unless it is empty. Raises `Problem` as `refusal` says, or without the right.
    """
    demand("merge_customers")
    with writing():
        first, second = Customer.get_by_id(kept), Customer.get_by_id(other)
        if problem := refusal(first, second):
            raise problem
        at = now or datetime.now().replace(microsecond=0)
        merge: Merge = Merge.create(kept=first, other=second, at=at, account=acting().account)
        with from_origin(merge.origin):
            _forget_judgements(first, second)
            second.discard()  # first, so that the two are not taken for kin while one becomes the other
            moved = _move(second, first)
            _fill_in(first, second, choices or {})
            first.save()
            tell_of_clashes(coming_visits([first.id], at), MERGED, at)
        merge.moved = moved
        merge.save()
    return merge


def _forget_judgements(first: Customer, second: Customer) -> None:
    """Whoever merges two customers takes back that they were called different."""
    pair = [first.id, second.id]
    for judged in NotSame.present().where(NotSame.first.in_(pair), NotSame.second.in_(pair)):
        judged.discard()


def _move(source: Customer, target: Customer) -> int:
    moved = belongings(source)
    for record_type, records in moved.items():
        for record in records:
            for field in _links(record_type):
                if record.__data__[field.name] == source.id:
                    setattr(record, field.name, target)
            record.save()
    return sum(len(records) for record_type, records in moved.items() if record_type is not NotSame)


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
    earlier = [part for one in (kept, other) for part in (one.former_names or "").replace("/", "、").split("、")]
    known = {parse_name(kept.name).written: ""}
    for name in (*earlier, *names):
        known.setdefault(parse_name(name).written, name.strip())
    return "、".join(name for name in known.values() if name) or None


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
        left = _take_back(merge)
        drop_notices(merge.origin)
        merge.undone_at = now or datetime.now().replace(microsecond=0)
        merge.save()
    return left


def _take_back(merge: Merge) -> int:
    from models import RECORD_TYPES  # all record types, of which this is one

    types = {record_type._meta.table_name: record_type for record_type in RECORD_TYPES}
    changes = [change for change in reversed(changes_of(merge.origin)) if change.action == "update"]
    touched, restored = {change.key for change in changes}, set()
    for change in changes:
        record_type = types[change.kind]
        if record_type.get_or_none(record_type.id == change.key) and give_back(change, record_type):
            restored.add(change.key)
    return len(touched - restored)
