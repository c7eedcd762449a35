"""Industries to read and to choose: one everyday word for narrow columns (软件, 电信, 酒店), all of them in a form."""

import csv
from functools import cache

import resources
from models.industry import Industry

LEVELS_WITH_WORDS = 2


@cache
def _words() -> dict[str, str]:
    """Return the first everyday word for each section and division that has one."""
    words: dict[str, str] = {}
    with resources.path("industry_words.csv").open(encoding="utf-8", newline="") as stream:
        for line in csv.DictReader(stream):
            words.setdefault(line["code"], line["word"])
    return words


def industry_words() -> dict[str, str]:
    """Return a word per division (by code), or the division's name where the office has no everyday word for it."""
    divisions = Industry.select(Industry.code, Industry.name).where(Industry.level_number <= LEVELS_WITH_WORDS)
    return {code: _words().get(code, name) for code, name in divisions.tuples()}


def division_of(path: str) -> str:
    """Return the code of the division of a path such as I/65/651, or of the section where it goes no deeper."""
    return path.split("/")[:LEVELS_WITH_WORDS][-1]


def industry_choices() -> list[tuple[int, str]]:
    """Return the whole classification to choose from, to be found by code, name or pinyin initials."""
    rows = Industry.select(Industry.id, Industry.code, Industry.name).order_by(Industry.path).tuples()
    return [(key, f"{code} {name}") for key, code, name in rows]
