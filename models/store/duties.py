"""What somebody is to do in person, whosever customer it is about: it goes to the colleague who takes over."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from models.account import Account
from models.banquet import Banquet
from models.run_sheet_item import RunSheetItem
from models.store.record import Record
from models.task import Task
from models.tour_application import TourApplication
from models.visit import Visit, to_come
from models.visit_participant import VisitParticipant

PERSONAL = ("colleague_notice", "joint_visit", "weekly_summary", "month_plan")
"""Kinds of task that nobody does for somebody else."""
_HELD_AS: tuple[tuple[type[Record], str], ...] = (
    (Visit, "rep"),
    (VisitParticipant, "account"),
    (Task, "owner"),
    (TourApplication, "host"),
    (TourApplication, "guide"),
    (Banquet, "host_account"),
)


@dataclass(frozen=True, slots=True)
class Duty:
    """A record, and the field of it that names `holder` as the one who does it."""

    record: Record
    field: str
    holder: Account

    def give_to(self, to: Account) -> None:
        """Let `to` do it instead; who is on a visit anyway does not come along on it as well."""
        record = self.record
        taker: Account | str = to
        if isinstance(record, VisitParticipant) and _is_on_visit(to, record):
            record.discard()
            return
        if isinstance(record, RunSheetItem):
            names = (to.name if name == self.holder.name else name for name in record.step.staff)
            taker = "、".join(dict.fromkeys(names))
        setattr(record, self.field, taker)
        record.save()


def _is_on_visit(account: Account, participant: VisitParticipant) -> bool:
    there = VisitParticipant.visit == participant.visit_id, VisitParticipant.account == account
    return participant.visit.rep_id == account.id or VisitParticipant.select().where(*there).exists()


def still_ahead(record_type: type[Record], now: dt.datetime) -> list[Any]:
    """Return the conditions under which a record of that type is not over yet; none where it never is."""
    return {
        Visit: [*to_come(now)],
        VisitParticipant: [VisitParticipant.start > now],
        Task: [Task.done_at.is_null()],
        TourApplication: [TourApplication.start > now, TourApplication.status.not_in(("rejected", "cancelled"))],
        Banquet: [Banquet.start > now],
        RunSheetItem: [RunSheetItem.banquet.in_(Banquet.present().select(Banquet.id).where(Banquet.start > now))],
    }.get(record_type, [])


def duties_of(holder: Account, now: dt.datetime) -> Iterator[Duty]:
    """Yield what an account is to do from `now` on: visits, alone or along, tasks, tours, banquets and their course."""
    for record_type, field in _HELD_AS:
        held = record_type.present().where(record_type._meta.fields[field] == holder, *still_ahead(record_type, now))
        for record in held:
            if not isinstance(record, Task) or record.kind not in PERSONAL:
                yield Duty(record, field, holder)
    for item in RunSheetItem.present().where(*still_ahead(RunSheetItem, now)):
        if holder.name in item.step.staff:
            yield Duty(item, "staff", holder)
