"""The latest imports, each of which can be taken back as a whole for some days."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exchange.incoming.undo import UNDO_WITHIN
from models.import_batch import IMPORT_KINDS, ImportBatch
from rules.permissions import may
from ui.desk import Desk
from ui.importing.taking_back import take_back
from ui.kit.buttons import secondary
from ui.kit.confirm_dialog import ask
from ui.kit.empty_state import EmptyState
from ui.kit.formats import shown
from ui.kit.labels import ElidedLabel, label
from ui.kit.slot import Slot
from ui.kit.surfaces import card

SHOWN = 12


class ImportBatches(QWidget):
    """Lists imports, the newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._list = Slot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("最近的导入"), "section"))
        column.addWidget(self._list)

    def show_batches(self) -> None:
        """Read the imports again."""
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        batches = list(ImportBatch.present().order_by(ImportBatch.at.desc()).limit(SHOWN))
        for batch in batches:
            column.addLayout(self._row(batch))
        self._list.put(frame if batches else self._nothing())

    def _nothing(self) -> EmptyState:
        words = self.tr("从 Excel、WPS 或 CSV 导入后，每一次都列在这里，可以整批撤销。")
        return EmptyState("ph.tray", self.tr("还没有导入过表格"), words)

    def _row(self, batch: ImportBatch) -> QHBoxLayout:
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(12)
        words.setSpacing(0)
        words.addWidget(ElidedLabel(batch.file_name, "body"))
        told = self.tr("{kind} · {when} · {who} · 新增 {added}，更新 {updated}，未变 {unchanged}，未导入 {rejected}")
        facts = told.format(
            kind=shown(batch.kind, "ChoiceField", IMPORT_KINDS),
            when=f"{batch.at:%Y-%m-%d %H:%M}",
            who=batch.account.name if batch.account else "—",
            added=batch.added,
            updated=batch.updated,
            unchanged=batch.unchanged,
            rejected=batch.rejected,
        )
        words.addWidget(label(facts, "caption", "text-3"))
        row.addLayout(words, 1)
        if batch.undone_at:
            row.addWidget(
                label(self.tr("已撤销 {when}").format(when=f"{batch.undone_at:%m-%d %H:%M}"), "caption", "text-2")
            )
            return row
        undo = secondary(self.tr("撤销导入"), "ph.arrow-u-up-left", "tiny")
        refused = self._refused(batch)
        undo.setEnabled(not refused)
        undo.setToolTip(refused)
        undo.clicked.connect(lambda: self.take_back(batch))
        row.addWidget(undo)
        return row

    def _refused(self, batch: ImportBatch) -> str:
        """Say why an import cannot be taken back by whoever is signed in, or nothing."""
        if self.desk.now() - batch.at > UNDO_WITHIN:
            return self.tr("超过 {days} 天的导入不能整批撤销。").format(days=UNDO_WITHIN.days)
        mine = batch.account_id == self.desk.account.id
        if not mine and not may(self.desk.acting.role, "change_settings"):
            return self.tr("这是同事的导入；请本人、部门经理或管理员撤销。")
        return ""

    def take_back(self, batch: ImportBatch) -> None:
        """Ask, then take the import back."""
        question = self.tr("撤销「{file}」的导入？").format(file=batch.file_name)
        body = self.tr(
            "新增的 {added} 条会放进回收站，更新过的 {updated} 条恢复原样；导入后又改动过或已安排拜访的保留。"
        ).format(added=batch.added, updated=batch.updated)
        if ask(self, question, body, self.tr("撤销导入")):
            take_back(self, self.desk, batch.id)
