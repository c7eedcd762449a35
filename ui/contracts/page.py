"""合同: all contracts one may see, those that end soon, and the drawer of one."""

from collections.abc import Sequence
from typing import Any

from models.contract import REMINDER_DAYS, STATUSES, Contract, ending, of_present_customers, readable_by
from models.customer import Customer
from rules.permissions import FIELD
from ui.contracts.contract_drawer import open_contract, start_contract
from ui.contracts.contract_listing import ContractListing
from ui.contracts.expiry_view import ExpiryView, ends_in
from ui.desk import Desk
from ui.kit.buttons import secondary
from ui.kit.editors import record_text
from ui.kit.segmented import Segmented
from ui.records.record_page import RecordPage

LIST, MONTHS = "list", "months"


class ContractsPage(RecordPage):
    """Subjects: `"new"`, `("new", key of a customer)`, `"ending"`, or the key of a contract.

    Beside the list stands a view by the month contracts end in; opening a month narrows the list to it.
    """

    def __init__(self, desk: Desk) -> None:
        refused = self.tr("合同由客户经理和部门经理登记和查看。")
        super().__init__(desk, Contract, refused="" if desk.acting.role in FIELD else refused)
        self.READS = ("contract", "customer", "account")
        self._soon = self.tr("{days} 天内到期").format(days=REMINDER_DAYS)
        terms = [(None, self.tr("全部")), ("ending", self._soon)]
        self.term = self.filter.add_choice("term", self.tr("期限"), terms)
        states = [(None, self.tr("全部")), *((state, record_text(text)) for state, text in STATUSES)]
        self.filter.add_choice("status", self.tr("状态"), states, "active")
        self._usual = self.filter.values()
        self._month: str | None = None
        self.month_button = self.header.add_left(secondary("", "ph.x", "small"))
        self.month_button.clicked.connect(lambda: self.show_month(None))
        self.months = ExpiryView()
        self.months.month_wanted.connect(self.show_month)
        self.layout().addWidget(self.months, 1)
        ways = [(LIST, self.tr("列表"), "ph.rows"), (MONTHS, self.tr("按月到期"), "ph.calendar-blank")]
        self.view = self.header.add_left(Segmented(ways, LIST, 28))
        self.view.changed.connect(lambda _way: self.refresh())
        self.months.hide()
        self.month_button.hide()

    def words(self) -> tuple[str, str]:
        """Say what contracts are entered for."""
        return self.tr("新建合同"), self.tr("登记后，到期前会提醒续签；按月到期的合同也一眼看全。")

    def refresh(self) -> None:
        """Read the list and count again what ends soon."""
        by_month = self.view.value() == MONTHS
        self.months.setVisible(by_month)
        self.month_button.setVisible(self._month is not None and not by_month)
        if by_month:
            self.months.refresh([readable_by(self.desk.acting)], self.desk.now().date())
            for part in (self.filter, self.table, self.empty, self.no_match):
                part.hide()
        else:
            super().refresh()
        count = ContractListing(
            [ending(self.desk.now().date()), readable_by(self.desk.acting)], self.desk.now().date()
        ).count()
        facts = self.tr("{soon} {count} 份").format(count=count, soon=self._soon)
        self.header.set_facts(facts if count else "")

    def conditions(self) -> Sequence[Any]:
        """Return what narrows the list."""
        chosen = self.filter.values()
        found = [ending(self.desk.now().date())] if chosen["term"] else [of_present_customers()]
        found.append(readable_by(self.desk.acting))
        if self._month is not None:
            found.append(ends_in(self._month))
        return [*found, Contract.status == chosen["status"]] if chosen["status"] else found

    def listing(self) -> ContractListing:
        """Return the contracts that fit the filters, those that end first at the top."""
        return ContractListing(self.conditions(), self.desk.now().date(), self.filter.text())

    def is_narrowed(self) -> bool:
        """Say whether anything but all contracts in force was asked for."""
        return super().is_narrowed() or self._month is not None or self.filter.values() != self._usual

    def show_month(self, month: str | None) -> None:
        """List the contracts that end in a month (YYYY-MM; nothing: never), or all again."""
        self._month = month
        text = self.tr("{year}年{month}月到期")
        words = text.format(year=month[:4], month=int(month[5:])) if month else self.tr("长期")
        self.month_button.setText(words)
        self.month_button.setAccessibleName(self.tr("不再只看{month}").format(month=words))
        self.view.set_value(LIST)
        self.refresh()
        self.table.setFocus()

    def clear_filters(self) -> None:
        """Show everything again, of all months."""
        self._month = None
        super().clear_filters()

    def start_new(self) -> None:
        """Open the drawer for a new contract."""
        start_contract(self.desk, self.tr("新建合同"))

    def open_record(self, key: object) -> None:
        """Open the drawer of one contract."""
        open_contract(self.desk, int(str(key)))

    def show_subject(self, subject: object) -> None:
        """Start a new contract, list what ends soon, or open one."""
        if isinstance(subject, tuple):
            start_contract(self.desk, self.tr("新建合同"), Customer.get_by_id(subject[1]))
        elif subject == "ending":
            self.term.set_value("ending")
            self.refresh()
        else:
            super().show_subject(subject)
