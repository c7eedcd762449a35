"""The places customers are filed in and how many each holds: smart lists, industries (GB/T 4754-2017), own groups."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import peewee as pw
from PySide6.QtCore import QCoreApplication

from models.attachment import Attachment
from models.contact import Contact, customers_with_birthdays
from models.contract import Contract, customers_of, ending
from models.customer import COMPLETE_ENOUGH, Customer, counts_by, owned_by
from models.industry import Industry
from models.industry_group import IndustryGroup
from models.store.database import fetch
from models.store.record import Record
from models.store.recycle_bin import count_discarded
from models.store.session import Acting
from rules.permissions import FIELD, LEADERS
from rules.translation import QT_TRANSLATE_NOOP

EVERYTHING = "all"
BIN = "bin"
GRID, SAME_GROUP = OUTSIDE = ("grid:", "group_name:")
"""What the keys of places that stand in no tree begin with: the customers of a grid (片区), of one parent group."""
SMART = (
    (EVERYTHING, "ph.buildings", QT_TRANSLATE_NOOP("Folders", "全部客户")),
    ("mine", "ph.user", QT_TRANSLATE_NOOP("Folders", "我的客户")),
    ("unowned", "ph.user-minus", QT_TRANSLATE_NOOP("Folders", "无人负责")),
    ("due", "ph.timer", QT_TRANSLATE_NOOP("Folders", "该拜访")),
    ("incomplete", "ph.circle-half", QT_TRANSLATE_NOOP("Folders", "资料不全")),
    ("stale", "ph.clock-counter-clockwise", QT_TRANSLATE_NOOP("Folders", "该核实")),
    ("contracts", "ph.file-text", QT_TRANSLATE_NOOP("Folders", "合同 60 天内到期")),
    ("birthdays", "ph.cake", QT_TRANSLATE_NOOP("Folders", "30 天内生日")),
)
"""Key, icon and title of the smart lists, in order."""
BINNED: tuple[type[Record], ...] = (Customer, Contact, Contract, Attachment)
"""What the recycle bin of this screen shows."""
IN_BIN = QT_TRANSLATE_NOOP("Folders", "回收站")
NO_GRID = QT_TRANSLATE_NOOP("Folders", "没有填片区")
NOT_FILED = QT_TRANSLATE_NOOP("Folders", "还没有归入行业")


@dataclass(frozen=True, slots=True)
class Folder:
    """A place: `condition()` keeps its customers; filing one here sets `link` (a field and its new key), if any.

    `code` is the industry's, one letter for a section; `below` are the places inside; `order` are one or two columns,
    and whether each descends, by which the list is sorted when the place is opened.
    """

    key: str
    title: str
    count: int
    condition: Callable[[], Any]
    icon: str = ""
    code: str = ""
    link: tuple[str, int] | None = None
    below: tuple["Folder", ...] = ()
    order: tuple[tuple[str, bool], ...] = ()

    def within(self) -> Iterator["Folder"]:
        """Yield this place and all inside it."""
        yield self
        for folder in self.below:
            yield from folder.within()


@dataclass(frozen=True, slots=True)
class Folders:
    """All places, as they stand in the tree; `sections` are all twenty, also those without customers.

    `bin` holds what was deleted of customers and what belongs to them; it is no place to file in.
    """

    smart: tuple[Folder, ...]
    sections: tuple[Folder, ...]
    groups: tuple[Folder, ...]
    bin: Folder

    def all(self) -> Iterator[Folder]:
        """Yield every place."""
        for folder in (*self.smart, *self.sections, *self.groups, self.bin):
            yield from folder.within()

    def named(self, key: str) -> Folder:
        """Return the place with this key, or 全部客户 where it is gone; some stand in no tree and are made here."""
        if key.startswith(OUTSIDE):
            return _outside(key)
        return next((folder for folder in self.all() if folder.key == key), self.smart[0])


def everything(count: int = 0) -> Folder:
    """Return the place of all customers, known before anything is counted."""
    key, icon, title = SMART[0]
    return Folder(key, QCoreApplication.translate("Folders", title), count, partial(as_it_is, pw.SQL("1")), icon)


def read_folders(who: Acting, today: dt.date) -> Folders:
    """Count the customers of every place and return the places; each count is read from one index alone."""
    conditions = smart_conditions(who, today)
    industries = Counter(counts_by(Customer.industry))
    groups = Counter(counts_by(Customer.industry_group, Customer.industry_group.is_null(False)))
    narrower = {key: condition for key, condition in conditions.items() if key != EVERYTHING}
    smart = Counter({key: Customer.present().where(condition).count() for key, condition in narrower.items()})
    smart[EVERYTHING] = industries.total()
    return Folders(_smart(conditions, smart), _sections(industries), _groups(groups), _bin(who))


def _outside(key: str) -> Folder:
    """Return the place of the customers of a grid, of those in none, or of those in one parent group, with its head."""
    if key.startswith(GRID):
        name = key.removeprefix(GRID)
        inside = Customer.grid == name if name else Customer.grid.is_null() | (Customer.grid == "")
    else:
        name = key.removeprefix(SAME_GROUP)
        inside = (Customer.group_name == name) | (Customer.name == name) | (Customer.short_name == name)
    title = name or QCoreApplication.translate("Folders", NO_GRID)
    return Folder(key, title, Customer.present().where(inside).count(), partial(as_it_is, inside), "ph.map-trifold")


def as_it_is(condition: Any) -> Any:
    """Return a condition that was made beforehand."""
    return condition


def _bin(who: Acting) -> Folder:
    title = QCoreApplication.translate("Folders", IN_BIN)
    return Folder(BIN, title, count_discarded(BINNED, who), partial(Customer.deleted_at.is_null, False), "ph.trash")


def smart_conditions(who: Acting, today: dt.date) -> dict[str, Any]:
    """Return the condition of each smart list `who` has: reps are told what is due of their own customers only."""
    own = owned_by(who.account)
    seen = pw.SQL("1") if who.role in LEADERS else own
    conditions = {
        EVERYTHING: pw.SQL("1"),
        "mine": own,
        "unowned": Customer.owner.is_null(),
        "due": (Customer.due_on <= today) & seen,
        "incomplete": (Customer.completeness < COMPLETE_ENOUGH) & seen,
        "stale": (Customer.stale_on <= today) & seen,
        "contracts": Customer.id.in_(customers_of(ending(today))) & seen,
        "birthdays": Customer.id.in_(customers_with_birthdays(today)) & seen,
    }
    for_all = {EVERYTHING, "unowned"}
    return {key: condition for key, condition in conditions.items() if who.role in FIELD or key in for_all}


def _smart(conditions: dict[str, Any], counts: Counter[str]) -> tuple[Folder, ...]:
    return tuple(
        Folder(key, QCoreApplication.translate("Folders", title), counts[key], partial(conditions.get, key), icon)
        for key, icon, title in SMART
        if key in conditions
    )


def _sections(counts: Counter[int | None]) -> tuple[Folder, ...]:
    """Roll the counts up and build the tree; below the sections, places without customers are left out."""
    rows = fetch("SELECT id, code, name, path FROM industry ORDER BY path")
    rolled: Counter[str] = Counter()
    for key, _, _, path in rows:
        for above in _paths(path) if counts[key] else ():
            rolled[above] += counts[key]
    inside: dict[str, list[tuple]] = {}
    for row in rows:
        inside.setdefault(row[3].rpartition("/")[0], []).append(row)

    def folder(key: int, code: str, name: str, path: str) -> Folder:
        below = tuple(folder(*row) for row in inside.get(path, ()) if rolled[row[3]])
        return Folder(
            f"industry:{code}",
            name,
            rolled[path],
            partial(_within, path),
            code=code,
            link=("industry", key),
            below=below,
        )

    sections = [folder(*row) for row in inside.get("", ())]
    if counts[None]:
        title = QCoreApplication.translate("Folders", NOT_FILED)
        sections.append(Folder("industry:", title, counts[None], Customer.industry.is_null, "ph.question"))
    return tuple(sections)


def _paths(path: str) -> list[str]:
    """Return A, A/01, A/01/011 … of a path."""
    parts = path.split("/")
    return ["/".join(parts[:length]) for length in range(1, len(parts) + 1)]


def _within(path: str) -> Any:
    inside = (Industry.path == path) | Industry.path.startswith(f"{path}/")
    return Customer.industry.in_(Industry.select(Industry.id).where(inside))


def _groups(counts: Counter[int | None]) -> tuple[Folder, ...]:
    return tuple(
        Folder(
            f"group:{group.id}",
            group.name,
            counts[group.id],
            partial(Customer.industry_group.__eq__, group.id),
            group.icon,
            link=("industry_group", group.id),
        )
        for group in IndustryGroup.present().order_by(IndustryGroup.name)
    )
