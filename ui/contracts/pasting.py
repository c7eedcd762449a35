"""Keeps what was copied elsewhere, files or a picture of the screen, when it is pasted over a list or a form."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.contracts.attachment_acts import AttachmentActs


class Pasting(QObject):
    """Listens for Ctrl+V in `place` and all that lies in it; text goes where it would go anyway."""

    def __init__(self, acts: AttachmentActs, place: QWidget) -> None:
        super().__init__(place)
        self._acts = acts
        for widget in (place, *place.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.matches(QKeySequence.StandardKey.Paste) and self._take()
        return False

    def _take(self) -> bool:
        """Keep what the clipboard holds besides text, and say whether there was anything."""
        told = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in told.urls() if url.isLocalFile()]
        picture = QImage() if files or told.hasText() else QGuiApplication.clipboard().image()
        if files:
            self._acts.add(files)
        elif not picture.isNull():
            self._acts.add_picture(picture)
        return bool(files) or not picture.isNull()
