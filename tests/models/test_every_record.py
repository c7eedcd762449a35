"""Tries every record type from its declaration: form, storing, list, search, history, recycle bin and export."""

import ast
import datetime as dt
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from record_samples import filled, stored, value_for

from models import RECORD_TYPES
from models.store import search
from models.store.changes import history
from models.store.fields import LinkField
from models.store.listing import Listing
from models.store.record import Record

CHINESE = re.compile(r"[\u4e00-\u9fff]")
EXPORTABLE = (str, int, float, bool, Decimal, dt.date, type(None))
MODELS = Path(__file__).parents[2] / "models"

every_type = pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda record_type: record_type.__name__)
found_by_search = [record_type for record_type in RECORD_TYPES if record_type.declaration().search_fields]


def marked_texts() -> set[str]:
    """Return every text of the records that is marked for translation."""
    calls = [node for file in MODELS.glob("*.py") for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))]
    marks = [
        node for node in calls if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP"
    ]
    return {mark.args[1].value for mark in marks if mark.args[0].value == "Records"}


MARKED = marked_texts()


def texts_of(record_type: type[Record]) -> list[str]:
    """Return every text a user reads in the declaration."""
    declaration = record_type.declaration()
    fields = record_type.declared_fields().values()
    choices = [label for field in fields for _, label in field.choices or ()]
    helps = [field.help_text for field in fields if field.help_text]
    return [
        declaration.title,
        *(heading for heading, _ in declaration.form),
        *(f.label for f in fields),
        *choices,
        *helps,
    ]


def is_listed(record: Record, **narrowed: str) -> bool:
    """Tell whether the record stands in the list of its type."""
    keys = Listing(type(record), **narrowed).keys()
    return record.id in keys


def reread(record: Record) -> Record:
    """Return the record as the file has it."""
    return type(record).get_by_id(record.id)


@every_type
def test_all_texts_are_chinese_and_marked(record_type: type[Record]) -> None:
    texts = [text for text in texts_of(record_type) if not re.fullmatch("[A-C]", text)]
    assert [text for text in texts if not CHINESE.search(text) or text not in MARKED] == []


@every_type
def test_declaration_names_only_what_exists(record_type: type[Record]) -> None:
    declaration = record_type.declaration()
    assert declaration.icon.startswith("ph.")
    assert set(Listing(record_type)._fields) == set(declaration.list_columns) != set()
    in_form = [name for _, names in declaration.form for name in names]
    assert set(in_form) <= set(record_type.declared_fields())
    assert len(in_form) == len(set(in_form))
    assert {*declaration.search_fields, declaration.name_field} <= set(record_type._meta.fields)
    assert Listing(record_type).order[0] == declaration.order.lstrip("-")


@every_type
def test_stored_record_reads_back_equal(office: Any, record_type: type[Record]) -> None:
    record = filled(record_type)
    record.save()
    assert reread(record).__data__ == {"deleted_at": None, **record.__data__}
    assert reread(record).display_name == record.display_name != ""


@every_type
def test_new_record_appears_in_its_list_with_values_to_export(office: Any, record_type: type[Record]) -> None:
    listing = Listing(record_type)
    before = listing.count()
    record = stored(record_type)
    rows = {row[0]: row[1:] for row in listing.page(0, 5000)}
    assert listing.count() == len(rows) > before
    assert is_listed(record)
    assert len(rows[record.id]) == len(listing.columns)
    assert [value for value in rows[record.id] if not isinstance(value, EXPORTABLE)] == []


@pytest.mark.parametrize("record_type", found_by_search, ids=lambda record_type: record_type.__name__)
def test_record_is_found_by_each_of_its_search_fields(office: Any, record_type: type[Record]) -> None:
    record = stored(record_type)
    for name in record_type.declaration().search_fields:
        text = str(getattr(record, name))
        assert record.id in [hit.key for hit in search.find(text, [record_type._meta.table_name])]
        assert is_listed(record, text=text)


@every_type
def test_history_keeps_one_entry_per_act(office: Any, record_type: type[Record]) -> None:
    record = stored(record_type)
    field = next(f for f in record_type.declared_fields().values() if not isinstance(f, LinkField))
    before, after = getattr(record, field.name), value_for(field)
    while after == before:
        after = value_for(field)
    setattr(record, field.name, after)
    record.save()
    record.save()
    update, insert = history(record.id)
    assert (update.action, insert.action) == ("update", "insert")
    pair = tuple(value if value is None else field.db_value(value) for value in (before, after))
    assert update.fields[field.column_name] == tuple(str(v) if isinstance(v, dt.date) else v for v in pair)
    assert set(insert.fields) == {f.column_name for f in record_type._meta.sorted_fields} - {"id"}


@every_type
def test_recycle_bin_and_back(office: Any, record_type: type[Record]) -> None:
    record = stored(record_type)
    kind = record_type._meta.table_name
    record.discard()
    assert not is_listed(record)
    assert record.id not in [hit.key for hit in search.find(record.display_name, [kind])]
    assert not record_type.present().where(record_type.id == record.id).exists()
    reread(record).restore()
    assert is_listed(record)
    assert [change.action for change in history(record.id)] == ["update", "update", "insert"]


def test_every_file_of_models_declares_exactly_one_record_type() -> None:
    declared = {record_type.__module__ for record_type in RECORD_TYPES}
    files = {f"models.{file.stem}" for file in MODELS.glob("*.py") if file.stem != "__init__"}
    assert declared == files
    assert len(declared) == len(RECORD_TYPES)
