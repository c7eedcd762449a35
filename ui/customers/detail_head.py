"""The head of the detail: name, chips, ring of completeness, and what can be done with the customer."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models.customer import KINDS, STAGES, Customer
from rules.permissions import Role, may
from ui.kit.buttons import Button, icon_button, link, primary, secondary
from ui.kit.chips import Chip
from ui.kit.editors import record_text
from ui.kit.labels import ElidedLabel, label
from ui.kit.popup import Popup
from ui.kit.ring import Ring


class DetailHead(QWidget):
    """Signals of the buttons; `edit_wanted(field names)` also when a missing field is chosen under the ring."""

    visit_wanted = Signal()
    call_wanted = Signal()
    edit_wanted = Signal(list)
    hand_over_wanted = Signal()
    class_wanted = Signal()
    walk_wanted = Signal()
    print_wanted = Signal()
    discard_wanted = Signal()
    closed = Signal()

    def __init__(self, customer: Customer, missing: list[str], in_full: bool, role: Role) -> None:
        super().__init__()
        self._missing, self._role = missing, role
        self._ring = Ring(customer.completeness, self.tr("完整"))
        self._ring.setToolTip(self.tr("看看缺什么"))
        self._ring.clicked.connect(self._show_missing)
        self.cross = icon_button("ph.x", self.tr("收起详情"), "quiet", "small")
        self.cross.clicked.connect(self.closed)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(ElidedLabel(customer.name, "heading"))
        words.addLayout(self._chips(customer, in_full))
        words.addStretch()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(words, 1)
        top.addWidget(self._ring)
        close = QVBoxLayout()
        close.addWidget(self.cross)
        close.addStretch()
        top.addLayout(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 12, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(self._actions())
        self._show_what_may_be_done(in_full, role)

    def _chips(self, customer: Customer, in_full: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(Chip(customer.value_class, f"class-{customer.value_class.lower()}"))
        if in_full:
            row.addWidget(Chip(record_text(dict(STAGES)[customer.stage]), "info"))
        row.addWidget(Chip(record_text(dict(KINDS)[customer.kind])))
        row.addWidget(Chip(self.tr("内部"), "outline", "ph.lock-simple"))
        row.addStretch()
        return row

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.visit = primary(self.tr("新建拜访"), "ph.calendar-plus", "small")
        self.call = secondary(self.tr("记电话"), "ph.phone", "small")
        self.view = secondary(self.tr("客户视图"), "ph.printer", "small")
        self.view.setToolTip(self.tr("打印客户视图"))
        self.view.clicked.connect(self.print_wanted)
        self.more = icon_button("ph.dots-three-bold", self.tr("更多操作"), measure="small")
        self.visit.clicked.connect(self.visit_wanted)
        self.call.clicked.connect(self.call_wanted)
        self.more.clicked.connect(lambda: self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        for button in (self.visit, self.call, self.view, self.more):
            row.addWidget(button)
        row.addStretch()
        return row

    def _show_what_may_be_done(self, in_full: bool, role: Role) -> None:
        self._ring.setVisible(in_full)
        self.visit.setVisible(may(role, "plan_visits"))
        self.call.setVisible(in_full and may(role, "record_visits"))
        self.view.setVisible(may(role, "print"))
        self.more.setVisible(in_full)

    def menu(self) -> QMenu:
        """Return what ⋯ and the right mouse button offer."""
        menu = QMenu(self)
        for part in (self.visit, self.call, self.view):
            if not part.isHidden():
                menu.addAction(part.text(), part.click)
        if not self.more.isHidden():
            menu.addAction(self.tr("修改"), lambda: self.edit_wanted.emit([]))
            menu.addAction(self.tr("逐项核实"), self.walk_wanted.emit)
            if may(self._role, "hand_over_customers"):
                menu.addAction(self.tr("移交"), self.hand_over_wanted.emit)
            if may(self._role, "classify_customers"):
                menu.addAction(self.tr("指定类别…"), self.class_wanted.emit)
            menu.addSeparator()
            menu.addAction(self.tr("删除"), self.discard_wanted.emit)
        return menu

    def _show_missing(self) -> None:
        popup = Popup(self)
        popup.closed.connect(popup.deleteLater)
        title = self.tr("还缺 {count} 项") if self._missing else self.tr("资料已经齐全")
        popup.column.setContentsMargins(12, 10, 12, 14)
        popup.column.addWidget(label(title.format(count=len(self._missing)), "strong"))
        for name in self._missing:
            popup.column.addWidget(self._missing_field(name, popup), 0, Qt.AlignmentFlag.AlignLeft)
        popup.show_below(self._ring)

    def _missing_field(self, name: str, popup: Popup) -> Button:
        button = link(record_text(Customer.declared_fields()[name].label), "ph.plus", "tiny")
        button.clicked.connect(popup.close)
        button.clicked.connect(lambda: self.edit_wanted.emit([name]))
        return button

    def open_menu(self, place: QPoint) -> None:
        """Show the menu where the mouse is."""
        self.menu().popup(place)
