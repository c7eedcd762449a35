"""A line in a free slot of the calendar: type the customer, Enter plans the visit."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.customer import Customer
from ui.calendar_words import day_and_weekday
from ui.kit.labels import label
from ui.kit.popup import Popup
from ui.records.links import LinkEditor
from ui.visits.calendar_view import Slot

WIDTH = 280


class QuickAdd(Popup):
    """`entered(customer, slot)` when a customer is chosen and confirmed with Enter; Esc or a click elsewhere closes."""

    entered = Signal(object, object)

    def __init__(self, parent: QWidget, slot: Slot) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.slot_wanted = slot
        self.customer = LinkEditor(Customer)
        self.customer.setPlaceholderText(self.tr("客户名称、简称或首字母"))
        self.customer.setAccessibleName(self.tr("客户"))
        self.customer.chosen.connect(lambda _key: self.confirm())
        self.customer.returnPressed.connect(self.confirm)
        inside = QVBoxLayout()
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(6)
        when = f"{day_and_weekday(slot.start.date())} {slot.start:%H:%M} · {slot.minutes} "
        inside.addWidget(label(when + self.tr("分钟"), "caption-strong"))
        inside.addWidget(self.customer)
        inside.addWidget(label(self.tr("选好客户按 Enter 就排上；会撞车的先问您"), "caption", "text-3"))
        self.column.addLayout(inside)
        self.setFixedWidth(WIDTH)

    def show_at(self, box: QRect) -> None:
        """Open beside a place of the parent, within the window."""
        self.adjustSize()
        view = self.parentWidget()
        corner = view.mapToGlobal(box.topLeft())
        screen = view.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        corner.setY(max(screen.top(), min(corner.y(), screen.bottom() - self.height())))
        self.move(corner)
        self.show()
        self.customer.setFocus()

    def confirm(self) -> None:
        """Tell which customer was chosen, once there is one."""
        customer = self.customer.value()
        if customer is None or not self.isVisible():
            return
        self.close()
        self.entered.emit(customer, self.slot_wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
