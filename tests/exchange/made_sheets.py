"""Sheets of our own making for the tests of the import, and the fields they are read with."""

import io
from collections.abc import Iterable, Sequence
from pathlib import Path

import xlsxwriter

from exchange.sheets.fields import ImportField, Kind

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
"""Real sheets, kept beside the source tree where they may be read; absent elsewhere."""

FIELDS = (
    ImportField("name", "客户名称", ("单位名称", "名称", "公司"), Kind.ORGANISATION, True, ("供应商",)),
    ImportField("short_name", "简称"),
    ImportField("uscc", "统一社会信用代码", ("信用代码",), Kind.USCC),
    ImportField("industry", "行业分类", ("所属行业",), Kind.INDUSTRY),
    ImportField("person_phone", "联系人和电话", ("联系人电话", "联系方式"), Kind.PERSON_PHONE),
    ImportField("contact", "联系人", ("姓名", "显示名称"), Kind.PERSON),
    ImportField("mobile", "手机", ("手机号码", "电话", "移动电话号码", "联系人电话"), Kind.PHONE),
    ImportField("owner", "客户经理", (), Kind.PERSON),
    ImportField("last_visit", "上次拜访", ("最近拜访",), Kind.DATE),
    ImportField("fee", "现用月费", ("月租",), Kind.MONEY),
    ImportField("remark", "备注", (), Kind.LONG_TEXT),
)


def xlsx_bytes(
    rows: Iterable[Sequence[object]], merged: Iterable[tuple[int, int, int, int]] = (), sheet: str = "Sheet1"
) -> bytes:
    """An .xlsx of one sheet; `merged` are (top, left, bottom, right) from 0, with their value in `rows`."""
    return book_bytes({sheet: rows}, merged)


def book_bytes(
    sheets: dict[str, Iterable[Sequence[object]]], merged: Iterable[tuple[int, int, int, int]] = ()
) -> bytes:
    """An .xlsx of several sheets; the merged areas are made in each."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"strings_to_formulas": False}) as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            grid = [list(row) for row in rows]
            for top, left, bottom, right in merged:
                page.merge_range(top, left, bottom, right, "")
            for number, row in enumerate(grid):
                for column, value in enumerate(row):
                    if value != "":
                        page.write(number, column, value)
    return buffer.getvalue()
