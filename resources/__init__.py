"""Finds the program's data files, in the source tree and in the frozen program alike."""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Return the path of a resource, for example `path("i18n", "zh_TW.ts")`."""
    return FOLDER.joinpath(*parts)


def version() -> str:
    """Return the program's version, for example "0.1.0"; empty where the file that says so is missing."""
    import tomllib  # its patterns take 8 ms, which the start can do without

    project = FOLDER.parent / "pyproject.toml"
    return tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"] if project.exists() else ""
