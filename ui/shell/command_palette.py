"""The search of Ctrl+K: customers, contacts, visits and commands, found while typing, chosen by keyboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.background import Job, run_in_background
from ui.kit.labels import divider, key_hint, label
from ui.kit.popup import OFFSET, FloatingCard
from ui.kit.text_editors import TextEditor
from ui.kit.theme import scaled
from ui.shell.result_list import Result, ResultList

WIDTH, FIELD, LIST = 560, 48, 420
DEBOUNCE = 80
KEY_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class CommandPalette(QWidget):
    """Lies over its window while open. `search(text)` runs in the background and returns results in order of groups;
    `chosen(result)` when the user takes one.
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget, search: Callable[[str], Sequence[Result]]) -> None:
        super().__init__(window)
        self._search, self._job = search, None
        self.field, self.results = TextEditor("ph.magnifying-glass"), ResultList()
        self.field.focus_halo = False
        self._card = self._build()
        self._timer = QTimer(self, interval=DEBOUNCE, singleShot=True)
        self._timer.timeout.connect(self.search_now)
        self.field.textChanged.connect(lambda _: self._timer.start())
        self.field.installEventFilter(self)
        self.results.chosen.connect(self._choose)
        window.installEventFilter(self)
        self.hide()

    def _build(self) -> FloatingCard:
        card = FloatingCard(self)
        self.field.setPlaceholderText(self.tr("搜索客户、联系人、拜访、合同…"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setProperty("kind", "palette")
        self._empty = label("", "body", "text-3")
        self._empty.setContentsMargins(16, 12, 16, 12)
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 14, 0)
        row.addWidget(self.field, 1)
        row.addWidget(key_hint("Esc"))
        card.column.addLayout(row)
        card.column.addWidget(divider())
        card.column.addWidget(self._empty)
        inner = QHBoxLayout()
        inner.setContentsMargins(7, 0, 7, 7)
        inner.addWidget(self.results)
        card.column.addLayout(inner)
        return card

    def open(self, text: str = "") -> None:
        """Show the search with `text` typed, ready for more."""
        self.setGeometry(self.parentWidget().rect())
        self.field.setText(text)
        self.field.selectAll()
        self.show()
        self.raise_()
        self.field.setFocus()
        self.search_now()

    def close_palette(self) -> None:
        """Hide the search; an answer still under way is dropped."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
        self.hide()
        self.parentWidget().setFocus()

    def search_now(self) -> None:
        """Search what stands in the field without waiting for the next letter."""
        if self._job is not None:
            self._job.cancel()
        typed = self.field.text().strip()

        def work(job: Job) -> Sequence[Result]:
            return self._search(typed)

        self._job = run_in_background(self, work, lambda results: self._show(results, typed))

    def _show(self, results: Sequence[Result], typed: str) -> None:
        self.results.show_results(results, typed)
        nothing = bool(typed) and not results
        self._empty.setVisible(nothing)
        self._empty.setText(self.tr("没有找到「{text}」，换个简称、拼音首字母或电话尾号试试。").format(text=typed))
        self.results.setVisible(bool(results))
        self._place()

    def _place(self) -> None:
        width = min(scaled(WIDTH), self.width() - 40)
        rows = min(scaled(LIST), self.results.content_height() + 8) if self.results.isVisibleTo(self) else 0
        self.results.setFixedHeight(rows)
        height = scaled(FIELD) + 2 + OFFSET + rows + (8 if rows else 0)
        if not self._empty.isHidden():
            height += scaled(44)
        self._card.setGeometry(QRect((self.width() - width) // 2, 64, width, height))

    def _choose(self, result: Result) -> None:
        self.close_palette()
        self.chosen.emit(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget():
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self.setGeometry(self.parentWidget().rect())
                self._place()
            return False
        return event.type() == QEvent.Type.KeyPress and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in KEY_STEPS:
            self.results.step(KEY_STEPS[event.key()])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.results.choose_current()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_palette()
