"""The frame of the way in: the brand and one card in the middle of an empty window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.labels import label
from ui.shell.logo import Brand

CARD_WIDTH = 420
SIZE = QSize(960, 680)


class Entrance(QWidget):
    """A window with one card: `describe` gives it a heading and an explanation, `column` takes what follows."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("政企客户工作台"))
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(SIZE)
        card = QFrame()
        card.setProperty("kind", "shell-panel")
        card.setFixedWidth(CARD_WIDTH)
        self.column = QVBoxLayout(card)
        self.column.setContentsMargins(32, 28, 32, 28)
        self.column.setSpacing(12)
        self._banner: QWidget | None = None
        self._heading, self._explanation = label("", "title"), label("", "body", "text-2", wrap=True)
        self.column.addWidget(self._heading)
        self.column.addWidget(self._explanation)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 0, 8, 32)
        outer.addWidget(Brand())
        outer.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(card)
        middle.addStretch()
        outer.addLayout(middle)
        outer.addStretch(3)

    def describe(self, heading: str, explanation: str) -> None:
        """Say what this card is for."""
        self._heading.setText(heading)
        self._explanation.setText(explanation)

    def tell(self, text: str) -> None:
        """Show a problem in the card; an empty text takes it away."""
        if self._banner:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        if text:
            from ui.kit.banner import Banner  # 2 ms, which the sign-in can do without

            self._banner = Banner("blocking", text)
            self.column.insertWidget(2, self._banner)
