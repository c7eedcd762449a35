"""What became of an import: how many rows, where the rest is, and the way back."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exchange.incoming.plan import ImportResult
from rules.translation import QT_TRANSLATE_NOOP
from ui.desk import Desk
from ui.kit.buttons import primary, secondary
from ui.kit.labels import label
from ui.kit.mark import Mark

WIDTH = 560
PLACES = {
    "customers": ("customers", "ph.buildings", QT_TRANSLATE_NOOP("Outcome", "看客户档案")),
    "contacts": ("customers", "ph.buildings", QT_TRANSLATE_NOOP("Outcome", "看客户档案")),
    "contracts": ("contracts", "ph.handshake", QT_TRANSLATE_NOOP("Outcome", "看合同")),
    "visits": ("visits", "ph.calendar-check", QT_TRANSLATE_NOOP("Outcome", "看拜访日程")),
    "guests": ("banquets", "ph.fork-knife", QT_TRANSLATE_NOOP("Outcome", "看宴会排座")),
}
"""Where what came in is seen: page, icon, and what the button says."""


class Outcome(QWidget):
    """Shows a result; `undo_wanted(batch)`, `again_wanted` for the next file."""

    undo_wanted = Signal(object)
    again_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._batch: int | None = None
        self._place = ""
        self._rejects: Path | None = None
        self._title, self._text = label("", "title"), label("", "body", "text-2", wrap=True)
        inside = QWidget()
        inside.setFixedWidth(WIDTH)
        column = QVBoxLayout(inside)
        column.setSpacing(12)
        column.addWidget(Mark("ph.check-circle-fill", "ok", 40))
        column.addWidget(self._title)
        column.addWidget(self._text)
        buttons = QHBoxLayout()
        self.see, again = primary(""), secondary(self.tr("再导一份"))
        undo = secondary(self.tr("撤销这次导入"), "ph.arrow-u-up-left")
        self.open_rejects = secondary(self.tr("打开未导入的行"), "ph.file-x")
        self.see.clicked.connect(lambda: desk.go(self._place))
        again.clicked.connect(self.again_wanted)
        undo.clicked.connect(lambda: self.undo_wanted.emit(self._batch))
        self.open_rejects.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._rejects))))
        for button in (self.see, self.open_rejects, again, undo):
            buttons.addWidget(button)
        buttons.addStretch()
        column.addLayout(buttons)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(inside)
        row.addStretch()
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)

    def show_result(self, kind: str, result: ImportResult) -> None:
        """Say what was done with a sheet of a kind."""
        self._place, icon, text = PLACES[kind]
        self.see.setText(QCoreApplication.translate("Outcome", text))
        self.see.set_icon(icon)
        self._batch, self._rejects = result.batch, result.rejects_file
        self._title.setText(self.tr("已导入 {count} 行").format(count=result.added + result.updated))
        parts = (
            (result.added, self.tr("新增 {count}")),
            (result.updated, self.tr("更新 {count}")),
            (result.unchanged, self.tr("未变 {count}")),
            (result.duplicates, self.tr("重复未导入 {count}")),
            (result.rejected, self.tr("有错误 {count}")),
        )
        told = self.tr("，").join(words.format(count=count) for count, words in parts if count)
        text = self.tr("读到 {read} 行：{told}。").format(read=result.read, told=told)
        where = self.tr("未导入的行连同原因写在 {file}").format(file=result.rejects_file) if result.rejects_file else ""
        self._text.setText("\n".join(filter(None, (text, where))))
        self.open_rejects.setVisible(result.rejects_file is not None)
