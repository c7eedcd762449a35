"""Takes an import back as a whole, from the change log: what it added goes, what it changed is restored."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import models
from models.attachment import Attachment
from models.contact import Contact
from models.contract import Contract
from models.customer import Customer
from models.import_batch import ImportBatch
from models.store import match_keys, search
from models.store.belongings import in_parts
from models.store.changes import Change, changed_since, changes_of
from models.store.database import database, writing
from models.store.fields import LinkField
from models.store.record import Record
from models.store.session import acting, demand, from_origin
from models.store.taking_back import give_back, stored_value
from models.tour_application import TourApplication
from models.verification import renew_stale_days
from models.visit import Visit
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_BY_HAND: tuple[type[Record], ...] = (Visit, Contact, Contract, TourApplication, Attachment)
"""What people add to a record, unlike the tasks the program makes of it by itself."""
UNDO_WITHIN = timedelta(days=7)
_UNDONE = QT_TRANSLATE_NOOP("Problem", "这次导入已在 {at} 撤销过，不用再撤销。")
_TOO_LATE = QT_TRANSLATE_NOOP("Problem", "这次导入已超过 {days} 天，不能整批撤销。请在客户档案里逐条修改。")


@dataclass(frozen=True, slots=True)
class UndoResult:
    """How many records were removed (to the recycle bin) and restored; `kept` were changed or used since."""

    removed: int
    restored: int
    kept: int


def undo_import(key: int, now: datetime | None = None) -> UndoResult:
    """Take back the import of that batch key, all or nothing.

    Records the batch added go to the recycle bin unless somebody changed them since, or added something to them;
    fields it changed get their old value back unless they were changed again. Raises Problem for a batch undone
    already, older than seven days, or imported by somebody else, unless a leader takes it back.
    """
    now = now or datetime.now().replace(microsecond=0)
    batch = ImportBatch.get_by_id(key)
    if batch.account_id != acting().account:
        demand("change_settings")
    if batch.undone_at:
        raise Problem(_UNDONE, at=f"{batch.undone_at:%Y-%m-%d %H:%M}")
    if now - batch.at > UNDO_WITHIN:
        raise Problem(_TOO_LATE, days=UNDO_WITHIN.days)
    with writing(), from_origin(f"undo:{batch.id}"):
        changes = changes_of(batch.origin)
        result = _undo(changes)
        batch.undone_at = now
        batch.save()
    return result


def _undo(changes: Sequence[Change]) -> UndoResult:
    added = {change.key: change for change in changes if change.action == "insert"}
    own = _by_key(changes)
    keep = {key for key in added if _differs(own[key])} | _in_use(added)
    removed = _remove([change for change in added.values() if change.key not in keep])
    updates = [change for change in reversed(changes) if change.action == "update" and change.key not in added]
    restored = {change.key for change in updates if give_back(change, _record_types()[change.kind])}
    for part in in_parts(sorted(restored)):
        renew_stale_days(Customer.select().where(Customer.id.in_(part)))
    return UndoResult(removed, len(restored), len(keep))


def _by_key(changes: Iterable[Change]) -> dict[int, list[Change]]:
    found: dict[int, list[Change]] = {}
    for change in changes:
        found.setdefault(change.key, []).append(change)
    return found


def _differs(own: Sequence[Change]) -> bool:
    """Whether a record the batch added is no longer as the batch left it (a change that was undone does not count)."""
    key = own[0].key
    if not changed_since(key, own[-1].sequence):
        return False
    left = {name: new for change in own for name, (_, new) in change.fields.items()}
    record = _record_types()[own[0].kind].get_by_id(key)
    columns = {field.column_name: field for field in record._meta.sorted_fields}
    return any(stored_value(columns[name], record) != value for name, value in left.items() if name in columns)


def _in_use(added: Mapping[int, Change]) -> set[int]:
    """The records that somebody has since planned a visit with, added a contact, a contract or a file to."""
    used: set[int] = set()
    for record_type in _BY_HAND:
        links = [field for field in record_type._meta.sorted_fields if isinstance(field, LinkField)]
        for link in links:
            table = link.rel_model._meta.table_name
            keys = [key for key, change in added.items() if change.kind == table]
            for part in in_parts(keys):
                found = record_type.present().select(link, record_type.id).where(link.in_(part)).tuples()
                used.update(linked for linked, key in found if key not in added)
    return used


def _record_types() -> dict[str, type[Record]]:
    return {record_type._meta.table_name: record_type for record_type in models.RECORD_TYPES}


def _remove(added: Sequence[Change]) -> int:
    """Put the records into the recycle bin in bulk."""
    now = str(datetime.now().replace(microsecond=0))
    for table in {change.kind for change in added}:
        keys = [change.key for change in added if change.kind == table]
        statement = f'UPDATE "{table}" SET deleted_at = ? WHERE id = ?'
        database.cursor().executemany(statement, [(now, key) for key in keys])
    search.drop([change.key for change in added])
    match_keys.drop([change.key for change in added if change.kind == "customer"])
    return len(added)
