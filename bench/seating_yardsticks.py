"""Gives the table assignment to CP-SAT and HiGHS, where they are installed, to compare what they find in the same time.

Both are yardsticks on the developer's machine (`pip install ortools highspy`) and never part of the program.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from multiprocessing import get_context

from rules.seating.task import Task

Assignment = list[int]
"""The place of every party, in the order of the task."""
Pair = tuple[int, int, int]
"""Two parties and what their sharing a table costs."""


def pairs(task: Task) -> Iterator[Pair]:
    """Every tie once."""
    return ((one, two, cost) for one, row in enumerate(task.ties) for two, cost in row if one < two)


def members(task: Task, trait: int) -> list[tuple[int, int]]:
    """The parties with a trait, and how many of their members have it."""
    return [(at, count) for at, party in enumerate(task.parties) for which, count in party.traits if which == trait]


def by_cp_sat(task: Task, seconds: float) -> Assignment | None:
    """The best assignment CP-SAT finds on one core."""
    from ortools.sat.python import cp_model

    model, places, parties = cp_model.CpModel(), range(len(task.seats)), range(len(task.parties))
    at = [[model.new_bool_var("") for _ in places] for _ in parties]
    cost = [task.parties[one].weight * place * at[one][place] for one in parties for place in places]

    def priced(count: object, prices: list[int]) -> None:
        number, price = model.new_int_var(0, len(prices) - 1, ""), model.new_int_var(min(prices), max(prices), "")
        model.add(number == count)
        model.add_element(number, prices, price)
        cost.append(price)

    for one, party in enumerate(task.parties):
        model.add_exactly_one(at[one])
        if party.fixed is not None:
            model.add(at[one][party.fixed] == 1)
    for place in places:
        load = sum(party.size * at[one][place] for one, party in enumerate(task.parties))
        model.add_linear_constraint(load, task.least[place], task.seats[place])
        priced(sum(p.hosts * at[one][place] for one, p in enumerate(task.parties)), list(task.host_costs[place]))
        for trait, prices in enumerate(task.trait_costs):
            count = sum(number * at[one][place] for one, number in members(task, trait))
            priced(count, list(prices)[: task.seats[place] + 1])
    for one, two, price in pairs(task):
        for place in places:
            both = model.new_bool_var("")
            model.add_bool_or([at[one][place].negated(), at[two][place].negated(), both])
            model.add_implication(both, at[one][place])
            model.add_implication(both, at[two][place])
            cost.append(price * both)
    model.minimize(sum(cost))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds, solver.parameters.num_workers = seconds, 1
    solver.parameters.linearization_level = 2
    if solver.solve(model) not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        return None
    return [next(place for place in places if solver.value(at[one][place])) for one in parties]


def by_highs(task: Task, seconds: float) -> Assignment | None:
    """The best assignment HiGHS finds on one thread."""
    import highspy

    solver, places, parties = highspy.Highs(), range(len(task.seats)), range(len(task.parties))
    for option, value in (("output_flag", False), ("threads", 1), ("time_limit", float(seconds)), ("parallel", "off")):
        solver.setOptionValue(option, value)
    at = [[solver.addBinary(obj=float(party.weight * place)) for place in places] for party in task.parties]

    def total(terms: list) -> object:
        return solver.qsum(terms)

    for one, party in enumerate(task.parties):
        solver.addConstr(total(at[one]) == 1)
        if party.fixed is not None:
            solver.addConstr(at[one][party.fixed] == 1)
    for place in places:
        load = total([party.size * at[one][place] for one, party in enumerate(task.parties)])
        solver.addConstr(load >= task.least[place])
        solver.addConstr(load <= task.seats[place])
        hosts = total([party.hosts * at[one][place] for one, party in enumerate(task.parties) if party.hosts])
        price, row = solver.addVariable(lb=0, obj=1.0), task.host_costs[place]
        for count in range(len(row) - 1):
            slope = row[count + 1] - row[count]
            solver.addConstr(price - slope * hosts >= row[count] - slope * count)
        for trait, prices in enumerate(task.trait_costs):
            _price_trait(solver, [(at[one][place], number) for one, number in members(task, trait)], prices)
    for one, two, cost in pairs(task):
        for place in places:
            both = solver.addBinary(obj=float(cost))
            solver.addConstr(both - at[one][place] - at[two][place] >= -1)
            solver.addConstr(both <= at[one][place])
            solver.addConstr(both <= at[two][place])
    solver.run()
    if solver.getInfo().primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        return None
    values = solver.getSolution().col_value
    return [max(places, key=lambda place, one=one: values[at[one][place].index]) for one in parties]


def _price_trait(solver: object, present: list, prices: tuple[int, ...]) -> None:
    """Somebody there costs the last price; exactly one there the difference to the first."""
    some = solver.addBinary(obj=float(prices[-1]))
    for one, _ in present:
        solver.addConstr(some >= one)
    if prices[1] != prices[-1]:
        alone = solver.addBinary(obj=float(prices[1] - prices[-1]))
        count = solver.qsum([number * one for one, number in present])
        solver.addConstr(alone + count - 2 * some >= 0)


SOLVERS: dict[str, tuple[str, Callable[[Task, float], Assignment | None]]] = {
    "CP-SAT": ("ortools", by_cp_sat),
    "HiGHS": ("highspy", by_highs),
}


def installed() -> list[str]:
    """The solvers that are there; says which are not."""
    missing = [name for name, (package, _) in SOLVERS.items() if find_spec(package) is None]
    if missing:
        print(f"skipped: {', '.join(missing)} not installed (pip install ortools highspy)")
    return [name for name in SOLVERS if name not in missing]


def found_by(solver: str, task: Task, seconds: float) -> Assignment | None:
    """Let a solver work in a process of its own: both bring their own HiGHS and cannot share one."""
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        return process.submit(SOLVERS[solver][1], task, seconds).result()
