"""What a customer uses today, as a small table in a frame: business, supplier, quantity, monthly fee, end."""

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.service_in_use import ServiceInUse
from ui.kit.listing import ListColumn, RowListing
from ui.kit.record_table import RecordTable
from ui.kit.surfaces import card
from ui.kit.theme import scaled

ROW = 28
SOON = dt.timedelta(days=60)


class ServicesCard(QWidget):
    """`opened(key)` by double click or Enter; an end within 60 days is marked."""

    opened = Signal(object)

    def __init__(self, services: list[ServiceInUse], today: dt.date) -> None:
        super().__init__()
        field = ServiceInUse.declared_fields()
        columns = [
            ListColumn("name", field["name"].label, 86),
            ListColumn("supplier", field["supplier"].label, 60),
            ListColumn("quantity", field["quantity"].label, 82),
            ListColumn("monthly_fee", field["monthly_fee"].label, 68, "NumberField"),
            ListColumn("ends_on", field["ends_on"].label, 98, "chip"),
        ]
        rows = [
            (one.id, one.name, one.supplier, one.quantity, one.monthly_fee, self._end(one, today)) for one in services
        ]
        self.table = RecordTable(ROW)
        self.table.setAccessibleName(self.tr("现在用什么"))
        self.table.set_listing(RowListing(columns, rows))
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.opened.connect(self.opened)
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        self.setFixedHeight(scaled(ROW) * len(rows) + self.table.horizontalHeader().sizeHint().height() + 6)

    def _end(self, service: ServiceInUse, today: dt.date) -> tuple[str, str]:
        if service.ends_on is None:
            return self.tr("长期"), "default"
        return service.ends_on.isoformat(), "warn" if service.ends_on - today <= SOON else "default"
