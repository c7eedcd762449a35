"""The rows of the task list: what the store's listing reads, with a tick before the title and the time left."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from models.store.listing import Listing
from models.task import Task
from rules.deadlines import time_left
from rules.translation import QT_TRANSLATE_NOOP
from ui.kit.cells import CELLS, Cell
from ui.kit.check import MARK, paint_checkbox
from ui.kit.formats import FORMATS
from ui.kit.listing import ListColumn
from ui.kit.painting import text_line
from ui.sentences import said
from ui.tasks.task_words import urgency

COLUMNS = {
    "title": (360, "ticked"),
    "kind": (96, "TextField"),
    "customer.short_name": (120, "TextField"),
    "owner.name": (88, "TextField"),
    "due_at": (132, "DateTimeField"),
    "done_at": (120, "chip"),
    "source": (200, "TextField"),
}
"""Column → width in px and how it is painted; `done_at` shows the time left or that it is done."""
TITLE, DUE, DONE = 1, 5, 6
"""Places of the columns that are put into another shape; the key stands at 0."""
TICK_ROOM = MARK + 10
TIME_LEFT = QT_TRANSLATE_NOOP("Records", "还剩多久")
TONES = {"danger": "danger", "warn": "warn", "ok": "ok", "text-3": "default"}


def paint_ticked(painter: QPainter, cell: Cell) -> None:
    """Draw a checkbox and the title from (title, done)."""
    title, done = cell.value
    corner = QRectF(cell.rect.left(), cell.rect.center().y() - MARK / 2 + 1, MARK, MARK)
    paint_checkbox(painter, corner, done)
    token, role = ("text-3" if done else "text"), ("strong" if cell.selected else "body")
    text_line(painter, QRect(cell.rect).adjusted(TICK_ROOM, 0, 0, 0), title, token, role)


CELLS["ticked"] = paint_ticked
FORMATS["ticked"] = lambda value: value[0]


class TaskListing:
    """A `ui.kit.listing.Listing` of the tasks that fit `conditions` and `text`, seen at the moment `now`."""

    def __init__(self, conditions: Sequence[Any], text: str, now: datetime, done_text: str) -> None:
        self._listing = Listing(Task, conditions, text, tuple(COLUMNS))
        self._now, self._done_text = now, done_text
        titles = {column.name: column.title for column in self._listing.columns} | {"done_at": TIME_LEFT}
        choices = {column.name: column.choices for column in self._listing.columns}
        self.columns = [ListColumn(name, titles[name], *shape, choices[name]) for name, shape in COLUMNS.items()]

    def count(self) -> int:
        """Return how many tasks there are."""
        return self._listing.count()

    def page(self, offset: int, limit: int) -> list[tuple]:
        """Return up to `limit` rows from `offset`."""
        return [self._row(row) for row in self._listing.page(offset, limit)]

    def sorted_by(self, name: str, descending: bool = False) -> "TaskListing":
        """Sort by a column; the time left sorts like the due moment."""
        self._listing.sorted_by("due_at" if name == "done_at" else name, descending)
        return self

    def _row(self, row: tuple) -> tuple:
        cells = list(row)
        task = Task(due_at=row[DUE], done_at=row[DONE])
        cells[TITLE] = (row[TITLE], bool(task.done_at))
        left = self._done_text if task.done_at else said(time_left(task.due_at, self._now))
        cells[DONE] = (left, TONES[urgency(task, self._now).token])
        return tuple(cells)
