"""The card that shows who else goes to this customer, when, and why we think that it is the same one."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.account import Account
from models.visit import VISIT_KINDS, WAYS, Visit
from rules.visit_conflicts import Conflict
from ui.calendar_words import day_and_weekday
from ui.kit.avatar import Avatar
from ui.kit.chips import Chip
from ui.kit.editors import record_text
from ui.kit.labels import ElidedLabel, divider, label
from ui.kit.mark import Mark
from ui.kit.painting import rounded_box
from ui.kit.theme import color
from ui.reason_line import reason_kind, reason_line, reason_strength
from ui.sentences import said

HEAD = 36


class ConflictCard(QWidget):
    """Shows one conflict; `level` clash is red, warn amber, info blue."""

    TONES = {
        "clash": ("danger", "ph.warning-circle-fill"),
        "warn": ("warn", "ph.warning-fill"),
        "info": ("accent", "ph.info-fill"),
    }

    def __init__(self, conflict: Conflict, more: int = 0, tight: bool = False) -> None:
        super().__init__()
        self.conflict = conflict
        self._tone, self._mark = self.TONES[conflict.level]
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 12)
        column.setSpacing(8)
        column.addLayout(self._head(more))
        inside = QVBoxLayout()
        inside.setContentsMargins(12, 6, 12, 0)
        inside.setSpacing(8)
        inside.addLayout(self._who())
        if tight:
            inside.addWidget(self._in_one_line())
        else:
            self._add_reasons(inside)
        column.addLayout(inside)
        self.setAccessibleName(self._title())

    def _add_reasons(self, inside: QVBoxLayout) -> None:
        inside.addWidget(divider())
        if self.conflict.visit is not None:
            inside.addWidget(label(self.tr("为什么认为是同一客户"), "caption", "text-2"))
        for reason in self.conflict.reasons:
            inside.addLayout(reason_line(reason))

    def _in_one_line(self) -> ElidedLabel:
        """Return the reasons in a line: 同一集团 确定 · 名称相似 92%."""
        words = [f"{reason_kind(reason)} {reason_strength(reason)[0]}" for reason in self.conflict.reasons]
        return ElidedLabel(" · ".join(words), "caption", "text-2")

    def _title(self) -> str:
        own = any(reason.kind == "own_time" for reason in self.conflict.reasons)
        text = self.tr("{rep} 这段时间已有安排") if own else self.tr("撞车：{rep} 已约了同一客户")
        return text.format(rep=self.conflict.rep_name)

    def _head(self, more: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(11, 8, 12, 0)
        text = "accent-text" if self._tone == "accent" else self._tone
        row.addWidget(Mark(self._mark, self._tone))
        row.addWidget(label(self._title(), "strong", text), 1)
        if more:
            row.addWidget(label(self.tr("另有 {count} 次").format(count=more), "caption", text))
        return row

    def _who(self) -> QHBoxLayout:
        conflict, rep = self.conflict, Account.get_by_id(self.conflict.rep)
        what, when = self._what_and_when()
        row, words, first = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        row.setSpacing(8)
        words.setSpacing(0)
        first.setSpacing(6)
        first.addWidget(label(conflict.rep_name, "strong"))
        first.addWidget(label(what))
        first.addStretch()
        words.addLayout(first)
        words.addWidget(ElidedLabel(when, "caption", "text-2"))
        row.addWidget(Avatar(rep.name, rep.colour, 32), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if rep.extension:
            row.addWidget(Chip(self.tr("短号 {number}").format(number=rep.extension), "outline", "ph.phone"))
        return row

    def _what_and_when(self) -> tuple[str, str]:
        """Return what the colleague does then, and when and where; somebody who is away does nothing here."""
        conflict = self.conflict
        when = f"{day_and_weekday(conflict.start.date())} {conflict.start:%H:%M}"
        if conflict.visit is None:
            return said(conflict.customer_name), day_and_weekday(conflict.start.date())
        visit = Visit.get_by_id(conflict.visit)
        way, kind = record_text(dict(WAYS)[visit.way]), record_text(dict(VISIT_KINDS)[visit.kind])
        return f"{way} · {kind}", f"{when} · {visit.customer.short_label}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded_box(painter, self.rect(), 8, "panel", f"{self._tone}-line")
        painter.setClipRect(QRectF(0, 0, self.width(), HEAD))
        rounded_box(painter, self.rect(), 8, f"{self._tone}-soft", f"{self._tone}-line")
        painter.setClipping(False)
        painter.fillRect(QRectF(1, HEAD - 1, self.width() - 2, 1), color(f"{self._tone}-line"))
