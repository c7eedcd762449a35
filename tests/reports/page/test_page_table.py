"""Tables on paper."""

import io
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_reading import pages_of

from reports.page.sheet import PORTRAIT, Sheet
from reports.page.table import Row, Table, draw_table, heading, is_heading, label, paginate, value


def _table(texts: list[str], head: bool = True) -> Table:
    rows: tuple[Row, ...] = tuple((value(str(number)), value(text)) for number, text in enumerate(texts))
    return Table((15, 40), rows, (label("序号"), label("内容")) if head else ())


@settings(deadline=None)  # the first text drawn loads a font
@given(st.lists(st.integers(0, 60), max_size=40), st.booleans(), st.floats(0, 200), st.floats(150, 250))
def test_pages_hold_all_rows_in_order_and_none_is_too_full(
    lengths: list[int], head: bool, first: float, others: float
) -> None:
    table = _table(["字" * length for length in lengths], head)
    parts = paginate(table, first, others)
    assert tuple(row for part in parts for row in part.rows) == table.rows
    assert all(part.head == table.head for part in parts)
    assert all(part.rows for part in parts[1:])
    for number, part in enumerate(parts):
        assert not part.rows or part.height <= (others if number else first) + 0.1


def test_a_row_is_as_high_as_its_longest_cell() -> None:
    assert _table(["短"]).heights[1] == _table([""]).heights[1]
    assert _table(["字" * 30]).heights[1] > 2 * _table(["短"]).heights[1]


def test_text_a_little_too_wide_is_set_smaller_instead_of_wrapped() -> None:
    table = _table(["中巴云岭十七号车座"])
    assert len(table.lines(table.rows[0][1], 35.0)) == 1
    assert len(table.lines(table.rows[0][1], 25.0)) > 1


def test_a_cell_nobody_would_read_to_its_end_is_cut_short() -> None:
    table = _table(["字" * 5000])
    lines = table.lines(value("字" * 5000), 40)
    assert len(lines) == table.most_lines
    assert lines[-1][-1][0].endswith("字…")
    assert all(style.width(text) <= 40 for line in lines for text, style in line)


@settings(deadline=None)  # the first text drawn loads a font
@given(st.lists(st.booleans(), min_size=1, max_size=60), st.floats(20, 100))
def test_a_heading_never_stands_alone_at_the_foot_of_a_page(headings: list[bool], room: float) -> None:
    rows = tuple(heading("组", 2) if head else (value("一"), value("二")) for head in headings)
    parts = paginate(Table((15, 40), rows), room, room)
    assert [row for part in parts for row in part.rows] == list(rows)
    assert not any(
        part.rows and is_heading(part.rows[-1]) and not is_heading(next_part.rows[0])
        for part, next_part in pairwise(parts)
    )


def test_cells_are_drawn_row_by_row_and_spans_take_their_columns() -> None:
    rows: tuple[Row, ...] = (
        (label("单位"), value("云岭公司", columns=3)),
        (label("甲"), value("一"), label("乙"), value("二")),
    )
    table = Table((20, 30, 20, 30), rows)
    assert [left for _, left, _ in table.places(rows[0])] == [0, 20]
    assert [width for _, _, width in table.places(rows[0])] == [20, 80]
    file = io.BytesIO()
    sheet = Sheet(file, PORTRAIT, "表")
    bottom = draw_table(sheet, table, 20, 30)
    sheet.next_page()
    assert sheet.save().pages == 1
    assert bottom == 30 + table.height
    assert pages_of(file.getvalue()) == ["单位云岭公司甲一乙二"]
