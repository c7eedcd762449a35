"""Makes large demo offices once and keeps them in `out/bench`, for the benchmarks that need one.

    python -m bench.large_office --customers 100000 --visits 480

The standard demo office comes first; further reps, customers, contacts and visits follow in bulk, with what the
program's own functions make of them to be found and recognised. Indexes are made at the end and the change log does not
tell of these rows: nothing else differs from an office that grew.
"""

import argparse
import json
import random
import shutil
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from itertools import count, cycle, islice
from pathlib import Path
from typing import Any

from bench.processes import ROOT, run_module
from exchange.demo import numbers
from exchange.demo.invented_names import brands, person
from exchange.demo.office import STANDARD_CUSTOMERS, STANDARD_VISITS, make_demo
from exchange.demo.people import add_colleagues, users
from exchange.demo.scene import Scene
from exchange.demo.tables import rows
from models.account import reps
from models.calendar_day import office_calendar
from models.contact import Contact
from models.customer import Customer, renew_due_dates
from models.industry import Industry
from models.office import close_office
from models.store import match_keys
from models.store.bulk import insert_many
from models.store.database import database, fetch
from models.store.keys import key_at
from models.visit import Visit
from models.visit_participant import VisitParticipant
from rules.place_names import CITIES

KEPT = ROOT / "out" / "bench"
CUSTOMERS_EACH, VISITS_EACH = 300, 3000  # what one rep of a large office can look after
AT_ONCE = 20_000
BRANDS = 140  # words whose characters the brands are made of: as many different ones as real firms have
KNOWN = 0.6  # the chance that a fact of an archive is known
SLOTS = ("08:45", "09:45", "10:45", "13:45", "14:45", "15:45")
VISITS_A_DAY = 4
JOINT, BY_PHONE = 20, 10  # one visit in so many
LAST_VISITS = """
UPDATE customer SET last_visit_at = seen.last FROM (
    SELECT customer_id, max(start) AS last FROM visit WHERE status = 'done' GROUP BY customer_id
) AS seen WHERE seen.customer_id = customer.id
"""
SHARED_KEYS = """
INSERT OR IGNORE INTO shared_key
SELECT kind, value FROM match_key WHERE kind <> 'short' GROUP BY kind, value HAVING count(*) > 1
"""
MADE_IN_HASTE = {"journal_mode": "off", "synchronous": "off", "cache_size": -1_000_000}
AS_EVER = {"synchronous": "full", "journal_mode": "wal"}


def office(customers: int, visits: int) -> tuple[Path, str, str]:
    """Return folder, user and password of a demo office of that size, made now by another process if there is none."""
    folder = KEPT / f"{customers}-{visits}"
    done = folder / "made.json"
    if not done.exists():
        run_module("large_office", "--customers", customers, "--visits", visits)
    figures = json.loads(done.read_text(encoding="utf-8"))
    print(f"{figures['customers']:,} customers, {figures['visits']:,} visits, made in {figures['seconds']:.0f} s")
    first = users()[0]
    return folder, first["name"], first["password"]


