"""Tours in the window: the list, the route by mouse and keyboard, warnings with their fix, approval and permit."""

from pathlib import Path

import pytest
from office_fixtures import COLLEAGUE, MANAGER, REP
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from tours_scene import NOW, Scene, submitted

from models.account import account_named
from models.print_log import PrintLog
from models.tour_application import TourApplication
from models.tour_stop import route
from ui.kit import theme
from ui.kit.banner import Banner
from ui.printing.preview import PrintPreview
from ui.records.record_page import RecordPage
from ui.tours.application_drawer import ApplicationDrawer
from ui.tours.rejection_drawer import RejectionDrawer
from ui.tours.route_geometry import RouteGeometry


def times(scene: Scene) -> list[tuple[str, str]]:
    return [(stop.area.name, f"{stop.arrive:%H:%M}") for stop in route(scene.tour)]


def buttons(scene: Scene) -> dict[str, QPushButton]:
    """Return the buttons shown in the detail, the upper one of two alike."""
    QApplication.processEvents()
    shown = [button for button in scene.page.detail.findChildren(QPushButton) if button.isVisible()]
    return {button.text(): button for button in reversed(shown)}


def press(scene: Scene, text: str) -> None:
    QTest.mouseClick(buttons(scene)[text], Qt.MouseButton.LeftButton)


def banners(scene: Scene) -> list[str]:
    scene.page.detail.show_tour(scene.again())
    QApplication.processEvents()
    return [banner.text() for banner in scene.page.detail.findChildren(Banner) if banner.isVisible()]


def drop(scene: Scene, place: int, target: int) -> None:
    """Drag a stop to the place of another one."""
    line = scene.page.detail.route.line
    start, end = (line.places.centre(at).toPoint() for at in (place, target))
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=start)
    for step in (1, 2, 3):
        QTest.mouseMove(line, start + (end - start) * step / 3)
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=end)


def test_the_chosen_application_shows_its_route_and_what_is_awaited(scene: Scene) -> None:
    detail = scene.page.detail
    assert detail.tour == scene.tour
    assert times(scene) == [("正门", "09:00"), ("数字展厅", "09:15"), ("核心机房", "09:45")]
    assert "核心机房" in detail.route.line.accessibleName()
    assert not detail.grab().toImage().isNull()


def test_a_stop_is_dragged_and_put_back_by_undo(scene: Scene) -> None:
    drop(scene, 2, 1)
    assert times(scene) == [("正门", "09:00"), ("核心机房", "09:15"), ("数字展厅", "09:50")]
    scene.window.toast.undo()
    assert times(scene) == [("正门", "09:00"), ("数字展厅", "09:15"), ("核心机房", "09:45")]


def test_the_route_is_changed_by_keyboard_alone(scene: Scene) -> None:
    line = scene.page.detail.route.line
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Right)
    QTest.keyClick(line, Qt.Key.Key_Plus)
    assert times(scene)[1] == ("数字展厅", "09:20")
    QTest.keyClick(line, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert [name for name, _ in times(scene)] == ["数字展厅", "正门", "核心机房"]
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert [name for name, _ in times(scene)] == ["数字展厅", "核心机房"]


def test_minutes_are_edited_and_nonsense_is_marked(scene: Scene) -> None:
    card = scene.page.detail.route
    card.line.choose(0)
    card.minutes.setText("30")
    card.minutes.editingFinished.emit()
    assert times(scene)[1] == ("数字展厅", "09:35")
    card.minutes.setText("-3")
    card.minutes.editingFinished.emit()
    assert card.minutes.property("wrong") is True
    assert times(scene)[1] == ("数字展厅", "09:35")


def test_an_area_is_added_after_the_chosen_stop(scene: Scene) -> None:
    card = scene.page.detail.route
    card.line.choose(0)
    menu = card.add._menu
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "核心机房").trigger()
    assert [name for name, _ in times(scene)] == ["正门", "核心机房", "数字展厅", "核心机房"]


def test_a_colliding_guide_is_said_and_replaced_by_somebody_free(scene: Scene) -> None:
    other = submitted("先来的公司", scene.areas[:1], guide=account_named(COLLEAGUE))
    assert any(COLLEAGUE in text for text in banners(scene))
    assert not buttons(scene)["同意"].isEnabled()
    banner = next(b for b in scene.page.detail.findChildren(Banner) if b.isVisible() and COLLEAGUE in b.text())
    banner.acted.emit(0)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [action.text() for action in menu.actions()]
    assert REP in offered and COLLEAGUE not in offered
    next(action for action in menu.actions() if action.text() == REP).trigger()
    menu.close()
    assert scene.again().guide.name == REP
    other.cancel()
    assert not any(COLLEAGUE in text for text in banners(scene))


def test_a_banner_leads_to_the_other_party(scene: Scene) -> None:
    other = submitted("先来的公司", scene.areas[:1])
    scene.page.enter()
    banners(scene)
    banner = next(b for b in scene.page.detail.findChildren(Banner) if b.isVisible() and "先来的公司" in b.text())
    banner.acted.emit(1)
    assert scene.page.detail.tour == other


