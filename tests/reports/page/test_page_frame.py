"""The frame round every page."""

import io
from dataclasses import replace
from functools import partial

from pdf_reading import assert_in_order, fonts_of, pages_of, sizes_of
from sample_content import imprint

from reports.page.frame import NO_SERIAL, Page, draw_document
from reports.page.sheet import LANDSCAPE, PORTRAIT, Sheet
from reports.page.text import BODY


def _say(word: str, sheet: Sheet) -> None:
    sheet.text(20, 60, word, BODY)


def _pages(*words: str) -> list[Page]:
    return [Page(partial(_say, word), f"-{number}") for number, word in enumerate(words, start=1)]


def test_pages_know_office_serial_printer_level_and_their_number() -> None:
    file = io.BytesIO()
    drawn = draw_document(file, PORTRAIT, "试", imprint("YH-2026-0009"), _pages("甲", "乙"))
    assert drawn.pages == 2
    first, second = pages_of(file.getvalue())
    assert_in_order(first, "云岭市分公司", "编号", "YH-2026-0009-1", "甲", "打印 苏小雪 2026-11-25 10:12", "密级 内部")
    assert_in_order(second, "YH-2026-0009-2", "乙", "第 2 页 共 2 页")
    assert "次打印" not in first


def test_a_reprint_says_so() -> None:
    file = io.BytesIO()
    draw_document(file, PORTRAIT, "试", imprint(times=2), _pages("甲"))
    assert "第2次打印" in pages_of(file.getvalue())[0]


def test_a_preview_has_no_serial_yet() -> None:
    file = io.BytesIO()
    draw_document(file, PORTRAIT, "试", imprint(serial=""), _pages("甲"))
    assert NO_SERIAL in pages_of(file.getvalue())[0]


def test_paper_is_a4_and_fonts_are_embedded() -> None:
    for paper, size in ((PORTRAIT, (210, 297)), (LANDSCAPE, (297, 210))):
        file = io.BytesIO()
        draw_document(file, paper, "试", imprint(), _pages("甲"))
        assert sizes_of(file.getvalue()) == [size]
        assert all(fonts_of(file.getvalue()).values())
        assert b"Helvetica" not in file.getvalue()


def test_a_very_long_office_name_leaves_the_serial_alone() -> None:
    file = io.BytesIO()
    draw_document(file, PORTRAIT, "试", replace(imprint(), office="云岭市" * 60), _pages("甲"))
    assert_in_order(pages_of(file.getvalue())[0], "云岭市", "…", "编号", "CG-2026-0117")
