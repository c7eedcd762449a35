"""The detail of one customer as a drawer, for windows too narrow to show it beside the list."""

from models.customer import Customer
from ui.customers.customer_acts import CustomerActs
from ui.customers.customer_detail import CustomerDetail
from ui.desk import Desk
from ui.kit.buttons import secondary
from ui.kit.drawer import Drawer
from ui.kit.theme import scaled

LOWEST = 300


class DetailDrawer(Drawer):
    """Shows one customer; editing it opens the other drawer in its place."""

    def __init__(self, desk: Desk, acts: CustomerActs, key: int) -> None:
        super().__init__(Customer.get_by_id(key).short_label)
        self.detail = CustomerDetail(desk, acts, may_close=False)
        self.detail.show_customer(key)
        self.detail.setMinimumHeight(scaled(LOWEST))
        self.body.addWidget(self.detail)
        desk.stored.connect(self._read_again)
        if self.detail.tabs is not None:
            edit = secondary(self.tr("修改"), "ph.pencil-simple")
            edit.clicked.connect(lambda: acts.edit(Customer.get_by_id(key)))
            self.footer_right.addWidget(edit)

    def _read_again(self, _table: str) -> None:
        self.detail.refresh()
