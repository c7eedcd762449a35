"""Holds what the documents say to the program: commands can be typed as they stand, links, paths and names exist."""

import re
import shlex
from pathlib import Path

import pytest
from source_tree import ROOT

import dev
from bench.__main__ import BENCHMARKS
from commands.line import parse
from commands.registry import COMMANDS

DOCS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\(([^)#:]+)[)#]")
CODE = re.compile(r"`([^`\n]+)`")
FOLDERS = "bench|commands|docs|exchange|models|packaging|reports|resources|rules|tests|ui"
PATH = re.compile(rf"(?:{FOLDERS})/[\w./-]*")
LINE = re.compile(r"(?m)^python3? (main\.py .+?)(?: +#.*)?$")
MOST_BYTES = 200_000
CHAPTER = ROOT / "docs" / "manual" / "zh" / "administration.md"


def text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def named(pattern: str) -> set[str]:
    """Return what `pattern` finds in any of the documents."""
    return {found for file in DOCS for found in re.findall(pattern, text(file))}


@pytest.mark.parametrize("file", DOCS, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(file: Path) -> None:
    assert [link for link in LINK.findall(text(file)) if not (file.parent / link).exists()] == []


@pytest.mark.parametrize("file", DOCS, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_every_path_is_there(file: Path) -> None:
    paths = [code for code in CODE.findall(text(file)) if PATH.fullmatch(code)]
    assert [path for path in paths if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("line", sorted({line for file in DOCS for line in LINE.findall(text(file))}))
def test_every_command_can_be_typed(line: str) -> None:
    words = shlex.split(line.replace("\\", "/"))
    assert parse(words[1:]).command in COMMANDS


def test_every_command_is_explained() -> None:
    assert set(re.findall(r"(?m)^\| `([a-z]+)` \|", text(CHAPTER))) == set(COMMANDS)


def test_what_prepares_tests_and_measures_has_the_name_it_is_called_by() -> None:
    assert named(r"dev\.py ([a-z]+)") <= set(dev.COMMANDS)
    assert set(re.findall(r"(?m)^\| `([a-z]+)` \|", text(ROOT / "README.md"))) == set(dev.COMMANDS)
    assert named(r"python -m bench ([a-z_]+)") <= set(BENCHMARKS)


def test_every_picture_is_shown_and_those_of_the_manual_are_small() -> None:
    shown = {(file.parent / link).resolve() for file in DOCS for link in LINK.findall(text(file))}
    pictures = set((ROOT / "docs" / "pictures").rglob("*.png"))
    assert pictures - shown == set()
    assert [p.name for p in pictures if p.parent.name == "manual" and p.stat().st_size > MOST_BYTES] == []
