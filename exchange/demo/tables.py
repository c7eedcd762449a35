"""Reads the demo office's data from `resources/demo`."""

import csv
import tomllib
from typing import Any

import resources


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a table as text by heading; `\\n` written in a cell is a new line."""
    with resources.path("demo", f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return [{key: text.replace("\\n", "\n") for key, text in row.items()} for row in csv.DictReader(stream)]


def words(name: str) -> dict[str, Any]:
    """Return a file of words and settings."""
    return tomllib.loads(resources.path("demo", f"{name}.toml").read_text(encoding="utf-8"))
