"""The drawer of a new password: one's own, or a colleague's that was forgotten."""

from models.account import Account
from models.office import change_own_password, set_password
from rules.problem import Problem
from ui.desk import Desk
from ui.entrance.password_pair import PasswordPair, password_editor
from ui.kit.banner import Banner
from ui.kit.buttons import primary, secondary
from ui.kit.drawer import Drawer
from ui.kit.errors import problem_text
from ui.kit.field import Field
from ui.kit.labels import label
from ui.kit.slot import Slot


class PasswordDrawer(Drawer):
    """Asks for the new password twice, and for the old one where it is one's own."""

    def __init__(self, desk: Desk, account: Account) -> None:
        super().__init__("")
        self.desk, self.account = desk, account
        self.own = account.id == desk.acting.account
        self.set_title(self.tr("修改我的密码") if self.own else self.tr("重设密码"))
        self.old, self.pair = password_editor(), PasswordPair(self.tr("新密码"))
        self._old = Field(self.tr("现在的密码"), self.old, True)
        if not self.own:
            words = self.tr("给「{name}」一个新密码，请当面告诉本人，并请本人登录后自己再改。")
            self.body.addWidget(label(words.format(name=account.name), "body", "text-2", wrap=True))
        self._problem = Slot()
        self.body.addWidget(self._problem)
        self.body.addWidget(self._old)
        self._old.setVisible(self.own)
        self.body.addWidget(self.pair)
        cancel, store = secondary(self.tr("取消")), primary(self.tr("换成新密码"))
        cancel.clicked.connect(self.dismiss)
        store.clicked.connect(self.store)
        self.pair.entered.connect(self.store)
        self.footer_right.addWidget(cancel)
        self.footer_right.addWidget(store)

    def store(self) -> None:
        """Change the password, or say at the field what is wrong."""
        if not self.pair.check():
            return
        new = self.pair.first.text()
        try:
            if self.own:
                change_own_password(self.desk.folder, self.old.text(), new)
            else:
                set_password(self.desk.folder, self.account, new)
        except Problem as problem:
            self.tell(problem_text(problem))
            return
        words = self.tr("「{name}」的密码已换，下次登录用新密码")
        self.desk.say(words.format(name=self.account.name))
        self.dismiss()

    def tell(self, text: str) -> None:
        """Show above the fields what is wrong."""
        self._problem.put(Banner("blocking", text))
