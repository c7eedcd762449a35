"""A choice among values, found by typing a part of the text or its pinyin initials."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QListView

from ui.kit.icons import paint_icon
from ui.kit.matched_part import fits
from ui.kit.text_editors import TextEditor

ARROW = 14
Choice = tuple[object, str]


class ChoiceList(QAbstractListModel):
    """The choices as a list: text to show, value as user data."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.choices = list(choices)

    def replace(self, choices: Sequence[Choice]) -> None:
        """Offer other choices."""
        self.beginResetModel()
        self.choices = list(choices)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self.choices)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self.choices[index.row()][1]
        return self.choices[index.row()][0] if role == Qt.ItemDataRole.UserRole else None


class Matching(QSortFilterProxyModel):
    """Keeps the choices that contain what was typed, as text or as pinyin initials."""

    def __init__(self, source: ChoiceList) -> None:
        super().__init__()
        self._source, self._typed = source, ""
        self.setSourceModel(source)

    def set_typed(self, typed: str) -> None:
        """Narrow the choices down to those that fit."""
        self.beginFilterChange()
        self._typed = typed
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return fits(self._source.choices[row][1], self._typed)


class ChoiceEditor(TextEditor):
    """One of `choices` (value, text); typing searches, the arrow or Down shows all. Empty is None."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[Choice] = (), icon_name: str = "") -> None:
        super().__init__(icon_name)
        self._value: object = None
        self._keep_free(20)
        self.set_choices(choices)
        self.textEdited.connect(self._typed)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices."""
        self._list = ChoiceList(choices)
        self._matching = Matching(self._list)
        completer = QCompleter(self._matching, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(10)
        view = QListView()
        view.setProperty("kind", "completions")
        completer.setPopup(view)
        view.installEventFilter(self)
        completer.activated[QModelIndex].connect(lambda index: self._pick(index.data(Qt.ItemDataRole.UserRole)))
        self.setCompleter(completer)

    def value(self) -> object:
        """Return the chosen value."""
        return self._value

    def set_value(self, value: object) -> None:
        """Choose a value; one that is not offered shows as nothing."""
        self._value = value
        self.setText(next((text for key, text in self._list.choices if key == value), ""))
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Say so when the text is none of the choices."""
        wrong = bool(self.text().strip()) and self._value is None
        return self.tr("没有「{text}」这一项，请从列表中选。").format(text=self.text().strip()) if wrong else ""

    def open_choices(self) -> None:
        """Show all choices."""
        self._matching.set_typed("")
        self.completer().complete()

    def _typed(self, text: str) -> None:
        self._matching.set_typed(text)
        exact = [key for key, shown in self._list.choices if shown == text.strip()]
        self._value = exact[0] if exact else None

    def _pick(self, value: object) -> None:
        self.set_value(value)
        self.chosen.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the open list takes the first choice when none is marked."""
        enter = event.type() == QEvent.Type.KeyPress and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not enter or watched.currentIndex().isValid() or not self._matching.rowCount():
            return False
        watched.hide()
        self._pick(self._matching.index(0, 0).data(Qt.ItemDataRole.UserRole))
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._value is None and self._matching.rowCount() == 1 and self.text().strip():
            self._pick(self._matching.index(0, 0).data(Qt.ItemDataRole.UserRole))
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.isReadOnly() and (event.position().x() > self.width() - 28 or not self.text()):
            self.open_choices()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.property("wrong") and not self.isReadOnly():
            place = QRect(self.width() - 24, (self.height() - ARROW) // 2, ARROW, ARROW)
            paint_icon(QPainter(self), place, "ph.caret-down", "text-3")


class FindEditor(ChoiceEditor):
    """A choice among too many to list: `find(text)` returns the (value, text) pairs that fit what was typed."""

    def __init__(self, find: Callable[[str], Sequence[Choice]], icon_name: str = "") -> None:
        super().__init__((), icon_name)
        self._find = find

    def open_choices(self) -> None:
        """Show what fits the present text."""
        self._offer(self.text())
        self.completer().complete()

    def _typed(self, text: str) -> None:
        self._offer(text)
        super()._typed(text)
        self._matching.set_typed("")

    def _offer(self, text: str) -> None:
        self._list.replace(self._find(text.strip()))


def translated_choices(choices: Sequence[tuple[object, str]], translate: Callable[[str], str]) -> list[Choice]:
    """Return declared choices with their labels in the user's language."""
    return [(value, translate(text)) for value, text in choices]
