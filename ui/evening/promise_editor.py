"""Promises typed a line each, 下周五 发报价, with what was understood of them below."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.visit_record import Promise
from rules.deadlines import CLOSING
from rules.promise_lines import read_promises
from ui.calendar_words import near_day_and_weekday
from ui.kit.labels import label
from ui.kit.text_editors import LongTextEditor

LINES = 2


class PromiseEditor(LongTextEditor):
    """`promises` are what the lines promise; without a day they are due on `usual_day()`."""

    def __init__(self, today: date, usual_day: Callable[[], date]) -> None:
        super().__init__(LINES)
        self._today, self._usual_day = today, usual_day
        self.setPlaceholderText(self.tr("一行一条，例如：下周五 发报价"))

    def promises(self) -> list[Promise]:
        """Return what was promised, by the close of each day or the time that was named."""
        usual = self._usual_day()
        return [Promise(one.text, one.due(usual)) for one in read_promises(self.toPlainText(), self._today)]

    def understood(self) -> str:
        """Say what becomes of the lines: 发报价 · 12月4日 周五."""
        return "\n".join(f"{promise.text} → {self._when(promise)}" for promise in self.promises())

    def _when(self, promise: Promise) -> str:
        day = near_day_and_weekday(promise.due_at.date(), self._today)
        at = promise.due_at.time()
        return day if at == CLOSING else f"{day} {at:%H:%M}"

    def rows(self) -> list[list[str]]:
        """Return the lines for a draft, in the form of the record drawer's rows."""
        return [[line.strip(), ""] for line in self.toPlainText().splitlines() if line.strip()]

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show the rows of a draft."""
        self.set_value("\n".join(f"{day} {text}".strip() for text, day in rows))


class UnderstoodPromises(QWidget):
    """The lines below the editor that say how they were understood; nothing while there are none."""

    def __init__(self, editor: PromiseEditor) -> None:
        super().__init__()
        self._editor = editor
        self._words = label("", "caption", "text-2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 0, 0)
        column.addWidget(self._words)
        editor.changed.connect(self.show_words)
        self.show_words()

    def show_words(self) -> None:
        """Say it again."""
        self._words.setText(self._editor.understood())
        self.setVisible(bool(self._words.text()))

    def text(self) -> str:
        """Return what is said."""
        return self._words.text()
