"""Opens a sheet file of any kind: the one door for everything that comes in as a table."""

from datetime import datetime
from pathlib import Path

from exchange.sheets import refusals
from exchange.sheets.charset import decode
from exchange.sheets.content import Content, content_of
from exchange.sheets.delimited import read_delimited
from exchange.sheets.guard import run_guarded
from exchange.sheets.html_table import read_html
from exchange.sheets.spreadsheet import read_spreadsheet
from exchange.sheets.workbook import Sheet, Workbook
from rules.problem import Problem

BYTES_MAX = {
    Content.BOOK: 100_000_000,
    Content.HTML: 20_000_000,
    Content.CARDS: 60_000_000,
    Content.CALENDAR: 20_000_000,
    Content.TEXT: 60_000_000,
}
"""Bytes a file of each kind may have; beyond that it would not be read within ten seconds."""


def read_workbook(path: Path) -> Workbook:
    """Read a file of any kind in a guarded process.

    Raises Problem for everything that can be wrong with a file: missing, locked, empty, no sheet, with a password,
    damaged, too large. Takes at most ten seconds and 1 GB.
    """
    return run_guarded(load, path)


def load(path: Path) -> Workbook:
    """What `read_workbook` does, in this process and therefore unguarded."""
    data = _bytes_of(path)
    content = content_of(data, path.name)
    if len(data) > BYTES_MAX[content]:
        raise _too_heavy(path.name, content)
    workbook = _READERS[content](data, path.name)
    filled = tuple(sheet for sheet in workbook.sheets if sheet.width)
    if not filled:
        raise Problem(refusals.BLANK_SHEETS, file=path.name)
    return Workbook(filled, workbook.encoding)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > max(BYTES_MAX.values()):
            raise _too_heavy(path.name, Content.BOOK)
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Problem(refusals.MISSING, file=path.name) from error
    except OSError as error:
        raise Problem(refusals.IN_USE, file=path.name) from error


def _too_heavy(file: str, content: Content) -> Problem:
    return Problem(refusals.TOO_HEAVY, file=file, limit=BYTES_MAX[content] // 1_000_000)


def _book(data: bytes, file: str) -> Workbook:
    return Workbook(read_spreadsheet(data, file))


def _page(data: bytes, file: str) -> Workbook:
    text, encoding = decode(data, file)
    return Workbook(read_html(text, file), encoding)


def _text(data: bytes, file: str) -> Workbook:
    text, encoding = decode(data, file)
    sheet = read_delimited(text, file)
    return Workbook((Sheet(Path(file).stem, sheet.rows, sheet.merged),), encoding)


def _cards(data: bytes, file: str) -> Workbook:
    from exchange.sheets.contact_cards import read_cards  # cards are rare, and their library takes a while to load

    text, encoding = decode(data, file)
    sheet = read_cards(text)
    return Workbook((Sheet(Path(file).stem, sheet.rows),), encoding)


def _calendar(data: bytes, file: str) -> Workbook:
    from exchange.calendar_reading import read_calendar  # calendars are rare, and their library takes a while to load

    text, encoding = decode(data, file)
    sheet = read_calendar(text, datetime.now())
    return Workbook((Sheet(Path(file).stem, sheet.rows),), encoding)


_READERS = {
    Content.BOOK: _book,
    Content.HTML: _page,
    Content.CARDS: _cards,
    Content.CALENDAR: _calendar,
    Content.TEXT: _text,
}
