"""Tokens, light and dark, font sizes."""

import re

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

import resources
from ui.kit import theme
from ui.kit.labels import label
from ui.kit.rep_colors import rep_color


def luminance(token: str) -> float:
    parts = [part / 255 for part in theme.color(token).getRgb()[:3]]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_texts_can_be_read_on_their_grounds(qapp: QApplication, name: str) -> None:
    theme.set_theme(name)
    grounds = ("panel", "subtle", "hover", "selected")
    pairs = [(text, ground) for text in ("text", "text-2", "text-3") for ground in grounds]
    pairs += [(tone, f"{tone}-soft") for tone in ("ok", "warn", "danger", "host", "guest")]
    pairs += [("on-accent", "accent"), ("accent-text", "accent-soft"), ("on-tip", "tip"), ("text-3", "window")]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


def test_both_themes_know_the_same_tokens() -> None:
    assert theme.tokens()["light"].keys() == theme.tokens()["dark"].keys()
    assert len(theme.tokens()["reps"]["light"]) == len(theme.tokens()["reps"]["dark"]) == 8


def test_style_sheet_leaves_no_place_unfilled(qapp: QApplication) -> None:
    assert re.findall(r"@[a-z]|\d(?:sp|bp)\b", theme.style_sheet()) == []


def test_style_sheet_names_no_colour_of_its_own() -> None:
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b", resources.path("theme", "window.qss").read_text(encoding="utf-8")) == []


def test_changing_the_theme_reaches_palette_and_listeners(qapp: QApplication, qtbot) -> None:
    with qtbot.waitSignal(theme.THEME.changed):
        theme.set_theme("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color("panel")
    assert theme.color("panel").name() == "#171c22"


def test_font_size_scales_type_and_controls(qapp: QApplication, qtbot) -> None:
    button, text = QPushButton("保存"), label("说明", "caption")
    for widget in (button, text):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    assert (button.maximumHeight(), text.fontInfo().pixelSize()) == (32, 12)
    theme.set_font_size("huge")
    button.ensurePolished()
    text.ensurePolished()
    assert (theme.scaled(32), theme.font().pixelSize()) == (42, 17)
    assert text.fontInfo().pixelSize() == 16


def test_chinese_has_glyphs(qapp: QApplication) -> None:
    text = QLabel("政企客户工作台")
    assert text.fontMetrics().inFont("政")
    text.deleteLater()


def test_first_rep_takes_the_first_colour_and_the_ninth_again_with_a_double_ring(qapp: QApplication) -> None:
    assert rep_color(1).solid.name().upper() == theme.tokens()["reps"]["light"][0]["solid"]
    assert rep_color(9).solid == rep_color(1).solid
    assert (rep_color(8).double_ring, rep_color(9).double_ring) == (False, True)
