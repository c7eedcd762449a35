"""Turns a banquet into the numbers the table search works on: parties, tables in order, and what splitting costs."""

from collections import Counter
from dataclasses import dataclass, field

from rules.seating import weights
from rules.seating.demands import Feasible
from rules.seating.model import Banquet, Guest, Plan
from rules.seating.parties import close_organisations, known_wishes


@dataclass(frozen=True, slots=True)
class Party:
    """Guests who sit at one table. `traits` are (trait, how many members have it); `home` is a place in the order."""

    members: tuple[int, ...]
    hosts: int
    weight: int
    fixed: int | None
    traits: tuple[tuple[int, int], ...]
    home: int | None = None

    @property
    def size(self) -> int:
        """How many seats the party needs."""
        return len(self.members)


@dataclass(frozen=True, slots=True)
class Task:
    """The table assignment. Tables are places 0, 1 … in the hall's order.

    `trait_costs[trait][count]` is what `count` members of one organisation, language or diet at a table cost;
    `host_costs[place][hosts]` what a table with so many of the host's side costs; `ties` what two parties at one table
    cost (negative: gain); `stay` what taking one person away from home costs.
    """

    parties: tuple[Party, ...]
    seats: tuple[int, ...]
    least: tuple[int, ...]
    host_costs: tuple[tuple[int, ...], ...]
    trait_costs: tuple[tuple[int, ...], ...]
    ties: tuple[tuple[tuple[int, int], ...], ...]
    host_share: tuple[int, ...]
    wish_cost: int
    stay: int


@dataclass(slots=True)
class _Traits:
    """Numbers organisations, languages and diets shared by at least two guests, and collects their costs."""

    costs: list[tuple[int, ...]] = field(default_factory=list)
    of_guest: dict[int, list[int]] = field(default_factory=dict)

    def add(self, groups: dict[str, list[int]], first: int, any_number: int, smallest: int) -> None:
        for _, guests in sorted(groups.items()):
            if len(guests) < smallest:
                continue
            for guest in guests:
                self.of_guest.setdefault(guest, []).append(len(self.costs))
            self.costs.append((0, first, *[any_number] * len(guests)))


def build_task(banquet: Banquet, feasible: Feasible, order: list[int], previous: Plan | None, stay: int) -> Task:
    """The search task of a banquet whose guests fit into the tables of `order`."""
    guests = {guest.id: guest for guest in banquet.guests}
    tables = {table.id: table for table in banquet.hall.tables}
    place_of = {table: place for place, table in enumerate(order)}
    homes = {spot.guest: place_of.get(spot.table) for spot in previous.placements} if previous else {}
    traits = _guest_traits(banquet)
    groups = feasible.groups
    parties = tuple(
        _party([guests[member] for member in group], _place(place_of, groups.table(group[0])), traits, homes)
        for group in groups.groups()
    )
    seats = tuple(tables[table].seats for table in order)
    hosts = sum(guest.side == "host" for guest in banquet.guests)
    share = tuple(round(count * hosts / sum(seats)) for count in seats)
    ties, wish_cost = _ties(banquet, feasible, parties)
    return Task(
        parties=parties,
        seats=seats,
        least=_least_loads(seats, len(guests)),
        host_costs=_host_costs(seats, share, hosts),
        trait_costs=tuple(traits.costs),
        ties=ties,
        host_share=share,
        wish_cost=wish_cost,
        stay=stay,
    )


def _place(place_of: dict[int, int], table: int | None) -> int | None:
    return None if table is None else place_of.get(table)


def _party(members: list[Guest], fixed: int | None, traits: _Traits, homes: dict[int, int | None]) -> Party:
    counts = Counter(trait for guest in members for trait in traits.of_guest.get(guest.id, ()))
    lived = Counter(homes.get(guest.id) for guest in members)
    return Party(
        members=tuple(guest.id for guest in members),
        hosts=sum(guest.side == "host" for guest in members),
        weight=sum(weights.RANK_WEIGHT[guest.rank] for guest in members),
        fixed=fixed,
        traits=tuple(sorted(counts.items())),
        home=lived.most_common(1)[0][0],
    )


def _guest_traits(banquet: Banquet) -> _Traits:
    close = close_organisations(banquet)
    organisations: dict[str, list[int]] = {}
    languages: dict[str, list[int]] = {}
    diets: dict[str, list[int]] = {}
    for guest in banquet.guests:
        if guest.organisation in close:
            organisations.setdefault(guest.organisation, []).append(guest.id)
        if guest.language:
            languages.setdefault(guest.language, []).append(guest.id)
        for diet in guest.diets:
            diets.setdefault(diet, []).append(guest.id)
    traits = _Traits()
    lone = weights.ORGANISATION_AT_TABLE + weights.ISOLATED
    traits.add(organisations, lone, weights.ORGANISATION_AT_TABLE, smallest=2)
    traits.add(languages, weights.ISOLATED, 0, smallest=2)
    traits.add(diets, weights.DIET_AT_TABLE, weights.DIET_AT_TABLE, smallest=1)
    return traits


def _least_loads(seats: tuple[int, ...], guests: int) -> tuple[int, ...]:
    """No table is more than two guests below its even share."""
    share = guests / (sum(seats) or 1)
    return tuple(max(0, round(count * share) - 2) for count in seats)


def _host_costs(seats: tuple[int, ...], share: tuple[int, ...], hosts: int) -> tuple[tuple[int, ...], ...]:
    """Each table needs one of the host's side and wants its share of them, give or take one; beyond half the seats own
    people could no longer sit between guests."""
    needed = weights.HARD if hosts >= len(seats) else 0
    costs = []
    for count, fair in zip(seats, share):
        low, high = max(1, fair - 1), min(fair + 1, max(fair, count // 2))
        row = [weights.UNEVEN_SIDES * (max(0, low - present) + max(0, present - high)) for present in range(count + 1)]
        row[0] += needed
        costs.append(tuple(row))
    return tuple(costs)


def _ties(
    banquet: Banquet, feasible: Feasible, parties: tuple[Party, ...]
) -> tuple[tuple[tuple[tuple[int, int], ...], ...], int]:
    """What two parties at one table cost, and the cost of all together wishes unmet."""
    party_of = {member: index for index, party in enumerate(parties) for member in party.members}
    costs: Counter[tuple[int, int]] = Counter()
    all_unmet = 0
    for first, second in feasible.apart:
        costs[party_of[first], party_of[second]] += weights.HARD
    for wish in known_wishes(banquet):
        pair = party_of[wish.first], party_of[wish.second]
        if wish.hard or pair[0] == pair[1]:
            continue
        if wish.kind in {"together", "near"}:
            costs[pair] -= weights.WISH
            all_unmet += weights.WISH
        elif wish.kind == "apart":
            costs[pair] += weights.WISH
    ties: list[Counter[int]] = [Counter() for _ in parties]
    for (first, second), cost in costs.items():
        ties[first][second] += cost
        ties[second][first] += cost
    return tuple(tuple(tie.items()) for tie in ties), all_unmet
