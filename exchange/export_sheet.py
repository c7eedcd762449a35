"""Writes what a list shows to an .xlsx or .csv file, so that other programs open it safely and it can come back."""

import csv
import datetime as dt
import io
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO

import xlsxwriter

from exchange.sheets.delimited import FORMULA_SIGNS
from models.store.files import write_whole
from models.store.listing import Column
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

ENCODINGS = {"utf-8": "utf-8-sig", "gb18030": "gb18030"}
"""How a .csv may be written: UTF-8 with its mark, by which Excel knows it, or GB18030 for older programs."""

_YES, _NO = QT_TRANSLATE_NOOP("Export", "是"), QT_TRANSLATE_NOOP("Export", "否")
_UNKNOWN_SUFFIX = QT_TRANSLATE_NOOP("Problem", "不能导出成「{file}」。请用 .xlsx 或 .csv 结尾的文件名。")
_EXACT_DIGITS = 15
"""Digits Excel keeps of a number; longer ones are written as text."""
_NUMBER_FORMATS = {"MoneyField": "#,##0.00", "PercentField": '0"%"'}
_DAY, _MOMENT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm"
_FIRST_DAY = dt.date(1900, 3, 1)
"""First day whose serial number all programs agree on; earlier days are written as text."""


def export_sheet(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Any]], encoding: str = "utf-8") -> int:
    """Write one line per row (values in the order of `columns`) and return how many; the suffix tells the format.

    `encoding` is a key of `ENCODINGS` and matters for .csv only. Raises Problem for another suffix or a file that
    cannot be written; an older file of that name stays whole until the new one is complete.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise Problem(_UNKNOWN_SUFFIX, file=path.name)
    counted = _Counted(rows)
    write_whole(path, lambda stream: write(stream, columns, counted, ENCODINGS[encoding]))
    return counted.count


class _Counted:
    """Rows passed on one by one and counted."""

    def __init__(self, rows: Iterable[Sequence[Any]]) -> None:
        self._rows = rows
        self.count = 0

    def __iter__(self) -> Iterator[Sequence[Any]]:
        for row in self._rows:
            self.count += 1
            yield row


def _shown(value: Any, column: Column) -> Any:
    """The value as a reader knows it: labels for choices and flags, numbers and dates as such, the rest as text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return _YES if value else _NO
    if column.choices:
        return dict(column.choices).get(value, value)
    if isinstance(value, int | float | Decimal):
        return value if len(str(value)) <= _EXACT_DIGITS else str(value)
    return value if isinstance(value, str | dt.date) else str(value)


def _write_csv(stream: BinaryIO, columns: Sequence[Column], rows: Iterable[Sequence[Any]], encoding: str) -> None:
    text = io.TextIOWrapper(stream, encoding=encoding, newline="")
    writer = csv.writer(text)
    writer.writerow([column.title for column in columns])
    for row in rows:
        writer.writerow([_csv_text(_shown(value, column)) for value, column in zip(row, columns)])
    text.detach()


def _csv_text(value: Any) -> str:
    if isinstance(value, dt.datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, str) and value.lstrip("'").startswith(FORMULA_SIGNS):  # one that was guarded comes back so
        return f"'{value}"
    return str(value)


def _write_xlsx(stream: BinaryIO, columns: Sequence[Column], rows: Iterable[Sequence[Any]], _encoding: str) -> None:
    line = 0
    with xlsxwriter.Workbook(stream, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        formats = _formats(book, columns)
        _write_head(book, sheet, columns)
        for line, row in enumerate(rows, start=1):
            for index, (value, column) in enumerate(zip(row, columns)):
                _write_cell(sheet, line, index, _shown(value, column), formats[index])
        sheet.autofilter(0, 0, line, max(len(columns) - 1, 0))


_WRITERS = {".xlsx": _write_xlsx, ".csv": _write_csv}


def _formats(book: xlsxwriter.Workbook, columns: Sequence[Column]) -> list[tuple[Any, Any, Any]]:
    """Per column the formats of a number, a day and a moment."""
    day, moment = book.add_format({"num_format": _DAY}), book.add_format({"num_format": _MOMENT})
    numbers = {kind: book.add_format({"num_format": look}) for kind, look in _NUMBER_FORMATS.items()}
    return [(numbers.get(column.kind), day, moment) for column in columns]


def _write_head(book: xlsxwriter.Workbook, sheet: Any, columns: Sequence[Column]) -> None:
    head = book.add_format({"bold": True, "bg_color": "#E8EDF2", "bottom": 1, "valign": "vcenter"})
    sheet.freeze_panes(1, 0)
    for index, column in enumerate(columns):
        sheet.set_column_pixels(index, index, column.width)
        sheet.write_string(0, index, column.title, head)


def _write_cell(sheet: Any, row: int, index: int, value: Any, formats: tuple[Any, Any, Any]) -> None:
    number, day, moment = formats
    if isinstance(value, dt.datetime) and value.date() >= _FIRST_DAY:
        sheet.write_datetime(row, index, value, moment)
    elif isinstance(value, dt.date) and not isinstance(value, dt.datetime) and value >= _FIRST_DAY:
        sheet.write_datetime(row, index, value, day)
    elif isinstance(value, int | float | Decimal):
        sheet.write_number(row, index, value, number)
    elif value != "":
        sheet.write_string(row, index, _csv_text(value) if isinstance(value, dt.date) else str(value))
