"""Shows the recovery key once, to be kept on paper."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from rules.problem import Problem
from ui.entrance.card import Entrance
from ui.kit.buttons import primary, secondary
from ui.kit.check import CheckBox
from ui.kit.errors import problem_text
from ui.kit.labels import label
from ui.kit.surfaces import card

GROUPS_PER_LINE = 3


class RecoveryCard(Entrance):
    """`kept` when the user says that the key was written down; `save(key)` returns the file it was printed into."""

    kept = Signal()

    def __init__(self, recovery: str, save: Callable[[str], Path | None]) -> None:
        super().__init__()
        self.recovery, self._save = recovery, save
        self.describe(
            self.tr("请保管好恢复密钥"),
            self.tr("忘记密码时，只有它能打开数据。请打印或抄下，锁进保险柜；程序不会再显示它。"),
        )
        self.column.addWidget(self._key())
        row = QHBoxLayout()
        copy, save_button = secondary(self.tr("复制"), "ph.copy"), secondary(self.tr("存为 PDF 打印"), "ph.printer")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(recovery))
        save_button.clicked.connect(self.save_now)
        row.addWidget(save_button)
        row.addWidget(copy)
        row.addStretch()
        self.column.addLayout(row)
        self.saved = label("", "caption", "ok", wrap=True)
        self.saved.hide()
        self.column.addWidget(self.saved)
        self.sure = CheckBox(self.tr("我已经打印或抄下了恢复密钥"))
        self.enter = primary(self.tr("进入工作台"))
        self.enter.setEnabled(False)
        self.sure.toggled.connect(self.enter.setEnabled)
        self.enter.clicked.connect(self.kept)
        for keys in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(keys), self, self._go_on)
        self.column.addWidget(self.sure)
        self.column.addWidget(self.enter)

    def _go_on(self) -> None:
        """Enter goes where the next step is: to the box that wants a tick, and once it is ticked into the program."""
        if self.sure.isChecked():
            self.kept.emit()
        else:
            self.sure.setFocus(Qt.FocusReason.TabFocusReason)

    def _key(self) -> object:
        """Return the key in large groups, to be selected with the mouse."""
        groups = self.recovery.split("-")
        lines = (groups[at : at + GROUPS_PER_LINE] for at in range(0, len(groups), GROUPS_PER_LINE))
        frame = card()
        self.key = label("\n".join(" - ".join(line) for line in lines), "title")
        self.key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.key.setAccessibleName(self.tr("恢复密钥 {key}").format(key=self.recovery))
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(12, 14, 12, 14)
        inside.addWidget(self.key)
        return frame

    def save_now(self) -> None:
        """Print the key into a file, and say what to do with that."""
        try:
            file = self._save(self.recovery)
        except Problem as problem:
            self.tell(problem_text(problem))
            return
        if file:
            words = self.tr("已存到 {file}。打印后请删除这个文件。")
            self.saved.setText(words.format(file=file.name))
            self.saved.show()
