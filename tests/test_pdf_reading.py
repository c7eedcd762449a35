"""What the tests know of a PDF must itself be true."""

import io

import pytest
from pdf_reading import collisions_of

from reports.page.sheet import PORTRAIT, Sheet
from reports.page.text import BODY


def page(*places: tuple[float, float]) -> bytes:
    """Return a page with the same word at several places, in mm from the upper left corner."""
    file = io.BytesIO()
    sheet = Sheet(file, PORTRAIT, "甲")
    for x, middle in places:
        sheet.text(x, middle, "政企客户部", BODY)
    sheet.next_page()
    sheet.save()
    return file.getvalue()


def test_texts_side_by_side_do_not_collide() -> None:
    assert collisions_of(page((20, 20), (20 + BODY.width("政企客户部"), 20), (20, 20 + BODY.line))) == []


@pytest.mark.parametrize("places", [[(20, 20), (25, 22)], [(20, 20), (20, 20)], [(205, 20)], [(20, 297)]])
def test_a_text_on_another_one_or_out_of_the_page_is_found(places: list[tuple[float, float]]) -> None:
    assert len(collisions_of(page(*places))) == 1
