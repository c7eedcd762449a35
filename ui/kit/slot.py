"""A place in a screen whose content is replaced as a whole."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Slot(QWidget):
    """Holds one widget at a time, or none."""

    def __init__(self) -> None:
        super().__init__()
        self.content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def put(self, widget: QWidget | None) -> QWidget | None:
        """Show `widget` in the place of what was there; return it."""
        if self.content is not None:
            self._column.removeWidget(self.content)
            self.content.hide()
            self.content.deleteLater()
        self.content = widget
        if widget is not None:
            self._column.addWidget(widget)
        self.setVisible(widget is not None)
        return widget
