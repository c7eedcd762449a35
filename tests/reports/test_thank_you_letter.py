"""The printed thank-you letter."""

import datetime as dt
from dataclasses import replace

import pytest
from pdf_reading import assert_in_order, drawn_bytes, pages_of
from sample_content import imprint

from reports.thank_you_letter import Letter, draw_thank_you_letter

LETTER = Letter("尊敬的顾主任：", "承蒙接待，谨致谢意。\n再次感谢。", "云岭市分公司\n林小满", dt.date(2026, 11, 25))


def pages(letter: Letter) -> list[str]:
    return pages_of(drawn_bytes(draw_thank_you_letter, letter, imprint("GX-2026-0003"))[0])


def test_a_letter_reads_like_one_and_carries_no_internal_marks() -> None:
    (page,) = pages(LETTER)
    assert_in_order(page, "尊敬的顾主任", "承蒙接待", "再次感谢", "林小满", "2026年11月25日")
    assert "密级" not in page and "打印" not in page


def test_a_long_letter_goes_on_to_a_second_sheet() -> None:
    made = pages(replace(LETTER, body="\n".join(["这次交流对我们改进服务很有帮助，我们会一条一条落实。"] * 30)))
    assert len(made) == 2 and "林小满" in made[-1]


@pytest.mark.parametrize("lines", range(16, 24))
def test_a_signature_never_stands_alone_on_a_sheet(lines: int) -> None:
    last = pages(replace(LETTER, body="\n".join(["谨致谢意。"] * lines)))[-1]
    assert_in_order(last, "谢意", "林小满", "2026年11月25日")
