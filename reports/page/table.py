"""Draws tables: cells wrap, heads repeat on every page, rows are never split."""

from dataclasses import dataclass, replace
from typing import TypeAlias

from reports.page.sheet import CENTRE, INNER, LEFT, OUTER, Sheet
from reports.page.text import BODY, GUIDE, LABEL, SECTION, Line, Style, wrap

HEAD_FILL = "#F2F3F4"
SQUEEZE = 1.12  # how much wider than its cell a text may be and still be set on one line


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what it says, how it stands, and over how many columns it reaches.

    A cell that `continues` the one above has no line between them.
    """

    line: Line
    align: float = LEFT
    columns: int = 1
    fill: str = ""
    continues: bool = False


Row: TypeAlias = tuple[Cell, ...]


def label(text: str, columns: int = 1) -> Cell:
    """Return a grey cell that names what stands beside or below it."""
    return Cell(((text, LABEL),), CENTRE, columns, HEAD_FILL)


def heading(text: str, columns: int, style: Style = SECTION) -> Row:
    """Return a row that names what stands below it, over all `columns`."""
    return (Cell(((text, style),), columns=columns, fill=HEAD_FILL),)


def is_heading(row: Row) -> bool:
    """Tell whether a row is a heading: one filled cell."""
    return len(row) == 1 and bool(row[0].fill)


def value(text: str, style: Style = BODY, align: float = LEFT, columns: int = 1) -> Cell:
    """Return a cell with plain text."""
    return Cell(((text, style),), align, columns)


@dataclass(frozen=True, slots=True)
class Table:
    """A table: column widths in mm, one head row or none, and least heights of rows in mm.

    A cell shows `most_lines` lines: a row is never split, so it must leave room for others on the page.
    """

    widths: tuple[float, ...]
    rows: tuple[Row, ...]
    head: Row = ()
    row_height: float = 8.5
    head_height: float = 7.8
    padding: float = 2.3
    rim: float = 1.45  # least space above and below the text of a cell
    most_lines: int = 20

    @property
    def heights(self) -> tuple[float, ...]:
        """The height of every row that is drawn, head first, in mm."""
        head = (self._height(self.head, self.head_height),) if self.head else ()
        return (*head, *(self._height(row, self.row_height) for row in self.rows))

    @property
    def height(self) -> float:
        """The height of the whole table in mm."""
        return sum(self.heights)

    def _height(self, row: Row, least: float) -> float:
        texts = (self.lines(cell, width) for cell, _, width in self.places(row))
        return max(least, *(len(lines) * lines[0][0][1].line + 2 * self.rim for lines in texts if lines[0]), least)

    def lines(self, cell: Cell, width: float) -> tuple[Line, ...]:
        """Return the lines a cell of `width` mm shows."""
        lines = wrap(_squeezed(cell.line, width - 2 * self.padding), width - 2 * self.padding)
        if len(lines) <= self.most_lines:
            return lines
        *whole, (*begun, (text, style)) = lines[: self.most_lines]
        return (*whole, (*begun, (f"{text[:-1]}…", style)))

    def places(self, row: Row) -> list[tuple[Cell, float, float]]:
        """Return each cell of a row with its left edge, counted from the table's, and its width in mm."""
        found = []
        column, left = 0, 0.0
        for cell in row:
            width = sum(self.widths[column : column + cell.columns])
            found.append((cell, left, width))
            column += cell.columns
            left += width
        return found


def _squeezed(line: Line, room: float) -> Line:
    """Make a text that is only a little too wide a little smaller, which reads better than a second line."""
    needed = sum(style.width(text) for text, style in line)
    if not room < needed <= room * SQUEEZE:
        return line
    return tuple((text, replace(style, size=style.size * room / needed * 0.999)) for text, style in line)


def paginate(table: Table, first: float, others: float) -> list[Table]:
    """Divide a table into parts of at most `first` mm, then `others` mm; each repeats the head.

    A first part without any row means that nothing but the head would have fitted. A heading stays with the row below.
    """
    heights = table.heights
    head = heights[0] if table.head else 0.0
    parts: list[list[Row]] = [[]]
    room = first - head
    own = heights[1:] if table.head else heights
    for row, height, next_height in zip(table.rows, own, (*own, 0.0)[1:], strict=True):
        needed = height + next_height * is_heading(row)
        if needed > room + 0.01 and (parts[-1] or len(parts) == 1):
            parts.append([])
            room = others - head
        parts[-1].append(row)
        room -= height
    return [replace(table, rows=tuple(part)) for part in parts]


def draw_table(sheet: Sheet, table: Table, x: float, y: float) -> float:
    """Draw a table with its top left corner at x, y (mm) and return where it ends below."""
    top = y
    drawn = (table.head, *table.rows) if table.head else table.rows
    width = sum(table.widths)
    rules = []
    for row, height in zip(drawn, table.heights, strict=True):
        for cell, left, cell_width in table.places(row):
            _draw_cell(sheet, table, cell, (x + left, y, cell_width, height))
            rules.append((x + left, y, x + left, y + height))
            if not cell.continues:
                rules.append((x + left, y, x + left + cell_width, y))
        y += height
    sheet.lines(rules, INNER, GUIDE)
    sheet.box(x, top, width, y - top, OUTER)
    return y


def _draw_cell(sheet: Sheet, table: Table, cell: Cell, place: tuple[float, float, float, float]) -> None:
    x, y, width, height = place
    if cell.fill:
        sheet.box(x, y, width, height, fill=cell.fill)
    lines = table.lines(cell, width)
    pitch = cell.line[0][1].line
    middle = y + height / 2 - (len(lines) - 1) * pitch / 2
    anchor = x + table.padding + (width - 2 * table.padding) * cell.align
    for number, line in enumerate(lines):
        sheet.spans(anchor, middle + number * pitch, line, cell.align)
