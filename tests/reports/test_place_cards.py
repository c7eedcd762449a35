"""Place cards."""

import pypdfium2
import pytest
from pdf_reading import drawn_bytes, fonts_of, pages_of, sizes_of
from sample_content import NAMES, RARE_NAME, banquet, imprint

from reports.place_cards import NAME_HEIGHT, NAME_WIDTH, _fitted_name, draw_place_cards


def test_everybody_has_a_card_that_reads_from_both_sides() -> None:
    data, drawn = drawn_bytes(draw_place_cards, banquet(62), imprint("YH-2026-0009"))
    pages = pages_of(data)
    assert len(pages) == drawn.pages == 11
    text = "".join(pages)
    assert text.count("主桌") == 20, "ten guests, two sides"
    assert text.count("主宾") == 2
    assert text.count("桌长") == 2 * 7
    assert "第11页共11页" in pages[-1] and "YH-2026-0009" in pages[-1]
    assert sizes_of(data) == [(210, 297)] * 11
    assert all(fonts_of(data).values())


@pytest.mark.parametrize(
    ("name", "printed", "size"),
    [
        ("方长亭", "方长亭", 54),
        ("左丘明远", "左丘明远", 42),
        ("方亭", "方　亭", 54),
        ("Al", "Al", 54),
        ("方", "方", 54),
    ],
)
def test_usual_names_have_their_own_sizes(name: str, printed: str, size: float) -> None:
    ((text, style),) = _fitted_name(name, NAME_HEIGHT)
    assert (text, style.size) == (printed, size)


@pytest.mark.parametrize("name", [*NAMES, RARE_NAME, "Alexander Hamilton-Smith", "阿不都热合曼·买买提依明"])
def test_any_name_fits_its_card_in_a_size_that_is_read_from_across_the_table(name: str) -> None:
    lines = _fitted_name(name, NAME_HEIGHT)
    assert len(lines) <= 2
    assert all(style.width(text) <= NAME_WIDTH + 0.01 for text, style in lines)
    assert len(lines) * lines[0][1].line < NAME_HEIGHT * 1.5
    assert lines[0][1].size >= 15
    assert "".join(text for text, _ in lines).replace("　", "").replace(" ", "") == name.replace(" ", "")


def test_the_upper_half_is_the_lower_half_turned_round() -> None:
    data, _ = drawn_bytes(draw_place_cards, banquet(1), imprint())
    with pypdfium2.PdfDocument(data) as document:
        page = document[0].render(scale=100 / 25.4 / 72 * 25.4, grayscale=True).to_pil().convert("L")
    dots = page.width / 210
    left, top, right, fold = (round(edge * dots) for edge in (14.5, 6.6, 97.5, 50.1))
    upper = page.crop((left, top, right, fold))
    lower = page.crop((left, fold, right, fold + upper.height)).transpose(1).transpose(0)
    ink = [sum(1 for shade in half.tobytes() if shade < 128) for half in (upper, lower)]
    assert min(ink) > 500
    assert abs(ink[0] - ink[1]) < 0.05 * max(ink)


def test_no_guests_give_an_empty_sheet() -> None:
    _, drawn = drawn_bytes(draw_place_cards, banquet(0), imprint())
    assert drawn.pages == 1
