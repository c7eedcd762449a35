"""Takes a merge back from the change log, so that each archive has what it would have had by itself."""

from collections.abc import Sequence
from datetime import datetime

import peewee as pw

from models.class_override import override_of
from models.customer import Customer
from models.merge import Merge, parts_of
from models.store.changes import Change, changes_of, history
from models.store.database import writing
from models.store.session import demand, from_origin
from models.store.taking_back import give_back
from models.store.visit_clashes import drop_notices
from models.verification import renew_stale_days
from models.visit import Visit
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_UNDONE = QT_TRANSLATE_NOOP("Problem", "这次合并已在 {at} 撤销过，不用再撤销。")
_KEPT_GONE = QT_TRANSLATE_NOOP(
    "Problem", "「{name}」已在回收站里，不能撤销合并。请先恢复它；如果后来又并入了别的客户，请先撤销后来那次。"
)
_LATER = QT_TRANSLATE_NOOP("Problem", "后来「{other}」也并入了「{kept}」。请先撤销后来那次，再撤销这次。")


def undo_merge(key: int, now: datetime | None = None) -> int:
    """Take back the merge of that key, all or nothing, and return how many records were left as they are.

    Those are the records somebody changed in the same fields since, or removed for good. Raises `Problem` for a merge
    undone already, while the customer that was kept lies in the recycle bin, or after a later merge into it.
    """
    demand("merge_customers")
    merge: Merge = Merge.get_by_id(key)
    if merge.undone_at:
        raise Problem(_UNDONE, at=f"{merge.undone_at:%Y-%m-%d %H:%M}")
    if merge.kept.deleted_at:
        raise Problem(_KEPT_GONE, name=merge.kept.name)
    _demand_last(merge)
    with writing(), from_origin(f"undo:{merge.id}"):
        changes = [change for change in changes_of(merge.origin) if change.action == "update"]
        left = _take_back(changes)
        _part_again(merge, changes)
        drop_notices(merge.origin)
        merge.undone_at = now or datetime.now().replace(microsecond=0)
        merge.save()
    return left


def _demand_last(merge: Merge) -> None:
    """Undo a later merge into the same customer first: it may have tied its records to those of this one."""
    later = Merge.select().where(Merge.kept == merge.kept, Merge.id > merge.id, Merge.undone_at.is_null()).first()
    if later is not None:
        raise Problem(_LATER, other=later.other.name, kept=later.kept.name)


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
    """Let each archive have the names, class and last visit it would have had by itself, whatever happened since."""
    kept, other = Customer.get_by_id(merge.kept_id), Customer.get_by_id(merge.other_id)
    for old, new in (change.fields.get("former_names", ("", "")) for change in changes if change.key == kept.id):
        added = set(parts_of(new)) - set(parts_of(old))
        kept.former_names = "、".join(part for part in parts_of(kept.former_names) if part not in added) or None
    for customer in (kept, other):
        customer.last_visit_at = _last_visit(customer, changes[0].sequence)
        if decided := override_of(customer.id):  # even where somebody decided since on the class the merge had chosen
            customer.value_class = decided.value_class
        customer.save()
    renew_stale_days([kept, other])


def _last_visit(customer: Customer, merged: int) -> datetime | None:
    """Return the later of what was known before the place in the log where the merge begins, and the visits it has."""
    since = [change for change in history(customer.id, limit=-1) if change.sequence >= merged]
    told = [change.fields["last_visit_at"][0] for change in since if "last_visit_at" in change.fields]
    before = Customer.last_visit_at.python_value(told[-1]) if told else customer.last_visit_at
    done = Visit.present().select(pw.fn.MAX(Visit.start)).where(Visit.customer == customer, Visit.status == "done")
    return max(filter(None, (before, done.scalar())), default=None)
