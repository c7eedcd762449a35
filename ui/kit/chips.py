"""Chips: 20 px high words that carry a state, a side at table or a value class; drawn by widgets and tables alike."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.icons import paint_icon
from ui.kit.painting import rounded_box, text_line, text_width
from ui.kit.theme import scaled

HEIGHT = 20
PADDING = 7
ICON = 12


@dataclass(frozen=True, slots=True)
class ChipTone:
    """Tokens of a chip; `pill` rounds it fully, `dashed` marks an empty place."""

    fill: str | None
    text: str
    border: str | None = None
    pill: bool = False
    dashed: bool = False
    role: str = "caption"


CHIP_TONES = {
    "default": ChipTone("hover", "text-2"),
    "info": ChipTone("accent-soft", "accent-text"),
    "ok": ChipTone("ok-soft", "ok"),
    "warn": ChipTone("warn-soft", "warn"),
    "danger": ChipTone("danger-soft", "danger"),
    "outline": ChipTone("panel", "text-2", "border-strong"),
    "host": ChipTone("host-soft", "host", "host-line"),
    "guest": ChipTone("guest-soft", "guest", "guest-line", pill=True),
    "empty": ChipTone(None, "text-3", "control", pill=True, dashed=True),
    "class-a": ChipTone("accent", "on-accent", role="caption-strong"),
    "class-b": ChipTone("accent-soft", "accent-text", role="caption-strong"),
    "class-c": ChipTone("panel", "text-2", "border-strong"),
}


def chip_width(text: str, tone: str = "default", icon_name: str = "") -> int:
    """Return the width of a chip in pixels; a single letter gives a square."""
    height = scaled(HEIGHT)
    inner = text_width(text, CHIP_TONES[tone].role) + (ICON + 4 if icon_name else 0)
    return max(height, inner + 2 * PADDING) if len(text) > 1 or icon_name else height


def paint_chip(painter: QPainter, corner: QRect, text: str, tone: str = "default", icon_name: str = "") -> int:
    """Draw a chip with its top left at that of `corner`, at most as wide as `corner`; return its width."""
    look = CHIP_TONES[tone]
    width = min(chip_width(text, tone, icon_name), corner.width())
    box = QRect(corner.left(), corner.top(), width, scaled(HEIGHT))
    style = Qt.PenStyle.DashLine if look.dashed else Qt.PenStyle.SolidLine
    rounded_box(painter, box, box.height() / 2 if look.pill else 4, look.fill, look.border, style=style)
    inner = QRectF(box) if len(text) == 1 else QRectF(box).adjusted(PADDING, 0, -PADDING + 2, 0)
    if icon_name:
        paint_icon(painter, QRectF(inner.left(), inner.center().y() - ICON / 2, ICON, ICON), icon_name, look.text)
        inner.setLeft(inner.left() + ICON + 4)
    align = Qt.AlignmentFlag.AlignHCenter if len(text) == 1 else Qt.AlignmentFlag.AlignLeft
    text_line(painter, inner, text, look.text, look.role, align)
    return width


class Chip(QWidget):
    """A chip as a widget of its own; tones are the keys of `CHIP_TONES`."""

    def __init__(self, text: str = "", tone: str = "default", icon_name: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_chip(text, tone, icon_name)

    def set_chip(self, text: str, tone: str = "default", icon_name: str = "") -> None:
        """Show another text, tone and icon."""
        self._text, self._tone, self._icon = text, tone, icon_name
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the text shown."""
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._text, self._tone, self._icon), scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(QPainter(self), self.rect(), self._text, self._tone, self._icon)
