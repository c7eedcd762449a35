"""The day on the timeline: what stands where, the way between visits, the line of the present, and the mouse."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from today_scene import Today, at

from models.setting import Setting
from models.visit import Visit
from models.visit_record import VisitRecord
from ui.kit.theme import set_font_size, set_theme
from ui.today.day_geometry import MINUTE
from ui.today.visit_block import VisitBlock
from ui.visits.record_drawer import VisitRecordDrawer
from ui.visits.visit_drawer import VisitDrawer


def block_of(today: Today, visit: Visit) -> VisitBlock:
    return next(block for block in today.page.day.timeline.blocks if block.entry.visit == visit)


def drag(block: VisitBlock, start: QPoint, pixels: float) -> None:
    QTest.mousePress(block, Qt.MouseButton.LeftButton, pos=start)
    place = block.mapToGlobal(start) + QPoint(0, round(pixels))
    QTest.mouseMove(block, block.mapFromGlobal(place))
    QApplication.processEvents()
    QTest.mouseRelease(block, Qt.MouseButton.LeftButton, pos=block.mapFromGlobal(place))


def test_blocks_stand_at_their_time_in_pixels_of_the_minute(today: Today) -> None:
    behind, tender = block_of(today, today.behind), block_of(today, today.tender)
    assert tender.y() - behind.y() == pytest.approx(6 * 60 * MINUTE, abs=1)
    assert tender.height() == pytest.approx(90 * MINUTE, abs=3)
    set_font_size("large")
    assert tender.height() == pytest.approx(90 * MINUTE * 1.15, abs=3)


def test_a_block_says_all_that_is_known_of_the_visit(today: Today) -> None:
    words = block_of(today, today.tender).accessibleName()
    for part in ("15:00–16:30", "澄湖铝业", "投标答疑", "已确认", "请 14:45 前到", "材料 1 / 2", today.colleague.name):
        assert part in words
    assert "139****0275" not in block_of(today, today.behind).accessibleName()
    assert "待写记录" in block_of(today, today.behind).accessibleName()
    assert "待确认" in block_of(today, today.call).accessibleName()


def test_head_counts_visits_by_way(today: Today) -> None:
    assert today.page.day.head.facts() == "3 家 · 上门 2，电话 1"


def test_the_way_to_a_tender_counts_from_fifteen_minutes_before(today: Today) -> None:
    (way,) = today.page.day.timeline.ways
    assert "14:45" in way.accessibleName() and "20 分钟" in way.accessibleName() and not way.late


def test_a_way_that_does_not_fit_is_mended_by_one_click_and_undone(today: Today) -> None:
    Visit.update(minutes=55).where(Visit.id == today.call.id).execute()
    today.page.refresh()
    (way,) = today.page.day.timeline.ways
    assert way.late and way.fix_button is not None and "13:50" in way.fix_button.text()
    way.fix_button.click()
    assert Visit.get_by_id(today.call.id).start == at(13, 50)
    assert not today.page.day.timeline.ways[0].late
    today.window.toast.undo()
    assert Visit.get_by_id(today.call.id).start == at(14)


def test_the_office_may_ask_for_another_time_before_a_tender(today: Today) -> None:
    Setting.create(key="tender_early_minutes", value="40")
    today.page.refresh()
    assert today.page.day.timeline.ways[0].late


def test_the_line_of_the_present_moves_with_the_minutes(today: Today) -> None:
    line, y = today.page.day.timeline.now_line, today.page.day.timeline.now_line.y()
    assert line.isVisible() and line.time == "10:12"
    today.clock.moment += timedelta(minutes=10)
    today.page.tick()
    assert line.y() == pytest.approx(y + 10 * MINUTE, abs=1) and line.time == "10:22"
    today.page.step(1)
    assert not line.isVisible()


def test_after_midnight_today_is_another_day(today: Today) -> None:
    today.clock.moment = at(0, 1, day=26)
    today.page.tick()
    assert today.page.shown == at(0, day=26).date()


def test_a_visit_that_ends_turns_into_one_to_be_recorded(today: Today) -> None:
    assert block_of(today, today.call).record_button is None
    today.clock.moment = at(14, 26)
    today.page.tick()
    assert block_of(today, today.call).record_button is not None


def test_the_button_opens_the_record_and_storing_it_changes_the_block(today: Today) -> None:
    button = block_of(today, today.behind).record_button
    assert button is not None
    button.click()
    drawer = today.window.drawers.drawer()
    assert isinstance(drawer, VisitRecordDrawer)
    drawer.entry.arrived.editor.set_value("08:54")
    drawer.entry.talk.editor("said").set_value("机房要扩容")
    drawer.store()
    assert VisitRecord.get().visit_id == today.behind.id
    block = block_of(today, today.behind)
    assert "已写记录" in block.accessibleName() and "08:54 到达，谈 60 分钟" in block.accessibleName()
    assert "补写记录" not in [row.task.title for row in today.page.tasks.rows]


def test_promises_have_a_way_of_their_own(today: Today, qtbot: QtBot) -> None:
    button = block_of(today, today.behind).quiet_button
    assert button is not None
    button.click()
    drawer = today.window.drawers.drawer()
    assert isinstance(drawer, VisitRecordDrawer)
    assert drawer.focusWidget() is drawer.entry.promises.rows[0].text


def test_a_click_on_empty_time_plans_a_visit_there(today: Today) -> None:
    timeline = today.page.day.timeline
    where = QPoint(200, round(timeline.geometry_now.y(at(11))) + 2)
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=where)
    drawer = today.window.drawers.drawer()
    assert isinstance(drawer, VisitDrawer)
    assert drawer.form.start() == at(11)


@pytest.mark.parametrize("by_key", [False, True])
def test_a_visit_is_opened_by_double_click_or_enter(today: Today, by_key: bool) -> None:
    block = block_of(today, today.tender)
    if by_key:
        QTest.keyClick(block, Qt.Key.Key_Return)
    else:
        QTest.mouseDClick(block, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    drawer = today.window.drawers.drawer()
    assert isinstance(drawer, VisitDrawer) and drawer.form.visit == today.tender


def test_dragging_moves_by_five_minutes_and_the_edge_stretches(today: Today) -> None:
    drag(block_of(today, today.call), QPoint(60, 10), 32 * MINUTE)
    assert Visit.get_by_id(today.call.id).start == at(14, 30)
    block = block_of(today, today.tender)
    drag(block, QPoint(60, block.height() - 2), 16 * MINUTE)
    assert (Visit.get_by_id(today.tender.id).start, Visit.get_by_id(today.tender.id).minutes) == (at(15), 105)


def test_a_drop_that_clashes_is_not_stored_but_explained(today: Today) -> None:
    print_shop = today.call.customer
    Visit.create(customer=print_shop, rep=today.colleague, start=at(9, day=26))
    Visit.update(way="in_person", status="confirmed").where(Visit.id == today.call.id).execute()
    today.page.refresh()
    drag(block_of(today, today.call), QPoint(60, 10), 20 * MINUTE)
    drawer = today.window.drawers.drawer()
    assert isinstance(drawer, VisitDrawer) and drawer.form.start() == at(14, 20)
    drawer.look()
    assert drawer.answers is not None
    assert Visit.get_by_id(today.call.id).start == at(14)


def test_what_lies_behind_cannot_be_dragged(today: Today) -> None:
    drag(block_of(today, today.behind), QPoint(60, 10), 60 * MINUTE)
    assert Visit.get_by_id(today.behind.id).start == at(9)


def test_a_day_without_visits_still_takes_clicks(today: Today) -> None:
    today.page.step(2)
    timeline = today.page.day.timeline
    assert timeline.blocks == [] and timeline.isVisible()
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(200, round(timeline.geometry_now.y(at(9))) + 2))
    drawer = today.window.drawers.drawer()
    assert isinstance(drawer, VisitDrawer) and drawer.form.start() == at(9, day=27)


def test_the_evening_leads_to_the_next_working_day(today: Today) -> None:
    evening = today.page.day.timeline.evening
    assert evening is not None and "1 次拜访待写记录" in evening.accessibleName()
    evening.day_wanted.emit(evening.evening.following)
    assert today.page.shown == at(0, day=26).date()
    Visit.create(customer=today.parent, rep=today.me, start=at(16, 30, day=26))
    today.page.refresh()
    assert today.page.day.timeline.evening is None


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1180, 720), (1440, 900), (2400, 1200)])
def test_nothing_leaves_its_column(today: Today, theme: str, size: tuple[int, int]) -> None:
    set_theme(theme)
    set_font_size("huge")
    today.window.resize(*size)
    QApplication.processEvents()
    page = today.page
    today.window.grab()
    assert page.day.width() + page.tasks.width() <= page.width()
    timeline = page.day.timeline
    assert all(timeline.rect().contains(block.geometry()) for block in timeline.blocks)
