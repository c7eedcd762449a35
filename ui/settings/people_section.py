"""人员: who signs in, in which role; adding, changing, taking out of service, new passwords."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.account import Account
from models.customer import Customer
from models.office import add_account
from models.store.record import Record
from ui.desk import Desk
from ui.entrance.password_pair import password_editor
from ui.kit.buttons import secondary
from ui.kit.field import Field
from ui.records.record_drawer import RecordDrawer
from ui.records.record_page import RecordPage
from ui.settings.password_drawer import PasswordDrawer
from ui.settings.section import why_not


class NewAccountDrawer(RecordDrawer):
    """Enters a colleague together with the first password."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Account(), "", save=self._add)
        self.set_title(self.tr("新建人员"))
        self.password = password_editor()
        self.field = Field(
            self.tr("初始密码"), self.password, True, self.tr("至少 8 个字符；请当面告诉本人，登录后由本人自己改")
        )
        self.body.addWidget(self.field)

    def _add(self, record: Record) -> None:
        assert isinstance(record, Account)
        add_account(self.desk.folder, record, self.password.text())


class PeopleSection(RecordPage):
    """Lists the accounts; administrators change them, everybody changes the own password."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Account, refused=why_not(desk, "manage_accounts"))
        self.header.add_right(self._acts())
        self.header.add_right(self.new_button)
        self.table.current_changed.connect(lambda _key: self._follow())

    def words(self) -> tuple[str, str]:
        """Name the button; there is always one account."""
        return self.tr("新建人员"), ""

    def _acts(self) -> QWidget:
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.reset, self.service = secondary(self.tr("重设密码"), "ph.key"), secondary(self.tr("停用"), "ph.prohibit")
        own = secondary(self.tr("修改我的密码"), "ph.lock-key")
        self.reset.clicked.connect(lambda: self._give_password(self._current()))
        self.service.clicked.connect(self.change_service)
        own.clicked.connect(lambda: self._give_password(self.desk.account))
        for button in (self.reset, self.service, own):
            row.addWidget(button)
        self._follow()
        return acts

    def refresh(self) -> None:
        """Read the accounts again."""
        key = self.table.current_key()
        super().refresh()
        if key is not None:
            self.table.select_key(key)
        self._follow()

    def _current(self) -> Account | None:
        key = self.table.current_key()
        return None if key is None else Account.get_or_none(Account.id == key)

    def _follow(self) -> None:
        """Let the buttons speak of the chosen account."""
        account = self._current()
        other = account is not None and account.id != self.desk.account.id
        for button in (self.reset, self.service):
            button.setHidden(bool(self.refused))
            button.setEnabled(other)
            button.setToolTip("" if other else self.tr("先在列表里选一位同事"))
        self.service.setText(self.tr("停用") if account is None or account.active else self.tr("恢复"))

    def start_new(self) -> None:
        """Open the drawer of a new colleague."""
        self.desk.open_drawer(NewAccountDrawer(self.desk))

    def _open(self, record: Record, title: str) -> None:
        drawer = RecordDrawer(self.desk, record, title, save=lambda account: account.change(), refused=self.refused)
        self.desk.open_drawer(drawer)

    def _give_password(self, account: Account | None) -> None:
        if account is not None:
            self.desk.open_drawer(PasswordDrawer(self.desk, account))

    def change_service(self) -> None:
        """Take the chosen account out of service, or back into it."""
        account = self._current()
        if account is None:
            return
        account.active = not account.active
        account.change()
        self.desk.wrote("account")
        held = Customer.present().where(Customer.owner == account).count()
        words = self.tr("「{name}」已恢复，可以登录") if account.active else self.tr("「{name}」已停用，不能再登录")
        if held and not account.active:
            words = self.tr("「{name}」已停用；名下还有 {count} 家客户，请在客户档案的 ⋯ 里移交")
        self.desk.say(
            words.format(name=account.name, count=f"{held:,}"), lambda: self._serve(account, not account.active)
        )

    def _serve(self, account: Account, active: bool) -> None:
        account.active = active
        account.change()
        self.desk.wrote("account")

    def discard_selected(self) -> None:
        """Accounts are never deleted: what they did stays theirs."""
        self.desk.say(self.refused or self.tr("人员不能删除，做过的事要留名；请按「停用」。"))
