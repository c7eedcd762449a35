"""Sign-in: name and password, the recovery key, or a backup in the place of the present data."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from models.store import key_file
from models.store.place import BACKUPS, KEYS, holds_office
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
    """One way in: what the card says, what the secret is called, the other ways below, whether a name goes with it."""

    heading: str
    sentence: str
    secret: str
    verb: str
    others: tuple[str, ...]
    named: bool = True


PASSWORD, RECOVERY, BACKUP, BACKUP_BY_KEY = "password", "recovery", "backup", "backup by key"
BY_KEY = (RECOVERY, BACKUP_BY_KEY)
KEY_SHAPE = "-".join(["XXXXX"] * 6)
WAYS = {
    PASSWORD: Way(
        QT_TRANSLATE_NOOP("SignIn", "登录"),
        QT_TRANSLATE_NOOP("SignIn", "请选择姓名并输入密码。"),
        QT_TRANSLATE_NOOP("SignIn", "密码"),
        QT_TRANSLATE_NOOP("SignIn", "登录"),
        (RECOVERY, BACKUP),
    ),
    RECOVERY: Way(
        QT_TRANSLATE_NOOP("SignIn", "用恢复密钥登录"),
        QT_TRANSLATE_NOOP(
            "SignIn", "请照恢复单输入六组字符，大小写和横线都不要紧。进入后以第一位管理员的身份换一个新密码。"
        ),
        QT_TRANSLATE_NOOP("SignIn", "恢复密钥"),
        QT_TRANSLATE_NOOP("SignIn", "登录"),
        (PASSWORD, BACKUP),
        named=False,
    ),
    BACKUP: Way(
        QT_TRANSLATE_NOOP("SignIn", "从备份恢复"),
        QT_TRANSLATE_NOOP("SignIn", "「{file}」将代替现在的数据。请输入备份那天的姓名和密码。"),
        QT_TRANSLATE_NOOP("SignIn", "备份时的密码"),
        QT_TRANSLATE_NOOP("SignIn", "恢复并登录"),
        (PASSWORD, BACKUP_BY_KEY),
    ),
    BACKUP_BY_KEY: Way(
        QT_TRANSLATE_NOOP("SignIn", "从备份恢复"),
        QT_TRANSLATE_NOOP("SignIn", "「{file}」将代替现在的数据。请照恢复单输入六组字符，大小写和横线都不要紧。"),
        QT_TRANSLATE_NOOP("SignIn", "恢复密钥"),
        QT_TRANSLATE_NOOP("SignIn", "恢复并登录"),
        (PASSWORD, BACKUP),
        named=False,
    ),
}


def choose_backup(owner: QWidget, folder: Path) -> Path | None:
    """Ask for the backup that is to take the place of the data in `folder`."""
    title = QCoreApplication.translate("SignIn", WAYS[BACKUP].heading)
    file, _ = QFileDialog.getOpenFileName(owner, title, str(folder / BACKUPS), "Office (*.db)")
    return Path(file) if file else None


class SignIn(Entrance):
    """Opens the office's data; `entered` carries the account, `went_back` leads away where there are no data yet."""

    entered = Signal(object)
    went_back = Signal()

    def __init__(self, folder: Path, name: str = "") -> None:
        super().__init__()
        self.folder, self.way, self.backup, self._first = folder, PASSWORD, Path(), name
        self.names, self.secret = ChoiceEditor((), "ph.user"), TextEditor("ph.key")
        self._name_field = Field(self.tr("姓名"), self.names, required=True)
        self._secret_field = Field("", self.secret, required=True)
        self.enter_button = primary("")
        self.enter_button.clicked.connect(self.enter_now)
        self.secret.returnPressed.connect(self.enter_now)
        for widget in (self._name_field, self._secret_field, self.enter_button):
            self.column.addWidget(widget)
        self.column.addLayout(self._other_ways())
        self.take_way(PASSWORD)

    def _offer_names(self) -> None:
        """Offer those who can sign in now; of a backup also those who could when it was made."""
        chosen, names = self.names.value() or self._first, dict[str, None]()
        for file in self._key_files():
            try:
                names |= dict.fromkeys(key_file.account_names(file))
            except Problem as problem:
                self.tell(problem_text(problem))
        self.names.set_choices([(known, known) for known in names])
        self.names.set_value(chosen if chosen in names else next(iter(names), None))

    def _key_files(self) -> list[Path]:
        present = self.folder / KEYS
        if self.way != BACKUP:
            return [present]
        from models.store.backup import keys_beside  # only here: the sign-in opens before the data's code is loaded

        return [file for file in (present, keys_beside(self.backup)) if file.exists()]

    def _other_ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch()
        at_home = holds_office(self.folder)
        self._links = {
            PASSWORD: link(self.tr("用密码登录") if at_home else self.tr("返回")),
            RECOVERY: link(self.tr("用恢复密钥登录")),
            BACKUP: link(self.tr("从备份恢复")),
            BACKUP_BY_KEY: link(self.tr("用恢复密钥恢复")),
        }
        acts: dict[str, Callable[[], None]] = {
            PASSWORD: lambda: self.take_way(PASSWORD) if at_home else self.went_back.emit(),
            RECOVERY: lambda: self.take_way(RECOVERY),
            BACKUP: self._choose_backup,
            BACKUP_BY_KEY: lambda: self.take_way(BACKUP_BY_KEY),
        }
        for way, button in self._links.items():
            button.clicked.connect(acts[way])
            row.addWidget(button)
        row.addStretch()
        return row

    def _choose_backup(self) -> None:
        if file := choose_backup(self, self.folder):
            self.restore_from(file)

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
        if shown.named:
            self._offer_names()
        self._secret_field.set_label(texts["secret"])
        self.secret.setEchoMode(QLineEdit.EchoMode.Password if shown.named else QLineEdit.EchoMode.Normal)
        self.secret.clear()
        self.secret.setPlaceholderText("" if shown.named else KEY_SHAPE)
        self.enter_button.setText(texts["verb"])
        for other, button in self._links.items():
            button.setVisible(other in shown.others)
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

        name, secret = self.names.text() if WAYS[self.way].named else "", self.secret.text()
        if self.way in (BACKUP, BACKUP_BY_KEY):
            restore_backup(self.folder, self.backup, name, secret)
        if self.way in BY_KEY:
            return office.sign_in_by_recovery(self.folder, secret)
        return office.sign_in(self.folder, name, secret)
