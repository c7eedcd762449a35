"""The question asked before the few acts that cannot be undone; its buttons repeat the verbs."""

from collections.abc import Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import Button
from ui.kit.icons import paint_icon
from ui.kit.labels import label
from ui.kit.popup import OFFSET, paint_floating
from ui.kit.theme import scaled

WIDTH = 420


@dataclass(frozen=True, slots=True)
class Answer:
    """One button: what it says, the `value` it stands for, and its kind of button."""

    value: object
    text: str
    kind: str = "secondary"


class ConfirmDialog(QDialog):
    """A title that is a question, a body with the counts, and a button per answer; the last one is usual.

    `value` is that of the answer given; None after Esc. Further widgets may be put into `extra`, below the body.
    """

    def __init__(self, parent: QWidget | None, question: str, body: str, answers: Sequence[Answer]) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFixedWidth(scaled(WIDTH))
        self.value: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(49, 20, 20, 20 + OFFSET)
        column.setSpacing(6)
        self._question, self._body = label("", "heading", wrap=True), label("", "body", "text-2", wrap=True)
        self.set_words(question, body)
        column.addWidget(self._question)
        column.addWidget(self._body)
        self.extra = QVBoxLayout()
        column.addLayout(self.extra)
        column.addSpacing(8)
        column.addLayout(self._buttons(answers))

    def set_words(self, question: str, body: str) -> None:
        """Ask something else, for example after a choice made in `extra`."""
        self.setWindowTitle(question)
        self._question.setText(question)
        self._body.setText(body)

    def _buttons(self, answers: Sequence[Answer]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        self.buttons = [Button(answer.text, answer.kind) for answer in answers]
        for button, answer in zip(self.buttons, answers):
            button.clicked.connect(lambda _=False, value=answer.value: self._give(value))
            row.addWidget(button)
        self.buttons[-1].setDefault(True)
        return row

    def _give(self, value: object) -> None:
        self.value = value
        self.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_floating(painter, self)
        paint_icon(painter, QRectF(22, 23, 18, 18), "ph.warning-circle-fill", "danger")


def choose(parent: QWidget | None, question: str, body: str, answers: Sequence[Answer]) -> object:
    """Ask `question` and return the value of the answer given; None when the user closed it."""
    dialog = ConfirmDialog(parent and parent.window(), question, body, answers)
    dialog.exec()
    value = dialog.value
    if shiboken6.isValid(dialog):  # a window that went away meanwhile took its dialog with it
        dialog.deleteLater()
    return value


def ask(parent: QWidget | None, question: str, body: str, verb: str, danger: bool = False) -> bool:
    """Ask `question` and say whether the user pressed `verb` rather than 取消."""
    cancel = Answer(False, QCoreApplication.translate("confirm", "取消"))
    return bool(choose(parent, question, body, (cancel, Answer(True, verb, "danger-solid" if danger else "primary"))))


def tell(parent: QWidget | None, title: str, body: str, verb: str) -> None:
    """Say something that asks nothing; `verb` closes it."""
    choose(parent, title, body, (Answer(True, verb, "primary"),))
