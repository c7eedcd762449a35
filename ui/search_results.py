"""The lines of Ctrl+K: what the search found, customers first, then what can be started and the places to open."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from models.banquet import Banquet
from models.contact import Contact
from models.contract import Contract
from models.customer import Customer
from models.store import search
from models.store.database import database
from models.store.record import Record
from models.store.search import Hit
from models.tour_application import TourApplication
from ui.shell.navigation_rail import Entry
from ui.shell.result_list import Result

PLACES: dict[str, tuple[type[Record], str]] = {
    "customer": (Customer, "customers"),
    "contact": (Contact, "customers"),
    "contract": (Contract, "contracts"),
    "tour_application": (TourApplication, "tours"),
    "banquet": (Banquet, "banquets"),
}
"""Table → record type and the screen that shows it; other tables are not offered."""


def found(text: str) -> list[Result]:
    """Return the lines for what the search finds, grouped in the order of `PLACES`; runs beside the window."""
    with database.connection_context():
        hits = search.find(text, tuple(PLACES))
        by_kind = {kind: [hit for hit in hits if hit.kind == kind] for kind in PLACES}
        return [_line(hit) for kind in PLACES for hit in by_kind[kind]]


def acts(starts: Mapping[str, str], entries: Iterable[Entry]) -> list[Result]:
    """Return a line for each thing that can be started (page → words) and each place of the rail."""
    new, places = QCoreApplication.translate("Search", "新建"), QCoreApplication.translate("Search", "打开")
    started = [Result("act", (key, "new"), text, icon="ph.plus", group=new) for key, text in starts.items()]
    opened = (Result("act", (one.key, None), one.title, "", one.icon, one.shortcut, places) for one in entries)
    return [*started, *opened]


def matching(text: str, offered: Iterable[Result]) -> list[Result]:
    """Return what is offered under words that hold the typed ones; everything while nothing is typed."""
    return [one for one in offered if text.casefold() in one.title.casefold()]


def _line(hit: Hit) -> Result:
    record_type, page = PLACES[hit.kind]
    title = QCoreApplication.translate("Records", record_type.declaration().title)
    subtitle, subject = _DETAILS.get(hit.kind, _plain)(hit.key)
    icon = record_type.declaration().icon
    return Result(hit.kind, (page, subject), hit.title, subtitle, icon, group=title, initials=hit.initials)


def _plain(key: int) -> tuple[str, int]:
    return "", key


def _customer(key: int) -> tuple[str, int]:
    customer = Customer.get_by_id(key)
    return " · ".join(filter(None, (customer.value_class, customer.owner.name if customer.owner else ""))), key


def _contract(key: int) -> tuple[str, int]:
    contract = Contract.get_by_id(key)
    parts = (contract.number, contract.customer.short_label, contract.end and contract.end.isoformat())
    return " · ".join(filter(None, parts)), key


def _contact(key: int) -> tuple[str, int]:
    contact = Contact.get_by_id(key)
    parts = (contact.customer.short_label, contact.department, contact.title)
    return " · ".join(filter(None, parts)), contact.customer_id


_DETAILS = {"customer": _customer, "contact": _contact, "contract": _contract}
