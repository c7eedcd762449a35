"""Saved filters as places of the tree: what they keep, saving the list as it stands, renaming and deleting."""

import datetime as dt
from dataclasses import dataclass, replace
from functools import partial, reduce
from operator import and_
from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from models.customer import Customer
from models.saved_filter import NOBODY, SavedFilter, filters_of
from models.store import search
from models.store.database import database
from models.store.record import Record
from models.store.session import Acting
from ui.customers.folders import Folder, Folders, as_it_is, read_folders
from ui.desk import Desk
from ui.records.record_drawer import RecordDrawer

PREFIX = "saved:"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """How a list is narrowed: a place, typed text, drop-downs (None: not narrowed) and the columns it is sorted by."""

    folder: str
    text: str
    owner: object
    value_class: object
    order: tuple[tuple[str, bool], ...]


def narrowed(text: str, owner: object, value_class: object) -> list[Any]:
    """Return the conditions of text and drop-downs."""
    found: list[Any] = [search.condition(Customer.id, text)] if text.strip() else []
    if owner is not None:
        found.append(Customer.owner.is_null() if owner == NOBODY else Customer.owner == owner)
    if value_class is not None:
        found.append(Customer.value_class == value_class)
    return found


def all_folders(who: Acting, today: dt.date) -> Folders:
    """Count every place; the saved filters `who` sees stand behind the smart lists."""
    folders = read_folders(who, today)
    return replace(folders, smart=(*folders.smart, *(_folder(saved, folders) for saved in filters_of(who))))


def all_folders_apart(who: Acting, today: dt.date) -> Folders:
    """Count them in another thread than the window's."""
    with database.connection_context():
        return all_folders(who, today)


def _folder(saved: SavedFilter, folders: Folders) -> Folder:
    parts = narrowed(saved.text or "", saved.customers_of, saved.value_class)
    condition = reduce(and_, parts, folders.named(saved.folder).condition())
    count = Customer.present().where(condition).count()
    icon = "ph.users-three" if saved.shared else "ph.bookmark-simple"
    order = tuple((column.lstrip("-"), column.startswith("-")) for column in saved.order.split(","))
    return Folder(f"{PREFIX}{saved.id}", saved.name, count, partial(as_it_is, condition), icon, order=order)


def saved_in(folder: Folder) -> SavedFilter | None:
    """Return the saved filter a place shows, if it shows one."""
    if not folder.key.startswith(PREFIX):
        return None
    key = int(folder.key.removeprefix(PREFIX))
    found: SavedFilter | None = SavedFilter.get_or_none(SavedFilter.id == key)
    return found


class SavedLists(QObject):
    """The acts on saved filters; each tells the desk, and deleting can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk

    def save(self, shown: Narrowing, folder: Folder) -> None:
        """Open the drawer that asks for a name; a list saved from a saved one narrows that further."""
        below = saved_in(folder) or SavedFilter(folder=shown.folder)
        record = SavedFilter(
            owner=self.desk.account,
            folder=below.folder,
            text=" ".join(filter(None, (below.text, shown.text))) or None,
            customers_of=below.customers_of if shown.owner is None else shown.owner,
            value_class=shown.value_class or below.value_class,
            order=",".join(f"-{column}" if descending else column for column, descending in shown.order),
        )
        self._open(record, self.tr("把当前筛选存为名单"))

    def _open(self, record: Record, title: str) -> None:
        self.desk.open_drawer(RecordDrawer(self.desk, record, title))

    def menu(self, owner: QWidget, folder: Folder) -> QMenu | None:
        """Return what can be done with a place: rename and delete a saved filter by whoever may; else None."""
        saved = saved_in(folder)
        if saved is None or not saved.may_change(self.desk.acting):
            return None
        menu = QMenu(owner)
        menu.addAction(self.tr("改名与共享"), lambda: self._open(saved, saved.name))
        menu.addAction(self.tr("删除名单"), lambda: self.discard(saved))
        return menu

    def open_menu(self, owner: QWidget, folder: Folder, place: QPoint) -> None:
        """Show the menu of a place where it has one."""
        menu = self.menu(owner, folder)
        if menu is not None:
            menu.popup(place)

    def discard(self, saved: SavedFilter) -> None:
        """Delete a saved filter; the customers in it stay."""
        saved.discard()
        self.desk.wrote("saved_filter")
        self.desk.say(self.tr("已删除名单「{name}」，客户都还在").format(name=saved.name), lambda: self._restore(saved))

    def _restore(self, saved: SavedFilter) -> None:
        saved.restore()
        self.desk.wrote("saved_filter")
