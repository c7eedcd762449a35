"""Lets acts on archives follow each other in any order: nothing is lost, and what is derived always fits the facts."""

import datetime as dt
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from random import Random

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from office_fixtures import COLLEAGUE, MANAGER, REP, OfficeInUse

from models.account import Account
from models.class_override import ClassOverride, override_class, override_of
from models.contact import Contact
from models.customer import Customer
from models.handover import hand_over, undo_handover
from models.merge import merge_customers, one_with, parts_of
from models.setting import cadence
from models.store import search
from models.store.database import database, writing
from models.store.keys import key_at, made_at
from models.store.undone_merge import undo_merge
from models.task import Task
from models.verification import confirm, known_since
from models.visit import Visit
from models.visit_record import VisitRecord, record_visit
from rules.completeness import STALE_AFTER
from rules.problem import Problem
from rules.visit_cadence import visit_due

NAMES = ("云岭数据科技有限公司", "松风燃气有限公司", "白鹭洲商贸有限公司", "半亩塘酒店", "千帆云桌面技术有限公司")
FACTS = {"grid": ("东片", "西片", None), "address": ("望岭路 18 号", "白鹿街 2 号"), "phone": ("0871-63120001",)}
PEOPLE = ("顾明", "岳川")
NOW = dt.datetime.now().replace(microsecond=0)
LONG_AGO = NOW - dt.timedelta(days=400)
some = st.integers(0, 10**9).map(Random)


@contextmanager
def nothing_kept() -> Iterator[None]:
    """Take everything back in the end, so that each example begins with an empty office."""
    try:
        with writing():
            yield
            raise InterruptedError
    except InterruptedError:
        return


