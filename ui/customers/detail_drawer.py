"""The detail of one customer as a drawer, for windows too narrow to show it beside the list."""

from PySide6.QtWidgets import QSizePolicy

from ui.customers.customer_acts import CustomerActs
from ui.customers.customer_detail import CustomerDetail
from ui.desk import Desk
from ui.kit.drawer import Drawer
from ui.kit.theme import scaled

HEIGHT = 560


class DetailDrawer(Drawer):
    """Shows one customer; editing it opens the other drawer in its place."""

    def __init__(self, desk: Desk, acts: CustomerActs, key: object) -> None:
        super().__init__(self.tr("客户资料"))
        self.detail = CustomerDetail(desk, acts)
        self.detail.show_customer(key)
        self.detail.closed.connect(self.dismiss)
        self.detail.setMinimumHeight(scaled(HEIGHT))
        self.detail.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.addWidget(self.detail)
