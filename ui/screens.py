"""The places of the window, in order: data, from which rail, shortcuts and pages are made."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from rules.translation import QT_TRANSLATE_NOOP
from ui.desk import Desk, Page
from ui.shell.navigation_rail import Entry


@dataclass(frozen=True, slots=True)
class Screen:
    """A place: `where` is module:class, loaded when first shown; `group` is the caption above it.

    What is not `in_rail` is reached from another screen.
    """

    key: str
    title: str
    icon: str
    where: str
    group: str = ""
    roles: tuple[str, ...] = ()
    in_rail: bool = True

    def build(self, desk: Desk) -> Page:
        """Make the page."""
        module, _, name = self.where.partition(":")
        page: Callable[[Desk], Page] = getattr(import_module(module), name)
        return page(desk)


SCREENS = (
    Screen("today", QT_TRANSLATE_NOOP("Screens", "今日"), "ph.sun-horizon", "ui.today.page:TodayPage"),
    Screen(
        "evening",
        QT_TRANSLATE_NOOP("Screens", "写记录"),
        "ph.note-pencil",
        "ui.evening.page:EveningPage",
        in_rail=False,
    ),
    Screen("print", QT_TRANSLATE_NOOP("Screens", "打印"), "ph.printer", "ui.printing.page:PrintPage", in_rail=False),
    Screen("tasks", QT_TRANSLATE_NOOP("Screens", "待办"), "ph.check-square-offset", "ui.tasks.page:TasksPage"),
    Screen(
        "letters",
        QT_TRANSLATE_NOOP("Screens", "客户来函"),
        "ph.envelope-open",
        "ui.tasks.letters_page:LettersPage",
        in_rail=False,
    ),
    Screen(
        "customers",
        QT_TRANSLATE_NOOP("Screens", "客户档案"),
        "ph.buildings",
        "ui.customers.page:CustomersPage",
        QT_TRANSLATE_NOOP("Screens", "客户"),
    ),
    Screen("visits", QT_TRANSLATE_NOOP("Screens", "拜访日程"), "ph.calendar-check", "ui.visits.page:VisitsPage"),
    Screen("planning", QT_TRANSLATE_NOOP("Screens", "计划与总结"), "ph.notepad", "ui.planning.page:PlanningPage"),
    Screen("contracts", QT_TRANSLATE_NOOP("Screens", "合同"), "ph.handshake", "ui.contracts.page:ContractsPage"),
    Screen(
        "tours",
        QT_TRANSLATE_NOOP("Screens", "参观接待"),
        "ph.map-trifold",
        "ui.tours.page:ToursPage",
        QT_TRANSLATE_NOOP("Screens", "接待"),
    ),
    Screen("banquets", QT_TRANSLATE_NOOP("Screens", "宴会排座"), "ph.fork-knife", "ui.banquets.page:BanquetsPage"),
    Screen(
        "import",
        QT_TRANSLATE_NOOP("Screens", "导入导出"),
        "ph.tray",
        "ui.importing.page:ImportPage",
        QT_TRANSLATE_NOOP("Screens", "工具"),
    ),
    Screen("settings", QT_TRANSLATE_NOOP("Screens", "设置"), "ph.gear-six", "ui.settings.page:SettingsPage"),
)


def translated(text: str) -> str:
    """Return a title or caption of a screen in the user's language."""
    return QCoreApplication.translate("Screens", text) if text else ""


def _shortcut(number: int, key: str) -> str:
    """Return what opens a place: its number in the rail, and for the settings what other programs use too."""
    return "Ctrl+," if key == "settings" else f"Ctrl+{number}" if number <= 9 else ""


def entries() -> list[Entry]:
    """Return the rail's entries."""
    in_rail = (screen for screen in SCREENS if screen.in_rail)
    return [
        Entry(one.key, translated(one.title), one.icon, translated(one.group), _shortcut(number, one.key))
        for number, one in enumerate(in_rail, start=1)
    ]
