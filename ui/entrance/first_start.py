"""First start: the office's name and the first administrator, a backup of another PC, or a look at the demo office."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from models.office import create_office
from models.store.place import is_synced
from rules.problem import Problem
from ui.entrance.card import Entrance
from ui.entrance.password_pair import PasswordPair
from ui.entrance.sign_in import choose_backup
from ui.kit.buttons import link, primary
from ui.kit.errors import problem_text
from ui.kit.field import Field
from ui.kit.labels import label
from ui.kit.text_editors import TextEditor


class FirstStart(Entrance):
    """Makes the office; `made` carries the recovery key.

    Instead of a new office, `demo_wanted` asks for the demo and `restore_wanted(file)` for a backup in its place.
    """

    made = Signal(str)
    demo_wanted = Signal()
    restore_wanted = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.describe(self.tr("建立本单位的数据"), self.tr("只需一次。数据加密保存在这台电脑上，不连接互联网。"))
        self.folder = folder
        self.branch, self.name = TextEditor("ph.buildings"), TextEditor("ph.user")
        self.pair = PasswordPair(self.tr("密码"))
        self.pair.entered.connect(self.create_now)
        rows = (
            (self.tr("单位名称"), self.branch, self.tr("印在每一页的左上角，例如：云岭市分公司")),
            (self.tr("管理员姓名"), self.name, self.tr("以后用这个姓名登录")),
        )
        self._fields = [Field(text, editor, required=True, help_text=hint) for text, editor, hint in rows]
        self.branch.returnPressed.connect(self.name.setFocus)
        self.name.returnPressed.connect(self.pair.first.setFocus)
        for widget in (*self._fields, self.pair):
            self.column.addWidget(widget)
        self._buttons()
        where = self.tr("数据放在 {folder}").format(folder=folder)
        self.column.addWidget(label(where, "caption", "text-3", wrap=True))
        if is_synced(folder):
            self.tell(self.tr("这个文件夹会被云盘同步，使用中可能损坏数据。建议换到普通文件夹再开始。"))
        self.branch.setFocus()

    def _buttons(self) -> None:
        self.create = primary(self.tr("建立"))
        self.demo, self.restore = link(self.tr("先看演示办公室")), link(self.tr("从备份恢复"))
        self.create.clicked.connect(self.create_now)
        self.demo.clicked.connect(self.demo_wanted)
        self.restore.clicked.connect(self._choose_backup)
        self.column.addWidget(self.create)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.demo)
        row.addWidget(self.restore)
        row.addStretch()
        self.column.addLayout(row)

    def _choose_backup(self) -> None:
        if file := choose_backup(self, self.folder):
            self.restore_wanted.emit(file)

    def wait(self, text: str) -> None:
        """Say what is being prepared and let nothing be pressed meanwhile; an empty text ends it."""
        self.demo.setText(text or self.tr("先看演示办公室"))
        for button in (self.demo, self.restore, self.create):
            button.setEnabled(not text)

    def refuse(self, problem: Problem) -> None:
        """Say why what was being prepared is not there."""
        self.wait("")
        self.tell(problem_text(problem))

    def create_now(self) -> None:
        """Make the office from what was typed, or say in the form what is missing."""
        empty = [field for field in self._fields if field.editor.value() is None]
        for field in empty:
            field.set_error(self.tr("这一项要填写。"))
        if not self.pair.check() or empty:
            (empty[0].editor if empty else self.pair).setFocus()
            return
        try:
            recovery = create_office(self.folder, self.branch.text(), self.name.text(), self.pair.first.text())
        except Problem as problem:
            self.tell(problem_text(problem))
            return
        self.made.emit(recovery)
