"""The rail at the left: entries in groups with counts and warnings, folded to icons when the window is narrow."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.focus_ring import ShowsFocus
from ui.kit.icons import glyph_exists, paint_icon
from ui.kit.labels import label
from ui.kit.painting import rounded_box, text_line, text_width
from ui.kit.theme import THEME, scaled

WIDE, FOLDED = 176, 56
ENTRY, ICON = 32, 18


@dataclass(frozen=True, slots=True)
class Entry:
    """One place to go: `key`, translated `title`, `icon`, caption of the `group` it opens, `shortcut` to show."""

    key: str
    title: str
    icon: str
    group: str = ""
    shortcut: str = ""


class RailEntry(ShowsFocus, QAbstractButton):
    """One entry, drawn: active = panel fill, border, bold accent text and filled icon."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self._count, self._alarm, self._folded = "", False, False
        self.setCheckable(True)
        self.setText(entry.title)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def set_count(self, count: int, alarm: bool = False) -> None:
        """Show a number, in a red pill when `alarm`; 0 shows nothing."""
        self._count, self._alarm = (str(count) if count else ""), alarm
        self._name()
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Show the icon only, or the title too."""
        self._folded = folded
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(" ".join(filter(None, (self.entry.title, self._count))))
        hint = f"{self.entry.title}  {self.entry.shortcut}".strip()
        self.setToolTip(hint if self._folded or self.entry.shortcut else "")

    def sizeHint(self) -> QSize:
        return QSize(WIDE, scaled(ENTRY))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        active = self.isChecked()
        if active:
            rounded_box(painter, self.rect(), 6, "panel", "border")
        elif self.underMouse():
            rounded_box(painter, self.rect(), 6, "hover")
        filled = f"{self.entry.icon}-fill"
        name = filled if active and glyph_exists(filled) else self.entry.icon
        token = "accent-text" if active else "text-2"
        left = (self.width() - ICON) // 2 if self._folded else 10
        paint_icon(painter, QRect(left, (self.height() - ICON) // 2, ICON, ICON), name, token)
        if not self._folded:
            room = QRect(38, 0, self.width() - 38 - 8, self.height())
            text_line(painter, room, self.entry.title, token if active else "text", "strong" if active else "body")
        self._paint_count(painter)

    def _paint_count(self, painter: QPainter) -> None:
        if not self._count:
            return
        if not self._alarm:
            if not self._folded:
                room = QRect(0, 0, self.width() - 8, self.height())
                text_line(painter, room, self._count, "text-3", "badge", Qt.AlignmentFlag.AlignRight)
            return
        side = 8 if self._folded else scaled(16)
        width = side if self._folded else max(side, text_width(self._count, "badge") + 8)
        top = 4 if self._folded else (self.height() - side) / 2
        pill = QRectF(self.width() - 8 - width, top, width, side)
        rounded_box(painter, pill, side / 2, "danger-solid")
        if not self._folded:
            text_line(painter, pill, self._count, "on-danger", "badge", Qt.AlignmentFlag.AlignHCenter)


class NavigationRail(QWidget):
    """Shows `entries` in order; `chosen(key)` when the user goes somewhere. The bottom line tells of the backup."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._entries: dict[str, RailEntry] = {}
        self._captions = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 0)
        self._column.setSpacing(0)
        for entry in entries:
            self._add(entry)
        self._column.addStretch()
        self._backup = BackupLine()
        self._column.addWidget(self._backup)
        self._folded = False
        THEME.changed.connect(self._fit)
        self._fit()

    def _add(self, entry: Entry) -> None:
        if entry.group:
            caption = label(entry.group, "caption", "text-3")
            caption.setContentsMargins(10, 8, 0, 4)
            self._captions.append(caption)
            self._column.addWidget(caption)
        made = self._entries[entry.key] = RailEntry(entry)
        made.clicked.connect(lambda: self._choose(entry.key))
        self._column.addWidget(made)

    def _choose(self, key: str) -> None:
        self.set_active(key)
        self.chosen.emit(key)

    def keys(self) -> list[str]:
        """Return the keys in order, as Ctrl+1 … 9 count them."""
        return list(self._entries)

    def set_active(self, key: str) -> None:
        """Mark an entry as the present place; an unknown key marks none."""
        for name, entry in self._entries.items():
            entry.setChecked(name == key)

    def set_count(self, key: str, count: int, alarm: bool = False) -> None:
        """Show a number beside an entry; `alarm` only for conflicts and blocking things."""
        self._entries[key].set_count(count, alarm)

    def set_backup(self, text: str, late: bool = False) -> None:
        """Show the state of the backup at the bottom; `late` makes it a warning."""
        self._backup.set_state(text, late)

    def is_folded(self) -> bool:
        """Say whether only icons are shown."""
        return self._folded

    def set_folded(self, folded: bool) -> None:
        """Fold to 56 px or unfold."""
        self._folded = folded
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(FOLDED if self._folded else scaled(WIDE))
        for caption in self._captions:
            caption.setVisible(not self._folded)
        for entry in self._entries.values():
            entry.set_folded(self._folded)
        self._backup.set_folded(self._folded)


class BackupLine(QWidget):
    """Where the data lie and when they were backed up."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._late, self._folded = "", False, False
        self.setFixedHeight(28)

    def set_state(self, text: str, late: bool) -> None:
        """Show another state."""
        self._text, self._late = text, late
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Show the icon only, or the words too."""
        self._folded = folded
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        token = "warn" if self._late else "text-3"
        left = (self.width() - 14) // 2 if self._folded else 10
        paint_icon(painter, QRect(left, 7, 14, 14), "ph.hard-drive", token)
        if not self._folded:
            text_line(painter, QRect(30, 0, self.width() - 32, 28), self._text, token, "badge")