def make(folder: Path, customers: int, visits: int) -> None:
    """Make the office and write down its size and how long that took."""
    shutil.rmtree(folder, ignore_errors=True)
    began = time.perf_counter()
    make_demo(folder)
    scene = Scene(random.Random(5), office_calendar(), date.today(), count(10**6))
    needed = max(customers // CUSTOMERS_EACH, visits // VISITS_EACH) - len(reps())
    add_colleagues(scene, max(needed, 0))
    with in_haste("customer", "contact", "match_key", "visit", "visit_participant"):
        with database.atomic():  # one transaction: what grows everywhere at once is written once
            add_customers(scene, customers - STANDARD_CUSTOMERS)
        add_visits(scene, visits - STANDARD_VISITS)
        database.execute_sql(LAST_VISITS)
        database.execute_sql(SHARED_KEYS)
        renew_due_dates()
    close_office()
    figures = {"customers": customers, "visits": visits, "seconds": time.perf_counter() - began}
    (folder / "made.json").write_text(json.dumps(figures), encoding="utf-8")


@contextmanager
def in_haste(*tables: str) -> Iterator[None]:
    """Leave out journal, triggers and indexes of these tables meanwhile."""
    marks = ",".join("?" * len(tables))
    query = f"SELECT type, name, sql FROM sqlite_master WHERE tbl_name IN ({marks}) AND type IN ('index', 'trigger')"
    aside = [one for one in fetch(query, tables) if one[2]]
    set_pragmas(MADE_IN_HASTE)
    for kind, name, _ in aside:
        database.execute_sql(f'DROP {kind} "{name}"')
    yield
    for *_, sql in aside:
        database.execute_sql(sql)
    set_pragmas(AS_EVER)


def set_pragmas(pragmas: dict[str, Any]) -> None:
    """Tell the database how to work."""
    for name, value in pragmas.items():
        database.execute_sql(f"PRAGMA {name} = {value}")


def add_customers(scene: Scene, wanted: int) -> None:
    """Store so many customers with one contact each, and the keys under which they are recognised."""
    owners = [rep.id for rep in reps()]
    industries = dict(Industry.select(Industry.code, Industry.id).tuples())
    made = invented(scene.rng, owners, industries)
    while wanted > 0 and (part := list(islice(made, min(AT_ONCE, wanted)))):
        insert_many(Customer, part, derive=False)
        people = [first_contact(scene.rng, customer) for customer in part]
        insert_many(Contact, people, derive=False)
        match_keys.put_many(facts(part, people))
        wanted -= len(part)


def invented(rng: random.Random, owners: Sequence[int], industries: dict[str, int]) -> Iterator[Customer]:
    """Give customers without end, no two of one name."""
    trades, taken, since = rows("trades"), set[str](), datetime(2025, 3, 3, 9)
    letters = sorted(set("".join(islice(brands(rng), BRANDS))))
    for number, owner in zip(count(STANDARD_CUSTOMERS), cycle(owners)):
        row, city = rng.choice(trades), rng.choice(CITIES)
        brand = "".join(rng.choices(letters, k=rng.choice((2, 2, 3))))
        name = f"{city}{rng.choice(('', '', '市'))}{row['pattern'].format(brand=brand)}"
        if name in taken:
            continue
        taken.add(name)
        optional = {
            "short_name": row["short"].format(brand=brand),
            "uscc": numbers.uscc(row["kind"], number + 1),
            "address": f"{city}市{brand}路 {number % 997 + 1} 号",
            "grid": f"{city} {number % 6 + 1:02d} 网格",
            "phone": numbers.landline(number),
            "head": person(rng),
            "head_mobile": numbers.mobile(number * 4),
            "staff_count": rng.randint(3, 900),
            "annual_revenue": round(4000 * min(rng.paretovariate(1.2), 200), -2),
        }
        yield Customer(
            id=key_at(since + timedelta(seconds=10 * number), number),
            name=name,
            industry=industries[row["industry"]],
            kind=row["kind"],
            value_class=rng.choices("ABC", (18, 30, 52))[0],
            owner=owner,
            **{field: value for field, value in optional.items() if rng.random() < KNOWN},
        )


def first_contact(rng: random.Random, customer: Customer) -> Contact:
    """Return the person who is visited there."""
    return Contact(id=customer.id + 1, customer=customer.id, name=person(rng), mobile=f"198{rng.randrange(10**8):08}")


def facts(customers: Iterable[Customer], people: Iterable[Contact]) -> Iterator[match_keys.CustomerFacts]:
    """Give what the customers are recognised by."""
    names = ("id", "name", "short_name", "former_names", "uscc", "phone", "head_mobile", "address", "group_name")
    for customer, contact in zip(customers, people):
        yield match_keys.facts_from(*(getattr(customer, name) for name in names), contact.mobile)


def add_visits(scene: Scene, wanted: int) -> None:
    """Store so many visits, newest first wanted: the round of every rep, day by day, the last ones still to come."""
    if wanted <= 0:
        return
    names = [field.name for field in Visit._meta.sorted_fields]
    usual = [field.default for field in Visit._meta.sorted_fields]
    columns = ", ".join(f'"{field.column_name}"' for field in Visit._meta.sorted_fields)
    statement = f"INSERT INTO visit ({columns}) VALUES ({', '.join('?' * len(names))})"
    told = ("id", "customer", "contact", "rep", "start", "minutes", "status", "way")
    places = [names.index(name) for name in told]
    made = round_visits(scene, wanted)
    while part := list(islice(made, AT_ONCE)):
        filled = []
        for values in part:
            row = usual.copy()
            for place, value in zip(places, values):
                row[place] = value
            filled.append(row)
        with database.atomic():
            database.cursor().executemany(statement, filled)
            insert_many(VisitParticipant, companions(part))


def round_visits(scene: Scene, wanted: int) -> Iterator[tuple[Any, ...]]:
    """Give the visits of all reps in order of time: everybody goes to each of the own customers in turn."""
    people = [rep.id for rep in reps()]
    first_contacts = dict(fetch("SELECT customer_id, min(id) FROM contact GROUP BY customer_id"))
    own: dict[int, list[int]] = {rep: [] for rep in people}
    for customer, owner in fetch("SELECT id, owner_id FROM customer WHERE owner_id IS NOT NULL ORDER BY id"):
        own.get(owner, []).append(customer)
    turns = {rep: cycle(customers) for rep, customers in own.items() if customers}
    days = -(-wanted // (len(turns) * VISITS_A_DAY))
    numbered = count(1)
    for offset in range(-days + 5, 6):
        day = scene.day(offset).isoformat()
        made = datetime.fromisoformat(day) - timedelta(days=3)
        status = "done" if offset < 0 else "confirmed"
        for rep, turn in turns.items():
            for slot in sorted(scene.rng.sample(SLOTS, VISITS_A_DAY)):
                number, customer = next(numbered), next(turn)
                if number > wanted:
                    return
                way = "in_person" if number % BY_PHONE else "phone"
                key = key_at(made, number)
                yield key, customer, first_contacts.get(customer), rep, f"{day} {slot}:00", 40, status, way


def companions(visits: Sequence[tuple[Any, ...]]) -> Iterator[VisitParticipant]:
    """Let a colleague come along on some visits."""
    people = [rep.id for rep in reps()]
    for number, visit in enumerate(visits[::JOINT]):
        colleague = people[number % len(people)]
        if colleague != visit[3]:
            yield VisitParticipant(id=visit[0] + 1, visit=visit[0], account=colleague, accepted=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--customers", type=int, required=True)
    parser.add_argument("--visits", type=int, required=True)
    size = parser.parse_args()
    make(KEPT / f"{size.customers}-{size.visits}", size.customers, size.visits)
