"""The drawer of one contract: its form, its files, and the way to the contract that follows it."""

from models.contract import Contract, demand_full_sight, remind_renewals
from models.customer import Customer
from models.store.record import Record
from ui.contracts.attachment_list import AttachmentList
from ui.desk import Desk
from ui.kit.buttons import secondary
from ui.kit.labels import divider, label
from ui.records.record_drawer import RecordDrawer


class ContractDrawer(RecordDrawer):
    """Shows a contract; with `before`, the one that follows `before`, which is then renewed."""

    def __init__(self, desk: Desk, contract: Contract, title: str, before: Contract | None = None) -> None:
        store = before.renew_as if before else Contract.store
        super().__init__(desk, contract, title, store, self._follow)
        self.attachments: AttachmentList | None = None
        self.body.addWidget(divider())
        if Contract.get_or_none(Contract.id == contract.id) is None:
            self.body.addWidget(label(self.tr("保存合同以后，就能在这里添加附件。"), "caption", "text-3", wrap=True))
            return
        self.attachments = AttachmentList(desk, contract)
        self.body.addWidget(self.attachments)
        self.renew_button = secondary(self.tr("续签"), "ph.arrows-clockwise")
        self.renew_button.setToolTip(self.tr("照这份合同起草下一份，保存后这份成为已续签"))
        self.renew_button.clicked.connect(self.renew)
        self.footer_left.addWidget(self.renew_button)
        self.renew_button.setVisible(contract.status == "active")

    def renew(self) -> None:
        """Open the drawer for the contract that follows; this one is stored as it was."""
        before = Contract.get_by_id(self.record.id)
        title = self.tr("续签「{subject}」").format(subject=before.subject)
        self.desk.open_drawer(ContractDrawer(self.desk, before.successor(), title, before))

    def _follow(self, _contract: Record) -> None:
        """Remind at once where the reminder is due already; a contract no longer in force ticked its reminder off."""
        remind_renewals(self.desk.now())
        self.desk.wrote("task")


def open_contract(desk: Desk, key: int) -> None:
    """Open the drawer of a contract; raises `Problem` where its customer is a colleague's."""
    contract = Contract.get_by_id(key)
    demand_full_sight(contract.customer)
    desk.open_drawer(ContractDrawer(desk, contract, contract.subject))


def start_contract(desk: Desk, title: str, customer: Customer | None = None) -> None:
    """Open the drawer for a new contract."""
    desk.open_drawer(ContractDrawer(desk, Contract(customer=customer), title))
