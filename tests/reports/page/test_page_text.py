"""Breaking and fitting text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.page.font_files import Role
from reports.page.text import BODY, BODY_BOLD, POINT, TIGHT_LEADING, Style, ellipsis, fit, wrap

TEXTS = st.text("政企客户部abc 12，。（）·䶮", min_size=1, max_size=60)


@settings(deadline=None)  # the first text drawn loads a font
@given(TEXTS, st.floats(12, 120))
def test_lines_keep_all_text_and_fit(text: str, width: float) -> None:
    lines = wrap(((text, BODY),), width)
    assert "".join(part for line in lines for part, _ in line).replace(" ", "") == text.replace(" ", "")
    for line in lines:
        widest = sum(style.width(part.rstrip()) for part, style in line)
        assert widest <= width + BODY.width("，。"), "only closing punctuation may hang out"


def test_closing_punctuation_never_opens_a_line() -> None:
    lines = wrap((("请按上列时间和路线参观，不单独行动，不进入未列出的区域。", BODY),), 30)
    assert len(lines) > 2
    assert all(line[0][0][0] not in "，。" for line in lines)


def test_words_stay_whole_and_styles_apart() -> None:
    lines = wrap((("联系", BODY_BOLD), (" Alexander Hamilton", BODY)), 28)
    assert [[part.strip() for part, _ in line] for line in lines] == [["联系", "Alexander"], ["Hamilton"]]


def test_line_breaks_are_kept() -> None:
    assert len(wrap((("一\n二\n\n三", BODY),), 50)) == 4


@settings(deadline=None)  # the first text drawn loads a font
@given(st.text("张王李赵钱·买提 ", min_size=1, max_size=20), st.floats(8, 80), st.floats(3, 30), st.integers(1, 3))
def test_a_fitted_name_fits(name: str, width: float, height: float, lines: int) -> None:
    fitted = fit(name, Style(Role.KAI, 54), width, height, lines, smallest=0.1)
    assert len(fitted) <= lines
    assert all(style.width(text) <= width + 0.01 for text, style in fitted)
    assert len(fitted) * fitted[0][1].size * TIGHT_LEADING * POINT <= height + 0.01


def test_a_short_name_keeps_the_size_it_should_have() -> None:
    assert fit("方长亭", Style(Role.KAI, 54), 80, 30) == [("方长亭", Style(Role.KAI, 54))]


def test_a_long_name_breaks_at_its_dot() -> None:
    parts = [text for text, _ in fit("阿不都热合曼·买买提依明", Style(Role.KAI, 54), 60, 30, lines=2)]
    assert parts == ["阿不都热合曼·", "买买提依明"]


def test_what_nobody_could_read_ends_in_an_ellipsis() -> None:
    style = Style(Role.HEI, 9)
    ((text, fitted),) = fit("很长的名字" * 40, style, 20, 5)
    assert text.endswith("…")
    assert fitted.size == 5
    assert fitted.width(text) <= 20


def test_what_is_cut_short_fills_all_its_lines_first() -> None:
    text = "".join(map(chr, range(0x4E00, 0x4E00 + 200)))
    first, last = (shown for shown, _ in fit(text, Style(Role.HEI, 22), 100, 10, lines=2, smallest=12))
    assert text.startswith(first + last.removesuffix("…"))
    assert len(first) - len(last) <= 1 and last.endswith("…")


@pytest.mark.parametrize("text", ["", "短", "云岭轨道装备有限公司"])
def test_an_ellipsis_is_only_set_where_text_was_left_out(text: str) -> None:
    assert ellipsis(text, BODY, 100) == text
