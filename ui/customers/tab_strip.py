"""Tabs as words in a row, the open one in accent with a line below; by mouse and arrow keys as any tab bar."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar

from ui.kit.focus_ring import ShowsFocus
from ui.kit.painting import text_line, text_width
from ui.kit.theme import color, scaled

HEIGHT, GAP, LINE = 40, 16, 2


class TabStrip(ShowsFocus, QTabBar):
    """A tab is a word and, in smaller figures, how many there are; `add` takes None where nothing is counted."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._counts: list[str] = []
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setAccessibleName(name)

    def add(self, text: str, count: int | None = None) -> None:
        """Add a tab at the right."""
        self._counts.append("" if count is None else str(count))
        place = self.addTab(text)
        self.setAccessibleTabName(place, f"{text} {self._counts[place]}".strip())

    def set_count(self, place: int, count: int) -> None:
        """Show another figure beside a tab's word."""
        self._counts[place] = str(count)
        self.setAccessibleTabName(place, f"{self.tabText(place)} {count}")
        self.updateGeometry()
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        count = self._counts[index] if index < len(self._counts) else ""
        width = text_width(self.tabText(index), "strong") + (text_width(count, "badge") + 4 if count else 0)
        return QSize(width + GAP, scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index, count in enumerate(self._counts):
            self._paint_tab(painter, self.tabRect(index), index, count)

    def _paint_tab(self, painter: QPainter, rect: QRect, index: int, count: str) -> None:
        opened = index == self.currentIndex()
        text, role = self.tabText(index), "strong" if opened else "body"
        text_line(painter, rect, text, "accent-text" if opened else "text-2", role)
        after = rect.adjusted(text_width(text, role) + 4, 1, 0, 0)
        text_line(painter, after, count, "accent-text" if opened else "text-3", "badge", Qt.AlignmentFlag.AlignLeft)
        if opened:
            painter.fillRect(QRect(rect.left(), rect.bottom() - LINE + 1, rect.width() - GAP, LINE), color("accent"))
