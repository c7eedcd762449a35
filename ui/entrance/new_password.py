"""A new password for whoever came in with the recovery key."""

from pathlib import Path

from PySide6.QtCore import Signal

from models.account import Account
from models.office import set_password
from rules.problem import Problem
from ui.entrance.card import Entrance
from ui.entrance.password_pair import PasswordPair
from ui.kit.buttons import primary
from ui.kit.errors import problem_text


class NewPassword(Entrance):
    """Asks for the password twice; `done` once it is stored."""

    done = Signal()

    def __init__(self, folder: Path, account: Account) -> None:
        super().__init__()
        self.folder, self.account = folder, account
        sentence = self.tr("恢复密钥是对的。您现在是管理员「{name}」，请设一个新密码，以后用它登录。")
        self.describe(self.tr("请设新密码"), sentence.format(name=account.name))
        self.pair = PasswordPair(self.tr("新密码"))
        self.pair.entered.connect(self.store)
        store = primary(self.tr("设为新密码并进入"))
        store.clicked.connect(self.store)
        self.column.addWidget(self.pair)
        self.column.addWidget(store)
        self.pair.first.setFocus()

    def store(self) -> None:
        """Store the password, or say what is wrong with it."""
        if not self.pair.check():
            return
        try:
            set_password(self.folder, self.account, self.pair.first.text())
        except Problem as problem:
            self.tell(problem_text(problem))
            return
        self.done.emit()
