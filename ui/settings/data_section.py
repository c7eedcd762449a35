"""数据: where everything lies, backups, a check of the whole, and imports that can be taken back."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.office import BACKUPS, back_up_office, last_backup
from models.store.database import database
from models.store.health import BAD, NOTICE, Finding, look_over
from ui.desk import Desk
from ui.kit.background import run_in_background
from ui.kit.buttons import Button, secondary
from ui.kit.labels import label
from ui.kit.mark import Mark
from ui.kit.slot import Slot
from ui.kit.surfaces import card
from ui.kit.theme import scaled
from ui.sentences import said
from ui.settings.import_batches import ImportBatches
from ui.settings.section import Section, why_not

MARKS = {"ok": ("ph.check-circle-fill", "ok"), NOTICE: ("ph.warning-fill", "warn"), BAD: ("ph.x-circle-fill", "danger")}


class DataSection(Section):
    """Backs up and checks beside the window."""

    READS = ("import_batch", "backup")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("数据"), self.tr("所有资料加密保存在这台电脑上，不连接互联网。"))
        self._backup_text = label("", "body", "text", wrap=True)
        self.back_up_button = secondary(self.tr("立即备份"), "ph.hard-drive", "small")
        self.back_up_button.clicked.connect(self.back_up)
        refused = why_not(desk, "back_up")
        self.back_up_button.setEnabled(not refused)
        self.back_up_button.setToolTip(refused)
        self.check_button = secondary(self.tr("检查数据"), "ph.shield-check", "small")
        self.check_button.clicked.connect(self.check)
        show = secondary(self.tr("打开文件夹"), "ph.folder-open", "small")
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(desk.folder))))
        self.findings = Slot()
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addLayout(self._line(self.tr("数据位置"), label(str(desk.folder), "body", wrap=True), show))
        column.addLayout(self._line(self.tr("备份"), self._backup_text, self.back_up_button))
        column.addLayout(self._line(self.tr("恢复"), label(self._how_to_restore(), "body", "text-2", wrap=True)))
        column.addLayout(self._line(self.tr("检查"), self.findings, self.check_button))
        self.body.addWidget(frame)
        self.findings.put(label(self.tr("检查数据文件、变更记录的封印、最近的备份和磁盘空间。"), "body", "text-2"))
        self.batches = ImportBatches(desk)
        self.body.addWidget(self.batches)

    def _how_to_restore(self) -> str:
        return self.tr("请管理员退出登录，在登录页选「从备份恢复」；新电脑首次启动时也可以。原有数据会另存一份。")

    def _line(self, name: str, content: QWidget, button: Button | None = None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        head = label(name, "body", "text-2")
        head.setFixedWidth(scaled(64))
        row.addWidget(head)
        row.addWidget(content, 1)
        if button:
            row.addWidget(button)
        return row

    def refresh(self) -> None:
        """Show the last backup and the imports."""
        made = last_backup(self.desk.folder)
        where = self.desk.folder / BACKUPS
        if made:
            text = self.tr("最近一次 {when}，在 {folder}").format(when=f"{made:%Y-%m-%d %H:%M}", folder=where)
        else:
            text = self.tr("还没有备份。备份后请把 {folder} 另存一份到移动硬盘。").format(folder=where)
        self._backup_text.setText(text)
        self.batches.show_batches()

    def back_up(self) -> None:
        """Write a backup beside the window and say where it is."""
        self.back_up_button.setEnabled(False)
        run_in_background(self, lambda _job: _backed_up(self.desk), self._made, self._not_made)

    def _made(self, name: str) -> None:
        self.back_up_button.setEnabled(True)
        self.desk.wrote("backup")
        self.desk.say(self.tr("已备份并检查：{file}").format(file=name))

    def _not_made(self, problem: Exception) -> None:
        self.back_up_button.setEnabled(True)
        raise problem

    def check(self) -> None:
        """Look the data over beside the window and show what was found."""
        self.check_button.setEnabled(False)
        run_in_background(self, lambda _job: _looked_over(self.desk), self.show_findings)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was found, each with its mark."""
        self.check_button.setEnabled(True)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for finding in findings:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Mark(*MARKS[finding.state]))
            row.addWidget(label(said(finding.detail, "Health"), wrap=True), 1)
            column.addLayout(row)
        self.findings.put(made)


def _backed_up(desk: Desk) -> str:
    with database.connection_context():
        return back_up_office(desk.folder).name


def _looked_over(desk: Desk) -> list[Finding]:
    with database.connection_context():
        return look_over(desk.folder, datetime.now())
