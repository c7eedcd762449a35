"""提醒: what this PC reminds of, how long before, and whether beside its clock too."""

from PySide6.QtWidgets import QHBoxLayout

from ui import preferences
from ui.desk import Desk
from ui.kit.check import CheckBox
from ui.kit.labels import label
from ui.kit.segmented import Segmented
from ui.settings.section import Section

MINUTES = ("10", "30", "60")


class RemindersSection(Section):
    """Each switch takes effect at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("提醒"), self.tr("只影响这台电脑，不影响同事。程序开着的时候才会提醒。"))
        self.switches = {
            "remind": CheckBox(self.tr("到时间在窗口右下角提醒：该出发的拜访、快到期的待办")),
            "remind_tray": CheckBox(self.tr("窗口不在前面时，在任务栏旁边弹出提醒")),
            "remind_start": CheckBox(self.tr("登录后说一遍今天的安排")),
        }
        for name, switch in self.switches.items():
            switch.clicked.connect(lambda on, name=name: preferences.remember(name, "on" if on else "off"))
            self.body.addWidget(switch)
        self.minutes = Segmented([(minutes, self._words(minutes)) for minutes in MINUTES])
        self.minutes.changed.connect(lambda minutes: preferences.remember("remind_minutes", str(minutes)))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(self.tr("提前"), "body"))
        row.addWidget(self.minutes)
        row.addStretch()
        self.body.addLayout(row)

    def _words(self, minutes: str) -> str:
        return self.tr("{minutes} 分钟").format(minutes=minutes)

    def refresh(self) -> None:
        """Show what is chosen now."""
        for name, switch in self.switches.items():
            switch.setChecked(preferences.preference(name) == "on")
        self.minutes.set_value(preferences.preference("remind_minutes"))
