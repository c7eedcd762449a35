"""Reads .xls, .xlsx, .xlsb and .ods through calamine."""

import io
import zipfile

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum

from exchange.sheets import refusals
from exchange.sheets.content import ZIP
from exchange.sheets.merged import make_sheet
from exchange.sheets.workbook import CELLS_MAX, Merge, Sheet, check_area
from rules.problem import Problem

UNPACKED_MAX = 1_000_000_000
"""Bytes a packed sheet may claim to unpack to; the guard stops what lies about it."""


def read_spreadsheet(data: bytes, file: str) -> tuple[Sheet, ...]:
    """All work sheets of the file, empty ones too. Raises Problem naming `file`."""
    if data.startswith(ZIP):
        _check_unpacked(data, file)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            return _sheets(book, file)
    except PasswordError as error:
        raise Problem(refusals.LOCKED, file=file) from error
    except (CalamineError, OSError, ValueError) as error:
        raise Problem(refusals.DAMAGED, file=file) from error


def _check_unpacked(data: bytes, file: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise Problem(refusals.DAMAGED, file=file) from error
    if unpacked > UNPACKED_MAX:
        raise Problem(refusals.TOO_MANY_CELLS, file=file, limit=CELLS_MAX)


def _sheets(book: CalamineWorkbook, file: str) -> tuple[Sheet, ...]:
    kinds = enumerate(about.typ for about in book.sheets_metadata)
    work_sheets = (book.get_sheet_by_index(index) for index, kind in kinds if kind == SheetTypeEnum.WorkSheet)
    return tuple(_sheet(sheet, file) for sheet in work_sheets)


def _sheet(sheet: CalamineSheet, file: str) -> Sheet:
    last_row, last_column = sheet.end or (-1, -1)
    check_area(last_row + 1, last_column + 1, file)
    return make_sheet(sheet.name, sheet.to_python(skip_empty_area=False), _merged(sheet))


def _merged(sheet: CalamineSheet) -> list[Merge]:
    return [Merge(*first, *last) for first, last in sheet.merged_cell_ranges or ()]
