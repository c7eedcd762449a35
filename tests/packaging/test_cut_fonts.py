"""Cutting the fonts at set-up."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from fontTools.ttLib import TTFont, TTLibError

import resources

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "cut_fonts.py"


@pytest.fixture(scope="module")
def cut_fonts() -> ModuleType:
    """The script, which lies outside every package."""
    spec = importlib.util.spec_from_file_location("cut_fonts", SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_fonts_that_are_there_are_left_alone(cut_fonts: ModuleType, tmp_path: Path) -> None:
    for name in cut_fonts.WEIGHTS:
        (tmp_path / f"NotoSansSC-{name}.ttf").write_bytes(b"there")
    assert cut_fonts.cut_all("SC", tmp_path) == []
    assert (tmp_path / "NotoSansSC-Bold.ttf").read_bytes() == b"there"
    assert "SIL OPEN FONT LICENSE" in (tmp_path / "OFL.txt").read_text(encoding="utf-8").upper()


def test_a_broken_source_leaves_nothing_half_done(cut_fonts: ModuleType, tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(b"not a font")
    with pytest.raises(TTLibError):
        cut_fonts.cut(broken, 400, tmp_path / "cut.ttf")
    assert [file.name for file in tmp_path.iterdir()] == ["broken.ttf"]


@pytest.mark.parametrize(("name", "weight"), [("Regular", 400), ("Bold", 700)])
def test_the_cut_fonts_are_static_and_named_by_their_weight(name: str, weight: int) -> None:
    with TTFont(resources.path("fonts", f"NotoSansSC-{name}.ttf")) as font:
        assert "fvar" not in font
        assert "glyf" in font
        assert font["OS/2"].usWeightClass == weight
        assert (font["name"].getDebugName(1), font["name"].getDebugName(2)) == ("Noto Sans SC", name)


@pytest.mark.parametrize("name", ["Regular", "Bold"])
def test_the_dot_between_facts_is_narrow_and_stands_in_the_middle(name: str) -> None:
    with TTFont(resources.path("fonts", f"NotoSansSC-{name}.ttf")) as font:
        dot = font.getBestCmap()[0xB7]
        width, left = font["hmtx"][dot]
        right = width - font["glyf"][dot].xMax
        assert width == pytest.approx(font["head"].unitsPerEm / 3, abs=1)
        assert left == pytest.approx(right, abs=2) and left > 0
