"""Makes the static TrueType fonts of the window and the PDFs: Noto Sans from its package, Noto Serif from Debian's."""

import argparse
import os
import shutil
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from importlib.resources import files
from itertools import product
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WEIGHTS = {"Regular": 400, "Bold": 700}
DEBIAN = Path("/usr/share")
COLLECTIONS, LICENCE = "fonts/opentype/noto/NotoSerifCJK-{weight}.ttc", "doc/fonts-noto-cjk/copyright"
SIMPLIFIED = 2  # the place of the simplified Chinese face in these collections
GBK = {ord(bytes(pair).decode("gbk", "replace")[0]) for pair in product(range(0x81, 0xFF), range(0x40, 0xFF))}
WRITTEN = GBK.union(range(0x20, 0x180), range(0x2010, 0x2040), range(0x2A700, 0x30000))  # redrawing all takes minutes
NAMES = {"copyright": 0, "familyName": 1, "styleName": 2, "uniqueFontIdentifier": 3, "fullName": 4, "psName": 6}
MIDDLE_DOT, DOT_WIDTH = 0xB7, 1 / 3


def source(script: str) -> Path:
    """Return the variable font of `script` ("SC" or "TC"); TrueType, the only outlines reportlab embeds."""
    package = Path(str(files("justmytype_intl_cjk")))
    return package / "fonts" / "ofl" / f"notosans{script.lower()}" / f"NotoSans{script}[wght].ttf"


def narrow_middle_dot(font: TTFont) -> None:
    """Give 「·」 between facts a third of an em: the font draws it full width, for lists of foreign names."""
    name = font.getBestCmap()[MIDDLE_DOT]
    width, glyph = round(font["head"].unitsPerEm * DOT_WIDTH), font["glyf"][name]
    before, _ = font["hmtx"][name]
    glyph.coordinates.translate(((width - before) // 2, 0))
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (width, glyph.xMin)


@contextmanager
def whole(target: Path) -> Iterator[Path]:
    """Give a file to write that becomes `target` at the end; a font half written is never left under that name."""
    unfinished = target.with_suffix(f".{os.getpid()}.part")
    try:
        yield unfinished
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def cut(variable: Path, target: Path, weight: int) -> None:
    """Write one static weight of the font `variable` to `target`."""
    with whole(target) as file, TTFont(variable) as font:
        static = instantiateVariableFont(font, {"wght": weight}, inplace=True, updateFontNames=True)
        narrow_middle_dot(static)
        static.save(file)


def redraw(collection: Path, target: Path) -> None:
    """Write the simplified Chinese face of a collection with TrueType outlines instead of PostScript ones."""
    with whole(target) as file, TTFont(collection, fontNumber=SIMPLIFIED) as font:
        known = {code: name for code, name in font.getBestCmap().items() if code in WRITTEN}
        drawn, widths = font.getGlyphSet(), font["hmtx"]
        order = [".notdef", *sorted(set(known.values()))]
        made = FontBuilder(font["head"].unitsPerEm)
        made.setupGlyphOrder(order)
        made.setupCharacterMap(known)
        made.setupGlyf({name: quadratic(drawn[name]) for name in order})
        made.setupHorizontalMetrics({name: widths[name] for name in order})
        made.setupHorizontalHeader(ascent=font["hhea"].ascent, descent=font["hhea"].descent)
        made.setupNameTable({name: font["name"].getDebugName(number) for name, number in NAMES.items()})
        made.setupOS2(fsType=0, usWeightClass=font["OS/2"].usWeightClass)
        made.setupPost(keepGlyphNames=False)
        narrow_middle_dot(made.font)
        made.save(file)


def quadratic(glyph: object) -> object:
    """Return the TrueType outline of a PostScript glyph, at most a thousandth of the size off."""
    pen = TTGlyphPen(None)
    glyph.draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
    return pen.glyph()


def cut_all(script: str, folder: Path = TARGET, debian: Path = DEBIAN) -> list[Path]:
    """Make the fonts of `script` that `folder` lacks, several at a time, and return them; the licences go beside them.

    Serifs are made where Debian's package is installed: no Python package holds them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, licence in (("OFL.txt", source(script).with_name("OFL.txt")), ("OFL-serif.txt", debian / LICENCE)):
        if licence.exists():
            shutil.copyfile(licence, folder / name)
    works = {}
    for name, weight in WEIGHTS.items():
        works[folder / f"NotoSans{script}-{name}.ttf"] = cut, source(script), weight
        works[folder / f"NotoSerifSC-{name}.ttf"] = redraw, debian / COLLECTIONS.format(weight=name)
    missing = {file: work for file, work in works.items() if work[1].exists() and not file.exists()}
    with ProcessPoolExecutor() as pool:
        for done in [pool.submit(make, found, file, *more) for file, (make, found, *more) in missing.items()]:
            done.result()
    return list(missing)


def main() -> None:
    """Make the simplified fonts, and on request the traditional ones; say what was made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--traditional", action="store_true", help="also make Noto Sans TC")
    scripts = ["SC", "TC"] if parser.parse_args().traditional else ["SC"]
    made = [file for script in scripts for file in cut_all(script)]
    sys.stdout.write("".join(f"{file}\n" for file in made) or "fonts are there already\n")


if __name__ == "__main__":
    main()