def test_department_then_office_agree(scene: Scene) -> None:
    press(scene, "同意")
    assert scene.again().office_by_id and scene.again().status == "submitted"
    scene.page.desk.account = scene.office.act_as(MANAGER)
    scene.page.desk.wrote("tour_application")
    press(scene, "同意")
    assert scene.again().status == "approved"
    assert "重新申请" in buttons(scene)


def test_refusing_asks_for_the_reason(scene: Scene) -> None:
    press(scene, "不批准")
    drawer = scene.window.drawers.drawer()
    assert isinstance(drawer, RejectionDrawer)
    drawer.refuse()
    assert drawer.field.error()
    drawer.reason.setPlainText("那天检修")
    drawer.refuse()
    assert (scene.again().status, scene.again().decision_note) == ("rejected", "那天检修")


def test_calling_off_can_be_undone(scene: Scene) -> None:
    scene.page.detail.acts.cancel(scene.again())
    assert scene.again().status == "cancelled"
    scene.window.toast.undo()
    assert scene.again().status == "submitted"


def test_a_rep_sees_no_buttons_to_agree_or_assign(scene: Scene) -> None:
    scene.page.desk.account = scene.office.act_as(REP)
    scene.page.desk.wrote("tour_application")
    assert "修改" in buttons(scene)
    assert not {"同意", "不批准"} & set(buttons(scene))
    assert not {"安排讲解员", "安排车辆"} & {button.accessibleName() for button in buttons(scene).values()}


def test_a_new_application_is_stored_and_shown(scene: Scene) -> None:
    scene.window.go("tours", "new")
    drawer = scene.window.drawers.drawer()
    assert isinstance(drawer, ApplicationDrawer)
    drawer.store()
    assert drawer.form.fields["organisation"].error()
    for name, text in (("organisation", "新客公司"), ("head", "路遥"), ("purpose", "看机房")):
        drawer.form.editor(name).set_value(text)
    drawer.store()
    made = TourApplication.get(TourApplication.organisation == "新客公司")
    assert (made.status, made.start.hour, made.start > NOW) == ("draft", 9, True)
    assert scene.page.detail.tour == made


def test_another_start_moves_the_stops(scene: Scene) -> None:
    scene.page.edit(scene.again())
    drawer = scene.window.drawers.drawer()
    drawer.form.editor("start").set_value(scene.tour.start.replace(hour=14))
    drawer.store()
    assert times(scene)[0] == ("正门", "14:00")


def test_the_permit_is_seen_and_printed(scene: Scene, tmp_path: Path) -> None:
    scene.page.preview(scene.again())
    shown = scene.page.pages.currentWidget()
    assert isinstance(shown, PrintPreview)
    file = tmp_path / "参观许可证.pdf"
    shown.print_into(file)
    assert file.read_bytes().startswith(b"%PDF")
    assert PrintLog.get().serial.startswith("CG-")
    assert PrintLog.get().serial in scene.window.toast.text()
    shown.go(1)
    assert "2 / 2" in shown.sheet.accessibleName()
    shown.went_back.emit()
    assert scene.page.pages.count() == 1


def test_areas_and_cars_lie_behind_the_menu_of_the_office(scene: Scene) -> None:
    menu = scene.page.lists_menu(scene.page)
    menu.actions()[0].trigger()
    assert isinstance(scene.page.pages.currentWidget(), RecordPage)
    scene.page.pages.currentWidget().header.went_back.emit()
    scene.office.act_as(REP)
    assert not any(action.isEnabled() for action in scene.page.lists_menu(scene.page).actions())


def test_beside_a_drawer_the_detail_stands_alone(scene: Scene, qtbot: QtBot) -> None:
    assert scene.page.table.isVisible()
    scene.page.start_new()
    assert not scene.page.table.isVisible()
    scene.window.close_drawer()
    qtbot.waitUntil(scene.page.table.isVisible)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("size", ["standard", "huge"])
def test_both_themes_are_painted_at_the_smallest_size(scene: Scene, name: str, size: str) -> None:
    theme.set_font_size(size)
    theme.set_theme(name)
    scene.window.resize(1180, 720)
    QApplication.processEvents()
    assert not scene.window.grab().toImage().isNull()


@pytest.mark.parametrize("count", [1, 2, 7, 8, 15])
@pytest.mark.parametrize("width", [320, 560, 900])
def test_every_stop_lies_within_the_route_and_is_found_again(count: int, width: int) -> None:
    where = RouteGeometry(count, width)
    for place in range(count):
        centre = where.centre(place)
        assert 0 < centre.x() <= width and 0 < centre.y() < where.height
        assert where.stop_at(centre) == place == where.nearest(centre)
    assert where.stop_at(QPoint(-5, -5).toPointF()) is None
