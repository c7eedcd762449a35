"""Writes sheets as offices really keep them: title row, merged cells, starred headings, wrong rows and duplicates."""

from pathlib import Path

from exchange.demo.scene import Scene


def write_sheets(scene: Scene, folder: Path) -> list[Path]:
    """Write a customer sheet and a guest sheet into `folder` and return them."""
    return []
