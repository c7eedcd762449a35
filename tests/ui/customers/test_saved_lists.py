"""Saved filters: kept from the list as it stands, shown among the smart lists, shared, renamed, deleted."""

from collections.abc import Callable

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from models.saved_filter import SavedFilter


def titles(shown) -> list[str]:
    """The smart lists in the tree."""
    return [folder.title for folder in shown.page.folders.smart]


def save_as(shown, name: str, shared: bool = False) -> SavedFilter:
    """Save the list as it stands."""
    shown.page.list.save.click()
    drawer = shown.frame.drawers[-1]
    drawer.form.editor("name").set_value(name)
    drawer.form.editor("shared").set_value(shared)
    drawer.store()
    return SavedFilter.get(SavedFilter.name == name)


def narrow(shown, folder: str, text: str = "", value_class: str | None = None) -> None:
    """Narrow the list as a user does."""
    shown.page.tree.choose(folder)
    shown.page.list.filter.field.set_value(text)
    shown.page.list._class.set_value(value_class)
    shown.page.list.show_rows()


def test_a_saved_list_shows_what_was_narrowed_in_its_order(show: Callable) -> None:
    shown = show()
    narrow(shown, "industry:I", value_class="A")
    shown.page.list.table.sort_by("name", descending=True)
    wanted = shown.names()
    assert len(wanted) == 2
    saved = save_as(shown, "软件大客户")
    assert titles(shown)[-1] == "软件大客户" and shown.page.folders.smart[-1].count == 2
    shown.page.tree.choose("all")
    shown.page.list.table.sort_by("completeness")
    shown.page.tree.choose(f"saved:{saved.id}")
    assert shown.names() == wanted
    assert shown.page.list.filter.values() == {"owner": None, "class": None, "missing": None}


def test_a_saved_list_keeps_the_second_column_it_is_sorted_by(show: Callable) -> None:
    shown = show()
    table = shown.page.list.table
    table.sort_by("value_class")
    table.sort_then("name", descending=True)
    wanted = shown.names()
    saved = save_as(shown, "按类别再按名称")
    table.sort_by("name")
    assert shown.names() != wanted
    shown.page.tree.choose(f"saved:{saved.id}")
    assert shown.names() == wanted and table.horizontalHeader().second is not None
    shown.page.tree.choose("all")
    table.sort_by("completeness")
    assert table.horizontalHeader().second is None


def test_text_and_nobody_are_kept_and_a_saved_list_can_be_narrowed_further(show: Callable) -> None:
    shown = show()
    narrow(shown, "all", text="有限公司")
    first = save_as(shown, "公司")
    assert shown.page.folders.named(f"saved:{first.id}").count == 5
    narrow(shown, f"saved:{first.id}", text="云岭")
    second = save_as(shown, "云岭的公司")
    shown.page.tree.choose(f"saved:{second.id}")
    assert shown.names() == ["云岭数据科技有限公司"]
    assert (second.folder, second.text) == ("all", "有限公司 云岭")


def test_shared_lists_are_seen_by_all_and_own_ones_are_not(show: Callable, scene) -> None:
    lin = show(scene.lin)
    own, shared = save_as(lin, "我的"), save_as(lin, "大家的", shared=True)
    zhou = show(scene.zhou)
    assert "大家的" in titles(zhou) and "我的" not in titles(zhou)
    folder = zhou.page.folders.named(f"saved:{shared.id}")
    assert zhou.page.saved.menu(zhou.page, folder) is None
    assert own.owner_id == scene.lin.id


def test_the_menu_renames_and_deletes_with_a_way_back(show: Callable) -> None:
    shown = show()
    saved = save_as(shown, "全部的")
    folder = shown.page.folders.named(f"saved:{saved.id}")
    rename, delete = shown.page.saved.menu(shown.page, folder).actions()
    rename.trigger()
    shown.frame.drawers[-1].form.editor("name").set_value("改了名")
    shown.frame.drawers[-1].store()
    assert titles(shown)[-1] == "改了名"
    delete.trigger()
    assert "改了名" not in titles(shown)
    shown.frame.said[-1][1]()
    assert titles(shown)[-1] == "改了名"


def test_the_menu_key_opens_the_menu_of_the_chosen_place(show: Callable) -> None:
    shown = show()
    saved = save_as(shown, "全部的")
    tree = shown.page.tree
    tree.choose(f"saved:{saved.id}")
    asked: list[str] = []
    tree.menu_wanted.disconnect()
    tree.menu_wanted.connect(lambda folder, _place: asked.append(folder.title))
    centre = tree.viewport().rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, centre, tree.mapToGlobal(centre))
    QApplication.sendEvent(tree.viewport(), event)
    assert asked == ["全部的"]
