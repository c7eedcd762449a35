"""The people a row brings with it: contacts in columns of their own, or a name and phone in one cell."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from exchange.sheets.phones import BETWEEN, PersonPhone

PREFIX = "contact."
TOGETHER = "people"
"""The field of cells that hold a name and a phone together."""
_APART = re.compile(r"[、/，,；;]+")
_NAME = re.compile(r"[\u3400-\u9fff·]{2,6}")
_MOBILE = re.compile(r"1[3-9][\d*]{9}")


@dataclass(frozen=True, slots=True)
class Person:
    """A contact as the sheet tells; empty texts are not told."""

    name: str
    mobile: str = ""
    phone: str = ""
    title: str = ""
    department: str = ""
    email: str = ""
    birthday: dt.date | None = None

    @property
    def told(self) -> dict[str, Any]:
        """The fields that hold something."""
        return {name: value for name in self.__slots__ if (value := getattr(self, name))}


def people_of(values: Mapping[str, object]) -> list[Person]:
    """The people of a row; a number nobody belongs to is left to `loose_phone`."""
    together = values.get(TOGETHER, ())
    people = [_person(one) for one in together if one.name] if isinstance(together, tuple) else []
    own: dict[str, Any] = {name: values[PREFIX + name] for name in Person.__slots__ if PREFIX + name in values}
    if "mobile" not in own and all(map(_MOBILE.fullmatch, own.get("phone", "").split(BETWEEN))):
        own["mobile"] = own.pop("phone")  # a column of telephones often holds mobiles
    if "name" in own:
        named = _apart(own)
        people = [*named, *(one for one in people if one.name not in {person.name for person in named})]
    elif own and people:
        people[0] = replace(people[0], **{name: value for name, value in own.items() if name not in people[0].told})
    return people


def _apart(own: Mapping[str, Any]) -> list[Person]:
    """The people of one cell of names: of the other cells each gets a part, where there are as many; else the first."""
    names = [name for name in _APART.split(own["name"]) if name]
    if len(names) < 2 or not all(map(_NAME.fullmatch, names)):
        return [Person(**own)]
    told: list[dict[str, Any]] = [{"name": name} for name in names]
    for field, text in own.items():
        parts = [part for part in _APART.split(str(text)) if part]
        if field != "name" and len(parts) == len(names):
            for person, part in zip(told, parts):
                person[field] = part
        elif field != "name":
            told[0][field] = text
    return [Person(**person) for person in told]


def loose_phone(values: Mapping[str, object]) -> str:
    """The number that stands in the row without a name."""
    together = values.get(TOGETHER, ())
    alone = [one.phone for one in together if not one.name] if isinstance(together, tuple) else []
    unnamed = [str(values[PREFIX + name]) for name in ("mobile", "phone") if PREFIX + name in values]
    return BETWEEN.join([*alone, *(unnamed if unnamed and not people_of(values) else [])])


def _person(one: PersonPhone) -> Person:
    numbers = [number for number in one.phone.split(BETWEEN) if number]
    mobiles = [number for number in numbers if _MOBILE.fullmatch(number)]
    others = [number for number in numbers if number not in mobiles]
    return Person(one.name, BETWEEN.join(mobiles), BETWEEN.join(others))


def phones_of(people: Iterable[Person]) -> str:
    """All numbers of the people, as matching reads them."""
    return "/".join(number for person in people for number in (person.mobile, person.phone) if number)
