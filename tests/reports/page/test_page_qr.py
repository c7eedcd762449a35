"""QR codes."""

import io

import pytest

from reports.page.qr import _dark_runs, draw_qr
from reports.page.sheet import PORTRAIT, Sheet


@pytest.mark.parametrize(
    ("row", "expected"),
    [([], []), ([False], []), ([True, True, False, True], [(0, 2), (3, 1)]), ([False, True, True], [(1, 2)])],
)
def test_neighbouring_modules_are_joined(row: list[bool], expected: list[tuple[int, int]]) -> None:
    assert _dark_runs(row) == expected


def test_a_code_is_drawn_within_its_square() -> None:
    import pypdfium2

    file = io.BytesIO()
    sheet = Sheet(file, PORTRAIT, "码")
    draw_qr(sheet, 20, 30, 28, "ZQ1|CG-2026-0117|202612030900-1130|12")
    sheet.next_page()
    sheet.save()
    with pypdfium2.PdfDocument(file.getvalue()) as document:
        image = document[0].render(scale=150 / 72, grayscale=True).to_pil()
    left, top, right, bottom = image.point(lambda shade: 255 - shade).getbbox()
    assert [round(edge * 25.4 / 150) for edge in (left, top, right, bottom)] == [20, 30, 48, 58]
