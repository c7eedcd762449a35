"""The question asked before the few acts that cannot be undone; its button repeats the verb."""

import shiboken6
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import Button, secondary
from ui.kit.icons import paint_icon
from ui.kit.labels import label
from ui.kit.popup import OFFSET, paint_floating
from ui.kit.theme import scaled

WIDTH = 420


class ConfirmDialog(QDialog):
    """A title that is a question, a body with the counts, 取消 and the verb."""

    def __init__(self, parent: QWidget | None, question: str, body: str, verb: str, danger: bool = False) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(question)
        self.setFixedWidth(scaled(WIDTH))
        self.verb = Button(verb, "danger-solid" if danger else "primary")
        self.cancel = secondary(self.tr("取消"))
        self.verb.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(49, 20, 20, 20 + OFFSET)
        column.setSpacing(6)
        column.addWidget(label(question, "heading", wrap=True))
        column.addWidget(label(body, "body", "text-2", wrap=True))
        self.extra = QVBoxLayout()
        column.addLayout(self.extra)
        column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.verb)
        column.addLayout(buttons)
        self.verb.setDefault(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_floating(painter, self)
        paint_icon(painter, QRectF(22, 23, 18, 18), "ph.warning-circle-fill", "danger")


def ask(parent: QWidget | None, question: str, body: str, verb: str, danger: bool = False) -> bool:
    """Ask `question` and say whether the user pressed `verb`."""
    dialog = ConfirmDialog(parent and parent.window(), question, body, verb, danger)
    answer = dialog.exec() == QDialog.DialogCode.Accepted
    if shiboken6.isValid(dialog):  # a window that went away meanwhile took its dialog with it
        dialog.deleteLater()
    return answer
