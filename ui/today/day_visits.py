"""The visits of one day as the timeline shows them, and the way from each to the next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from models.account import Account
from models.calendar_day import office_calendar
from models.preparation import checked, is_prepared
from models.setting import setting
from models.visit import Visit, participants_of, visits_between
from models.visit_record import VisitRecord
from rules.arrival import Passage, minutes_early, passage
from rules.working_time import WorkingHours
from ui.today.evening_block import MINUTES, Evening
from ui.visits.blocks import Block, block_of


@dataclass(frozen=True, slots=True)
class DayVisit:
    """One visit of the day: its block, its record if there is one, and by when to be there."""

    visit: Visit
    block: Block
    record: VisitRecord | None
    arrive_by: datetime
    over: bool

    @property
    def state(self) -> str:
        """Return `recorded`, `to_record` (it lies behind us), or how firm a coming visit is."""
        if self.record:
            return "recorded"
        return "to_record" if self.over else self.visit.status

    @property
    def materials(self) -> tuple[int, int]:
        """Return how many of the materials to carry are ready, and how many there are."""
        return checked(self.visit.materials)

    @property
    def is_prepared(self) -> bool:
        """Say whether the visit plan says what it is for and what to ask or to agree on."""
        return is_prepared(self.visit)


@dataclass(frozen=True, slots=True)
class Way:
    """The time between two visits that follow each other."""

    before: DayVisit
    after: DayVisit
    passage: Passage


def read_day(day: date, account: Account | None, now: datetime) -> list[DayVisit]:
    """Return the visits of a day on which `account` goes, alone or along (None: those of everybody)."""
    first = datetime.combine(day, time())
    visits = visits_between(first, first + timedelta(days=1))
    companions = participants_of(visit.id for visit in visits)
    going = {visit.rep_id for visit in visits}.union(*companions.values())
    people = {person.id: person for person in Account.select().where(Account.id.in_(going))}
    records = {record.visit_id: record for record in _records(visits)}
    early = setting("arrive_early_minutes"), setting("tender_early_minutes")
    found = []
    for visit in visits:
        team = [visit.rep_id, *companions.get(visit.id, ())]
        if account is None or account.id in team:
            before = timedelta(minutes=minutes_early(visit.kind, visit.way == "phone", *early))
            over = visit.status == "done" or visit.end <= now
            block = block_of(visit, team, people)
            found.append(DayVisit(visit, block, records.get(visit.id), visit.start - before, over))
    return found


def _records(visits: Sequence[Visit]) -> list[VisitRecord]:
    return list(VisitRecord.present().where(VisitRecord.visit.in_([visit.id for visit in visits])))


def ways_between(day: Sequence[DayVisit]) -> list[Way]:
    """Return the way to each visit that still lies ahead and has one before it; a call needs one only if it is late."""
    ways = []
    for before, after in pairwise(day):
        same_place = after.visit.way == "phone" or before.visit.customer_id == after.visit.customer_id
        early = (after.visit.start - after.arrive_by) // timedelta(minutes=1)
        way = passage(before.visit.end, after.visit.start, early, same_place)
        if not after.over and (not same_place or way.ease == "late"):
            ways.append(Way(before, after, way))
    return ways


def evening_of(day: date, entries: Sequence[DayVisit], account: Account, now: datetime) -> Evening | None:
    """Return the free end of a working day that is not over, or None where a visit takes it up."""
    calendar, close = office_calendar(), WorkingHours.parse(setting("working_hours")).spans[-1][1]
    end = datetime.combine(day, close)
    start = end - timedelta(minutes=MINUTES)
    if now > end or not calendar.is_working_day(day) or any(entry.visit.end > start for entry in entries):
        return None
    following = calendar.add_working_days(day, 1)
    first = datetime.combine(following, time())
    planned = len(visits_between(first, first + timedelta(days=1), [account.id]))
    return Evening(start, sum(entry.state == "to_record" for entry in entries), following, planned)
