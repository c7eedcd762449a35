"""One rule of the office: its name, the value or switch to set, the unit, the default and where it comes from."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.setting import Choosable
from ui.kit.buttons import link
from ui.kit.editors import FlagEditor, record_text
from ui.kit.labels import label, set_tone
from ui.kit.number_editors import NumberEditor
from ui.kit.text_editors import TextEditor
from ui.kit.theme import scaled

NAME, NUMBER, TEXT = 168, 72, 232


class RuleRow(QWidget):
    """`chosen(key, value)` when another value was entered and left; errors are shown below it."""

    chosen = Signal(str, object)

    def __init__(self, choosable: Choosable) -> None:
        super().__init__()
        self.choosable = choosable
        self.editor = self._make_editor()
        self.editor.setAccessibleName(record_text(choosable.label))
        name = label(record_text(choosable.label), "body", "text", wrap=True)
        name.setFixedWidth(scaled(NAME))
        name.setBuddy(self.editor)
        self._back = link(self.tr("恢复默认"), measure="tiny")
        self._back.clicked.connect(lambda: self.chosen.emit(choosable.key, choosable.default))
        self._note = label("", "caption", "text-3", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(name)
        row.addWidget(self.editor)
        if choosable.unit:
            row.addWidget(label(record_text(choosable.unit), "body", "text-2"))
        row.addWidget(self._note, 1)
        row.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)

    def _make_editor(self) -> QWidget:
        if isinstance(self.choosable.default, bool):
            switch = FlagEditor()
            switch.setText(self.tr("提醒并生成待办"))
            switch.clicked.connect(lambda: self.chosen.emit(self.choosable.key, switch.isChecked()))
            return switch
        number = isinstance(self.choosable.default, int)
        editor = NumberEditor() if number else TextEditor()
        editor.setFixedWidth(scaled(NUMBER if number else TEXT))
        editor.editingFinished.connect(self._leave)
        return editor

    def show_value(self, value: Any) -> None:
        """Show what is chosen now."""
        self.editor.set_value(value)
        self._back.setVisible(value != self.choosable.default)
        self.tell("")

    def tell(self, problem: str) -> None:
        """Show what is wrong, or the default and its source."""
        self._note.setText(problem or self._origin())
        set_tone(self._note, "danger" if problem else "text-3")
        if isinstance(self.editor, TextEditor):
            self.editor.set_wrong(bool(problem))

    def set_read_only(self, reason: str) -> None:
        """Forbid changes and say who may make them."""
        if isinstance(self.editor, TextEditor):
            self.editor.set_read_only(reason)
        else:
            self.editor.setEnabled(False)
            self.editor.setToolTip(reason)
        self._back.hide()

    def _origin(self) -> str:
        unit, default = record_text(self.choosable.unit), self.choosable.default
        if isinstance(default, bool):
            default = self.tr("开") if default else self.tr("关")
        default = f"{default} {unit}".strip()
        words = self.tr("默认 {default} · 来源 {source}") if self.choosable.source else self.tr("默认 {default}")
        return words.format(default=default, source=self.choosable.source)

    def _leave(self) -> None:
        """Tell of another value; what is no value is said and kept for correction."""
        if self.editor.isReadOnly():
            return
        value = self.editor.value()
        wrong = self.editor.problem() or ("" if value is not None else self.tr("请填写，或按「恢复默认」。"))
        if wrong:
            self.tell(wrong)
            self._back.show()
            return
        self.chosen.emit(self.choosable.key, value)
