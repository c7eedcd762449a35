"""Finds the program's data files, in the source tree and in the frozen program alike."""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Return the path of a resource, for example `path("i18n", "zh_TW.ts")`."""
    return FOLDER.joinpath(*parts)
