"""The menu of everything that is printed for a banquet, in groups as they are needed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from models.banquet import Banquet
from models.banquet_guest import everybody_of
from reports.documents import DOCUMENTS
from rules.translation import QT_TRANSLATE_NOOP
from ui.banquet_file.offset_drawer import OffsetDrawer
from ui.desk import Desk
from ui.kit.editors import record_text
from ui.kit.icons import icon
from ui.printing.order import PrintOrder

CALIBRATE = "calibrate"
GROUPS = (
    (QT_TRANSLATE_NOOP("PrintMenu", "座次"), ("seating-plan", "table-plan", "guest-index")),
    (QT_TRANSLATE_NOOP("PrintMenu", "卡片"), ("place-cards", "desk-cards", "table-cards")),
    (QT_TRANSLATE_NOOP("PrintMenu", "邀请"), ("invitation", "envelope-labels", "sign-in-sheet")),
    (
        QT_TRANSLATE_NOOP("PrintMenu", "当天"),
        ("menu", "kitchen-sheet", "usher-sheet", "run-sheet", "banquet-costs"),
    ),
)


def fill_print_menu(menu: QMenu, chosen: Callable[[str], object]) -> None:
    """Put every paper into `menu`; `chosen` hears the key of a document, or `CALIBRATE`."""
    for title, papers in GROUPS:
        menu.addSection(QCoreApplication.translate("PrintMenu", title))
        for paper in papers:
            add_paper(menu, paper, chosen)
    menu.addSeparator()
    words = QCoreApplication.translate("PrintMenu", "校准卡纸…")
    menu.addAction(icon("ph.crosshair", "text-2"), words, lambda: chosen(CALIBRATE))


def add_paper(menu: QMenu, paper: str, chosen: Callable[[str], object]) -> None:
    """Put one paper into a menu."""
    document = DOCUMENTS[paper]
    menu.addAction(icon(document.icon, "text-2"), record_text(document.title), lambda: chosen(paper))


def print_menu(owner: QWidget, chosen: Callable[[str], object]) -> QMenu:
    """Return a menu of everything that is printed."""
    menu = QMenu(owner)
    fill_print_menu(menu, chosen)
    return menu


def print_paper(desk: Desk, banquet: Banquet, document: str) -> None:
    """Show a paper before it is printed; `CALIBRATE` opens the drawer in which this PC's printer is corrected."""
    if document == CALIBRATE:
        desk.open_drawer(OffsetDrawer(desk, partial(print_paper, desk, banquet, "card-calibration")))
        return
    names = tuple(guest.name for guest in everybody_of(banquet))
    desk.go("print", PrintOrder(document, banquet.id, banquet.title, "banquets", names=names))
