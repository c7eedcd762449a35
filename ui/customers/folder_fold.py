"""The drop-down that stands for the tree where the window is too narrow for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from ui.customers.folders import Folder, Folders
from ui.kit.buttons import DropDown


class FolderFold(DropDown):
    """`chosen(key)` of the place the user goes to; sections without customers are left out."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(measure="small")
        self._folders: Folders | None = None
        self.set_menu(QMenu(self))

    def show_folder(self, folder: Folder, folders: Folders) -> None:
        """Show where the user stands, and offer all places."""
        self._folders = folders
        self.setText(folder.title)
        self.setAccessibleName(self.tr("分类：{folder}").format(folder=folder.title))

    def open_menu(self) -> None:
        """Show the places with their counts."""
        folders, menu = self._folders, self._menu
        menu.clear()
        for part in (folders.smart, folders.sections, folders.groups, (folders.bin,)):
            for place in part:
                if place.count or part is not folders.sections:
                    text = self.tr("{folder}（{count}）").format(folder=place.title, count=f"{place.count:,}")
                    menu.addAction(text, lambda key=place.key: self.chosen.emit(key))
            menu.addSeparator()
        super().open_menu()
