"""Reads the real sheets kept beside the source tree: none may do worse than a plain sentence."""

import time
from pathlib import Path

import pytest
from made_sheets import DATA, FIELDS

from exchange.sheets.guard import MEMORY_MAX, SECONDS_MAX, run_guarded
from exchange.sheets.reading import load, read_workbook
from exchange.sheets.recognise import likeliest, require
from rules.problem import Problem

pytestmark = [
    pytest.mark.realdata,
    pytest.mark.skipif(not DATA.is_dir(), reason="真实表格不在源码旁边：没有 shared/data 文件夹"),
]


def outcomes(folder: Path) -> dict[str, str]:
    """What became of each file: the name of the sheet that holds customers, or the sentence that refuses it."""
    return {path.name: _outcome(path) for path in sorted(folder.rglob("*")) if path.is_file()}


def _outcome(path: Path) -> str:
    start = time.monotonic()
    try:
        found = likeliest(load(path), FIELDS)
        require(found, path.name, "客户")
    except Problem as problem:
        return str(problem)
    finally:
        assert time.monotonic() - start < SECONDS_MAX
    return f"{found.table.sheet}: {len(found.table.rows)}"


def test_bad_files_are_read_or_refused_within_the_memory_allowed():
    seen = run_guarded(outcomes, DATA / "bad")
    assert len(seen) > 100
    assert all("「" in said for said in seen.values()), "no bad file holds customers"
    assert MEMORY_MAX < 1_000_000_000


def test_only_the_sheets_with_customers_are_taken():
    seen = run_guarded(outcomes, DATA / "sheets")
    assert {file: said for file, said in seen.items() if "「" not in said} == {
        "jshERP_customer_template.xls": "信息: 2",
        "jshERP_vendor_template.xls": "信息: 2",
        "thunderbird_cn_addressbook_gbk.csv": "thunderbird_cn_addressbook_gbk: 4",
        "合格供方名录.xlsx": "1-5: 110",
    }


def test_an_old_spreadsheet_is_mapped_past_its_instructions():
    found = likeliest(read_workbook(DATA / "sheets" / "jshERP_customer_template.xls"), FIELDS)
    assert found.table.header_row == 2
    mapped = {column.heading: column.field for column in found.mapping if column.field}
    assert mapped["名称*"] == "name"
    assert mapped["手机号码"] == "mobile"


def test_a_register_with_grouped_headings_and_signatures_on_each_page_is_read():
    found = likeliest(read_workbook(DATA / "sheets" / "合格供方名录.xlsx"), FIELDS)
    assert found.table.header_row == 3
    assert "评价标准 价格" in found.table.headings
    assert found.table.left_out == 5
