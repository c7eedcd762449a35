"""Reads a handover with its customers for the printed list."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from models.account import Account
from models.banquet import Banquet
from models.contact import Contact
from models.contract import Contract, in_force
from models.customer import Customer
from models.handover import Handover, handed_customers
from models.run_sheet_item import RunSheetItem
from models.store.belongings import in_parts
from models.store.changes import changes_of
from models.store.session import Acting, acting
from models.task import Task
from models.tour_application import TourApplication
from models.visit import Visit
from models.visit_participant import VisitParticipant
from reports.handover_list import HandedCustomer, HandoverList
from reports.page.name_order import name_order
from rules.permissions import LEADERS
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

NOBODY = "无人负责"


def read_handover(key: int) -> HandoverList:
    """Return the list of the handover with this key, its customers by name as they are now.

    Raises `Problem` for whoever neither leads nor gave or received them: it names people and their phones.
    """
    handover = Handover.get_by_id(key)
    _demand_part_in(handover, acting())
    before = handed_customers(handover)
    moved = _moved(handover)
    matters = _matters(moved)
    customers = [customer for part in in_parts(list(before)) for customer in _read(part)]
    people = _people(list(before))
    return HandoverList(
        giver=handover.giver.name if handover.giver else _givers(before.values()),
        receiver=handover.receiver.name,
        at=handover.at,
        by=handover.by.name if handover.by else "",
        note=handover.note or "",
        customers=tuple(
            _handed(customer, people.get(customer.id, ""), matters.get(customer.id, ""))
            for customer in sorted(customers, key=lambda customer: name_order(customer.name))
        ),
        duties=_duties(moved, matters),
        undone_at=handover.undone_at,
    )


def _demand_part_in(handover: Handover, who: Acting) -> None:
    givers = {handover.giver_id, *handed_customers(handover).values()}
    if who.account is not None and who.role not in LEADERS and who.account not in {handover.receiver_id, *givers}:
        raise Problem(QT_TRANSLATE_NOOP("Problem", "移交清单只有移交人、接手人和部门经理能打印。请找他们打印。"))


def _read(keys: Iterable[int]) -> list[Customer]:
    return list(Customer.select().where(Customer.id.in_(list(keys))))


def _givers(owners: Iterable[int | None]) -> str:
    wanted = set(owners)
    names = [account.name for account in Account.select().where(Account.id.in_(list(filter(None, wanted))))]
    return "、".join([*sorted(names), *([NOBODY] if None in wanted else [])])


def _people(customers: list[int]) -> dict[int, str]:
    """Return the first contact of each customer with a phone."""
    found: dict[int, str] = {}
    for part in in_parts(customers):
        query = Contact.present().where(Contact.customer.in_(list(part))).order_by(Contact.position, Contact.id)
        for contact in query:
            words = f"{contact.name} {contact.mobile or contact.phone or ''}".strip()
            found.setdefault(contact.customer_id, words)
    return found


def _moved(handover: Handover) -> defaultdict[str, list[int]]:
    """Return the keys of what got another owner, by table."""
    moved: defaultdict[str, list[int]] = defaultdict(list)
    for change in changes_of(handover.origin):
        if change.action == "update" and "deleted_at" not in change.fields:
            moved[change.kind].append(change.key)
    return moved


def _matters(moved: Mapping[str, Sequence[int]]) -> dict[int | None, str]:
    """Return in words which visits, how many tasks and how many contracts in force went along with each customer."""
    words: defaultdict[int | None, list[str]] = defaultdict(list)
    for visit in Visit.select().where(Visit.id.in_(moved["visit"])).order_by(Visit.start):
        words[visit.customer_id].append(f"{_when(visit)} 拜访")
    tasks = Counter(task.customer_id for task in Task.select().where(Task.id.in_(moved["task"])))
    for customer, count in tasks.items():
        words[customer].append(f"待办 {count} 件")
    for part in in_parts(moved["customer"]):
        query = Contract.present().select(Contract.customer).where(in_force(), Contract.customer.in_(list(part)))
        for customer, count in Counter(key for (key,) in query.tuples()).items():
            words[customer].append(f"合同 {count} 份")
    return {customer: "，".join(parts) for customer, parts in words.items()}


def _duties(moved: Mapping[str, Sequence[int]], matters: Mapping[int | None, str]) -> str:
    """Return in words what a leaver gave besides: visits and tasks elsewhere, joint visits, tours, banquets."""
    told = [matters[None]] if None in matters else []
    others = Customer.select().where(Customer.id.in_(matters.keys() - {None, *moved["customer"]}))
    told += [f"{customer.short_label}：{matters[customer.id]}" for customer in others]
    joint = Visit.select().join(VisitParticipant).where(VisitParticipant.id.in_(moved["visit_participant"]))
    told += [f"{_when(visit)} 同行拜访 {visit.customer.short_label}" for visit in joint]
    for tour in TourApplication.select().where(TourApplication.id.in_(moved["tour_application"])):
        told.append(f"{_when(tour)} 参观 {tour.organisation}")
    banquets = Banquet.id.in_(moved["banquet"]) | Banquet.id.in_(
        RunSheetItem.select(RunSheetItem.banquet).where(RunSheetItem.id.in_(moved["run_sheet_item"]))
    )
    told += [f"{_when(banquet)} {banquet.title}" for banquet in Banquet.select().where(banquets)]
    return "；".join(told)


def _when(event: Visit | TourApplication | Banquet) -> str:
    return f"{event.start:%m-%d %H:%M}"


def _handed(customer: Customer, contact: str, matters: str) -> HandedCustomer:
    return HandedCustomer(
        name=customer.name,
        value_class=customer.value_class,
        industry=customer.industry.name if customer.industry else "",
        contact=contact,
        last_visit=customer.last_visit_at.date() if customer.last_visit_at else None,
        open_matters=matters,
    )
