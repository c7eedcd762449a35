"""A class of GB/T 4754-2017, the national classification of industries."""

import csv

import resources
from models.store.database import database
from models.store.fields import PUBLIC, NumberField, TextField
from models.store.record import Record
from rules.translation import QT_TRANSLATE_NOOP


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
