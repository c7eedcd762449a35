"""写记录: every visit that wants a record, by day, written one after the other without leaving the keyboard."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from itertools import groupby

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from models.task import Task
from models.visit import Visit, participants_of, visits_between
from models.visit_record import VisitRecord, visits_to_record
from models.visit_record_author import take_back
from ui.calendar_words import near_day_and_weekday
from ui.desk import Desk, Page
from ui.evening.visit_card import VisitCard
from ui.kit.banner import Banner
from ui.kit.empty_state import EmptyState
from ui.kit.labels import key_hint, label
from ui.kit.page_header import PageHeader
from ui.visits.record_drawer import VisitRecordDrawer

MARGIN = 20


class EveningPage(Page):
    """Lists what is to be written and what was written today; a visit's key as a subject opens that one."""

    READS = ("visit", "visit_record", "visit_participant")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.cards: dict[int, VisitCard] = {}
        self.header = PageHeader(self.tr("写记录"), back=True)
        self.header.went_back.connect(lambda: desk.go("today"))
        for keys, words in (("Tab", self.tr("下一格")), ("Ctrl+Enter", self.tr("保存，写下一个"))):
            self.header.add_right(key_hint(keys))
            self.header.add_right(label(words, "caption", "text-3"))
        self.finished = Banner(
            "info", self.tr("记录都写完了。"), "", (self.tr("安排明天"),), icon="ph.check-circle-fill"
        )
        self.finished.acted.connect(lambda _place: desk.go("visits"))
        self.empty = EmptyState(
            "ph.check-circle",
            self.tr("记录都写完了"),
            self.tr("今天的拜访都有记录。接下来可以安排明天。"),
            self.tr("安排明天"),
        )
        self.empty.acted.connect(lambda: desk.go("visits"))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._area = self._scrolled()
        self._lay_out()
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.store, context=here)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, lambda: desk.go("today"), context=here)

    def _scrolled(self) -> QScrollArea:
        area, inside = QScrollArea(), QWidget()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 8, MARGIN, 16)
        column.addLayout(self._list)
        column.addStretch()
        area.setWidget(inside)
        return area

    def _lay_out(self) -> None:
        around = QVBoxLayout()
        around.setContentsMargins(MARGIN, 12, MARGIN, 0)
        around.addWidget(self.finished)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(around)
        for widget in (self._area, self.empty):
            whole.addWidget(widget)

    def enter(self) -> None:
        """Read again, and begin with the first visit unless one is open."""
        super().enter()
        if not self.present():
            self.begin()

    def refresh(self) -> None:
        """Read the visits again; cards that are still wanted keep what was typed into them."""
        visits = self._visits()
        self._drop(set(self.cards) - {visit.id for visit in visits})
        while self._list.count():
            widget = self._list.takeAt(0).widget()
            if not isinstance(widget, VisitCard):
                widget.hide()
                widget.deleteLater()
        today = self.desk.now().date()
        for day, of_day in groupby(visits, key=lambda visit: visit.start.date()):
            self._list.addWidget(label(near_day_and_weekday(day, today), "section"))
            for visit in of_day:
                self._list.addWidget(self._card(visit))
        self._count()

    def _visits(self) -> list[Visit]:
        """Return what is to be written, with what was written today, in order of time."""
        now, account = self.desk.now(), self.desk.account
        first = datetime.combine(now.date(), time())
        today = visits_between(first, first + timedelta(days=1))
        along = participants_of(visit.id for visit in today)
        mine = [visit for visit in today if account.id in (visit.rep_id, *along.get(visit.id, ()))]
        found = {visit.id: visit for visit in (*visits_to_record(account, now), *self._recorded(mine))}
        open_cards = [card.visit for card in self.cards.values() if card.is_recorded]
        return sorted((found | {visit.id: visit for visit in open_cards}).values(), key=lambda visit: visit.start)

    def _recorded(self, visits: Iterable[Visit]) -> list[Visit]:
        by_key = {visit.id: visit for visit in visits}
        written = VisitRecord.present().select(VisitRecord.visit).where(VisitRecord.visit.in_(list(by_key)))
        return [by_key[key] for (key,) in written.tuples()]

    def _card(self, visit: Visit) -> VisitCard:
        if visit.id not in self.cards:
            record = VisitRecord.present().where(VisitRecord.visit == visit).first()
            card = self.cards[visit.id] = VisitCard(self.desk, visit, record)
            card.opened.connect(lambda: self.open_card(card))
            card.stored.connect(lambda record, tasks: self._after(card, record, tasks))
            card.look_wanted.connect(lambda: self.desk.open_drawer(VisitRecordDrawer(self.desk, card.visit)))
        return self.cards[visit.id]

    def _drop(self, keys: Iterable[int]) -> None:
        for key in keys:
            card = self.cards.pop(key)
            card.hide()
            card.deleteLater()

    def _count(self) -> None:
        waiting = self.waiting()
        self.header.set_facts(self.tr("{count} 次待写").format(count=len(waiting)) if waiting else "")
        self._area.setVisible(bool(self.cards))
        self.empty.setVisible(not self.cards)
        self.finished.setVisible(bool(self.cards) and not waiting)

    def waiting(self) -> list[VisitCard]:
        """Return the cards that still want a record, in order of time."""
        return sorted((c for c in self.cards.values() if not c.is_recorded), key=lambda card: card.visit.start)

    def present(self) -> VisitCard | None:
        """Return the card that is open."""
        return next((card for card in self.cards.values() if card.is_open()), None)

    def begin(self) -> None:
        """Open the first visit that wants a record."""
        if waiting := self.waiting():
            self.open_card(waiting[0])

    def open_card(self, card: VisitCard) -> None:
        """Open one card in the place of the one before, and bring it into view."""
        for other in self.cards.values():
            if other is not card:
                other.fold()
        card.unfold()
        QTimer.singleShot(0, card, lambda: self._area.ensureWidgetVisible(card, 0, MARGIN))

    def store(self) -> None:
        """Store the open card."""
        if card := self.present():
            card.store()

    def _after(self, card: VisitCard, record: VisitRecord, tasks: list[Task]) -> None:
        """Go on with the next visit, after this one first, and offer to take the record back."""
        waiting = self.waiting()
        later = [other for other in waiting if other.visit.start > card.visit.start]
        if following := next(iter((*later, *waiting)), None):
            self.open_card(following)
        else:
            card.head.setFocus()
        self.desk.wrote("visit_record", "visit", "task", "customer")
        words = self.tr("已存 {customer} 的记录，生成 {count} 件待办")
        undo = (lambda: self._take_back(card, record)) if self._is_alone(record) else None
        self.desk.say(words.format(customer=card.visit.customer.short_label, count=len(tasks)), undo)

    def _is_alone(self, record: VisitRecord) -> bool:
        """Say whether nobody else wrote on the record, so that it can be taken back as a whole."""
        return record.author_id == self.desk.account.id

    def _take_back(self, card: VisitCard, record: VisitRecord) -> None:
        take_back(record)
        card.reopen()
        self.desk.wrote("visit_record", "visit", "task", "customer")

    def show_subject(self, subject: object) -> None:
        """Open the card of a visit."""
        if isinstance(subject, int) and subject in self.cards:
            self.open_card(self.cards[subject])

    def hideEvent(self, event: QHideEvent) -> None:
        """However the page goes away, what was typed stays."""
        super().hideEvent(event)
        for card in self.cards.values():
            card.keep()
