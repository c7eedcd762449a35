"""Holds that every text has its English and Traditional Chinese, with the same places for values."""

from pathlib import Path

import pytest
from opencc import OpenCC
from update_translations import LANGUAGES, catalogue, faults, fill, stale, traditional, write_missing

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>Problem</name>
    <message>
        <source>找不到 {file}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n 位客人</source>
        <comment>hall</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
"""


def test_catalogues_are_in_step_with_the_code() -> None:
    assert stale() == [], "run: python dev.py translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_with_the_same_places(language: str) -> None:
    assert faults(catalogue(language)) == []


@pytest.fixture
def unfinished(tmp_path: Path) -> Path:
    """A small English catalogue without translations."""
    file = tmp_path / "zhengqi_en.ts"
    file.write_text(CATALOGUE, encoding="utf-8")
    return file


def translated(catalogue_file: Path, *translations: list[str]) -> Path:
    """Return the table of a catalogue's missing texts with translations written beside them."""
    table = catalogue_file.with_name("missing.tsv")
    assert write_missing(catalogue_file, table) == len(translations)
    heading, *rows = table.read_text(encoding="utf-8-sig").splitlines()
    lines = ["\t".join(row.split("\t")[:3] + texts) for row, texts in zip(rows, translations, strict=True)]
    table.write_text("\n".join([heading, *lines]), encoding="utf-8-sig")
    return table


def test_a_table_of_translations_fills_the_catalogue(unfinished: Path) -> None:
    assert len(faults(unfinished)) == 2
    table = translated(unfinished, ["{file} was not found."], ["one guest", "%n guests"])
    assert fill(unfinished, table) == []
    assert faults(unfinished) == []


@pytest.mark.parametrize("text", ["Not found.", "{name} was not found.", "{file} {file}"])
def test_a_translation_with_other_places_is_refused(unfinished: Path, text: str) -> None:
    table = translated(unfinished, [text], ["%n guest", "%n guests"])
    assert fill(unfinished, table) == ["Problem: 找不到 {file}。"]
    assert [fault.split(":")[1] for fault in faults(unfinished)] == [" unfinished"]


def test_a_plural_text_needs_both_forms(unfinished: Path) -> None:
    table = translated(unfinished, ["{file} was not found."], ["%n guests"])
    assert fill(unfinished, table) == ["Problem: %n 位客人"]


def test_a_translation_edited_by_hand_is_checked_too(unfinished: Path) -> None:
    fill(unfinished, translated(unfinished, ["{file} was not found."], ["one guest", "%n guests"]))
    text = unfinished.read_text(encoding="utf-8")
    unfinished.write_text(text.replace("{file} was", "{fiel} was"), encoding="utf-8")
    assert faults(unfinished) == ["zhengqi_en.ts: other places: Problem: 找不到 {file}。"]


def test_traditional_chinese_keeps_listed_terms() -> None:
    convert = OpenCC("s2twp")
    assert traditional("请打开文件 {file}", {}, convert) == "請開啟檔案 {file}"
    assert traditional("行业代码只读", {"代码": "代碼", "只读": "唯讀"}, convert) == "行業代碼唯讀"
