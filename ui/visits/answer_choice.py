"""The four answers to a double visit: join, another time, leave it to the colleague, or go ahead with a reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rules.double_visit import Answer
from rules.visit_suggestions import Suggestion
from ui.calendar_words import day_and_weekday, month_day
from ui.kit.buttons import Button
from ui.kit.check import paint_radio
from ui.kit.chips import Chip
from ui.kit.focus_ring import ShowsFocus
from ui.kit.labels import ElidedLabel, label
from ui.kit.painting import rounded_box
from ui.sentences import said


@dataclass(frozen=True, slots=True)
class Offer:
    """One answer as it is offered."""

    choice: str
    title: str
    text: str
    advised: bool = False


class OfferCard(ShowsFocus, QWidget):
    """One answer as a card with a radio mark and its number key."""

    picked = Signal(str)

    def __init__(self, offer: Offer, number: int) -> None:
        super().__init__()
        self.offer, self.chosen = offer, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{number} {offer.title} {offer.text}")
        self.setToolTip(offer.text)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(36, 5, 10, 6)
        self.inside.setSpacing(4)
        self.head = QHBoxLayout()
        self.head.setSpacing(6)
        self.head.addWidget(label(offer.title, "strong"))
        if offer.advised:
            self.head.addWidget(Chip(self.tr("建议"), "ok"))
        self.words = ElidedLabel(offer.text, "caption", "text-2")
        self.head.addWidget(self.words, 1)
        key = label(str(number))
        key.setProperty("kind", "kbd")
        self.head.addWidget(key)
        self.inside.addLayout(self.head)

    def set_chosen(self, chosen: bool) -> None:
        """Mark or unmark the card."""
        self.chosen = chosen
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.picked.emit(self.offer.choice)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, border = ("accent-soft", "accent") if self.chosen else ("panel", "border-strong")
        rounded_box(painter, self.rect(), 8, fill, border, 2 if self.chosen else 1)
        paint_radio(painter, QRectF(11, 9, 16, 16), self.chosen)


class AnswerChoice(QWidget):
    """Offers the answers that fit; `changed` follows every choice, `answer` is None until it is complete.

    `tight` puts times and reason into single lines, so that all answers are seen in a low window.
    """

    changed = Signal()

    def __init__(self, offers: Sequence[Offer], times: Sequence[Suggestion], tight: bool = False) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("您想怎么办？"), "section"))
        head.addStretch()
        head.addWidget(label(self.tr("按 1–{count} 选择").format(count=len(offers)), "caption", "text-3"))
        column.addLayout(head)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("请写明原因（必填，至少 6 个字）"))
        self.reason.setAccessibleName(self.tr("仍要拜访的原因"))
        self.reason.textEdited.connect(lambda _text: self.choose("override"))
        self.time: datetime | None = times[0].start if times else None
        self.cards = {offer.choice: OfferCard(offer, at) for at, offer in enumerate(offers, start=1)}
        self._times: dict[datetime, Button] = {}
        for card in self.cards.values():
            card.picked.connect(self.choose)
            column.addWidget(card)
        if "other_time" in self.cards:
            self.cards["other_time"].inside.addLayout(self._time_buttons(times, tight))
        if "override" in self.cards:
            self._ask_reason(self.cards["override"], tight)
        self.choice = ""
        self.choose(offers[0].choice)

    def _ask_reason(self, card: OfferCard, tight: bool) -> None:
        """Put the field for the reason under the title, or beside it in the place of the explanation."""
        if tight:
            card.head.insertWidget(card.head.indexOf(card.words), self.reason, 1)
            card.words.hide()
        else:
            card.inside.addWidget(self.reason)

    def _time_buttons(self, times: Sequence[Suggestion], tight: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.setContentsMargins(0, 0, 0, 3)
        for time in times:
            day, hour, reason = day_and_weekday(time.start.date()), f"{time.start:%H:%M}", said(time.reason)
            text = f"{month_day(time.start.date())} {hour}" if tight else f"{day}\n{hour} · {reason}"
            button = Button(text, "choice", measure="small" if tight else "")
            button.setToolTip(f"{day} {hour} · {reason}")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, start=time.start: self.take_time(start))
            self._times[time.start] = button
            row.addWidget(button, 1)
        if not times:
            row.addWidget(label(self.tr("两个月内没有合适的空当，请自己改日期。"), "caption", "text-3"))
        return row

    def choose(self, choice: str) -> None:
        """Mark an answer."""
        self.choice = choice
        for name, card in self.cards.items():
            card.set_chosen(name == choice)
        for start, button in self._times.items():
            button.setChecked(choice == "other_time" and start == self.time)
        self.changed.emit()

    def take_time(self, start: datetime) -> None:
        """Mark another time and one of the suggestions."""
        self.time = start
        self.choose("other_time")

    def choose_number(self, number: int) -> bool:
        """Mark the answer with this number; say whether there is one."""
        choices = list(self.cards)
        if not 1 <= number <= len(choices):
            return False
        self.choose(choices[number - 1])
        if self.choice == "override":
            self.reason.setFocus()
        return True

    def answer(self) -> Answer:
        """Return what is chosen."""
        return Answer(self.choice, self.reason.text(), self.time if self.choice == "other_time" else None)
