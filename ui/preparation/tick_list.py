"""The lines of a check list as boxes to tick, below the text they come from."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.preparation import READY_MARKS
from ui.kit.check import CheckBox
from ui.kit.text_editors import LongTextEditor

MARK = "√ "


def is_ticked(line: str) -> bool:
    """Say whether a line is marked as ready."""
    return line.startswith(READY_MARKS)


def plain(line: str) -> str:
    """Return a line without its mark."""
    return line[1:].strip() if is_ticked(line) else line


class TickList(QWidget):
    """Shows a box for each line of `editor`; ticking writes √ before the line."""

    def __init__(self, editor: LongTextEditor) -> None:
        super().__init__()
        self._editor = editor
        self.boxes: list[CheckBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 0, 0, 4)
        self._column.setSpacing(4)
        editor.changed.connect(self.show_lines)
        self.show_lines()

    def lines(self) -> list[str]:
        """Return the lines there are."""
        return [line.strip() for line in self._editor.toPlainText().splitlines() if line.strip()]

    def show_lines(self) -> None:
        """Show the lines again; boxes whose line did not change stay."""
        lines = self.lines()
        if [box.text() for box in self.boxes] != [plain(line) for line in lines]:
            self._make_boxes(lines)
        for box, line in zip(self.boxes, lines, strict=True):
            box.setChecked(is_ticked(line))
        self.setVisible(bool(lines))

    def _make_boxes(self, lines: list[str]) -> None:
        for box in self.boxes:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = [CheckBox(plain(line)) for line in lines]
        for box in self.boxes:
            box.clicked.connect(self._write)
            self._column.addWidget(box)

    def _write(self) -> None:
        marks = ((MARK if box.isChecked() else "") + box.text() for box in self.boxes)
        self._editor.set_value("\n".join(marks))
