"""Files dropped on the window: a sheet dropped anywhere starts its import."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

SUFFIXES = (".xlsx", ".xls", ".xlsb", ".ods", ".csv", ".txt", ".vcf", ".ics")


def files_in(dragged: QMimeData) -> list[Path]:
    """Return the local files of a drag."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]


def sheets_in(dragged: QMimeData) -> list[Path]:
    """Return those that look like sheets, contact cards or calendars by their suffix."""
    return [file for file in files_in(dragged) if file.suffix.lower() in SUFFIXES]


class DroppedSheets(QObject):
    """Lets `window` take a sheet wherever no widget of its own wants it, and calls `take` with the first."""

    def __init__(self, window: QWidget, take: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._take = take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            if sheets_in(event.mimeData()):
                event.acceptProposedAction()
                return True
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            files = sheets_in(event.mimeData())
            if files:
                event.acceptProposedAction()
                self._take(files[0])
                return True
        return False
