"""What the planning page calls things: the kinds of paper, their state, and the span each is about."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from models.work_report import REPORT_KINDS, WorkReport
from rules.deadlines import time_left
from ui.calendar_words import day_and_weekday, days_span, month_name, week_number
from ui.kit.editors import record_text
from ui.sentences import said

KINDS = dict(REPORT_KINDS)
LATE, OPEN, HANDED_IN, COMMENTED = "late", "open", "handed_in", "commented"
TONES = {LATE: "danger", OPEN: "default", HANDED_IN: "info", COMMENTED: "ok"}


def kind_text(kind: str) -> str:
    """Return 周计划."""
    return record_text(KINDS[kind])


def span_text(report: WorkReport) -> str:
    """Return which days a paper is about: 11月26日 周四, 11月23日–29日 第 48 周, 12月."""
    last = report.end - timedelta(days=1)
    if report.first == last:
        return day_and_weekday(report.first)
    if report.kind == "month_plan":
        return f"{report.first.year} · {month_name(report.first)}"
    return f"{days_span([report.first, last])} · {week_number(report.first)}"


def state_of(report: WorkReport, now: datetime) -> str:
    """Return in which state a paper is, a key of `TONES`."""
    if report.commented_at:
        return COMMENTED
    if report.submitted_at:
        return HANDED_IN
    return LATE if report.due_at < now else OPEN


def state_text(report: WorkReport, now: datetime) -> str:
    """Return the state in words; of an open paper how much time is left."""
    state = state_of(report, now)
    if state in (LATE, OPEN):
        return said(time_left(report.due_at, now))
    words = {
        HANDED_IN: QCoreApplication.translate("Planning", "已提交"),
        COMMENTED: QCoreApplication.translate("Planning", "已点评"),
    }
    return words[state]


def month_text(day: date) -> str:
    """Return 2026 · 11月."""
    return f"{day.year} · {month_name(day)}"
