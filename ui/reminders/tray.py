"""The program's place beside the clock of the PC: pops up a notice while the window is not in front."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from ui.shell.logo import paint_logo

SIDE, SECONDS = 64, 10


def program_icon() -> QIcon:
    """Return the mark of the program as an icon."""
    picture = QPixmap(SIDE, SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_logo(painter, QRectF(0, 0, SIDE, SIDE))
    painter.end()
    return QIcon(picture)


class Tray(QObject):
    """Shows notices where the PC has a place for them, and does nothing where it has none."""

    def __init__(self, parent: QObject, pressed: Callable[[], None]) -> None:
        super().__init__(parent)
        self.icon: QSystemTrayIcon | None = None
        self._pressed = pressed

    def is_there(self) -> bool:
        """Say whether this PC has a place for notices."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def tell(self, title: str, text: str) -> bool:
        """Pop up a notice; say whether one could be shown."""
        if not self.is_there():
            return False
        self._make().showMessage(title, text, program_icon(), SECONDS * 1000)
        return True

    def _make(self) -> QSystemTrayIcon:
        if self.icon is None:
            self.icon = QSystemTrayIcon(program_icon(), self)
            self.icon.setToolTip(self.tr("政企客户工作台"))
            self.icon.messageClicked.connect(self._pressed)
            self.icon.activated.connect(lambda _why: self._pressed())
            self.icon.show()
        return self.icon

    def leave(self) -> None:
        """Take the icon away, for example when somebody signs out."""
        if self.icon is not None:
            self.icon.hide()
