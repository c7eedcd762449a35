"""A value the cost of a table assignment cannot fall below, whatever the search finds."""

from math import ceil

from rules.seating.task import Task


def lower_bound(task: Task) -> int:
    """The rank cost of a fractional transport plus the least tables every organisation, language and diet needs."""
    return _rank_bound(task) + _trait_bound(task)


def _rank_bound(task: Task) -> int:
    """Seat the heaviest people first, table by table, leaving each later table no more than its least load."""
    guests = sum(party.size for party in task.parties)
    loads = list(task.least)
    spare = guests - sum(loads)
    for place, seats in enumerate(task.seats):
        added = min(max(spare, 0), seats - loads[place])
        loads[place] += added
        spare -= added
    people = sorted(((party.weight / party.size, party.size) for party in task.parties), reverse=True)
    total, place, room = 0.0, 0, loads[0]
    for weight, count in people:
        while count > 0 and place < len(loads):
            taken = min(count, room)
            total += weight * taken * place
            count, room = count - taken, room - taken
            if room == 0:
                place += 1
                room = loads[place] if place < len(loads) else 0
    return int(total)


def _trait_bound(task: Task) -> int:
    largest = max(task.seats)
    members = [0] * len(task.trait_costs)
    for party in task.parties:
        for trait, count in party.traits:
            members[trait] += count
    return sum(ceil(count / largest) * costs[-1] for count, costs in zip(members, task.trait_costs) if count)
