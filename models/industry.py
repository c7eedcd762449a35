"""A class of GB/T 4754-2017, the national classification of industries."""

import csv
import re
from functools import cache

import resources
from models.store.database import database
from models.store.fields import PUBLIC, NumberField, TextField
from models.store.record import Record
from rules.translation import QT_TRANSLATE_NOOP

_TELLING = 3
_JOINED = re.compile("[、和及（]|其他|未列明")


class Industry(Record):
    """One of the 1,971 classes: section A–T, division 01–97, group and class; `path` is A/01/011/0111.

    Keys are the line in the table, the same in every office.
    """

    code = TextField(QT_TRANSLATE_NOOP("Records", "行业代码"), level=PUBLIC, unique=True, width=60)
    name = TextField(QT_TRANSLATE_NOOP("Records", "行业名称"), level=PUBLIC, width=200, index=True)
    level_number = NumberField(QT_TRANSLATE_NOOP("Records", "层级"), level=PUBLIC)
    path = TextField(QT_TRANSLATE_NOOP("Records", "行业路径"), level=PUBLIC, index=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "国民经济行业")
        icon = "ph.tree-structure"
        name_field = "name"
        list_columns = ("code", "name", "level_number")
        order = "path"


@cache
def everyday_words() -> dict[str, str]:
    """Return the words offices use for industries, in lower case, with their codes."""
    with resources.path("industry_words.csv").open(encoding="utf-8", newline="") as stream:
        return {line["word"].casefold(): line["code"] for line in csv.DictReader(stream)}


@cache
def telling_words() -> dict[str, str]:
    """Return what tells an industry in a name or business scope: the everyday words, and names of the classification.

    Of these only single notions of at least three characters count; 其他 and names that join several tell nothing.
    """
    with resources.path("industries.csv").open(encoding="utf-8", newline="") as stream:
        names = {line["name"]: line["code"] for line in csv.DictReader(stream)}
    single = {name: code for name, code in names.items() if len(name) >= _TELLING and not _JOINED.search(name)}
    return {**single, **everyday_words()}


def load_industries() -> None:
    """Fill the table from `resources/industries.csv` (code, name, parent code)."""
    paths: dict[str, str] = {}
    rows = []
    with resources.path("industries.csv").open(encoding="utf-8", newline="") as stream:
        for key, line in enumerate(csv.DictReader(stream), start=1):
            above = paths.get(line["parent"])
            path = paths[line["code"]] = f"{above}/{line['code']}" if above else line["code"]
            rows.append((key, line["code"], line["name"], path.count("/") + 1, path))
    statement = "INSERT INTO industry(id, code, name, level_number, path) VALUES (?, ?, ?, ?, ?)"
    database.cursor().executemany(statement, rows)
