"""The menu of a table's columns: shows and hides them, and sorts by one or two without a mouse."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from ui.kit.record_model import RecordModel


class Columned(Protocol):
    """What the menu needs of a table."""

    records: RecordModel

    def isColumnHidden(self, section: int) -> bool:
        """Say whether a column is hidden."""

    def show_column(self, section: int, shown: bool) -> None:
        """Show or hide a column."""

    def sort_by(self, name: str, descending: bool = False) -> None:
        """Sort by a column."""

    def sort_then(self, name: str, descending: bool = False) -> None:
        """Sort by a second column."""

    def horizontalHeader(self) -> QHeaderView:
        """Return the head."""


def columns_menu(table: Columned, parent: QWidget) -> QMenu:
    """Return the menu; the first column always stays."""
    menu = QMenu(parent)
    for section in range(1, table.records.columnCount()):
        action = menu.addAction(_title(table, section))
        action.setCheckable(True)
        action.setChecked(not table.isColumnHidden(section))
        action.toggled.connect(lambda on, section=section: table.show_column(section, on))
    menu.addSeparator()
    _add_orders(menu.addMenu(QCoreApplication.translate("ColumnsMenu", "按哪一列排序")), table, table.sort_by)
    if table.horizontalHeader().isSortIndicatorShown():
        _add_orders(menu.addMenu(QCoreApplication.translate("ColumnsMenu", "再按哪一列排序")), table, table.sort_then)
    return menu


def _title(table: Columned, section: int) -> str:
    return str(table.records.headerData(section, Qt.Orientation.Horizontal))


def _add_orders(menu: QMenu, table: Columned, sort: Callable[[str, bool], None]) -> None:
    rising, falling = (
        QCoreApplication.translate("ColumnsMenu", "{column}，升序"),
        QCoreApplication.translate("ColumnsMenu", "{column}，降序"),
    )
    for section, column in enumerate(table.records.columns):
        if not table.isColumnHidden(section):
            for text, descending in ((rising, False), (falling, True)):
                act = menu.addAction(text.format(column=_title(table, section)))
                act.triggered.connect(lambda _=False, name=column.name, down=descending: sort(name, down))
