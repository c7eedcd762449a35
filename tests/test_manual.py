"""The manual leads nowhere that is not there, and its pictures are small enough to read on any line."""

import re
from pathlib import Path

import pytest
from source_tree import ROOT

LINK = re.compile(r"\]\(([^)#]+)")
MOST_BYTES = 200_000
PAGES = sorted((ROOT / "docs" / "manual").rglob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_of_the_manual_leads_somewhere(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link]
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_picture_of_the_manual_is_shown_and_small() -> None:
    shown = {
        (page.parent / link).resolve() for page in PAGES for link in LINK.findall(page.read_text(encoding="utf-8"))
    }
    pictures = sorted((ROOT / "docs" / "pictures" / "manual").glob("*.png"))
    assert [picture.name for picture in pictures if picture.stat().st_size > MOST_BYTES] == []
    assert [picture.name for picture in pictures if picture.resolve() not in shown] == []
