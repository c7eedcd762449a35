"""Cuts the variable Noto Sans of justmytype-intl-cjk into the static fonts that the window and the PDFs use."""

import argparse
import os
import shutil
import sys
from importlib.resources import files
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WEIGHTS = {"Regular": 400, "Bold": 700}
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


def cut(variable: Path, weight: int, target: Path) -> None:
    """Write one static weight of `variable` to `target`; a font half written is never left under that name."""
    unfinished = target.with_suffix(f".{os.getpid()}.part")
    try:
        with TTFont(variable) as font:
            static = instantiateVariableFont(font, {"wght": weight}, inplace=True, updateFontNames=True)
            narrow_middle_dot(static)
            static.save(unfinished)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def cut_all(script: str, folder: Path = TARGET) -> list[Path]:
    """Cut the weights of `script` that `folder` lacks and return the new files; the licence goes beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    variable = source(script)
    shutil.copyfile(variable.with_name("OFL.txt"), folder / "OFL.txt")
    missing = {folder / f"NotoSans{script}-{name}.ttf": weight for name, weight in WEIGHTS.items()}
    missing = {file: weight for file, weight in missing.items() if not file.exists()}
    for file, weight in missing.items():
        cut(variable, weight, file)
    return list(missing)


def main() -> None:
    """Cut the simplified fonts, and on request the traditional ones; say what was made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--traditional", action="store_true", help="also cut Noto Sans TC")
    scripts = ["SC", "TC"] if parser.parse_args().traditional else ["SC"]
    made = [file for script in scripts for file in cut_all(script)]
    sys.stdout.write("".join(f"{file}\n" for file in made) or "fonts are there already\n")


if __name__ == "__main__":
    main()
