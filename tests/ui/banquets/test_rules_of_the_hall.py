"""The live rule list: what it says, what its buttons do, which seats it marks."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from models.guest_wish import GuestWish
from ui.banquets.finding_card import FindingCard
from ui.banquets.seating_view import SeatingView
from ui.kit import theme


def cards(view: SeatingView) -> list[FindingCard]:
    """Return the cards shown now."""
    return view.inspector.rules.area.widget().findChildren(FindingCard)


def card(view: SeatingView, words: str) -> FindingCard:
    """Return the card that says so."""
    return next(one for one in cards(view) if words in one.accessibleName())


@pytest.fixture
def swapped(view: SeatingView, dinner) -> SeatingView:
    """Host and guest of honour sit on each other's seats."""
    dinner.seat("方长", 0, 1)
    dinner.seat("顾望", 0, 0)
    dinner.seat("客1", 1, 1)
    dinner.seat("主0", 1, 2)
    view.refresh()
    return view


def test_a_broken_rule_marks_its_seats_and_is_fixed_with_undo(swapped: SeatingView, dinner) -> None:
    view = swapped
    assert view.canvas.hall_scene.seats[dinner.tables[0].id, 1].look.broken
    shown = card(view, "方长应坐主桌 主 座")
    shown.pointed.emit(shown.spots)
    assert view.canvas.hall_scene.seats[dinner.tables[0].id, 1].look.pointed
    shown.pointed.emit([])
    assert not view.canvas.hall_scene.seats[dinner.tables[0].id, 1].look.pointed
    shown.button.click()
    assert (dinner.spot("方长"), dinner.spot("顾望")) == ((0, 0), (0, 1))
    assert not view.canvas.hall_scene.seats[dinner.tables[0].id, 0].look.broken
    view.acts.stack.undo()
    assert dinner.spot("方长") == (0, 1)


def test_all_are_fixed_at_once_as_one_step(swapped: SeatingView, dinner, window) -> None:
    view = swapped
    before = view.inspector.rules._broken.text()
    view.inspector.rules.fix_all.click()
    assert view.inspector.rules._broken.text() != before
    assert dinner.spot("方长") == (0, 0)
    assert dinner.spot("主0") == (1, 0)
    assert "已调整" in window.toast.text()
    view.acts.stack.undo()
    assert (dinner.spot("方长"), dinner.spot("主0")) == ((0, 1), (1, 2))


def test_click_on_a_finding_zooms_to_its_seats(swapped: SeatingView) -> None:
    told = []
    swapped.canvas.zoomed.connect(told.append)
    card(swapped, "方长应坐").wanted.emit(card(swapped, "方长应坐").spots)
    assert told[-1] > 100


def test_wishes_against_each_other_are_said_in_words(view: SeatingView, dinner) -> None:
    first, second = dinner.guest("客1"), dinner.guest("客2")
    for kind in ("together", "apart"):
        GuestWish.create(first=first, second=second, kind=kind, hard=True)
    view.refresh()
    shown = card(view, "互相抵触")
    assert "客1" in shown.accessibleName()
    assert "客2" in shown.accessibleName()


def test_the_head_follows_the_selected_table(swapped: SeatingView, dinner) -> None:
    assert swapped.inspector.facts.accessibleName().startswith("全场 已坐 4 / 24")
    swapped.canvas.hall_scene.select(table=dinner.tables[0].id)
    assert swapped.inspector.facts.accessibleName().startswith("1 号桌 · 主桌 已坐 2 / 8 主方 / 客方 1 / 1 桌长 顾望")
    swapped.inspector.facts.lock.click()
    assert dinner.guest("方长").locked
    assert swapped.inspector.facts.lock.accessibleName() == "解锁全桌"
    swapped.inspector.facts.clear_wanted.emit(dinner.tables[1].id)
    assert dinner.spot("客1") == (None, None)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("size", ["standard", "huge"])
def test_it_is_painted_in_both_themes_and_large(swapped: SeatingView, qtbot, name: str, size: str) -> None:
    theme.set_theme(name)
    theme.set_font_size(size)
    swapped.window().resize(1180, 720)
    QApplication.processEvents()
    picture = swapped.grab().toImage()
    middle = picture.pixelColor(swapped.canvas.mapTo(swapped, swapped.canvas.rect().bottomLeft()) + QPoint(2, -2))
    assert middle == theme.color("canvas")
