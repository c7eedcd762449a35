"""Reminders in the window: what they tell and when, putting off, switching off, a PC without a place for them."""

from datetime import datetime, timedelta

import pytest
from office_fixtures import REP, OfficeInUse
from quiet_rules import quiet_rules
from user_hands import OpenWindow

from models.customer import Customer
from models.task import Task
from models.visit import Visit
from ui.preferences import preference, remember
from ui.records.record_drawer import RecordDrawer
from ui.reminders.reminders import Reminders

NOW = datetime(2026, 11, 25, 10, 12)


class Clock:
    """What time it is in the window."""

    moment = NOW


@pytest.fixture
def reminders(office: OfficeInUse, open_window: OpenWindow) -> Reminders:
    """A rep with a visit at 10:40, one in the afternoon, and a task due at 10:30."""
    quiet_rules()
    me = office.act_as(REP)
    Clock.moment = NOW
    customer = Customer.create(name="青岩水泥有限公司", short_name="青岩水泥", owner=me)
    Visit.create(customer=customer, rep=me, start=NOW.replace(hour=10, minute=40))
    Visit.create(customer=customer, rep=me, start=NOW.replace(hour=15, minute=0), purpose="回访", agenda="问使用情况")
    Task.create(title="发报价", owner=me, kind="promise", due_at=NOW.replace(minute=30))
    return open_window(REP, clock=lambda: Clock.moment).reminders


def titles(reminders: Reminders) -> list[str]:
    return [thing.title for thing in reminders._shown]


def test_what_is_near_is_told_in_the_window(reminders: Reminders) -> None:
    reminders.look()
    assert titles(reminders) == ["发报价", "10:40 拜访 青岩水泥"]
    assert reminders.card.isVisible() and "青岩水泥" in reminders.card.accessibleName()
    assert reminders.card.parentWidget().rect().contains(reminders.card.geometry())


def test_what_was_noted_is_told_once(reminders: Reminders) -> None:
    reminders.look()
    reminders.card.answered.emit(None)
    reminders.look()
    assert reminders.card.isHidden()
    Clock.moment = NOW.replace(hour=14, minute=30)
    reminders.look()
    assert titles(reminders) == ["15:00 拜访 青岩水泥"]


def test_what_was_put_off_comes_again_then(reminders: Reminders) -> None:
    reminders.look()
    reminders.card.snooze._menu.actions()[0].trigger()
    reminders.look()
    assert reminders.card.isHidden()
    Clock.moment = NOW + timedelta(minutes=10)
    reminders.look()
    assert titles(reminders) == ["发报价", "10:40 拜访 青岩水泥"]


def test_a_done_task_is_not_told_even_if_put_off(reminders: Reminders) -> None:
    reminders.look()
    reminders.card.snooze._menu.actions()[0].trigger()
    Task.get().finish(NOW)
    Clock.moment = NOW + timedelta(minutes=10)
    reminders.look()
    assert titles(reminders) == ["10:40 拜访 青岩水泥"]


def test_a_title_leads_to_what_it_speaks_of(reminders: Reminders) -> None:
    reminders.look()
    window = reminders.card.parentWidget()
    reminders.card.opened.emit(reminders._shown[1])
    assert window.pages.currentWidget() is window.page("visits")
    assert reminders.card.isHidden()


def test_a_task_leads_to_its_next_step(reminders: Reminders) -> None:
    reminders.look()
    reminders.card.opened.emit(reminders._shown[0])
    drawer = reminders.card.parentWidget().drawers.drawer()
    assert isinstance(drawer, RecordDrawer) and drawer.record == Task.get()


def test_the_lead_and_the_switch_are_this_pcs(reminders: Reminders) -> None:
    remember("remind_minutes", "10")
    reminders.look()
    assert reminders.card.isHidden()
    remember("remind_minutes", "30")
    remember("remind", "off")
    reminders.look()
    assert reminders.card.isHidden()


def test_signing_in_says_what_the_day_brings(reminders: Reminders) -> None:
    reminders.greet()
    words = reminders.card.accessibleName()
    assert "今天还有 2 次拜访 · 1 次没有预案 · 1 件今天到期" in words
    reminders.card.answered.emit(None)
    remember("remind_start", "off")
    reminders.greet()
    assert reminders.card.isHidden()


def test_a_pc_without_a_place_for_notices_does_without(reminders: Reminders) -> None:
    told = reminders.tray.tell("提醒", "发报价")
    assert told == reminders.tray.is_there()
    reminders.tray.leave()
    reminders._come_to_front()


def test_settings_switch_them(reminders: Reminders) -> None:
    window = reminders.card.parentWidget()
    window.go("settings", "reminders")
    part = window.page("settings").part("reminders")
    part.switches["remind_tray"].click()
    part.minutes.changed.emit("60")
    assert (preference("remind_tray"), preference("remind_minutes")) == ("off", "60")
