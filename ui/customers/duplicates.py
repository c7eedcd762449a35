"""Customers that may be the one being entered, each with the reasons: open it, or say that it is another."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.customer import Customer
from rules.customer_match import CustomerFacts, Match
from ui.kit.buttons import link, secondary
from ui.kit.chips import Chip
from ui.kit.labels import ElidedLabel, label
from ui.kit.painting import rounded_box
from ui.reason_line import reason_kind
from ui.sentences import said

MOST = 3
Pair = tuple[CustomerFacts, Match]


class Candidate(QWidget):
    """One customer that may be the same: `opened(key)`, or `ignored(key)`."""

    opened = Signal(object)
    ignored = Signal(object)

    def __init__(self, facts: CustomerFacts, match: Match) -> None:
        super().__init__()
        self._same = match.same
        owner = Customer.get_by_id(facts.id).owner
        self.setAccessibleName(facts.name)
        open_, ignore = secondary(self.tr("打开"), "", "tiny"), link(self.tr("不是同一家"), "", "tiny")
        open_.clicked.connect(lambda: self.opened.emit(facts.id))
        ignore.clicked.connect(lambda: self.ignored.emit(facts.id))
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(ElidedLabel(facts.name, "strong"), 1)
        head.addWidget(Chip(self.tr("确定") if match.same else f"{match.score}%", "danger" if match.same else "warn"))
        whose = self.tr("{name}的客户").format(name=owner.name) if owner else self.tr("无人负责")
        foot.addWidget(ElidedLabel(whose, "caption", "text-2"), 1)
        foot.addWidget(ignore)
        foot.addWidget(open_)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        for reason in match.reasons[:2]:
            text = self.tr("{kind}：{detail}").format(kind=reason_kind(reason), detail=said(reason.detail))
            column.addWidget(ElidedLabel(text, "caption", "text-2"))
        column.addLayout(foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        tone = "danger" if self._same else "warn"
        rounded_box(QPainter(self), self.rect(), 8, f"{tone}-soft", f"{tone}-line")


class Duplicates(QWidget):
    """The candidates not yet ruled out, at most three; hidden while there are none."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._ignored: set[int] = set()
        self._matches: list[Pair] = []
        self.cards: list[Candidate] = []
        self._title = label("", "strong", "warn")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(6)
        self._column.addWidget(self._title)
        self.hide()

    def show_matches(self, matches: Sequence[Pair]) -> None:
        """Show what may be the same customer."""
        self._matches = list(matches)
        for card in self.cards:
            card.hide()
            card.deleteLater()
        left = [pair for pair in self._matches if pair[0].id not in self._ignored]
        self.cards = [Candidate(*pair) for pair in left[:MOST]]
        for card in self.cards:
            card.opened.connect(self.opened)
            card.ignored.connect(self._ignore)
            self._column.addWidget(card)
        self._title.setText(self.tr("可能已经有这家客户（{count} 家）").format(count=len(left)))
        self.setVisible(bool(left))

    def _ignore(self, key: int) -> None:
        self._ignored.add(key)
        self.show_matches(self._matches)
