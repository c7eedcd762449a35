"""Makes the whole demo office, as large as wished, from nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from math import ceil
from pathlib import Path
from random import Random

from exchange.demo import archives, visits
from exchange.demo.contracts import add_contracts
from exchange.demo.dinner import add_banquet, add_file, add_late_guests, arrange_tables
from exchange.demo.drafts import Draft, draft_customers
from exchange.demo.following_up import add_following_up
from exchange.demo.messy_sheets import write_sheets
from exchange.demo.papers import add_papers
from exchange.demo.people import add_colleagues, add_people, open_office, users
from exchange.demo.plans import targets
from exchange.demo.scene import Scene
from exchange.demo.tables import rows
from exchange.demo.tours import add_tours
from exchange.demo.verifications import add_verifications
from exchange.demo.visiting_round import Appointment, appointments
from exchange.demo.visits import Cast
from models.account import Account
from models.banquet import Banquet
from models.calendar_day import office_calendar
from models.contact import Contact
from models.customer import Customer
from models.industry import Industry
from models.industry_group import IndustryGroup
from models.leave import Leave
from models.office import close_office, sign_in
from models.service_in_use import ServiceInUse
from models.store.backup import back_up_into
from models.store.bulk import insert_many
from models.store.changes import seal_log
from models.store.place import BACKUPS, holds_office
from models.target import Target
from models.task import Task
from models.tour_application import TourApplication
from models.visit import Visit
from models.visit_answer import VisitAnswer
from models.visit_participant import VisitParticipant
from models.visit_record import VisitRecord

STANDARD_CUSTOMERS, STANDARD_VISITS = 180, 480
_CUSTOMERS_EACH, _VISITS_EACH = 300, 3000  # what one rep of a large office can look after


_CLASH_CUSTOMER, _CLASH_REP, _CLASH_DAY, _CLASH_TIME = "云岭数据科技有限公司", "林小满", 1, "10:00"
_FIRST_SEEN = "林小满"


@dataclass(frozen=True, slots=True)
class Clash:
    """A visit that a colleague's visit to the same group stands against, for whoever wants to see the warning."""

    customer: str
    rep: str
    start: datetime


@dataclass(frozen=True, slots=True)
class DemoOffice:
    """What was made: counts, the banquet, the tours as told, sheets to import, and the day it all turns around."""

    today: date
    customers: int
    visits: int
    banquet: Banquet
    tours: list[TourApplication]
    clash: Clash
    sheets: list[Path]


def make_demo(
    folder: Path,
    seed: int = 1,
    today: date | None = None,
    customers: int = STANDARD_CUSTOMERS,
    visits_wanted: int = STANDARD_VISITS,
) -> DemoOffice:
    """Make the demo office in `folder` and leave it open, its administrator signed in.

    Where `today` is a day off, everything turns around the next working day. At least the customers and visits that the
    tables tell of are made. Raises `Problem` where the folder holds an office already or is unfit.
    """
    open_office(folder)
    scene = _scene(seed, today or date.today())
    reps = add_people(folder, scene)
    reps += add_colleagues(scene, _further_reps(customers, visits_wanted, len(reps)))
    drafts = draft_customers(scene, customers, [rep.name for rep in reps])
    cast = Cast({account.name: account for account in Account.select()}, {draft.short_name: draft for draft in drafts})
    made = appointments(scene, drafts, len(reps), max(visits_wanted - len(rows("visits")), 0))
    _add_archives(scene, drafts, reps, made)
    count = _add_visits(scene, drafts, reps, cast, made)
    insert_many(Target, targets(scene, reps, made))
    tours = add_tours(scene, cast)
    banquet = add_banquet(scene, cast)
    arrange_tables(cast, banquet, seed)
    add_late_guests(scene, banquet)
    add_file(scene, cast, banquet)
    add_contracts(scene, drafts, reps)
    add_following_up(scene, cast)
    add_verifications(scene, drafts)
    add_papers(scene, cast, reps)
    sheets = write_sheets(scene, folder / "sheets")
    seal_log()
    if customers <= STANDARD_CUSTOMERS:
        back_up_into(folder / BACKUPS)
    clash = Clash(_CLASH_CUSTOMER, _CLASH_REP, scene.at(_CLASH_DAY, _CLASH_TIME))
    return DemoOffice(scene.today, len(drafts), count, banquet, tours, clash, sheets)


def open_demo(folder: Path) -> Account:
    """Sign in to the demo office in `folder` as one of its reps, making the office the first time."""
    if not holds_office(folder):
        make_demo(folder)
        close_office()
    password = next(user["password"] for user in users() if user["name"] == _FIRST_SEEN)
    return sign_in(folder, _FIRST_SEEN, password)


def _scene(seed: int, today: date) -> Scene:
    calendar = office_calendar()
    working = today if calendar.is_working_day(today) else calendar.add_working_days(today, 1)
    return Scene(Random(f"{seed} {working}"), calendar, working)


def _further_reps(customers: int, visits_wanted: int, present: int) -> int:
    needed = max(ceil(customers / _CUSTOMERS_EACH), ceil(visits_wanted / _VISITS_EACH))
    return max(min(needed, customers // 2) - present, 0)


def _add_archives(scene: Scene, drafts: Sequence[Draft], reps: Sequence[Account], made: Sequence[Appointment]) -> None:
    industries = dict(Industry.select(Industry.code, Industry.id).tuples())
    groups = dict(IndustryGroup.select(IndustryGroup.name, IndustryGroup.id).tuples())
    filing = archives.Filing(industries, groups, reps)
    # Everybody has a contact, and with these the customers' match keys are derived once for both.
    insert_many(Customer, archives.customers(scene, drafts, filing, _last_visits(scene, drafts, made)), derive=False)
    insert_many(Contact, archives.contacts(scene, drafts))
    insert_many(ServiceInUse, archives.services(scene, drafts))


def _last_visits(scene: Scene, drafts: Sequence[Draft], made: Sequence[Appointment]) -> Mapping[int, datetime]:
    """Tell when each customer was visited last, by its number."""
    last = {one.customer: one.start for one in made if one.start.date() < scene.today}
    places = {draft.short_name: draft.number for draft in drafts if draft.is_told}
    told = [(scene.at(int(row["day"]), row["time"]), row) for row in rows("visits") if row["status"] == "done"]
    return last | {places[row["customer"]]: start for start, row in told}


def _add_visits(
    scene: Scene, drafts: Sequence[Draft], reps: Sequence[Account], cast: Cast, made: Sequence[Appointment]
) -> int:
    told = visits.told_visits(scene, cast)
    recent = scene.day(-40)
    remembered = [visit for _, visit in told]

    def remembering(visit: Visit) -> Visit:
        """Keep the visits whose records are written: those of the named reps in the past eight weeks."""
        if visit.start.date() >= recent and visit.rep_id in named:
            remembered.append(visit)
        return visit

    named = {account.id for name, account in cast.accounts.items() if name in {row["name"] for row in rows("accounts")}}
    count = insert_many(Visit, (visit for _, visit in told))
    count += insert_many(Visit, map(remembering, visits.round_visits(scene, made, drafts, reps)))
    insert_many(VisitParticipant, visits.joint_visits(scene, cast, told))
    insert_many(VisitAnswer, visits.answers(scene, cast, told))
    insert_many(Leave, visits.leaves(scene, cast))
    insert_many(VisitRecord, visits.records(scene, remembered))
    by_key = {draft.key: draft for draft in drafts}
    insert_many(Task, visits.kept_promises(scene, remembered, by_key))
    insert_many(Task, visits.open_tasks(scene, cast, told))
    return count
