"""Reads the tables of a web page; many systems export one and call it .xls."""

from html.parser import HTMLParser

from exchange.sheets import refusals
from exchange.sheets.merged import make_sheet
from exchange.sheets.workbook import Merge, Sheet, check_area
from rules.problem import Problem

_SPAN_MAX = 1000


def read_html(text: str, file: str) -> tuple[Sheet, ...]:
    """One sheet for each table. Raises Problem naming `file` when the page holds none or too large a one."""
    reader = _TableReader(file)
    reader.feed(text)
    reader.close()
    sheets = tuple(table.sheet(str(number), file) for number, table in enumerate(reader.tables, 1) if table.cells)
    if not sheets:
        raise Problem(refusals.NO_TABLE, file=file)
    return sheets


class _Grid:
    """Cells of one table by place, with the areas that span several."""

    def __init__(self) -> None:
        self.cells: dict[tuple[int, int], str] = {}
        self.merged: list[Merge] = []
        self.row = -1

    def place(self, text: str, down: int, right: int) -> None:
        """Put a cell at the next free place of the current row, over `down` rows and `right` columns."""
        top, left = max(self.row, 0), 0
        while (top, left) in self.cells:
            left += 1
        for row in range(top, top + down):
            for column in range(left, left + right):
                self.cells[row, column] = text
        if down > 1 or right > 1:
            self.merged.append(Merge(top, left, top + down - 1, left + right - 1))

    def sheet(self, name: str, file: str) -> Sheet:
        """The table as a sheet. Raises Problem naming `file` when it is too large."""
        height = max(row for row, _ in self.cells) + 1
        width = max(column for _, column in self.cells) + 1
        check_area(height, width, file)
        rows = [[self.cells.get((row, column), "") for column in range(width)] for row in range(height)]
        return make_sheet(name, rows, self.merged)


class _TableReader(HTMLParser):
    """Collects the tables; a table inside a cell is read as a table of its own."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self.file = file
        self.tables: list[_Grid] = []
        self._open: list[_Grid] = []
        self._text: list[str] | None = None
        self._span = (1, 1)
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._open.append(_Grid())
            self.tables.append(self._open[-1])
        elif tag == "tr" and self._open:
            self._end_cell()
            self._open[-1].row += 1
        elif tag in {"td", "th"} and self._open:
            self._end_cell()
            values = dict(attrs)
            self._span = (_span(values.get("rowspan")), _span(values.get("colspan")))
            self._text = []
        elif tag == "br" and self._text is not None:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th", "tr", "table"}:
            self._end_cell()
        if tag == "table" and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._text is not None:
            self._text.append(data)

    def _end_cell(self) -> None:
        if self._text is None or not self._open:
            return
        down, right = self._span
        self._cells += down * right
        check_area(self._cells, 1, self.file)
        self._open[-1].place("".join(self._text).strip(), down, right)
        self._text = None


def _span(value: str | None) -> int:
    return min(max(int(value), 1), _SPAN_MAX) if value and value.isdecimal() else 1
