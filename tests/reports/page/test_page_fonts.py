"""Faces for characters: roles, rare characters, licences, and no font at all."""

import io
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from pdf_reading import fonts_of, pages_of

from reports.page import font_files, fonts
from reports.page.font_files import FontFile, Role, is_embeddable
from reports.page.sheet import PORTRAIT, Sheet
from reports.page.text import BODY, Style
from rules.problem import Problem

CACHES = (fonts.face, fonts.face_for, fonts.missing_glyphs, fonts.runs, fonts.text_width)


@pytest.fixture
def no_fonts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """Let all fonts be looked for in one empty folder."""
    places = dict.fromkeys(("packaged", "windows", "debian"), (tmp_path,))
    monkeypatch.setattr(font_files, "folders", lambda: places)
    for cache in CACHES:
        cache.cache_clear()
    yield tmp_path
    for cache in CACHES:
        cache.cache_clear()


def test_labels_are_drawn_with_the_packaged_font() -> None:
    assert fonts.main_face(Role.HEI).font == "NotoSansSC-Regular-0"
    assert fonts.main_face(Role.HEI, bold=True).font == "NotoSansSC-Bold-0"


@pytest.mark.parametrize("role", [Role.HEI, Role.SONG, Role.KAI])
@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("char", "中Aé䶮𬱖—")
def test_every_role_has_a_glyph_for(role: Role, bold: bool, char: str) -> None:
    assert fonts.face_for(char, role, bold) is not None


def test_a_bold_no_file_provides_is_the_regular_face_thickened() -> None:
    bold, regular = fonts.main_face(Role.SONG, bold=True), fonts.main_face(Role.SONG)
    assert bold.font != regular.font or bold.stroke > regular.stroke


def test_missing_glyphs_are_named_once_each_and_printed_as_a_geta() -> None:
    assert fonts.missing_glyphs("张😀三😀🀄") == "😀🀄"
    assert "".join(part for _, part in fonts.runs("张😀", Role.HEI, False)) == "张〓"


def test_what_takes_no_ink_is_never_missing() -> None:
    assert fonts.missing_glyphs("张\u200d三\ufe0f\x00\t\n\u2003\u2028\u3000") == ""
    assert "".join(part for _, part in fonts.runs("张\u200d三\x07四\u3000", Role.HEI, False)) == "张三 四\u3000"


def test_rare_characters_are_copied_out_as_they_were_written() -> None:
    file = io.BytesIO()
    sheet = Sheet(file, PORTRAIT, "生僻字")
    for number, role in enumerate((Role.HEI, Role.SONG, Role.KAI), start=1):
        sheet.text(20, 20 * number, "张䶮𬱖李", Style(role, 12))
    sheet.next_page()
    assert sheet.save().missing == ""
    assert pages_of(file.getvalue()) == ["张䶮𬱖李" * 3]
    assert all(fonts_of(file.getvalue()).values())


def test_without_any_chinese_font_one_problem_lists_what_was_tried(no_fonts: Path) -> None:
    with pytest.raises(Problem) as problem:
        Sheet(io.BytesIO(), PORTRAIT, "空")
    assert "没有可用的中文字体" in str(problem.value)
    assert str(no_fonts / "NotoSansSC-Regular.ttf") in str(problem.value)
    assert str(no_fonts / "simhei.ttf") in str(problem.value)


def test_a_missing_typeface_is_replaced_by_hei(no_fonts: Path) -> None:
    packaged = font_files.resources.path("fonts", "NotoSansSC-Regular.ttf")
    (no_fonts / packaged.name).write_bytes(packaged.read_bytes())
    assert fonts.main_face(Role.KAI).font == fonts.main_face(Role.HEI).font
    assert BODY.width("政企") == pytest.approx(Style(Role.HEI, BODY.size).width("政企"))


def _font(tables: dict[bytes, bytes]) -> bytes:
    """Return the smallest file that has the directory of a font."""
    start = 12 + 16 * len(tables)
    directory, body = b"", b""
    for tag, content in tables.items():
        directory += struct.pack(">4sIII", tag, 0, start + len(body), len(content))
        body += content
    return struct.pack(">IHHHH", 0x00010000, len(tables), 0, 0, 0) + directory + body


def _licensed(bits: int) -> bytes:
    return struct.pack(">4HH", 4, 500, 400, 5, bits)


@pytest.mark.parametrize(
    ("tables", "expected"),
    [
        ({b"glyf": b"", b"OS/2": _licensed(0)}, True),
        ({b"glyf": b"", b"OS/2": _licensed(0x0008)}, True),
        ({b"glyf": b"", b"OS/2": _licensed(0x0002)}, False),
        ({b"glyf": b"", b"OS/2": _licensed(0x0004)}, False),
        ({b"glyf": b"", b"OS/2": _licensed(0x0108)}, False),
        ({b"CFF ": b"", b"OS/2": _licensed(0)}, False),
        ({b"glyf": b"", b"fvar": b"", b"OS/2": _licensed(0)}, False),
        ({b"glyf": b""}, True),
    ],
)
def test_only_static_truetype_that_may_be_embedded_is_used(
    tmp_path: Path, tables: dict[bytes, bytes], expected: bool
) -> None:
    file = tmp_path / "some.ttf"
    file.write_bytes(_font(tables))
    assert is_embeddable(FontFile(file)) is expected


@pytest.mark.parametrize("content", [b"", b"\0\1", b"ttcf\0\0", _font({b"glyf": b"", b"OS/2": b"\0"})])
def test_damaged_fonts_are_passed_over(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "damaged.ttf"
    file.write_bytes(content)
    assert not is_embeddable(FontFile(file))
    assert fonts.register(FontFile(file)) is None


def test_a_font_with_a_directory_but_no_content_is_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "hollow.ttf"
    file.write_bytes(_font({b"glyf": b"", b"OS/2": _licensed(0)}))
    assert fonts.register(FontFile(file)) is None
