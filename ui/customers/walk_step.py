"""One fact of an archive being checked: how old it is, what it said before, and an editor to correct it."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.customer import Customer
from models.industry import Industry
from models.verification import KnownSince
from ui.customers.fact_words import age_note, age_words
from ui.customers.field_lines import uscc_note
from ui.kit.buttons import primary, quiet, secondary
from ui.kit.editors import editor_for, record_text
from ui.kit.field import Field
from ui.kit.labels import key_hint, label
from ui.kit.surfaces import card
from ui.kit.text_editors import LongTextEditor

EARLIER_TOLD = 3
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WalkStep(QWidget):
    """`answered(value, changed)` by Enter, `unknown` and `skipped` by their buttons."""

    answered = Signal(object, bool)
    unknown = Signal()
    skipped = Signal()

    def __init__(self, customer: Customer, name: str, since: KnownSince | None, earlier: Sequence[str]) -> None:
        super().__init__()
        declared = Customer.declared_fields()[name]
        self._name = name
        self._value = customer.__data__.get(name)
        self.editor = self._make_editor(declared)
        self.editor.set_value(self._value)
        self._held = self.editor.value()
        self.field = Field(record_text(declared.label), self.editor, help_text=record_text(declared.help_text or ""))
        self.editor.changed.connect(self._show_action)
        self.editor.installEventFilter(self)
        self._earlier, self._since = list(earlier), since
        self.right = primary("", measure="small")
        self.ask = secondary(self.tr("问不到"), "ph.question", "small")
        self.skip = quiet(self.tr("先跳过"), "", "small")
        self.ask.setToolTip("Ctrl+D")
        self.skip.setToolTip("Ctrl+↓")
        self.right.clicked.connect(self.answer)
        self.ask.clicked.connect(self.unknown)
        self.skip.clicked.connect(self.skipped)
        self._lay_out()
        self._show_action()

    def _make_editor(self, declared: object) -> QWidget:
        editor = editor_for(declared)
        if self._name == "industry":
            rows = Industry.select(Industry.id, Industry.code, Industry.name).order_by(Industry.path).tuples()
            editor.set_choices([(key, f"{code} {name}") for key, code, name in rows])
        return editor

    def _lay_out(self) -> None:
        frame: QFrame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(12, 10, 12, 12)
        inside.setSpacing(8)
        inside.addWidget(self.field)
        self.age = label("", "caption", "text-3", wrap=True)
        inside.addWidget(self.age)
        for text in self._earlier[:EARLIER_TOLD]:
            inside.addWidget(label(text, "caption", "text-3", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.right, key_hint("Enter"), self.ask, self.skip):
            row.addWidget(part)
        row.addStretch()
        inside.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)

    def show_age(self, today: dt.date) -> None:
        """Say how old the fact is, and of a credit code what its check digit tells."""
        if self._since is None:
            self.age.setText(self.tr("还没有填。问到了就填上，问不到也记一笔。"))
            return
        words = age_words(self._since, today)
        if self._name == "uscc":
            words = self.tr("{age}，{check}").format(age=words, check=uscc_note(str(self._value)).text)
        note = age_note(self._since, today)
        self.age.setProperty("tone", note.token if note else "text-3")
        self.age.setText(words)

    def is_changed(self) -> bool:
        """Say whether the editor holds something else than the archive."""
        return self.editor.value() != self._held

    def _show_action(self) -> None:
        missing = self._value in (None, "")
        texts = {
            (False, False): self.tr("仍然正确"),
            (False, True): self.tr("改正"),
            (True, False): self.tr("填上"),
            (True, True): self.tr("填上"),
        }
        self.right.setText(texts[missing, self.is_changed()])

    def answer(self) -> None:
        """Say that the fact is right, or what is; an empty field that stays empty is asked for again."""
        problem = self.editor.problem()
        if not problem and self.editor.value() is None and not self.is_changed():
            problem = self.tr("请填上，或者点「问不到」「先跳过」。")
        self.field.set_error(problem)
        if not problem:
            self.answered.emit(self.editor.value(), self.is_changed())

    def take_focus(self) -> None:
        """Let the user type over the present value at once."""
        self.editor.setFocus()
        if isinstance(self.editor, QLineEdit):
            self.editor.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter answers; in a text of several lines Ctrl+Enter does."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.key() not in ENTER:
            return False
        if isinstance(watched, LongTextEditor) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self.answer()
        return True
