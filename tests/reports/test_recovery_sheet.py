"""The sheet that gets an office back into its data."""

from pathlib import Path

import pytest
from pdf_reading import assert_in_order, fonts_of, pages_of, sizes_of

from models.store.vault import new_recovery_key
from reports.recovery_sheet import draw_recovery_sheet
from rules.problem import Problem

OFFICE = "云岭市分公司 · 政企客户部"


def test_one_page_tells_the_key_its_use_and_where_to_keep_it(tmp_path: Path) -> None:
    key, file = new_recovery_key(), tmp_path / "恢复密钥.pdf"
    assert draw_recovery_sheet(OFFICE, key, file).pages == 1
    data = file.read_bytes()
    (text,) = pages_of(data)
    groups = key.split("-")
    assert_in_order(text, OFFICE, "恢复密钥", *groups, "用恢复密钥登录", "保险柜", "保管人")
    assert sizes_of(data) == [(210, 297)]
    assert all(fonts_of(data).values())


def test_a_long_heading_stays_on_its_line(tmp_path: Path) -> None:
    file = tmp_path / "key.pdf"
    draw_recovery_sheet("云岭" * 100, new_recovery_key(), file)
    assert "…" in pages_of(file.read_bytes())[0]


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.write_text("", encoding="utf-8")
    with pytest.raises(Problem):
        draw_recovery_sheet(OFFICE, new_recovery_key(), taken / "key.pdf")
