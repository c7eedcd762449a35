"""Keeps the focus where it was when rows are made anew: on the same record, or on the one that took its place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class FocusPlace:
    """Where the focus was: the record's key, its place among the rows, and whether it was marked with a ring."""

    key: object
    place: int
    marked: bool


def focus_place(rows: Sequence[QWidget], key_of: Callable[[QWidget], object]) -> FocusPlace | None:
    """Return which of the rows has the focus, itself or within, or None."""
    focused = QApplication.focusWidget()
    for place, row in enumerate(rows):
        if focused is not None and (row is focused or row.isAncestorOf(focused)):
            return FocusPlace(key_of(row), place, getattr(focused, "_focus_ring", None) is not None)
    return None


def give_focus_back(rows: Sequence[QWidget], key_of: Callable[[QWidget], object], before: FocusPlace | None) -> None:
    """Put the focus on the row of the same record, else on the row now in its place."""
    if before is None or not rows:
        return
    same = next((row for row in rows if key_of(row) == before.key), rows[min(before.place, len(rows) - 1)])
    same.setFocus(Qt.FocusReason.TabFocusReason if before.marked else Qt.FocusReason.OtherFocusReason)
