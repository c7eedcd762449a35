"""The line over the preview: which rows are shown, one answer for all duplicates, and the wrong rows as a file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from exchange.incoming.plan import Decision, Status
from ui.importing.draft import ImportDraft
from ui.kit.buttons import DropDown, secondary
from ui.kit.labels import label
from ui.kit.segmented import Segmented


class PreviewBar(QWidget):
    """`status_chosen` (None: all rows), `all_decided(decision)`, `rejects_wanted`."""

    status_chosen = Signal(object)
    all_decided = Signal(object)
    rejects_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.status = Segmented([(None, self.tr("全部"))], None, 28)
        self.all = DropDown(self.tr("重复的都…"), measure="small")
        self.all.set_menu(self._answers())
        self._rejects = secondary(self.tr("导出错误行"), "ph.download-simple", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(label(self.tr("预览"), "section"))
        row.addWidget(self.status)
        row.addStretch()
        row.addWidget(self.all)
        row.addWidget(self._rejects)
        self.status.changed.connect(self.status_chosen)
        self._rejects.clicked.connect(self.rejects_wanted)

    def _answers(self) -> QMenu:
        menu = QMenu(self)
        named = (
            (Decision.MERGE, self.tr("合并：更新已有的档案")),
            (Decision.SKIP, self.tr("跳过：保留已有的，不导入")),
            (Decision.NEW, self.tr("新建：另建一份")),
        )
        for decision, text in named:
            menu.addAction(text, lambda decision=decision: self.all_decided.emit(decision))
        return menu

    def show_draft(self, draft: ImportDraft) -> None:
        """Show how many rows of a draft are what; a status no row has any more shows all again."""
        counts = {status: draft.plan.count(status) if draft.plan else 0 for status in Status}
        named = (
            (Status.OK, self.tr("可导入 {count}"), "ph.check-circle"),
            (Status.DUPLICATE, self.tr("重复 {count}"), "ph.copy"),
            (Status.UNCHANGED, self.tr("未变 {count}"), "ph.equals"),
            (Status.ERROR, self.tr("有错误 {count}"), "ph.x-circle"),
        )
        options: list[tuple] = [(None, self.tr("全部 {count}").format(count=len(draft.table.rows)))]
        options += [(status, text.format(count=counts[status]), icon) for status, text, icon in named if counts[status]]
        self.status.set_options(options)
        if self.status.value() not in [option[0] for option in options]:
            self.status.set_value(None)
        self.all.setVisible(counts[Status.DUPLICATE] > 1)
        self._rejects.setVisible(counts[Status.ERROR] > 0)