class Archives(RuleBasedStateMachine):
    """Customers with people, visits and tasks, which are merged, handed over, edited, thrown away, and back again."""

    def __init__(self, office: OfficeInUse) -> None:
        super().__init__()
        self._taken_back = ExitStack()
        self._taken_back.enter_context(nothing_kept())
        office.act_as(MANAGER)
        self.reps = [Account.get(Account.name == name) for name in (REP, COLLEAGUE)]
        self.merges: list[int] = []
        self.handovers: list[int] = []
        self.names: dict[int, str] = {}
        self.made = {Contact: 0, Visit: 0, Task: 0}

    def teardown(self) -> None:
        """Leave the office as it was."""
        self._taken_back.close()

    def present(self) -> list[Customer]:
        """Return the customers outside the bin."""
        return list(Customer.present().order_by(Customer.id))

    @initialize()
    def begin(self) -> None:
        """Begin with all customers, each with a person, a visit and a task."""
        for number, name in enumerate(NAMES):
            entered = LONG_AGO + dt.timedelta(days=70 * number)
            customer = Customer(
                id=key_at(entered, number), name=name, owner=self.reps[number % 2], staff_count=number + 1
            )
            customer.save(force_insert=True)
            self.names[customer.id] = name
            person = Contact.create(customer=customer, name=PEOPLE[number % 2], mobile="13912340275")
            visit = Visit.create(
                customer=customer, contact=person, rep=customer.owner, start=NOW - dt.timedelta(number)
            )
            Task.create(title="送样本", owner=customer.owner, customer=customer, visit=visit, due_at=NOW)
            for kind in self.made:
                self.made[kind] += 1

    @rule(chance=some)
    def edit(self, chance: Random) -> None:
        """Change a fact."""
        for customer in chance.sample(self.present(), min(1, len(self.present()))):
            name = chance.choice(sorted(FACTS))
            setattr(customer, name, chance.choice(FACTS[name]))
            customer.save()

    @rule(chance=some)
    def merge(self, chance: Random) -> None:
        """Merge two customers, with values of either."""
        if len(pair := chance.sample(self.present(), min(2, len(self.present())))) == 2:
            chosen = {name: chance.choice(pair).id for name in ("name", "value_class", *FACTS)}
            self.merges.append(merge_customers(pair[0].id, pair[1].id, chosen, NOW).id)

    @precondition(lambda self: self.merges)
    @rule(chance=some)
    def take_a_merge_back(self, chance: Random) -> None:
        """Undo any of the merges; refused where a later one has to be undone first."""
        key = chance.choice(self.merges)
        with suppress(Problem):
            undo_merge(key, NOW)
            self.merges.remove(key)

    @rule(chance=some)
    def give(self, chance: Random) -> None:
        """Hand a customer over."""
        for customer in chance.sample(self.present(), min(1, len(self.present()))):
            to = next(rep for rep in self.reps if rep.id != customer.owner_id)
            self.handovers.append(hand_over([customer.id], to, "", NOW).handover.id)

    @precondition(lambda self: self.handovers)
    @rule(chance=some)
    def take_a_handover_back(self, chance: Random) -> None:
        """Undo any of the handovers."""
        key = chance.choice(self.handovers)
        undo_handover(key, NOW)
        self.handovers.remove(key)

    @rule(chance=some)
    def throw_away_or_bring_back(self, chance: Random) -> None:
        """Move a customer into the bin or out of it; what was merged does not come back so."""
        customer = chance.choice(list(Customer.select().order_by(Customer.id)))
        with suppress(Problem):
            customer.restore() if customer.deleted_at else customer.discard()

    @rule(chance=some)
    def decide_a_class(self, chance: Random) -> None:
        """Decide on a class."""
        for customer in chance.sample(self.present(), min(1, len(self.present()))):
            override_class(customer.id, chance.choice("ABC"), "多年的老客户", NOW)

    @rule(chance=some)
    def find_right_or_record(self, chance: Random) -> None:
        """Find a fact right, or record a visit that is over."""
        for customer in chance.sample(self.present(), min(1, len(self.present()))):
            confirm(customer.id, "name", NOW)
            visit = Visit.present().where(Visit.customer == customer, Visit.status != "done").first()
            if visit is not None:
                record_visit(VisitRecord(visit=visit.id, author=visit.rep, recorded_at=NOW, said="谈了续约"))

    @invariant()
    def nothing_is_lost(self) -> None:
        """Every person, visit and task is there, in full or joined to its like, and hangs on a customer."""
        for kind, made in self.made.items():
            assert kind.select().join(Customer).where(kind.customer.is_null(False)).count() >= made
        assert not Visit.select().join(Contact).where(Visit.customer != Contact.customer).exists()
        assert not Visit.select().join(Contact).where(Contact.deleted_at.is_null(False)).exists()

    @invariant()
    def customers_are_found_unless_in_the_bin(self) -> None:
        """The search and the keys of recognition know the present customers and no others."""
        present = {customer.id for customer in self.present()}
        keyed = {key for (key,) in database.execute_sql("SELECT DISTINCT customer FROM match_key").fetchall()}
        assert keyed == present
        for customer in Customer.select():
            assert (customer.id in {hit.key for hit in search.find(customer.name, ["customer"])}) == (
                customer.id in present
            )

    @invariant()
    def an_archive_bears_the_names_of_what_it_holds(self) -> None:
        """Its own name and those of the archives merged into it stand once each, and no others."""
        for customer in self.present():
            borne = [customer.name, *parts_of(customer.former_names)]
            assert sorted(borne) == sorted(self.names[key] for key in one_with(customer.id))

    @invariant()
    def what_is_derived_fits(self) -> None:
        """Completeness, the stale day, the due day and the decided class fit what the archive holds."""
        for customer in self.present():
            stored = dict(customer.__data__)
            days = [since.at.date() for since in known_since(customer).values()]
            assert stored["stale_on"] == min(days) + STALE_AFTER
            customer.prepare()
            assert customer.__data__ == stored
            made_on, last = made_at(customer.id).date(), customer.last_visit_at
            due = visit_due(last and last.date(), made_on, customer.value_class, made_on, cadence())
            assert customer.due_on == due.due_on
            decided = override_of(customer.id)
            assert decided is None or decided.value_class == customer.value_class
        assert ClassOverride.select().count() <= len(NAMES)


def test_acts_follow_each_other_in_any_order(office: OfficeInUse) -> None:
    few = settings(
        max_examples=12, stateful_step_count=18, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True
    )
    run_state_machine_as_test(lambda: Archives(office), settings=few)
