"""Birthdays ahead: customers in a smart list, a chip on the person's card."""

import datetime as dt
from collections.abc import Callable

import pytest

from models.contact import Contact
from models.customer import Customer
from ui.kit.chips import Chip

TODAY = dt.date(2026, 11, 25)
"""The day of the office in `conftest`."""


@pytest.fixture
def shown_with(show: Callable, scene) -> Callable:
    """Return what opens the screen with the birthday of the one person in the office."""

    def opened(birthday: dt.date, **who):
        contact = Contact.get()
        contact.birthday = birthday
        contact.save()
        shown = show(**who)
        shown.page.show_subject(contact.customer_id)
        return shown

    return opened


@pytest.mark.parametrize(
    ("birthday", "count", "chip"),
    [
        (dt.date(1980, 11, 25), 1, "今天生日"),
        (dt.date(1980, 12, 25), 1, "12月25日生日"),
        (dt.date(1980, 12, 26), 0, None),
        (dt.date(1980, 11, 24), 0, None),
    ],
)
def test_birthdays_of_thirty_days_are_told(shown_with, birthday, count, chip) -> None:
    page = shown_with(birthday).page
    assert page.folders.named("birthdays").count == count
    said = [one.text() for one in page.detail.content.people.cards[0].findChildren(Chip)]
    assert said == ([chip] if chip else []) + ["决策人"]


def test_reps_are_told_of_their_own_customers(shown_with, scene) -> None:
    assert shown_with(TODAY, account=scene.zhou).page.folders.named("birthdays").count == 0
    assert shown_with(TODAY, account=scene.lin).page.folders.named("birthdays").count == 1


def test_people_in_the_bin_are_not_told(shown_with) -> None:
    shown = shown_with(TODAY)
    Contact.get().discard()
    shown.page.refresh()
    assert shown.page.folders.named("birthdays").count == 0
    assert Customer.get_by_id(Contact.get().customer_id).deleted_at is None
