"""Exports lists and reads them back: types, labels, formula-like texts, encodings, files that cannot be written."""

import datetime as dt
from decimal import Decimal

import pytest

from exchange.export_sheet import export_sheet
from exchange.sheets.reading import load
from models.store.listing import Column
from rules.problem import Problem

COLUMNS = (
    Column("name", "客户名称", "TextField", 196, True, ()),
    Column("stage", "阶段", "ChoiceField", 80, True, (("prospect", "潜在客户"),)),
    Column("fee", "现用月费", "MoneyField", 90, True, ()),
    Column("due", "应拜访日", "DateField", 84, True, ()),
    Column("last", "上次拜访", "DateTimeField", 130, True, ()),
    Column("active", "在岗", "FlagField", 50, True, ()),
)
MOMENT = dt.datetime(2026, 3, 5, 14, 30)
ROWS = [
    ("青瓦台账软件有限公司", "prospect", Decimal("8600.50"), dt.date(2026, 3, 5), MOMENT, True),
    ("=HYPERLINK(1)", None, Decimal("-20"), None, dt.datetime(1850, 1, 1), False),
    ("😀䶮𬱖", "other", None, None, None, None),
]


def test_xlsx_keeps_types_and_labels(tmp_path):
    assert export_sheet(tmp_path / "客户.xlsx", COLUMNS, ROWS) == 3
    head, first, second, third = load(tmp_path / "客户.xlsx").sheets[0].rows
    assert head == tuple(column.title for column in COLUMNS)
    assert first == ("青瓦台账软件有限公司", "潜在客户", 8600.5, dt.date(2026, 3, 5), MOMENT, "是")
    assert second == ("=HYPERLINK(1)", "", -20, "", "1850-01-01 00:00", "否")
    assert third == ("😀䶮𬱖", "other", "", "", "", "")


@pytest.mark.parametrize(("encoding", "seen"), [("utf-8", "utf-8-sig"), ("gb18030", "gb18030")])
def test_csv_comes_back_as_it_was(tmp_path, encoding, seen):
    export_sheet(tmp_path / "客户.csv", COLUMNS, ROWS, encoding)
    workbook = load(tmp_path / "客户.csv")
    assert workbook.encoding == seen
    assert workbook.sheets[0].rows[1:3] == (
        ("青瓦台账软件有限公司", "潜在客户", "8600.50", "2026-03-05", "2026-03-05 14:30", "是"),
        ("=HYPERLINK(1)", "", "-20", "", "1850-01-01 00:00", "否"),
    )
    assert workbook.sheets[0].rows[3][0] == "😀䶮𬱖"


def test_csv_keeps_texts_from_being_run(tmp_path):
    texts = [(sign + "1",) for sign in "=+-@"]
    export_sheet(tmp_path / "a.csv", COLUMNS[:1], texts)
    assert all(line[0] == "'" for line in (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()[1:])


def test_long_numbers_are_written_as_text(tmp_path):
    export_sheet(tmp_path / "a.xlsx", COLUMNS[:1], [(12345678901234567,)])
    assert load(tmp_path / "a.xlsx").sheets[0].rows[1] == ("12345678901234567",)


def test_another_suffix_is_refused(tmp_path):
    with pytest.raises(Problem, match=r"用 \.xlsx 或"):
        export_sheet(tmp_path / "a.doc", COLUMNS, ROWS)


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_a_file_that_cannot_be_written_is_named_and_nothing_is_left(tmp_path, name):
    (tmp_path / "文件").touch()
    with pytest.raises(Problem, match=name):
        export_sheet(tmp_path / "文件" / name, COLUMNS, ROWS)
    assert [path.name for path in tmp_path.iterdir()] == ["文件"]


def test_a_failed_export_leaves_the_older_file(tmp_path):
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(Problem):
        export_sheet(tmp_path / "a.csv", COLUMNS, ROWS)
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
