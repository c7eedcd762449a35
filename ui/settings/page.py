"""设置: the parts at the left, the chosen one at the right."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rules.translation import QT_TRANSLATE_NOOP
from ui.desk import Desk, Page
from ui.kit.labels import divider
from ui.kit.page_header import PageHeader
from ui.kit.surfaces import lay_on
from ui.settings.about_section import AboutSection
from ui.settings.data_section import DataSection
from ui.settings.help_drawer import HelpDrawer
from ui.settings.list_section import (
    CalendarSection,
    LetterTemplatesSection,
    PreparationTemplatesSection,
    PrintsSection,
    TabooDaysSection,
    TeamsSection,
)
from ui.settings.looks_section import LooksSection
from ui.settings.office_section import OfficeSection
from ui.settings.part_list import PartList
from ui.settings.password_drawer import PasswordDrawer
from ui.settings.people_section import PeopleSection
from ui.settings.reminders_section import RemindersSection
from ui.settings.rules_section import RulesSection


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the settings; it is made when it is first looked at."""

    key: str
    title: str
    icon: str
    build: Callable[[Desk], Page]


PARTS = (
    Part("office", QT_TRANSLATE_NOOP("Settings", "本单位"), "ph.buildings", OfficeSection),
    Part("rules", QT_TRANSLATE_NOOP("Settings", "规则"), "ph.scales", RulesSection),
    Part("people", QT_TRANSLATE_NOOP("Settings", "人员"), "ph.user", PeopleSection),
    Part("teams", QT_TRANSLATE_NOOP("Settings", "团队"), "ph.users-three", TeamsSection),
    Part("calendar", QT_TRANSLATE_NOOP("Settings", "节假日"), "ph.calendar-x", CalendarSection),
    Part("taboos", QT_TRANSLATE_NOOP("Settings", "宴会忌日"), "ph.prohibit-inset", TabooDaysSection),
    Part(
        "preparations",
        QT_TRANSLATE_NOOP("Settings", "预案模板"),
        "ph.clipboard-text",
        PreparationTemplatesSection,
    ),
    Part("letters", QT_TRANSLATE_NOOP("Settings", "感谢函模板"), "ph.envelope-simple", LetterTemplatesSection),
    Part("looks", QT_TRANSLATE_NOOP("Settings", "外观"), "ph.palette", LooksSection),
    Part("reminders", QT_TRANSLATE_NOOP("Settings", "提醒"), "ph.bell-ringing", RemindersSection),
    Part("data", QT_TRANSLATE_NOOP("Settings", "数据"), "ph.hard-drive", DataSection),
    Part("prints", QT_TRANSLATE_NOOP("Settings", "打印记录"), "ph.printer", PrintsSection),
    Part("about", QT_TRANSLATE_NOOP("Settings", "关于"), "ph.info", AboutSection),
)


class SettingsPage(Page):
    """`"help"` as a subject opens the help, `"password"` the drawer for one's own, a part's key that part."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.parts = PartList([(QCoreApplication.translate("Settings", part.title), part.icon) for part in PARTS])
        self.parts.setAccessibleName(self.tr("设置的各部分"))
        self.parts.currentRowChanged.connect(self._show)
        self.pages = QStackedWidget()
        self._made: dict[str, Page] = {}
        left = lay_on(QWidget(), "subtle")
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(PageHeader(self.tr("设置")))
        beside.addWidget(self.parts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(divider(vertical=True))
        row.addWidget(self.pages, 1)
        self.parts.setCurrentRow(0)

    def enter(self) -> None:
        """Let the part in view read again."""
        super().enter()
        part = self.pages.currentWidget()
        if isinstance(part, Page):
            part.enter()

    def part(self, key: str) -> Page:
        """Return a part, made if it was not needed before."""
        if key not in self._made:
            declared = next(part for part in PARTS if part.key == key)
            self._made[key] = declared.build(self.desk)
            self.pages.addWidget(self._made[key])
        return self._made[key]

    def _show(self, place: int) -> None:
        part = self.part(PARTS[place].key)
        self.pages.setCurrentWidget(part)
        part.enter()

    def show_subject(self, subject: object) -> None:
        """Open the help, the drawer of one's own password, or a part by its key."""
        if subject == "help":
            self.desk.open_drawer(HelpDrawer())
            return
        if subject == "password":
            self.desk.open_drawer(PasswordDrawer(self.desk, self.desk.account))
            return
        self.parts.setCurrentRow([part.key for part in PARTS].index(str(subject)))
