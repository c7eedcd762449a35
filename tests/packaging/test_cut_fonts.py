"""Making the fonts at set-up."""

from pathlib import Path

import cut_fonts
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTCollection, TTFont, TTLibError

import resources
from reports.page.font_files import FontFile, is_embeddable

SQUARE = [(100, 0), (100, 700), (800, 700), (800, 0)]


def postscript_font(name: str) -> TTFont:
    """Return a font with PostScript outlines that can write 中 and the middle dot, each as a square."""
    made = FontBuilder(1000, isTTF=False)
    order = [".notdef", "middle", "dot"]
    made.setupGlyphOrder(order)
    made.setupCharacterMap({ord("中"): "middle", cut_fonts.MIDDLE_DOT: "dot", ord("🀄"): "middle"})
    pen = T2CharStringPen(1000, None)
    pen.moveTo(SQUARE[0])
    for corner in SQUARE[1:]:
        pen.lineTo(corner)
    pen.closePath()
    made.setupCFF(name, {}, dict.fromkeys(order, pen.getCharString()), {})
    made.setupHorizontalMetrics(dict.fromkeys(order, (1000, 100)))
    made.setupHorizontalHeader(ascent=880, descent=-120)
    made.setupNameTable(dict.fromkeys(cut_fonts.NAMES, name))
    made.setupOS2(usWeightClass=400)
    made.setupPost()
    return made.font


def test_fonts_that_are_there_are_left_alone(tmp_path: Path) -> None:
    for name in cut_fonts.WEIGHTS:
        (tmp_path / f"NotoSansSC-{name}.ttf").write_bytes(b"there")
        (tmp_path / f"NotoSerifSC-{name}.ttf").write_bytes(b"there")
    assert cut_fonts.cut_all("SC", tmp_path) == []
    assert (tmp_path / "NotoSansSC-Bold.ttf").read_bytes() == b"there"
    assert "SIL OPEN FONT LICENSE" in (tmp_path / "OFL.txt").read_text(encoding="utf-8").upper()


def test_a_broken_source_leaves_nothing_half_done(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(b"not a font")
    with pytest.raises(TTLibError):
        cut_fonts.cut(broken, tmp_path / "cut.ttf", 400)
    assert [file.name for file in tmp_path.iterdir()] == ["broken.ttf"]


def test_serifs_are_redrawn_so_that_they_can_be_embedded(tmp_path: Path) -> None:
    debian, made = tmp_path / "share", tmp_path / "made"
    collection = TTCollection()
    collection.fonts = [postscript_font(f"Face{place}") for place in range(cut_fonts.SIMPLIFIED + 1)]
    stored = debian / cut_fonts.COLLECTIONS.format(weight="Regular")
    stored.parent.mkdir(parents=True)
    collection.save(stored)
    made.mkdir()
    for name in cut_fonts.WEIGHTS:
        (made / f"NotoSansSC-{name}.ttf").write_bytes(b"there")
    assert cut_fonts.cut_all("SC", made, debian) == [made / "NotoSerifSC-Regular.ttf"]
    assert is_embeddable(FontFile(made / "NotoSerifSC-Regular.ttf"))
    with TTFont(made / "NotoSerifSC-Regular.ttf") as font:
        assert set(font.getBestCmap()) == {ord("中"), cut_fonts.MIDDLE_DOT}
        assert sorted(font["glyf"][font.getBestCmap()[ord("中")]].coordinates) == sorted(SQUARE)
        assert font["name"].getDebugName(4) == f"Face{cut_fonts.SIMPLIFIED}"


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
