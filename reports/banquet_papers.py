"""What the papers of a banquet's file print: invited guests, menu, kitchen, course of the day, costs."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Invited:
    """A guest as invitations, lists and labels name him; `table` and `seat` are "" while there is no place."""

    name: str
    foreign_name: str = ""
    honorific: str = ""
    organisation: str = ""
    title: str = ""
    is_host: bool = False
    role: str = ""
    table: str = ""
    seat: str = ""
    diet: str = ""
    language: str = ""
    usher: str = ""
    address: str = ""

    @property
    def place(self) -> str:
        """The seat as it is called on paper, or ""."""
        return f"{self.table} · {self.seat} 座" if self.table else ""


@dataclass(frozen=True, slots=True)
class BanquetFacts:
    """What every paper of a banquet tells of it."""

    title: str
    start: datetime
    hall: str = ""
    place: str = ""
    address: str = ""
    minutes: int = 150

    @property
    def where(self) -> str:
        """Place and hall in one line."""
        return " ".join(filter(None, (self.place, self.hall)))


@dataclass(frozen=True, slots=True)
class InvitationPaper:
    """An invitation for each of `guests`; the body is `before`, the date in bold, and `after`."""

    facts: BanquetFacts
    guests: tuple[Invited, ...]
    form: str
    before: str
    after: str
    branch: str
    department: str
    hosts: str
    reception_minutes: int = 30
    dress: str = ""
    reply_by: date | None = None
    contact: str = ""
    phone: str = ""

    @property
    def reception(self) -> datetime:
        """When guests are received at the door."""
        return self.facts.start - timedelta(minutes=self.reception_minutes)


@dataclass(frozen=True, slots=True)
class GuestPaper:
    """Everybody who comes, table by table, those without a seat last."""

    facts: BanquetFacts
    guests: tuple[Invited, ...]


@dataclass(frozen=True, slots=True)
class MenuCourse:
    """A course with its dishes: name, foreign name, ingredients."""

    title: str
    dishes: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class MenuPaper:
    """The menu card; `bilingual` prints foreign names below."""

    facts: BanquetFacts
    courses: tuple[MenuCourse, ...]
    branch: str
    department: str
    bilingual: bool = False


@dataclass(frozen=True, slots=True)
class KitchenDish:
    """A dish for the kitchen: in how many portions, for how many people it is left out, and what they get."""

    name: str
    course: str
    ingredients: str
    portions: int
    left_out: int = 0
    instead: str = ""


@dataclass(frozen=True, slots=True)
class KitchenGuest:
    """Somebody with a diet: where, what, which dishes are not served, and what is served instead."""

    guest: Invited
    refused: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KitchenPaper:
    """Everything the kitchen needs: dishes in order, diets by table and seat, and who is served first."""

    facts: BanquetFacts
    tables: int
    people: int
    dishes: tuple[KitchenDish, ...]
    guests: tuple[KitchenGuest, ...]
    order: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RunPaper:
    """The course of the day: (from, to, stage, what, staff, remark) and what each person does."""

    facts: BanquetFacts
    items: tuple[tuple[datetime, datetime, str, str, str, str], ...]
    duties: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class CostPaper:
    """Costs in yuan: (kind, name, price, quantity, planned, actual or None), totals and budget."""

    facts: BanquetFacts
    lines: tuple[tuple[str, str, Decimal, int, Decimal, Decimal | None], ...]
    planned: Decimal
    paid: Decimal
    expected: Decimal
    budget: Decimal | None
    people: int
