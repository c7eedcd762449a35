"""What was promised on a visit: a row each with text and day, added by Enter and removed by Ctrl+Delete."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.visit_record import Promise
from rules.deadlines import CLOSING
from rules.promise_lines import read_promise
from ui.kit.buttons import icon_button, link
from ui.kit.date_editors import DateEditor
from ui.kit.labels import label
from ui.kit.text_editors import TextEditor
from ui.kit.theme import scaled

DAY_WIDTH = 128


class PromiseRow(QWidget):
    """One promise; `entered` after Enter, `removed` when it shall go."""

    changed = Signal()
    entered = Signal()
    removed = Signal()

    def __init__(self, today: date, due: date) -> None:
        super().__init__()
        self._today = today
        self.text, self.day = TextEditor(), DateEditor(today)
        self.text.setPlaceholderText(self.tr("例如：下周五 发报价"))
        self.text.editingFinished.connect(self._take_day)
        self.text.setAccessibleName(self.tr("承诺"))
        self.day.setAccessibleName(self.tr("承诺的期限"))
        self.day.setFixedWidth(scaled(DAY_WIDTH))
        self.day.set_value(due)
        cross = icon_button("ph.trash", self.tr("删掉这条承诺（Ctrl+Delete）"), "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget, stretch in ((self.text, 1), (self.day, 0), (cross, 0)):
            row.addWidget(widget, stretch)
        cross.clicked.connect(self.removed)
        for editor in (self.text, self.day):
            editor.changed.connect(self.changed)
            editor.returnPressed.connect(self.entered)

    def _take_day(self) -> None:
        """Move a day typed with the promise to its own field."""
        spoken = read_promise(self.text.text(), self._today)
        if spoken.day and not spoken.at:
            self.text.set_value(spoken.text)
            self.day.set_value(spoken.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def is_wrong(self) -> bool:
        """Mark a day that is missing or not understood; say whether there is one."""
        wrong = bool(self.text.value()) and self.day.value() is None
        self.day.set_wrong(wrong)
        return wrong


class PromiseRows(QWidget):
    """All promises of a visit; `usual_day` tells by when one is kept unless something else is said."""

    changed = Signal()

    def __init__(self, today: date, usual_day: Callable[[], date]) -> None:
        super().__init__()
        self._today, self._usual_day = today, usual_day
        self.rows: list[PromiseRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._add_button = link(self.tr("加一条承诺"), "ph.plus-bold")
        self._add_button.clicked.connect(lambda: self.add().text.setFocus())
        foot = QHBoxLayout()
        foot.addWidget(self._add_button)
        foot.addStretch()
        foot.addWidget(label(self.tr("回车加一条，Ctrl+Delete 删一条"), "caption", "text-3"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._column)
        column.addLayout(foot)
        self.add()

    def add(self, after: PromiseRow | None = None) -> PromiseRow:
        """Add an empty row, at the end or after another, and return it."""
        row = PromiseRow(self._today, self._usual_day())
        place = self.rows.index(after) + 1 if after else len(self.rows)
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        row.changed.connect(self.changed)
        row.entered.connect(lambda: self.add(row).text.setFocus())
        row.removed.connect(lambda: self._remove(row))
        return row

    def _remove(self, row: PromiseRow) -> None:
        place = self.rows.index(row)
        self._drop(row)
        if self.rows:
            self.rows[max(place - 1, 0)].text.setFocus()
        else:
            self._add_button.setFocus()
        self.changed.emit()

    def _drop(self, row: PromiseRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def check(self) -> bool:
        """Mark promises without a day, go to the first, and say whether all may be stored."""
        wrong = [row for row in self.rows if row.is_wrong()]
        if wrong:
            wrong[0].day.setFocus()
        return not wrong

    def promises(self) -> list[Promise]:
        """Return what was promised, each by the close of its day."""
        return [
            Promise(str(row.text.value()), datetime.combine(day, CLOSING))
            for row in self.rows
            if row.text.value() and (day := row.day.value())
        ]

    def values(self) -> list[list[str]]:
        """Return the rows as typed, for a draft."""
        return [[row.text.text(), row.day.text()] for row in self.rows if row.text.text().strip()]

    def set_values(self, values: Sequence[Sequence[str]]) -> None:
        """Show the rows of a draft, or one empty row."""
        for row in list(self.rows):
            self._drop(row)
        for text, day in values or [("", self._usual_day().isoformat())]:
            row = self.add()
            row.text.set_value(text)
            row.day.set_value(day or self._usual_day())
