"""Says which font files may stand for 黑, 宋 and 楷, and whether one of them may be embedded in a PDF."""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

import resources


class Role(StrEnum):
    """What a typeface is for: 黑 for labels, 宋 for reading, 楷 for names; RARE only helps out with rare characters."""

    HEI = "黑体"
    SONG = "宋体"
    KAI = "楷体"
    RARE = "生僻字"


@dataclass(frozen=True, slots=True)
class FontFile:
    """One font: `index` counts within a collection (.ttc)."""

    path: Path
    index: int = 0


def folders() -> dict[str, tuple[Path, ...]]:
    """Return where fonts lie: shipped with the program first, so that pages look the same on every computer."""
    windows = Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
    own = Path(os.environ.get("LOCALAPPDATA", windows)) / "Microsoft" / "Windows" / "Fonts"
    return {
        "packaged": (resources.path("fonts"),),
        "windows": (windows, own),
        "debian": (Path("/usr/share/fonts/truetype"),),
    }


# (role, bold): (place, file, index in the collection), best first
CHOICES: dict[tuple[Role, bool], tuple[tuple[str, str, int], ...]] = {
    (Role.HEI, False): (
        ("packaged", "NotoSansSC-Regular.ttf", 0),
        ("windows", "msyh.ttc", 0),
        ("windows", "simhei.ttf", 0),
        ("windows", "Deng.ttf", 0),
        ("debian", "droid/DroidSansFallbackFull.ttf", 0),
        ("debian", "wqy/wqy-microhei.ttc", 0),
    ),
    (Role.HEI, True): (
        ("packaged", "NotoSansSC-Bold.ttf", 0),
        ("windows", "msyhbd.ttc", 0),
        ("windows", "Dengb.ttf", 0),
    ),
    (Role.SONG, False): (
        ("packaged", "NotoSerifSC-Regular.ttf", 0),
        ("windows", "simsun.ttc", 0),
    ),
    (Role.SONG, True): (("packaged", "NotoSerifSC-Bold.ttf", 0),),
    (Role.KAI, False): (
        ("packaged", "LXGWWenKai-Regular.ttf", 0),
        ("windows", "simkai.ttf", 0),
        ("debian", "lxgw-wenkai/LXGWWenKai-Regular.ttf", 0),
    ),
    (Role.KAI, True): (
        ("packaged", "LXGWWenKai-Medium.ttf", 0),
        ("debian", "lxgw-wenkai/LXGWWenKai-Bold.ttf", 0),
    ),
    (Role.RARE, False): (
        ("windows", "simsunb.ttf", 0),
        ("debian", "hanazono/HanaMinB.ttf", 0),
    ),
}


def candidates(role: Role, bold: bool) -> Iterator[FontFile]:
    """Yield the files that may stand for a role, best first, whether they are there or not."""
    places = folders()
    for place, name, index in CHOICES.get((role, bold), ()):
        for folder in places[place]:
            yield FontFile(folder / name, index)


def is_embeddable(file: FontFile) -> bool:
    """Tell whether a font is static TrueType whose owner lets it be embedded (OpenType `fsType`, bits 0–3, 8 and 9).

    A variable font would print its thinnest weight, and reportlab cannot embed PostScript outlines.
    """
    try:
        with file.path.open("rb") as stream:
            tables = _table_offsets(stream, file.index)
            return b"glyf" in tables and b"fvar" not in tables and _permits_embedding(stream, tables)
    except (OSError, struct.error):
        return False


def _table_offsets(stream: BinaryIO, index: int) -> dict[bytes, int]:
    """Read the table directory of a font, or of one font of a collection."""
    start = 0
    if stream.read(4) == b"ttcf":
        stream.seek(12 + 4 * index)
        (start,) = struct.unpack(">I", stream.read(4))
    stream.seek(start + 4)
    (count,) = struct.unpack(">H6x", stream.read(8))
    records = struct.iter_unpack(">4s4xI4x", stream.read(16 * count))
    return {bytes(tag): int(offset) for tag, offset in records}


def _permits_embedding(stream: BinaryIO, tables: dict[bytes, int]) -> bool:
    if b"OS/2" not in tables:
        return True
    stream.seek(tables[b"OS/2"] + 8)
    (licence,) = struct.unpack(">H", stream.read(2))
    restricted, editable, no_part_or_outline = licence & 0x0006, licence & 0x0008, licence & 0x0300
    return not no_part_or_outline and (not restricted or bool(editable))
