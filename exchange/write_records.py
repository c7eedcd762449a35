"""Writes the records of a kind to a file: a sheet, and contacts also as cards, visits also as a calendar."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from exchange.calendar_file import visits_for_calendar, write_calendar
from exchange.cards import VERSIONS, write_cards
from exchange.export_sheet import export_sheet
from exchange.outgoing import EXPORTED, columns_of, conditions_for
from models.store.listing import Column, Listing
from models.visit_record import VisitRecord


def write_records(kind: str, file: Path, encoding: str = "utf-8", card_version: str = VERSIONS[0]) -> int:
    """Write what the signed-in account may take along of a kind of `EXPORTED`, and return how many records.

    The suffix tells the format: .xlsx and .csv (in `encoding`) for all kinds, .vcf for contacts, .ics for visits.
    Raises Problem for another suffix or a file that cannot be written.
    """
    record_type, conditions = EXPORTED[kind], conditions_for(kind)
    wanted = (kind, file.suffix.lower())
    if wanted == ("contacts", ".vcf"):
        return write_cards(file, record_type.present().where(*conditions), card_version)
    if wanted == ("visits", ".ics"):
        return write_calendar(file, visits_for_calendar(conditions, datetime.now()))
    listing = Listing(record_type, conditions, columns=columns_of(record_type))
    rows = listing.page(0, listing.count())
    if kind == "visits":
        return export_sheet(file, (*listing.columns, _said_column()), _with_what_was_said(rows), encoding)
    return export_sheet(file, listing.columns, (row[1:] for row in rows), encoding)


def _said_column() -> Column:
    """The record of a visit, which is kept beside it; under this heading it comes back."""
    field = VisitRecord.said
    return Column("said", field.label, type(field).__name__, 320, field.level, ())


def _with_what_was_said(rows: Iterable[tuple[Any, ...]]) -> Iterable[tuple[Any, ...]]:
    said = dict(VisitRecord.present().select(VisitRecord.visit, VisitRecord.said).tuples())
    return ((*row[1:], said.get(row[0])) for row in rows)
