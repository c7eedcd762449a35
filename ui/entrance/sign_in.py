"""Sign-in: name and password, the recovery key, or a backup in the place of the present data."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit

from models.store import key_file
from models.store.place import BACKUPS, KEYS
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP
from ui.entrance.card import Entrance
from ui.kit.buttons import link, primary
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.errors import problem_text
from ui.kit.field import Field
from ui.kit.text_editors import TextEditor

if TYPE_CHECKING:
    from models.account import Account


@dataclass(frozen=True, slots=True)
class Way:
    """One way in: what the card says, what the secret is called, whether a name goes with it."""

    heading: str
    sentence: str
    secret: str
    verb: str
    named: bool = True
    placeholder: str = ""


PASSWORD, RECOVERY, BACKUP = "password", "recovery", "backup"
WAYS = {
    PASSWORD: Way(
        QT_TRANSLATE_NOOP("SignIn", "登录"),
        QT_TRANSLATE_NOOP("SignIn", "请选择姓名并输入密码。"),
        QT_TRANSLATE_NOOP("SignIn", "密码"),
        QT_TRANSLATE_NOOP("SignIn", "登录"),
    ),
    RECOVERY: Way(
        QT_TRANSLATE_NOOP("SignIn", "用恢复密钥登录"),
        QT_TRANSLATE_NOOP(
            "SignIn", "请照恢复单输入六组字符，大小写和横线都不要紧。进入后以第一位管理员的身份换一个新密码。"
        ),
        QT_TRANSLATE_NOOP("SignIn", "恢复密钥"),
        QT_TRANSLATE_NOOP("SignIn", "登录"),
        named=False,
        placeholder="XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX",
    ),
    BACKUP: Way(
        QT_TRANSLATE_NOOP("SignIn", "从备份恢复"),
        QT_TRANSLATE_NOOP("SignIn", "「{file}」将代替现在的数据。请输入备份那天的姓名和密码。"),
        QT_TRANSLATE_NOOP("SignIn", "备份时的密码"),
        QT_TRANSLATE_NOOP("SignIn", "恢复并登录"),
    ),
}


class SignIn(Entrance):
    """Opens the office's data; `entered` carries the account."""

    entered = Signal(object)

    def __init__(self, folder: Path, name: str = "") -> None:
        super().__init__()
        self.folder, self.way, self.backup = folder, PASSWORD, Path()
        self.names, self.secret = ChoiceEditor((), "ph.user"), TextEditor("ph.key")
        self._name_field = Field(self.tr("姓名"), self.names, required=True)
        self._secret_field = Field("", self.secret, required=True)
        self.enter_button = primary("")
        self.enter_button.clicked.connect(self.enter_now)
        self.secret.returnPressed.connect(self.enter_now)
        for widget in (self._name_field, self._secret_field, self.enter_button):
            self.column.addWidget(widget)
        self.column.addLayout(self._other_ways())
        self._offer_names(name)
        self.take_way(PASSWORD)

    def _offer_names(self, name: str) -> None:
        names: list[str] = []
        try:
            names = key_file.account_names(self.folder / KEYS)
        except Problem as problem:
            self.tell(problem_text(problem))
        self.names.set_choices([(known, known) for known in names])
        self.names.set_value(name if name in names else next(iter(names), None))

    def _other_ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._links = {
            PASSWORD: link(self.tr("用密码登录")),
            RECOVERY: link(self.tr("用恢复密钥登录")),
            BACKUP: link(self.tr("从备份恢复")),
        }
        acts: dict[str, Callable[[], None]] = {
            PASSWORD: lambda: self.take_way(PASSWORD),
            RECOVERY: lambda: self.take_way(RECOVERY),
            BACKUP: self._choose_backup,
        }
        for way, button in self._links.items():
            button.clicked.connect(acts[way])
            row.addWidget(button)
        row.addStretch()
        return row

    def _choose_backup(self) -> None:
        start = str(self.folder / BACKUPS)
        title = QCoreApplication.translate("SignIn", WAYS[BACKUP].heading)
        file, _ = QFileDialog.getOpenFileName(self, title, start, "Office (*.db)")
        if file:
            self.restore_from(Path(file))

    def restore_from(self, file: Path) -> None:
        """Ask for the password that opens a backup."""
        self.backup = file
        self.take_way(BACKUP)

    def take_way(self, way: str) -> None:
        """Change to another way in (a key of `WAYS`)."""
        self.way, shown = way, WAYS[way]
        texts = {
            name: QCoreApplication.translate("SignIn", getattr(shown, name)) for name in ("heading", "verb", "secret")
        }
        sentence = QCoreApplication.translate("SignIn", shown.sentence).format(file=self.backup.name)
        self.describe(texts["heading"], sentence)
        self.tell("")
        self._name_field.setVisible(shown.named)
        self._secret_field.set_label(texts["secret"])
        hidden = QLineEdit.EchoMode.Normal if way == RECOVERY else QLineEdit.EchoMode.Password
        self.secret.setEchoMode(hidden)
        self.secret.clear()
        self.secret.setPlaceholderText(shown.placeholder)
        self.enter_button.setText(texts["verb"])
        for other, button in self._links.items():
            button.setVisible(other != way)
        self.secret.setFocus()

    def enter_now(self) -> None:
        """Open the data, or say in the card why not."""
        try:
            account = self._open()
        except Problem as problem:
            self.tell(problem_text(problem))
            self.secret.selectAll()
            self.secret.setFocus()
            return
        self.entered.emit(account)

    def _open(self) -> "Account":
        from models import office  # shown before the data's code is loaded
        from models.store.restore import restore_backup

        name, secret = self.names.text(), self.secret.text()
        if self.way == RECOVERY:
            return office.sign_in_by_recovery(self.folder, secret)
        if self.way == BACKUP:
            restore_backup(self.folder, self.backup, name, secret)
        return office.sign_in(self.folder, name, secret)
