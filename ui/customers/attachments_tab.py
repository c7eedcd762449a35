"""The tab 附件: the files of a customer, those of its contracts among them."""

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from models.customer import Customer
from ui.contracts.attachment_list import AttachmentList
from ui.desk import Desk


class AttachmentsTab(QScrollArea):
    """Scrolls the list of files; one dropped here is the customer's own."""

    def __init__(self, desk: Desk, customer: Customer) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.files = AttachmentList(desk, customer)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 12, 20, 16)
        column.addWidget(self.files)
        column.addStretch()
        self.setWidget(inside)
