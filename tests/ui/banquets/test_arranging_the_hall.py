"""Automatic arrangement from the window: another process, progress, cancel, undo, and every awkward list of guests."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from models.banquet_guest import BanquetGuest
from models.banquet_table import BanquetTable
from models.seating_plan import current_plan, last_arrangement
from ui.banquets.seating_view import SeatingView

LONG = 60_000


def arrange(view: SeatingView, qtbot) -> None:
    """Press 自动排座 and wait until it ended."""
    with qtbot.waitSignal(view.arranging.ended, timeout=LONG):
        view.toolbar.arrange.click()


def card_titles(view: SeatingView) -> list[str]:
    """Return what the cards of the rule list say."""
    inside = view.inspector.rules.area.widget()
    return [card.accessibleName() for card in inside.children() if hasattr(card, "spots")]


def test_all_are_seated_by_protocol_kept_and_undone(view: SeatingView, dinner, qtbot, window) -> None:
    heard = []
    view.arranging.progressed.connect(heard.append)
    arrange(view, qtbot)
    assert (dinner.spot("方长"), dinner.spot("顾望"), dinner.spot("柳溪")) == ((0, 0), (0, 1), (0, 7))
    assert heard
    plan = last_arrangement(dinner.banquet)
    assert plan.milliseconds > 0
    assert not plan.hard_broken
    assert any(f"{plan.milliseconds / 1000:.1f} 秒" in said.text() for said in view.inspector.findChildren(QLabel))
    assert "已排 20 人" in window.toast.text()
    view.acts.stack.undo()
    assert current_plan(dinner.banquet).placements == ()
    view.acts.stack.redo()
    assert len(current_plan(dinner.banquet).placements) == 20


def test_key_a_arranges_and_locked_people_stay(view: SeatingView, dinner, qtbot) -> None:
    dinner.seat("客1", 2, 5)
    view.refresh()
    view.acts.lock([dinner.guest("客1").id])
    view.canvas.setFocus()
    with qtbot.waitSignal(view.arranging.ended, timeout=LONG):
        QTest.keyClick(view.canvas, Qt.Key.Key_A)
    assert dinner.spot("客1") == (2, 5)


def test_cancelling_leaves_the_plan_as_it_is(view: SeatingView, dinner, qtbot) -> None:
    dinner.seat("顾望", 0, 1)
    view.refresh()
    view.toolbar.arrange.click()
    assert view.progress.isVisible()
    assert not view.toolbar.arrange.isEnabled()
    view.progress.cancelled.emit()
    assert not view.progress.isVisible()
    assert view.toolbar.arrange.isEnabled()
    assert last_arrangement(dinner.banquet) is None
    assert dinner.spot("顾望") == (0, 1)


def test_a_change_meanwhile_stops_the_arrangement(view: SeatingView, dinner, window) -> None:
    view.toolbar.arrange.click()
    view.acts.put([dinner.guest("顾望").id], (dinner.tables[0].id, 1))
    assert not view.arranging.is_running
    assert "自动排座已停下" in window.toast.text()
    assert dinner.spot("顾望") == (0, 1)


def test_more_guests_than_seats_is_told_and_the_highest_sit(view: SeatingView, dinner, qtbot, window) -> None:
    for number in range(6):
        BanquetGuest.create(banquet=dinner.banquet, name=f"多{number}", rank=8)
    view.refresh()
    assert any("还缺 2 个座位" in title for title in card_titles(view))
    arrange(view, qtbot)
    assert "还有 2 人没有座位" in window.toast.text()
    assert len(current_plan(dinner.banquet).placements) == 24
    assert dinner.spot("方长") == (0, 0)


@pytest.mark.parametrize(
    ("name", "values", "words"),
    [
        ("方长", {"role": "guest"}, "名单里没有主人"),
        ("柳溪", {"role": "guest_of_honour"}, "只能有一位"),
        ("客1", {"rank": 12}, "应在 1 到 8 之间"),
    ],
)
def test_awkward_guests_are_said_in_words(view: SeatingView, dinner, name: str, values: dict, words: str) -> None:
    guest = dinner.guest(name)
    for field, value in values.items():
        setattr(guest, field, value)
    guest.save()
    view.refresh()
    assert any(words in title for title in card_titles(view))


def test_what_cannot_be_arranged_is_told_and_the_plan_stays(view: SeatingView, dinner, qtbot, window) -> None:
    dinner.seat("顾望", 0, 1)
    guest = dinner.guest("客1")
    guest.rank = 12
    guest.save()
    view.refresh()
    arrange(view, qtbot)
    assert "应在 1 到 8 之间" in window.toast.text()
    assert dinner.spot("顾望") == (0, 1)


def test_a_hall_without_tables_is_shown_in_words(view: SeatingView, dinner) -> None:
    for table in BanquetTable.select():
        table.discard()
    view.refresh()
    assert any("请先加一桌" in title for title in card_titles(view))
    view.toolbar.add_table.click()
    assert len(view.hall.tables) == 1
    assert next(iter(view.hall.tables.values())).is_main
