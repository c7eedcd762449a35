"""The hall itself: stage and door at other edges, pillars, shapes of tables, a hall taken from an earlier dinner."""

from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from models.banquet import Banquet
from models.banquet_table import BanquetTable
from models.hall_fixture import HallFixture
from models.seating_plan import fixtures_of, seating_of, tables_of
from models.store.database import writing
from ui.banquets.finding_card import FindingCard
from ui.banquets.hall_drawer import HallDrawer
from ui.banquets.seating_view import SeatingView


def drawer_of(view: SeatingView, window) -> HallDrawer:
    """Open the drawer of the hall."""
    view.toolbar.commanded.emit("furnish")
    drawer = window.drawers.drawer()
    assert isinstance(drawer, HallDrawer)
    return drawer


def test_another_door_turns_the_tables_and_is_undone(view: SeatingView, dinner, window) -> None:
    main = dinner.tables[0].id
    top = view.canvas.hall_scene.tables[main].seat_items[0].pos()
    assert top.y() < 0
    drawer_of(view, window).door.chosen.emit("left")
    host = view.canvas.hall_scene.tables[main].seat_items[0].pos()
    assert (host.x() > 0, abs(host.y()) < 1) == (True, True)
    assert seating_of(dinner.banquet).hall.door == "left"
    assert view.canvas.hall_scene.room.walls.door == "left"
    while view.acts.stack.canUndo():
        view.acts.stack.undo()
    assert seating_of(dinner.banquet).hall.door == "bottom"
    assert view.canvas.hall_scene.tables[main].seat_items[0].pos() == top


def test_a_pillar_is_added_dragged_and_taken_away(view: SeatingView, dinner, window) -> None:
    drawer = drawer_of(view, window)
    drawer.add_pillar.click()
    assert [fixture.kind for fixture in fixtures_of(dinner.banquet)] == ["pillar"]
    window.close_drawer()
    view.canvas.show_all()
    pillar = view.canvas.hall_scene.pillars[0]
    port, start = view.canvas.viewport(), view.canvas.mapFromScene(pillar.scenePos())
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, start + QPoint(30, 20))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 20))
    moved = fixtures_of(dinner.banquet)[0]
    view.acts.stack.undo()
    assert (moved.x, moved.y) != (fixtures_of(dinner.banquet)[0].x, fixtures_of(dinner.banquet)[0].y)
    view.fixtures.remove_pillars()
    assert fixtures_of(dinner.banquet) == []


def test_the_hall_of_an_earlier_dinner_is_taken(view: SeatingView, dinner, window) -> None:
    with writing():
        earlier = Banquet.create(title="去年的晚宴", start=datetime(2025, 12, 12, 18, 0))
        for place in range(4):
            BanquetTable.create(banquet=earlier, seats=6, shape="long", x=3.0 * place, y=4.0, is_main=place == 0)
        HallFixture.create(banquet=earlier, kind="door", edge="right")
    dinner.seat("顾望", 0, 1)
    view.refresh()
    drawer = drawer_of(view, window)
    drawer.template.set_value(earlier.id)
    drawer.copy.click()
    assert [(table.seats, table.shape) for table in tables_of(dinner.banquet)] == [(6, "long")] * 4
    assert seating_of(dinner.banquet).hall.door == "right"
    assert dinner.spot("顾望")[1] is None
    view.acts.stack.undo()
    assert [table.id for table in tables_of(dinner.banquet)] == [table.id for table in dinner.tables]
    assert dinner.spot("顾望") == (0, 1)


def test_a_long_table_shows_two_rows(view: SeatingView, dinner) -> None:
    table = dinner.tables[0]
    table.shape = "long"
    table.save()
    view.refresh()
    item = view.canvas.hall_scene.tables[table.id]
    assert len({round(seat.pos().y()) for seat in item.seat_items}) == 2
    assert item.labels[5] == "副"
    assert len({round(seat.pos().x()) for seat in item.seat_items}) == 4


def test_a_considered_fix_is_shown_before_it_is_made(view: SeatingView, dinner) -> None:
    dinner.seat("方长", 0, 1)
    dinner.seat("顾望", 0, 0)
    view.refresh()
    seats = view.canvas.hall_scene.seats
    main = dinner.tables[0].id
    inside = view.inspector.rules.area.widget()
    card = next(one for one in inside.findChildren(FindingCard) if "方长应坐" in one.accessibleName())
    card.button.setFocus()
    assert (seats[main, 0].look.text, seats[main, 0].look.target) == ("方长", True)
    assert seats[main, 1].look.text == "顾望"
    assert dinner.spot("方长") == (0, 1)
    card.button.clearFocus()
    assert (seats[main, 0].look.text, seats[main, 0].look.target) == ("顾望", False)
    view.inspector.rules.fix_all.setFocus()
    assert seats[main, 0].look.text == "方长"
    view.inspector.rules.fix_all.clearFocus()
    assert seats[main, 0].look.text == "顾望"
