"""The state of the table search: which party is at which table, and what a change would cost."""

from collections.abc import Iterable

from rules.seating import weights
from rules.seating.task import Task

NOWHERE = -1


class Loads:
    """Parties at tables with running counts, so that a change is priced without looking at the rest of the hall.

    Lists are indexed by party or by place and are read by the search; only the methods change them.
    """

    def __init__(self, task: Task) -> None:
        places, parties = len(task.seats), task.parties
        self.task = task
        self.parties = parties
        self.size = [party.size for party in parties]
        self.weight = [party.weight for party in parties]
        self.placing = [party.hosts for party in parties]
        self.traits = [party.traits for party in parties]
        self.traits_set = [frozenset(trait for trait, _ in party.traits) for party in parties]
        self.ties = task.ties
        self.at = [NOWHERE] * len(parties)
        self.slot = [0] * len(parties)
        self.members: list[list[int]] = [[] for _ in range(places)]
        self.load = [0] * places
        self.hosts = [0] * places
        self.changed = {index: party.home for index, party in enumerate(parties) if party.home is not None}
        total = sum(self.size)
        self.load_costs = [_load_costs(seats, least, total) for seats, least in zip(task.seats, task.least)]
        self.host_costs = [_padded(costs, total) for costs in task.host_costs]
        self.trait_costs = [_padded(costs, total) for costs in task.trait_costs]
        self.present = [[0] * places for _ in task.trait_costs]

    def put(self, party: int, place: int) -> None:
        """Seat a party that is nowhere."""
        self.at[party] = place
        self.slot[party] = len(self.members[place])
        self.members[place].append(party)
        self.load[place] += self.size[party]
        self.hosts[place] += self.placing[party]
        for trait, count in self.traits[party]:
            self.present[trait][place] += count

    def take(self, party: int) -> None:
        """Take a party from its table."""
        place = self.at[party]
        row, last = self.members[place], self.members[place][-1]
        row[self.slot[party]] = last
        self.slot[last] = self.slot[party]
        row.pop()
        self.load[place] -= self.size[party]
        self.hosts[place] -= self.placing[party]
        for trait, count in self.traits[party]:
            self.present[trait][place] -= count
        self.at[party] = NOWHERE

    def shift(self, party: int, place: int) -> None:
        """Move a party to another table."""
        self.take(party)
        self.put(party, place)

    def movable(self) -> list[int]:
        """The parties no lock or part binds to a table."""
        return [index for index, party in enumerate(self.parties) if party.fixed is None]

    def settle(self, at: Iterable[int]) -> None:
        """Seat every party at the place `at` names for it."""
        for party, place in enumerate(at):
            if self.at[party] != place:
                self.shift(party, place)

    def swap(self, one: int, two: int) -> None:
        """Let two parties change tables."""
        first, second = self.at[one], self.at[two]
        self.shift(one, second)
        self.shift(two, first)

    def joining(self, party: int, place: int) -> int:
        """What seating a party that is nowhere would add to the cost."""
        load, size = self.load[place], self.size[party]
        cost = self.weight[party] * place + self.load_costs[place][load + size] - self.load_costs[place][load]
        placing = self.placing[party]
        if placing:
            hosts, costs = self.hosts[place], self.host_costs[place]
            cost += costs[hosts + placing] - costs[hosts]
        for trait, count in self.traits[party]:
            present, costs = self.present[trait][place], self.trait_costs[trait]
            cost += costs[present + count] - costs[present]
        at = self.at
        for other, tie in self.ties[party]:
            if at[other] == place:
                cost += tie
        if self.changed and self.changed.get(party, place) != place:
            cost += self.task.stay * size
        return cost

    def shifting(self, party: int, place: int) -> int:
        """What moving a party to another table would add to the cost."""
        home = self.at[party]
        load, size = self.load, self.size[party]
        old_costs, new_costs = self.load_costs[home], self.load_costs[place]
        cost = self.weight[party] * (place - home) + old_costs[load[home] - size] - old_costs[load[home]]
        cost += new_costs[load[place] + size] - new_costs[load[place]]
        placing = self.placing[party]
        if placing:
            cost += self._hosts_shifting(placing, home, place)
        return cost + self._company_shifting(party, home, place, NOWHERE)

    def swapping(self, one: int, two: int) -> int:
        """What letting two parties of different tables change places would add to the cost."""
        first, second = self.at[one], self.at[two]
        cost = (self.weight[one] - self.weight[two]) * (second - first)
        growth = self.size[one] - self.size[two]
        if growth:
            load, costs, other = self.load, self.load_costs[first], self.load_costs[second]
            cost += (
                costs[load[first] - growth] - costs[load[first]] + other[load[second] + growth] - other[load[second]]
            )
        placing = self.placing[one] - self.placing[two]
        if placing:
            cost += self._hosts_shifting(placing, first, second)
        if self.traits_set[one].isdisjoint(self.traits_set[two]):
            return (
                cost + self._company_shifting(one, first, second, two) + self._company_shifting(two, second, first, one)
            )
        self._move_traits(one, first, second)
        cost += self._company_shifting(two, second, first, one)
        self._move_traits(one, second, first)
        return cost + self._company_shifting(one, first, second, two)

    def _move_traits(self, party: int, home: int, place: int) -> None:
        for trait, count in self.traits[party]:
            self.present[trait][home] -= count
            self.present[trait][place] += count

    def _hosts_shifting(self, placing: int, home: int, place: int) -> int:
        hosts, old_costs, new_costs = self.hosts, self.host_costs[home], self.host_costs[place]
        left, joined = hosts[home], hosts[place]
        return old_costs[left - placing] - old_costs[left] + new_costs[joined + placing] - new_costs[joined]

    def _company_shifting(self, party: int, home: int, place: int, apart_from: int) -> int:
        """The part of a change that depends on who else is there; `apart_from` moves the other way."""
        cost = 0
        for trait, count in self.traits[party]:
            present, costs = self.present[trait], self.trait_costs[trait]
            left, joined = present[home], present[place]
            cost += costs[left - count] - costs[left] + costs[joined + count] - costs[joined]
        at = self.at
        for other, tie in self.ties[party]:
            if at[other] == place:
                if other != apart_from:
                    cost += tie
            elif at[other] == home:
                cost -= tie
        if self.changed and party in self.changed:
            settled = self.changed[party]
            cost += self.task.stay * self.size[party] * ((place != settled) - (home != settled))
        return cost

    def cost(self) -> int:
        """The cost of the whole assignment."""
        at = self.at
        total = self.task.wish_cost + sum(weight * place for weight, place in zip(self.weight, at))
        total += sum(costs[load] for costs, load in zip(self.load_costs, self.load))
        total += sum(costs[hosts] for costs, hosts in zip(self.host_costs, self.hosts))
        total += sum(costs[count] for costs, row in zip(self.trait_costs, self.present) for count in row)
        total += sum(
            tie for party, row in enumerate(self.ties) for other, tie in row if other < party and at[other] == at[party]
        )
        return total + sum(
            self.task.stay * self.size[party] for party, home in self.changed.items() if at[party] != home
        )


def _load_costs(seats: int, least: int, total: int) -> list[int]:
    """Beyond the seats is impossible; below the least costs little enough to give way to any hard rule."""
    return [
        weights.HARD * (load - seats) if load > seats else weights.TOO_EMPTY * max(0, least - load)
        for load in range(total + 1)
    ]


def _padded(costs: tuple[int, ...], total: int) -> list[int]:
    return list(costs) + [costs[-1]] * (total + 2 - len(costs))
