"""Sign-in: name and password, or the recovery key."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit

from models import office
from models.account import Account
from models.store import vault
from rules.problem import Problem
from ui.entrance.card import Entrance
from ui.kit.buttons import link, primary
from ui.kit.errors import problem_text
from ui.kit.field import Field


class SignIn(Entrance):
    """Opens the office's data; `entered` carries the account, `restore_wanted` asks for a backup."""

    entered = Signal(object)
    restore_wanted = Signal()

    def __init__(self, folder: Path, name: str = "") -> None:
        super().__init__()
        self.describe(self.tr("登录"), self.tr("请选择姓名并输入密码。"))
        self.folder = folder
        self.names = QComboBox()
        self.names.setEditable(True)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.by_recovery = False
        self._name_field = Field(self.tr("姓名"), self.names, required=True)
        self._password_field = Field(self.tr("密码"), self.password, required=True)
        self.column.addWidget(self._name_field)
        self.column.addWidget(self._password_field)
        self._buttons()
        self._offer_names(name)

    def _offer_names(self, name: str) -> None:
        try:
            self.names.addItems(vault.account_names(self.folder / office.KEYS))
        except Problem as problem:
            self.tell(problem_text(problem))
        if name:
            self.names.setCurrentText(name)
        self.password.setFocus()

    def _buttons(self) -> None:
        enter = primary(self.tr("登录"))
        enter.clicked.connect(self.enter_now)
        self.password.returnPressed.connect(self.enter_now)
        self.column.addWidget(enter)
        row = QHBoxLayout()
        self._other = link(self.tr("用恢复密钥登录"))
        self._other.clicked.connect(self._change_way)
        restore = link(self.tr("从备份恢复"))
        restore.clicked.connect(self.restore_wanted)
        row.addWidget(self._other)
        row.addStretch()
        row.addWidget(restore)
        self.column.addLayout(row)

    def _change_way(self) -> None:
        self.by_recovery = not self.by_recovery
        self._name_field.setVisible(not self.by_recovery)
        mode = QLineEdit.EchoMode.Normal if self.by_recovery else QLineEdit.EchoMode.Password
        self.password.setEchoMode(mode)
        self.password.clear()
        self.password.setPlaceholderText("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX" if self.by_recovery else "")
        self._other.setText(self.tr("用密码登录") if self.by_recovery else self.tr("用恢复密钥登录"))
        self.password.setFocus()

    def enter_now(self) -> None:
        """Open the data, or say in the card why not."""
        try:
            account = self._open()
        except Problem as problem:
            self.tell(problem_text(problem))
            self.password.selectAll()
            self.password.setFocus()
            return
        self.entered.emit(account)

    def _open(self) -> Account:
        if self.by_recovery:
            return office.sign_in_by_recovery(self.folder, self.password.text())
        return office.sign_in(self.folder, self.names.currentText(), self.password.text())
