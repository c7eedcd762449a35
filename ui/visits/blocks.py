"""Visits as blocks of a calendar: what each shows, and how blocks that share time share the width."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from models.account import Account
from models.visit import Appointment, Visit, appointments_between, participants_of
from models.visit_participant import joined_between

Person = tuple[str, int]
"""Somebody's name and number of joining, 0 for somebody who is no rep."""


@dataclass(frozen=True, slots=True)
class Block:
    """One visit in the calendar; `people` are (name, number of joining) of all who go, the rep first.

    `rep` is the key of who the visit belongs to, None where nobody is named yet.
    """

    key: int | None
    title: str
    start: datetime
    minutes: int
    people: tuple[Person, ...]
    reps: frozenset[int]
    status: str = "confirmed"
    by_phone: bool = False
    note: str = ""
    rep: int | None = None

    @property
    def end(self) -> datetime:
        """Return when it ends."""
        return self.start + timedelta(minutes=self.minutes)

    def at(self, start: datetime, minutes: int | None = None) -> "Block":
        """Return the same visit at another time, perhaps with another length."""
        return replace(self, start=start, minutes=minutes or self.minutes)

    @property
    def is_draft(self) -> bool:
        """Say whether it is the visit being entered."""
        return self.key is None


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with its place among those that share its time: `lane` of `lanes`."""

    block: Block
    lane: int
    lanes: int


def side_by_side(blocks: Iterable[Block]) -> list[Placed]:
    """Return the blocks of one day with lanes, so that no two in one lane overlap; back to back share a lane."""
    placed: list[Placed] = []
    for cluster in _clusters(sorted(blocks, key=lambda block: (block.start, block.end))):
        ends: list[datetime] = []
        lanes = []
        for block in cluster:
            lane = next((at for at, end in enumerate(ends) if end <= block.start), len(ends))
            ends[lane : lane + 1] = [block.end]
            lanes.append(lane)
        placed += [Placed(block, lane, len(ends)) for block, lane in zip(cluster, lanes, strict=True)]
    return placed


def _clusters(blocks: Sequence[Block]) -> list[list[Block]]:
    """Runs of blocks that hang together by overlapping."""
    clusters: list[list[Block]] = []
    until = datetime.min
    for block in blocks:
        if block.start >= until:
            clusters.append([])
        clusters[-1].append(block)
        until = max(until, block.end)
    return clusters


def read_blocks(first: datetime, until: datetime, reps: Sequence[int] = ()) -> list[Block]:
    """Return the visits that start in the half-open span, joint ones with all who go; of some reps, or of all."""
    visits = appointments_between(first, until, reps, joined_between(first, until, reps) if reps else ())
    companions = participants_of(visit.id for visit in visits)
    people = everybody()
    return [_block(visit, [visit.rep, *companions.get(visit.id, ())], people) for visit in visits]


def everybody() -> dict[int, Person]:
    """Return name and number of joining of all accounts."""
    rows = Account.select(Account.id, Account.name, Account.colour).tuples()
    return {key: (name, colour) for key, name, colour in rows}


def _block(visit: Appointment, team: Sequence[int], people: Mapping[int, Person]) -> Block:
    return Block(
        visit.id,
        visit.customer,
        visit.start,
        visit.minutes,
        tuple(people[key] for key in team),
        frozenset(team),
        visit.status,
        visit.way == "phone",
        rep=visit.rep,
    )


def read_block(key: int) -> Block:
    """Return one stored visit as a block."""
    visit: Visit = Visit.get_by_id(key)
    people = {account.id: account for account in Account.select()}
    return block_of(visit, [visit.rep_id, *participants_of([key]).get(key, ())], people)


def block_of(visit: Visit, team: Sequence[int], people: Mapping[int, Account]) -> Block:
    """Return a visit as a block; `team` are all who go, the rep first."""
    going = tuple((people[key].name, people[key].colour) for key in team)
    title, by_phone = visit.customer.short_label, visit.way == "phone"
    reps = frozenset(team)
    return Block(visit.id, title, visit.start, visit.minutes, going, reps, visit.status, by_phone, rep=visit.rep_id)
