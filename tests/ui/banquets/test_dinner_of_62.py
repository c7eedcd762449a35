"""A dinner of 62 as somebody new gives it: from the sheet of guests to printed cards, then three late changes."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from models.banquet import Banquet
from models.banquet_guest import BanquetGuest
from models.seating_plan import current_plan
from ui.banquet_file.print_menu import GROUPS
from ui.banquets.new_banquet import NewBanquetDrawer
from ui.kit.background import wait_for_all
from ui.kit.confirm_dialog import ConfirmDialog

LONG = 60_000
HEAD = "来宾姓名,公司,职位,主客,职级,身份,性别,忌口,英文名,引座人\n"
KNOWN = (
    "方长亭,政企客户部,部门经理,主方,1,主人,男,,,\n"
    "陈谷雨,政企客户部,客户经理,主方,2,副主人,女,,,\n"
    "林小满,政企客户部,客户经理,主方,4,翻译,女,,,\n"
    "顾望舒,云岭数控集团,董事长,客方,1,主宾,男,,Wangshu Gu,林小满\n"
    "柳溪桥,云岭数控集团,总经理,客方,2,次宾,女,素食,,林小满\n"
)


def sheet(folder: Path) -> Path:
    """Write the office's list of 62 guests."""
    diets = {7: "不吃羊肉", 19: "素食", 31: "海鲜过敏"}
    others = (
        f"{'主' if n % 2 else '客'}来宾{n},{'政企客户部' if n % 2 else f'单位{n // 8}'},经理,"
        f"{'主方' if n % 2 else '客方'},{3 + n % 5},宾客,{'女' if n % 3 else '男'},{diets.get(n, '')},,\n"
        for n in range(57)
    )
    file = folder / "来宾名单.csv"
    file.write_text(HEAD + KNOWN + "".join(others), encoding="utf-8-sig")
    return file


def press(place: int) -> None:
    """Press a button of the question as soon as it stands there."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, ConfirmDialog):
        dialog.buttons[place].click()
    else:
        QTimer.singleShot(20, lambda: press(place))


def guest(name: str) -> BanquetGuest:
    """Read a guest."""
    return BanquetGuest.get(BanquetGuest.name == name)


def select(view, name: str) -> None:
    """Mark a guest's row among the invitations."""
    tab = view.file.show_tab("invitations", view.hall.banquet)
    tab.which.set_value("everybody")
    tab.show_banquet(view.hall.banquet)
    tab.table.select_key(guest(name).id)


def test_from_the_guest_list_to_printed_cards_and_three_late_changes(window, page, qtbot, tmp_path: Path) -> None:
    window.go("banquets", "new")
    drawer = window.drawers.drawer()
    assert isinstance(drawer, NewBanquetDrawer)
    drawer.form.editor("title").set_value("答谢晚宴")
    drawer.form.editor("place").set_value("云岭饭店")
    drawer.store()
    view = page.view
    banquet = Banquet.get(Banquet.title == "答谢晚宴")
    assert (bool(banquet.contact_name), len(view.hall.tables), view.hall.seats) == (True, 6, 62)

    QTimer.singleShot(0, lambda: press(-1))
    with qtbot.waitSignal(view.importing.ended, timeout=LONG):
        view.importing.plan(sheet(tmp_path), banquet.id)
    assert len(view.hall.guests) == 62
    assert (guest("顾望舒").foreign_name, guest("柳溪桥").diet) == ("Wangshu Gu", "素食")

    with qtbot.waitSignal(view.arranging.ended, timeout=LONG):
        view.toolbar.commanded.emit("arrange")
    assert len(current_plan(banquet).placements) == 62
    assert not [finding for finding in view.hall.findings if finding.level == "broken"]

    for tab in ("menu", "run_sheet", "budget"):
        view.show_tab(tab)
        view.file.tabs[tab].empty.acted.emit()
    assert "换菜" not in [
        card.button.text() for card in view.inspector.rules.area.widget().children() if hasattr(card, "button")
    ]

    printed = tmp_path / "papers"
    printed.mkdir()
    for _, papers in GROUPS:
        for paper in papers:
            view.toolbar.print_chosen.emit(paper)
            window.page("print").preview.content.print_into(printed / f"{paper}.pdf")
    window.go("banquets")
    assert len(list(printed.glob("*.pdf"))) == 14

    before = current_plan(banquet).by_guest()
    select(view, "客来宾2")
    view.file.tabs["invitations"].marks["declined"].click()
    view.add_guest()
    form = window.drawers.drawer()
    form.form.editor("name").set_value("临时客")
    form.form.editor("organisation").set_value("单位0")
    form.store()
    view.toolbar.commanded.emit("settle")
    swapped = [view.hall.spots[guest(name).id] for name in ("客来宾4", "客来宾6")]
    view.acts.swap(*swapped)
    after = current_plan(banquet).by_guest()
    assert guest("客来宾2").id not in after and guest("临时客").id in after
    moved = [one for one in before if one in after and before[one] != after[one]]
    assert len(moved) <= 2 + 3, "two were exchanged, at most three made room"
    assert wait_for_all(LONG)
