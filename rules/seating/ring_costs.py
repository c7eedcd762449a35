"""Prices the seat order of one table: who sits how near the host, and who sits beside whom."""

from dataclasses import dataclass

from rules.seating import weights
from rules.seating.model import Guest, Role

EMPTY = -1
# What somebody who goes with a principal costs at the principal's right hand, and at the left.
FOLLOWS: dict[Role, int] = {"interpreter": -weights.HARD, "spouse": weights.COUPLE_ADJACENT}
LEADS: dict[Role, int] = {"interpreter": -weights.HARD // 2, "spouse": weights.COUPLE_ADJACENT}


@dataclass(frozen=True, slots=True)
class Ring:
    """The seat order to find at one table, for people numbered 0, 1 …

    `position[person][seat]` (never below `pull[person] * walked[seat]`) and `beside[person][right neighbour]` are
    costs, `fixed[seat]` is the person bound to a seat, `gaps` are seats without anybody beside them at the right. An
    empty seat costs nothing.
    """

    seats: int
    position: tuple[tuple[int, ...], ...]
    beside: tuple[tuple[int, ...], ...]
    is_guest: tuple[bool, ...]
    fixed: dict[int, int]
    pull: tuple[int, ...]
    walked: tuple[int, ...]
    gaps: frozenset[int] = frozenset()

    def alike(self, one: int, two: int) -> bool:
        """Whether exchanging two people never changes the cost."""
        return (
            self.is_guest[one] == self.is_guest[two]
            and self.position[one] == self.position[two]
            and self.beside[one][two] == self.beside[two][one]
            and all(
                self.beside[one][other] == self.beside[two][other]
                and self.beside[other][one] == self.beside[other][two]
                for other in range(len(self.pull))
                if other not in {one, two}
            )
        )

    def cost(self, order: list[int]) -> int:
        """The cost of a full seat order; EMPTY marks empty seats. Runs of guests are counted from the host seat."""
        total, run = 0, 0
        for seat, person in enumerate(order):
            unbroken = run if seat - 1 not in self.gaps else 0
            run = unbroken + 1 if person != EMPTY and self.is_guest[person] else 0
            if person == EMPTY:
                continue
            total += self.position[person][seat] + (weights.THIRD_GUEST_IN_A_ROW if run > 2 else 0)
            neighbour = order[(seat + 1) % self.seats]
            if neighbour not in {EMPTY, person} and seat not in self.gaps:
                total += self.beside[person][neighbour]
        return total


@dataclass(frozen=True, slots=True)
class Company:
    """What must be known of the whole banquet to price neighbours: principals and wishes for neighbouring seats."""

    principals: dict[int, int]
    near: dict[tuple[int, int], int]


def build_ring(
    people: list[Guest],
    numbers: tuple[int, ...],
    gaps: frozenset[int],
    fixed: dict[int, int],
    company: Company,
    previous: dict[int, int],
    lag: int,
) -> Ring:
    """The ring of a table: `numbers` are its seat numbers, `gaps` the seats before a break, `fixed` maps seats to
    places in `people`, `previous` guests to the seat they had at this table, `lag` is what leaving it costs."""
    last = max(numbers) + 1
    walked = tuple(last if number < 0 else number for number in numbers)
    pull = tuple(_pull(guest) for guest in people)
    return Ring(
        seats=len(numbers),
        position=tuple(_positions(weight, walked, previous.get(guest.id), lag) for guest, weight in zip(people, pull)),
        beside=tuple(tuple(_beside(guest, right, company) for right in people) for guest in people),
        is_guest=tuple(guest.side == "guest" for guest in people),
        fixed=fixed,
        pull=pull,
        walked=walked,
        gaps=gaps,
    )


def _pull(guest: Guest) -> int:
    """The higher the guest, the dearer each step away from the host; an interpreter only follows the principal."""
    if guest.role == "interpreter":
        return 0
    return weights.RANK_WEIGHT[guest.rank] * (weights.HOST_POSITION if guest.side == "host" else weights.GUEST_POSITION)


def _positions(weight: int, walked: tuple[int, ...], previous: int | None, lag: int) -> tuple[int, ...]:
    return tuple(weight * number + (lag if previous not in {None, seat} else 0) for seat, number in enumerate(walked))


def _beside(left: Guest, right: Guest, company: Company) -> int:
    """The cost of `right` sitting at the right hand of `left`."""
    if left.id == right.id:
        return 0
    cost = company.near.get((left.id, right.id), 0)
    if company.principals.get(right.id) == left.id:
        cost += FOLLOWS.get(right.role, 0)
    elif company.principals.get(left.id) == right.id:
        cost += LEADS.get(left.role, 0)
    if left.side == right.side:
        cost += weights.OWN_PEOPLE_ADJACENT if left.side == "host" else weights.GUESTS_ADJACENT
    if left.organisation and left.organisation == right.organisation:
        cost += weights.SAME_ORGANISATION_ADJACENT
    return cost
