"""First start: the office's name, the first administrator, and the recovery key to keep."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from models.office import create_office
from rules.problem import Problem
from ui.entrance.card import Entrance
from ui.kit.buttons import primary, quiet, secondary
from ui.kit.check import CheckBox
from ui.kit.errors import problem_text
from ui.kit.field import Field
from ui.kit.labels import label


class FirstStart(Entrance):
    """Makes the office; `made` carries the recovery key, `demo_wanted` asks for the demo office instead."""

    made = Signal(str)
    demo_wanted = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.describe(self.tr("建立本单位的数据"), self.tr("只需一次。数据加密保存在这台电脑上，不连接互联网。"))
        self.folder = folder
        self.branch, self.name = QLineEdit(), QLineEdit()
        self.password, self.again = QLineEdit(), QLineEdit()
        for editor in (self.password, self.again):
            editor.setEchoMode(QLineEdit.EchoMode.Password)
        rows = (
            (self.tr("单位名称"), self.branch, self.tr("印在每一页的左上角，例如：云岭市分公司")),
            (self.tr("管理员姓名"), self.name, self.tr("以后用这个姓名登录")),
            (self.tr("密码"), self.password, self.tr("至少 8 个字符")),
            (self.tr("再输一次密码"), self.again, ""),
        )
        self._fields = [Field(text, editor, required=True, help_text=hint) for text, editor, hint in rows]
        for field in self._fields:
            self.column.addWidget(field)
        self._buttons()
        self.column.addWidget(label(self.tr("数据放在 {folder}").format(folder=folder), "caption", "text-3", wrap=True))

    def _buttons(self) -> None:
        row = QHBoxLayout()
        demo = quiet(self.tr("先看演示办公室"))
        demo.clicked.connect(self.demo_wanted)
        create = primary(self.tr("建立"))
        create.setDefault(True)
        create.clicked.connect(self.create_now)
        self.again.returnPressed.connect(self.create_now)
        row.addWidget(demo)
        row.addStretch()
        row.addWidget(create)
        self.column.addLayout(row)

    def create_now(self) -> None:
        """Make the office from what was typed, or say in the form what is missing."""
        empty = [field for field, text in zip(self._fields, self._texts(), strict=True) if not text.strip()]
        for field in empty:
            field.set_error(self.tr("这一项要填写。"))
        if empty:
            return
        if self.password.text() != self.again.text():
            self._fields[3].set_error(self.tr("两次输入的密码不一样，请再输一次。"))
            return
        try:
            recovery = create_office(self.folder, self.branch.text(), self.name.text(), self.password.text())
        except Problem as problem:
            self.tell(problem_text(problem))
            return
        self.made.emit(recovery)

    def _texts(self) -> list[str]:
        return [editor.text() for editor in (self.branch, self.name, self.password, self.again)]


class RecoveryCard(Entrance):
    """Shows the recovery key once; `kept` when the user says that it was written down."""

    kept = Signal()

    def __init__(self, recovery: str, print_key: Callable[[str], None]) -> None:
        super().__init__()
        self.describe(
            self.tr("请保管好恢复密钥"),
            self.tr("忘记密码时，只有它能打开数据。请抄下或打印，锁进保险柜；程序不会再显示它。"),
        )
        self.key = QLineEdit(recovery)
        self.key.setReadOnly(True)
        self.key.setCursorPosition(0)
        self.column.addWidget(Field(self.tr("恢复密钥"), self.key))
        row = QHBoxLayout()
        copy, print_button = secondary(self.tr("复制"), "ph.copy"), secondary(self.tr("存为 PDF 打印"), "ph.printer")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(recovery))
        print_button.clicked.connect(lambda: print_key(recovery))
        row.addWidget(copy)
        row.addWidget(print_button)
        row.addStretch()
        self.column.addLayout(row)
        self.sure = CheckBox(self.tr("我已经抄下或打印了恢复密钥"))
        enter = primary(self.tr("进入工作台"))
        enter.setEnabled(False)
        self.sure.toggled.connect(enter.setEnabled)
        enter.clicked.connect(self.kept)
        self.column.addWidget(self.sure)
        self.column.addWidget(enter)
