"""A field of a form: label above, a star where a value is required, help or error below."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.labels import label, set_tone, within


class Field(QWidget):
    """Holds one editor; errors appear when told and go when the value changes. `left` when the editor loses focus."""

    left = Signal()

    def __init__(self, text: str, editor: QWidget, required: bool = False, help_text: str = "") -> None:
        super().__init__()
        self.editor, self.required, self._help, self._error = editor, required, help_text, ""
        self._label = label(text, "caption", "text-2")
        self._label.setBuddy(editor)
        self._note = label(help_text, "caption", "text-3", wrap=True)
        editor.setAccessibleName(text)
        editor.setAccessibleDescription(help_text)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._label)
        if required:
            head.addWidget(label("*", "caption", "danger"))
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(editor)
        column.addWidget(self._note)
        self._note.setVisible(bool(help_text))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(editor)
        editor.installEventFilter(self)
        if hasattr(editor, "changed"):
            editor.changed.connect(self.clear_error)

    def sizeHint(self) -> QSize:
        """A note of several lines needs more height than the layout tells without knowing the width."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self._note.isHidden():
            self.updateGeometry()

    def text(self) -> str:
        """Return the label."""
        return self._label.text()

    def set_label(self, text: str) -> None:
        """Change the label."""
        self._label.setText(text)
        self.editor.setAccessibleName(text)

    def error(self) -> str:
        """Return the error shown, or nothing."""
        return self._error

    def set_error(self, text: str) -> None:
        """Show what is wrong and what to do, in the place of the help; an empty text clears it."""
        if text == self._error:
            return
        self._error = text
        self._note.setText(text or self._help)
        self._note.setVisible(bool(text or self._help))
        set_tone(self._note, "danger" if text else "text-3")
        self.editor.setAccessibleDescription(text or self._help)
        mark = getattr(self.editor, "set_wrong", None)
        if mark is not None:
            mark(bool(text))

    def check(self, insist: bool = True) -> bool:
        """Show what is wrong or, if one insists, missing; say whether the value may be stored."""
        problem = self.editor.problem()
        if not problem and insist and self.required and self.editor.value() is None:
            problem = QCoreApplication.translate("Field", "请填写{label}。").format(label=within(self.text()))
        self.set_error(problem)
        return not problem

    def clear_error(self) -> None:
        """Take the error away."""
        self.set_error("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return False


def check_fields(fields: Iterable[Field]) -> bool:
    """Check all fields, show what is wrong or missing and go to the first; say whether all may be stored."""
    wrong = [field for field in fields if not field.check()]
    if wrong:
        wrong[0].editor.setFocus()
    return not wrong
