"""Draws one customer of the archive on one page: head, facts in pairs, and as much of the tables as fits."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reports.archive_content import FiledCustomer, FiledFact, FiledTable
from reports.page.marks import draw_section, draw_title
from reports.page.sheet import LEFT, RIGHT, Sheet
from reports.page.table import Cell, Row, Table, draw_table, label, value
from reports.page.text import BODY, LABEL, SMALL, Style, ellipsis

LEFT_EDGE, FULL_WIDTH, LOWEST = 20.0, 172.0, 274.0
TOP, GAP, HEADING = 47.4, 6.5, 5.0
LABEL_WIDTH, VALUE_WIDTH = 24.0, 62.0
LONG = 30
"""Characters of a value from which on it gets a row of its own."""
MOST_LETTERS = 160
CELL = replace(BODY, size=9.5)


def draw_customer(customer: FiledCustomer, sheet: Sheet) -> None:
    """Draw the page; rows that do not fit are counted, never cut."""
    draw_title(sheet, customer.name, " · ".join(customer.chips))
    top = draw_table(sheet, _facts(customer.facts), LEFT_EDGE, TOP) + GAP
    for table in customer.tables:
        shown = _fitting(table, LOWEST - top - HEADING)
        if shown is None:
            sheet.text(LEFT_EDGE, top, f"{table.title} {_count(table)} 条没有印出，请在系统里看。", SMALL)
            top += GAP
            continue
        draw_section(sheet, top, _heading(table, shown))
        top = draw_table(sheet, shown, LEFT_EDGE, top + HEADING - 1) + GAP


def _heading(table: FiledTable, shown: Table) -> str:
    left = _count(table) - len(shown.rows)
    return f"{table.title}（另有 {left} 条没有印出）" if left else table.title


def _count(table: FiledTable) -> int:
    return len(table.rows) + table.more


def _facts(facts: Sequence[FiledFact]) -> Table:
    widths = (LABEL_WIDTH, VALUE_WIDTH, LABEL_WIDTH, VALUE_WIDTH)
    return Table(widths, tuple(_rows(facts)), row_height=7.4, rim=1.2)


def _rows(facts: Sequence[FiledFact]) -> Iterator[Row]:
    """Put two facts into a row; a long text gets one of its own, after the others."""
    short = [fact for fact in facts if len(fact.value) <= LONG]
    for place in range(0, len(short), 2):
        pair = short[place : place + 2]
        if len(pair) == 1:
            yield _label(pair[0]), _value(pair[0], 3)
        else:
            yield tuple(cell for fact in pair for cell in (_label(fact), _value(fact)))
    for fact in facts:
        if len(fact.value) > LONG:
            yield _label(fact), _value(fact, 3)


def _label(fact: FiledFact) -> Cell:
    width = LABEL_WIDTH - 3
    size = min(LABEL.size, LABEL.size * width / LABEL.width(fact.label))
    cell = label(fact.label)
    return replace(cell, line=((fact.label, replace(LABEL, size=size)),))


def _value(fact: FiledFact, columns: int = 1) -> Cell:
    shown = fact.value if len(fact.value) <= MOST_LETTERS else f"{fact.value[: MOST_LETTERS - 1]}…"
    known = f"　{fact.known}" if fact.known else ""
    return Cell(((shown, CELL), (known, SMALL)) if known else ((shown, CELL),), columns=columns)


def _fitting(table: FiledTable, room: float) -> Table | None:
    """Return the table with as many rows as fit into `room` mm, or None where not one does."""
    head = tuple(label(text) for text in table.heads)
    rows = tuple(tuple(_cell(text, CELL) for text in row) for row in table.rows)
    for count in range(len(rows), 0, -1):
        made = Table(table.widths, rows[:count], head, row_height=7.0, head_height=6.6, padding=1.8, rim=1.1)
        if made.height <= room:
            return made
    return None


def _cell(text: str, style: Style) -> Cell:
    """Return a cell of a table; amounts stand one below the other from the right."""
    return value(ellipsis(text, style, FULL_WIDTH), style, RIGHT if text.startswith("¥") else LEFT)
