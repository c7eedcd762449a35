"""A day our office or a customer avoids; holds the checks of a banquet's date and invitations."""

import datetime as dt
from collections import Counter

import peewee as pw

from models import banquet as banquets
from models.banquet_guest import everybody_of
from models.calendar_day import office_calendar
from models.contact import Contact
from models.customer import Customer
from models.setting import setting
from models.store.fields import ChoiceField, LinkField, NumberField, TextField
from models.store.record import Record
from rules import banquet_date
from rules.equal_rank import Person, rank_findings
from rules.invitations import Check, Invitations, invitation_checks
from rules.problem import Problem
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

CALENDARS = (
    ("solar", QT_TRANSLATE_NOOP("Records", "每年公历")),
    ("lunar", QT_TRANSLATE_NOOP("Records", "每年农历")),
    ("once", QT_TRANSLATE_NOOP("Records", "只这一次")),
)
LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MOON = (30,) * 12
OURS = QT_TRANSLATE_NOOP("Rules", "本单位")
NEEDED = ("title", "place", "host_account", "contact_name", "contact_phone")
"""Fields of a banquet an invitation cannot do without."""


class TabooDay(Record):
    """A day on which a customer, or without one our own office, is not to be invited or does not invite."""

    customer = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "客户"), null=True, width=200)
    reason = TextField(QT_TRANSLATE_NOOP("Records", "缘由"), width=200)
    calendar = ChoiceField(QT_TRANSLATE_NOOP("Records", "历法"), choices=CALENDARS, default="solar", width=90)
    month = NumberField(QT_TRANSLATE_NOOP("Records", "月"), width=50)
    day = NumberField(QT_TRANSLATE_NOOP("Records", "日"), width=50)
    year = NumberField(
        QT_TRANSLATE_NOOP("Records", "年"), null=True, help=QT_TRANSLATE_NOOP("Records", "只这一次时才填")
    )

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "忌日")
        icon = "ph.calendar-x"
        name_field = "reason"
        list_columns = ("reason", "customer.name", "calendar", "month", "day", "year")
        order = "month"

    def check(self) -> None:
        """Raise `Problem` where there is no such day: the 31st of February, or once without a year."""
        longest = MOON if self.calendar == "lunar" else LONGEST
        if not (1 <= (self.month or 0) <= 12 and 1 <= (self.day or 0) <= longest[self.month - 1]):
            message = QT_TRANSLATE_NOOP("Problem", "没有 {month} 月 {day} 日这一天，请改正月和日。")
            raise Problem(message, month=self.month, day=self.day)
        if self.calendar == "once" and not self.year:
            raise Problem(QT_TRANSLATE_NOOP("Problem", "只这一次的忌日要写年份，例如 2026。"))


def taboos_of(banquet: banquets.Banquet) -> tuple[banquet_date.TabooDay, ...]:
    """Return the days avoided by our office and by the organisations invited, matched by name or by archive."""
    guests = [guest for guest in everybody_of(banquet) if guest.side == "guest"]
    names = [guest.organisation for guest in guests if guest.organisation]
    contacts = [guest.contact_id for guest in guests if guest.contact_id]
    by_archive = Contact.select(Contact.customer).where(Contact.id.in_(contacts))
    concerned = TabooDay.customer.is_null() | Customer.name.in_(names) | TabooDay.customer.in_(by_archive)
    query = TabooDay.present().join(Customer, pw.JOIN.LEFT_OUTER).where(concerned)
    return tuple(
        banquet_date.TabooDay(
            one.customer.name if one.customer_id else Sentence(OURS),
            one.calendar,
            one.month,
            one.day,
            one.reason,
            one.year,
        )
        for one in query
    )


def date_findings_of(banquet: banquets.Banquet) -> tuple[banquet_date.DateFinding, ...]:
    """Return what speaks against a banquet's date."""
    return banquet_date.date_findings(banquet.start.date(), office_calendar(), taboos_of(banquet))


def other_days(banquet: banquets.Banquet, today: dt.date) -> tuple[dt.date, ...]:
    """Return days near the planned one that leave time to invite and that nothing speaks against."""
    earliest = today + dt.timedelta(days=setting("invitation_days"))
    return banquet_date.better_days(banquet.start.date(), office_calendar(), taboos_of(banquet), earliest)


def states_of(banquet: banquets.Banquet) -> Counter[str]:
    """Return how many of the guests' side are in which state of invitation."""
    return Counter(guest.invitation for guest in everybody_of(banquet) if guest.side == "guest")


def checks_of(banquet: banquets.Banquet, now: dt.datetime) -> tuple[Check, ...]:
    """Return how a banquet's invitations stand: date, ranks, deadline, content, seats, answers."""
    people = [guest for guest in everybody_of(banquet) if guest.invitation != "declined"]
    invited = [guest for guest in people if guest.side == "guest"]
    fields = banquet.declared_fields()
    about = Invitations(
        banquet.start,
        states_of(banquet),
        sum(guest.seat is None for guest in invited),
        tuple(fields[name].label for name in NEEDED if not banquet.__data__.get(name)),
        banquet.reply_by,
        setting("invitation_days"),
        [(finding.level, finding.text) for finding in date_findings_of(banquet)],
        rank_findings([Person(guest.name, guest.side, guest.rank, guest.role) for guest in people]),
    )
    return invitation_checks(about, now)
