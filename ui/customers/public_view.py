"""What is seen of a colleague's customer: public fields, a lock, and who may show more."""

import datetime as dt

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.customers.archive import Archive
from ui.customers.field_lines import PUBLIC_LINES, FieldLine
from ui.kit.banner import Banner
from ui.kit.labels import label


class PublicView(QWidget):
    """The public fields of one archive, not to be changed here."""

    def __init__(self, archive: Archive, today: dt.date) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(0)
        owner = archive.customer.owner
        sentence = (
            self.tr("这是{owner}的客户，您只能看到公开资料。要看更多，请找{owner}或部门经理。").format(owner=owner.name)
            if owner
            else self.tr("您的角色只能看到公开资料。要看更多，请找部门经理。")
        )
        self.banner = Banner("info", sentence, icon="ph.lock-simple")
        column.addWidget(self.banner)
        column.addSpacing(12)
        column.addWidget(label(self.tr("公开资料"), "section"))
        column.addSpacing(4)
        for line in PUBLIC_LINES:
            column.addWidget(FieldLine(archive, line, today, editable=False))
        column.addStretch()
