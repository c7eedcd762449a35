"""Holds the double-visit check to its rule: what it reads through indexes is what the rule finds among all visits."""

import datetime as dt
from random import Random

import pytest
from office_fixtures import ADMINISTRATOR, CLERK, COLLEAGUE, MANAGER, REP, OfficeInUse
from rivals import plan_often, race, unwarned_pairs

from models.account import Account
from models.customer import Customer
from models.store.match_keys import relations_of
from models.store.near_visits import names_of
from models.visit import Visit, participants_of
from models.visit_answer import check, visit_rules
from models.visit_participant import VisitParticipant
from rules.visit_conflicts import Conflict, PlannedVisit, check_visit

AROUND = (dt.datetime(2026, 12, 29), dt.datetime(2026, 3, 8), dt.datetime(2026, 10, 25))
"""The end of a year, and days on which clocks elsewhere are put forward and back, of which local time knows nothing."""
CLOCKS = ((0, 0), (8, 30), (9, 0), (9, 30), (13, 30), (17, 0), (23, 30), (23, 59))
LENGTHS = (5, 30, 60, 240, 720)
OTHER_USCC, GROUP = "91530100MA6K000025", "云岭数字控股集团"


def customers_in_five_ways() -> list[Customer]:
    """Two of one group, one with a branch, one of the same code under another name, and one that is none of these."""
    parent = Customer.create(name="云岭数据科技有限公司", group_name=GROUP, uscc=OTHER_USCC)
    group = Customer.create(name="澜江冷链物流有限公司", group_name=GROUP)
    branch = Customer.create(name="云岭数据科技有限公司白鹿分公司")
    again = Customer.create(name="白鹿云计算中心", uscc=OTHER_USCC)
    return [parent, group, branch, again, Customer.create(name="青川县实验小学")]


def some_plan(rng: Random, around: dt.datetime, customers: list[Customer]) -> Visit:
    """Return a visit nobody stored yet, on the edges of days, windows and working hours."""
    people = [Account.get(Account.name == name).id for name in (REP, COLLEAGUE, MANAGER)]
    status = rng.choice(("tentative", "confirmed", "confirmed", "done", "cancelled"))
    way = rng.choice(("in_person", "in_person", "phone"))
    customer, rep, minutes = rng.choice(customers), rng.choice(people), rng.choice(LENGTHS)
    start = some_time(rng, around)
    return Visit(customer=customer, rep=rep, start=start, minutes=minutes, status=status, way=way)


def some_time(rng: Random, around: dt.datetime) -> dt.datetime:
    hour, minute = rng.choice(CLOCKS)
    return around + dt.timedelta(days=rng.randint(-9, 9), hours=hour, minutes=minute)


def some_visits(rng: Random, around: dt.datetime, customers: list[Customer], count: int) -> list[Visit]:
    """Store visits, some of them joint, discarded, or moved afterwards."""
    made = [some_plan(rng, around, customers) for _ in range(count)]
    companion = Account.get(Account.name == CLERK)
    for visit in made:
        visit.save(force_insert=True)
        if rng.random() < 0.5:
            VisitParticipant.create(visit=visit, account=companion)
        if rng.random() < 0.5:
            visit.start = some_time(rng, around)
            visit.save()
        if rng.random() < 0.1:
            visit.discard()
    return made


def as_the_rule_sees(visits: list[Visit]) -> list[PlannedVisit]:
    """Return the visits that count, read the plain way."""
    along = participants_of([visit.id for visit in visits])
    names = dict(Account.select(Account.id, Account.name).tuples())
    present = [visit for visit in visits if visit.deleted_at is None]
    return [visit.planned(along.get(visit.id, ()), visit.customer.name, names[visit.rep_id]) for visit in present]


def told(conflicts: tuple[Conflict, ...]) -> list[tuple[object, ...]]:
    """Return conflicts as they are compared; which of two equally grave ones comes first means nothing."""
    return sorted((c.visit, c.level, c.days_apart, c.rep_name, c.customer_name, c.reasons) for c in conflicts)


@pytest.mark.parametrize("around", AROUND, ids=lambda moment: f"{moment:%m-%d}")
@pytest.mark.parametrize("seed", range(3))
def test_the_check_finds_what_the_rule_finds_among_all_visits(
    office: OfficeInUse, around: dt.datetime, seed: int
) -> None:
    rng, customers, levels = Random(seed), customers_in_five_ways(), set[str]()
    visits = some_visits(rng, around, customers, 60)
    every = as_the_rule_sees(visits)
    companion = Account.get(Account.name == CLERK).id
    for visit in [*visits[:15], *(some_plan(rng, around, customers) for _ in range(15))]:
        along = participants_of([visit.id]).get(visit.id, [companion])
        names = names_of(visit.customer_id, visit.rep_id)
        mine, relations = visit.planned(along, names.customer, names.rep), relations_of(visit.customer_id)
        expected = check_visit(mine, every, relations, rules=visit_rules(), now=around)
        found = check(visit, along, around)
        assert told(found.conflicts) == told(expected.conflicts)
        assert (found.level, found.notes) == (expected.level, expected.notes)
        levels |= {conflict.level for conflict in found.conflicts}
    assert levels == {"info", "warn", "clash"}


@pytest.mark.parametrize("seed", range(3))
def test_whoever_is_in_a_colleagues_way_has_the_colleague_in_the_own_way(office: OfficeInUse, seed: int) -> None:
    visits = some_visits(Random(seed), AROUND[0], customers_in_five_ways(), 40)
    counting = [visit for visit in visits if visit.deleted_at is None and visit.status != "cancelled"]
    along = participants_of([visit.id for visit in counting])
    pairs = {
        (visit.id, conflict.visit, conflict.level)
        for visit in counting
        for conflict in check(visit, along.get(visit.id, ()), AROUND[0]).conflicts
    }
    assert pairs
    assert pairs == {(other, visit, level) for visit, other, level in pairs}


def test_a_joint_visit_that_is_moved_takes_the_companion_along(office: OfficeInUse) -> None:
    one, other = customers_in_five_ways()[-1], Customer.create(name="石屏税务局")
    rep, companion = Account.get(Account.name == REP), Account.get(Account.name == COLLEAGUE)
    joint = Visit.create(customer=one, rep=rep, start=AROUND[1].replace(hour=9), minutes=60)
    VisitParticipant.create(visit=joint, account=companion)
    joint.start = AROUND[1].replace(hour=14)
    joint.save()

    def is_busy(hour: int) -> bool:
        own = Visit(customer=other, rep=companion, start=AROUND[1].replace(hour=hour), minutes=60)
        return any(reason.kind == "own_time" for conflict in check(own).conflicts for reason in conflict.reasons)

    assert (is_busy(9), is_busy(14)) == (False, True)


def test_four_programs_at_one_customer_never_pass_each_other_unwarned(office: OfficeInUse) -> None:
    customer = Customer.create(name="云岭数据科技有限公司").id
    jobs = [(office.folder, office.key, name, [customer, 25]) for name in (REP, COLLEAGUE, MANAGER, ADMINISTRATOR)]
    answers = race(plan_often, jobs)
    visits = list(Visit.select().order_by(Visit.start))
    assert len(visits) == sum(len(stored) for stored in answers.values()) > 1
    assert unwarned_pairs(visits) == []
