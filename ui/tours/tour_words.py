"""Tours in words: when they are, what state they are in, and the rows of the list."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from models.tour_application import TOUR_STATES, TourApplication
from rules.translation import QT_TRANSLATE_NOOP
from ui.calendar_words import near_day_and_weekday
from ui.kit.editors import record_text
from ui.kit.listing import ListColumn, RowListing

STATE_TONES = {"draft": "outline", "submitted": "warn", "approved": "ok", "rejected": "danger", "cancelled": "default"}
DRAFT, WAITING, APPROVED, ALL = "draft", "waiting", "approved", "all"
FILTERS = {
    WAITING: ("submitted",),
    DRAFT: ("draft",),
    APPROVED: ("approved",),
    ALL: tuple(state for state, _ in TOUR_STATES),
}
"""What each choice of the filter shows."""
COLUMNS = (
    ListColumn("organisation", QT_TRANSLATE_NOOP("Records", "来访单位"), 160),
    ListColumn("when", QT_TRANSLATE_NOOP("Records", "开始时间"), 144),
    ListColumn("people", QT_TRANSLATE_NOOP("Records", "人数"), 52, "NumberField"),
    ListColumn("status", QT_TRANSLATE_NOOP("Records", "状态"), 74, "chip"),
)


def state_text(tour: TourApplication) -> str:
    """Return 待审批, 已批准 …"""
    return record_text(dict(TOUR_STATES)[tour.status])


def day_text(moment: datetime, now: datetime) -> str:
    """Return 明天 周四, 12月3日 周四; a day of another year with its year."""
    words = near_day_and_weekday(moment.date(), now.date())
    if moment.year == now.year:
        return words
    return QCoreApplication.translate("Tours", "{year}年{day}").format(year=moment.year, day=words)


def span_text(tour: TourApplication, now: datetime) -> str:
    """Return 12月3日 周四 09:00–11:30."""
    return f"{day_text(tour.start, now)} {tour.start:%H:%M}–{tour.end:%H:%M}"


def in_order(tours: Iterable[TourApplication], now: datetime) -> list[TourApplication]:
    """Return the coming tours, the next one first, then the past ones, the last one first."""
    known = sorted(tours, key=lambda tour: tour.start)
    coming = [tour for tour in known if tour.end >= now]
    return coming + [tour for tour in reversed(known) if tour.end < now]


def tour_rows(tours: Iterable[TourApplication], now: datetime) -> RowListing:
    """Return the rows of the list: organisation, day and time, people, state."""
    rows = [
        (
            tour.id,
            tour.organisation,
            f"{day_text(tour.start, now)} {tour.start:%H:%M}",
            tour.visitor_count,
            (state_text(tour), STATE_TONES[tour.status]),
        )
        for tour in tours
    ]
    return RowListing(COLUMNS, rows, order=str)


def people_text(count: int) -> str:
    """Return how many come, for example 12 人."""
    return QCoreApplication.translate("Tours", "{count} 人", "", count).format(count=count)
