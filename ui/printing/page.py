"""打印: one document as it will be printed, asked for from wherever one is."""

from PySide6.QtWidgets import QVBoxLayout

from rules.problem import Problem
from ui.desk import Desk, Page
from ui.kit.slot import Slot
from ui.printing.order import PrintOrder
from ui.printing.preview import PrintPreview


class PrintPage(Page):
    """Shows what a `PrintOrder` asks for, and goes back to where it was asked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.preview = Slot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.preview)

    def show_subject(self, subject: object) -> None:
        """Draw the document."""
        assert isinstance(subject, PrintOrder)
        self.preview.put(None)
        try:
            made = PrintPreview(
                self.desk, subject.document, subject.record, subject.words, subject.notice, subject.names
            )
        except Problem:
            self.desk.go(subject.back)
            raise
        made.went_back.connect(lambda: self.desk.go(subject.back))
        self.preview.put(made)
        made.setFocus()
