"""Says at once what speaks against a banquet's date while it is typed, and offers other days."""

from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.banquet import Banquet
from models.taboo_day import date_findings_of, other_days
from ui.calendar_words import day_and_weekday
from ui.kit.banner import Banner
from ui.kit.buttons import link
from ui.kit.record_form import RecordForm
from ui.sentences import said

LEVELS = {"broken": "blocking", "reminder": "warn"}
FIELD = "start"
MOST_OFFERS = 2  # fit side by side


class DateNotice(QWidget):
    """Watches the field `start` of a banquet's form; the links below put another day in."""

    def __init__(self, form: RecordForm, banquet: Banquet, now: datetime) -> None:
        super().__init__()
        self._form, self._banquet, self._now = form, banquet, now
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._offers = QHBoxLayout()
        self._offers.setSpacing(0)
        self._column.addLayout(self._offers)
        self._banner: Banner | None = None
        self._shown: object = None
        form.editor(FIELD).changed.connect(self.look)
        self.look()

    def text(self) -> str:
        """Return what is said, or nothing."""
        return self._banner.text() if self._banner else ""

    def look(self) -> None:
        """Judge the date the form holds."""
        start = self._form.editor(FIELD).value()
        if start == self._shown:
            return
        self._shown = start
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        while self._offers.count():
            offer = self._offers.takeAt(0).widget()
            if offer is not None:
                offer.hide()
                offer.deleteLater()
        if isinstance(start, datetime):
            self._judge(start)

    def _judge(self, start: datetime) -> None:
        """Show what speaks against a date; the banquet itself is left as it was."""
        kept, self._banquet.start = self._banquet.start, start
        findings, days = date_findings_of(self._banquet), other_days(self._banquet, self._now.date())
        self._banquet.start = kept
        if not findings:
            return
        words = "\n".join(said(finding.text) for finding in findings)
        self._banner = Banner(LEVELS[findings[0].level], words)
        self._column.insertWidget(0, self._banner)
        for day in days[:MOST_OFFERS]:
            offer = link(self.tr("改到 {day}").format(day=day_and_weekday(day)), "", "tiny")
            offer.clicked.connect(partial(self._take, datetime.combine(day, start.time())))
            self._offers.addWidget(offer)
        self._offers.addStretch()

    def _take(self, start: datetime, _checked: bool = False) -> None:
        self._form.editor(FIELD).set_value(start)
        self.look()
