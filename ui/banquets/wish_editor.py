"""Who a guest should, or must not, sit with: lines of a form, each a wish about another guest."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.guest_wish import WISHES, GuestWish
from ui.kit.buttons import icon_button, link
from ui.kit.check import CheckBox
from ui.kit.choice_editor import Choice, ChoiceEditor, translated_choices
from ui.kit.editors import record_text
from ui.kit.labels import label
from ui.kit.theme import scaled


class WishLine(QWidget):
    """One wish: its kind, the other guest, and whether it must be met."""

    removed = Signal()

    def __init__(self, guests: Sequence[Choice]) -> None:
        super().__init__()
        self.kind = ChoiceEditor(translated_choices(WISHES, record_text))
        self.kind.setFixedWidth(scaled(96))
        self.other = ChoiceEditor(guests)
        self.hard = CheckBox(self.tr("必须"))
        self.kind.setAccessibleName(self.tr("要求"))
        self.other.setAccessibleName(self.tr("另一位来宾"))
        self.hard.setChecked(True)
        cross = icon_button("ph.x", self.tr("去掉这条要求"), "quiet", "tiny")
        cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.other, 1)
        row.addWidget(self.hard)
        row.addWidget(cross)

    def values(self) -> tuple[object, object, bool]:
        """Return kind, the other guest's key and whether it must be met."""
        return self.kind.value(), self.other.value(), self.hard.isChecked()


class WishEditor(QWidget):
    """The wishes of one guest; `added(guest)` and `dropped()` tell what differs from those it was given."""

    def __init__(self, guests: Sequence[Choice], guest: int, wishes: Sequence[GuestWish]) -> None:
        super().__init__()
        self._choices, self._guest = list(guests), guest
        self._stored: list[tuple[WishLine, GuestWish, tuple]] = []
        self._lines: list[WishLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        more = link(self.tr("添加要求"), "ph.plus-bold")
        more.clicked.connect(lambda: self.add_line())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("同桌要求"), "section"))
        head.addStretch()
        head.addWidget(more)
        column.addLayout(head)
        column.addLayout(self._column)
        for wish in wishes:
            self._show(wish)

    def _show(self, wish: GuestWish) -> None:
        other = wish.second_id if wish.first_id == self._guest else wish.first_id
        line = self.add_line(wish.kind, other, wish.hard)
        self._stored.append((line, wish, line.values()))

    def add_line(self, kind: str = "together", other: int | None = None, hard: bool = True) -> WishLine:
        """Add a line, and return it."""
        line = WishLine(self._choices)
        line.kind.set_value(kind)
        line.other.set_value(other)
        line.hard.setChecked(hard)
        line.removed.connect(lambda: self._remove(line))
        self._lines.append(line)
        self._column.addWidget(line)
        return line

    def _remove(self, line: WishLine) -> None:
        self._lines.remove(line)
        line.hide()
        line.deleteLater()

    def _kept(self) -> list[WishLine]:
        return [line for line, _, values in self._stored if line in self._lines and line.values() == values]

    def dropped(self) -> list[GuestWish]:
        """Return the wishes that were removed or changed."""
        kept = self._kept()
        return [wish for line, wish, _ in self._stored if line not in kept]

    def added(self) -> list[GuestWish]:
        """Return a new wish for every new or changed line that names a guest."""
        new = [line.values() for line in self._lines if line not in self._kept()]
        return [
            GuestWish(first=self._guest, second=other, kind=kind, hard=hard)
            for kind, other, hard in new
            if kind is not None and other is not None
        ]

    def is_dirty(self) -> bool:
        """Say whether anything was changed."""
        return bool(self.dropped() or self.added())
