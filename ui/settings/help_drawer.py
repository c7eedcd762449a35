"""Short help: how to begin, and the keyboard."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout

from ui.kit.drawer import Drawer
from ui.kit.labels import divider, key_hint, label
from ui.settings.keyboard import KEYS


class HelpDrawer(Drawer):
    """Shows what a new colleague needs first, then the keys."""

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("帮助"))
        steps = (
            (self.tr("导入客户"), self.tr("在「导入导出」里选表格，核对列和错误行，确认后才写入；七天内可整批撤销。")),
            (self.tr("安排拜访"), self.tr("选客户和时间，若同事已约同一客户会当场提醒，并给出四种处理办法。")),
            (self.tr("准备拜访"), self.tr("在「今日」点「做预案」，套用模板，核对材料；拿不准的请示上级。")),
            (self.tr("记录拜访"), self.tr("傍晚按 Ctrl+E 一页写完；承诺写成「下周五 发报价」，会变成待办，到期提醒。")),
            (self.tr("接待参观"), self.tr("建申请、排路线，主办部门和办公室都同意后打印参观许可证。")),
            (self.tr("排宴会"), self.tr("导入名单，自动排座，拖动调整，打印席位图和座位卡。")),
        )
        for title, sentence in steps:
            self.body.addWidget(label(title, "strong"))
            self.body.addWidget(label(sentence, "body", "text-2", wrap=True))
        self.body.addWidget(divider())
        self.body.addWidget(label(self.tr("键盘"), "section"))
        self.body.addLayout(self._keys())

    def _keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (keys, does) in enumerate(KEYS):
            grid.addWidget(key_hint(keys), row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(QCoreApplication.translate("Keyboard", does), wrap=True), row, 1)
        return grid
