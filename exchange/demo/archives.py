"""Customer archives, contacts and services of the demo office, as complete as such archives are."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from exchange.demo import numbers
from exchange.demo.drafts import Draft
from exchange.demo.invented_names import one_of, person
from exchange.demo.scene import Scene
from exchange.demo.tables import rows, words
from models.account import Account
from models.contact import Contact
from models.customer import Customer
from models.service_in_use import ServiceInUse

PHONES_EACH = 4  # phone numbers kept apart for each customer
_DETAILED = 2000  # beyond so many customers each has one contact and one service: it is their number that matters
_KNOWN = {"A": 0.92, "B": 0.78, "C": 0.5}  # the chance that something is known
_REVENUE = {"A": 180_000, "B": 36_000, "C": 4_000}
_STAFF = {"A": (120, 900), "B": (30, 200), "C": (3, 40)}
_MORE_CONTACTS = {"A": 2, "B": 1, "C": 0}
_SERVICES = {"A": 3, "B": 2, "C": 1}
_STAGES = {"A": ("partner", "partner", "active"), "B": ("active", "active", "partner"), "C": ("prospect", "active")}
_RELATIONSHIPS = {
    "A": ("partnership", "substance"),
    "B": ("substance", "relationship"),
    "C": ("relationship", "first_contact"),
}
_LIKELIHOODS = {"A": ("high", "high", "medium"), "B": ("medium", "high"), "C": ("low", "medium")}


@dataclass(frozen=True, slots=True)
class Filing:
    """Where archives are filed: keys of industries by code and of own groups by name, and the reps."""

    industries: Mapping[str, int]
    groups: Mapping[str, int]
    reps: Sequence[Account]


def customers(
    scene: Scene, drafts: Sequence[Draft], filing: Filing, last_visits: Mapping[int, datetime]
) -> Iterator[Customer]:
    """Give the archive of each draft; `last_visits` tells by the draft's number when somebody was there."""
    place = words("office")
    for draft in drafts:
        known = {name: value for name, value in _optional(scene, draft, place).items() if _is_known(scene, draft)}
        yield Customer(
            id=draft.key,
            name=draft.name,
            short_name=draft.short_name,
            industry=filing.industries[draft.row["industry"]],
            industry_group=filing.groups.get(draft.row.get("industry_group") or draft.row.get("group", "")),
            kind=draft.row["kind"],
            value_class=draft.value_class,
            owner=filing.reps[draft.owner].id,
            group_name=draft.row.get("group_name") or None,
            stage=scene.rng.choice(_STAGES[draft.value_class]),
            relationship=scene.rng.choice(_RELATIONSHIPS[draft.value_class]),
            last_visit_at=last_visits.get(draft.number),
            **known,
        )


def _is_known(scene: Scene, draft: Draft) -> bool:
    return scene.rng.random() < _KNOWN[draft.value_class]


def _optional(scene: Scene, draft: Draft, place: Mapping[str, Any]) -> dict[str, Any]:
    """What an archive may hold, of which some is left out."""
    rng, value_class = scene.rng, draft.value_class
    revenue = round(_REVENUE[value_class] * min(rng.paretovariate(1.6), 9), -2)
    staff = rng.randint(*_STAFF[value_class])
    district = draft.row["address"].partition("区")[0] + "区" if draft.is_told else _district(draft, place)
    return {
        "uscc": numbers.uscc(draft.row["kind"], draft.number + 1),
        "address": draft.row.get("address") or _address(draft, place),
        "region": district,
        "grid": f"{district[:2]} {draft.number % 6 + 1:02d} 网格",
        "phone": numbers.landline(draft.number),
        "head": person(rng),
        "head_mobile": numbers.mobile(draft.number * PHONES_EACH),
        "staff_count": staff,
        "office_area": staff * rng.randint(8, 14),
        "rating": {"A": 4, "B": 3, "C": 2}[value_class] + rng.randint(0, 1),
        "likelihood": rng.choice(_LIKELIHOODS[value_class]),
        "annual_revenue": int(revenue),
        "monthly_fee": int(revenue / 12),
        "business_scope": draft.row.get("scope"),
    }


def _district(draft: Draft, place: Mapping[str, Any]) -> str:
    return str(place["districts"][draft.number % len(place["districts"])])


def _address(draft: Draft, place: Mapping[str, Any]) -> str:
    """An odd house number that nobody else has; the told addresses have even ones or stand below 100."""
    street, house = draft.number % len(place["streets"]), 101 + 2 * (draft.number // len(place["streets"]))
    return f"{_district(draft, place)}{place['streets'][street]} {house} 号"


def contacts(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Contact]:
    """Give the people at each customer, the one who is visited first."""
    for draft in drafts:
        yield _first_contact(scene, draft)
        for place in range(_MORE_CONTACTS[draft.value_class] if draft.number < _DETAILED else 0):
            since = draft.known_since + timedelta(days=1 + place)
            yield _invented_contact(scene, draft, scene.key(since), place + 1)


def _first_contact(scene: Scene, draft: Draft) -> Contact:
    contact = _invented_contact(scene, draft, draft.contact, 0)
    if draft.is_told:
        told = draft.row
        contact.name, contact.title, contact.role = told["contact"], told["title"] or None, told["role"]
        contact.department = told["department"] or None
        contact.mobile = told["mobile"] or contact.mobile
    return contact


def _invented_contact(scene: Scene, draft: Draft, key: int, place: int) -> Contact:
    titles = "shop_titles" if draft.row["kind"] == "shop" else "titles"
    title, department, role = one_of(scene.rng, titles).split(",")
    return Contact(
        id=key,
        customer=draft.key,
        name=person(scene.rng),
        title=title,
        department=department or None,
        role=role,
        mobile=numbers.mobile(draft.number * PHONES_EACH + 1 + place),
        tastes=one_of(scene.rng, "tastes") if _is_rare(scene) else None,
        taboos=one_of(scene.rng, "taboos") if _is_rare(scene) else None,
        position=place,
    )


def _is_rare(scene: Scene) -> bool:
    return scene.rng.random() < 0.2


def services(scene: Scene, drafts: Sequence[Draft]) -> Iterator[ServiceInUse]:
    """Give what customers use today, ours and others'."""
    offered = rows("services")
    fitting = {name: [row for row in offered if name in row["classes"]] for name in _SERVICES}
    for draft in drafts:
        count = _SERVICES[draft.value_class] if draft.number < _DETAILED else 1
        for row in scene.rng.sample(fitting[draft.value_class], count):
            open_ended = row["name"] == "固话"
            yield ServiceInUse(
                id=scene.key(draft.known_since + timedelta(days=2)),
                customer=draft.key,
                name=row["name"],
                supplier=scene.rng.choice(("本公司", "本公司", "他网")),
                quantity=row["quantity"],
                monthly_fee=int(row["fee"]),
                ends_on=None if open_ended else scene.today + timedelta(days=scene.rng.randint(20, 700)),
            )
