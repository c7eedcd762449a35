"""关于: what this program is, its version, where its log lies, and whose work it uses."""

import resources
from ui.desk import Desk
from ui.kit.buttons import secondary
from ui.kit.errors import log_file
from ui.kit.labels import label
from ui.settings.help_drawer import HelpDrawer
from ui.settings.section import Section

LICENCES = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLite3 Multiple Ciphers", "MIT"),
    ("APSW", "any OSI approved licence"),
    ("peewee", "MIT"),
    ("ReportLab", "BSD-3-Clause"),
    ("PDFium, pypdfium2", "BSD-3-Clause, Apache-2.0"),
    ("Phosphor Icons", "MIT"),
    ("Noto Sans SC, Noto Serif SC", "OFL-1.1"),
)


class AboutSection(Section):
    """Facts to read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("关于"))
        self.body.addWidget(label(self.tr("政企客户工作台"), "title"))
        number = resources.version()
        if number:
            self.body.addWidget(label(self.tr("版本 {number}").format(number=number), "body", "text-2"))
        self.body.addWidget(
            label(self.tr("不连接互联网，不收集任何使用信息；资料只在这台电脑上。"), "body", "text-2", wrap=True)
        )
        where = self.tr("运行日志：{file}").format(file=log_file())
        self.body.addWidget(label(where, "body", "text-2", wrap=True))
        help_button = secondary(self.tr("帮助和键盘"), "ph.question", "small")
        help_button.clicked.connect(lambda: desk.open_drawer(HelpDrawer()))
        help_button.setMaximumWidth(help_button.sizeHint().width() + 8)
        self.body.addWidget(help_button)
        self.body.addWidget(label(self.tr("用到的开源软件和字体"), "section"))
        for name, licence in LICENCES:
            self.body.addWidget(label(f"{name} — {licence}", "caption", "text-2"))
