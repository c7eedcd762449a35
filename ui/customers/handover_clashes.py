"""The drawer that lists which visits stand in each other's way after customers changed hands."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.store.visit_clashes import VisitClash
from ui.kit.banner import Banner
from ui.kit.buttons import link
from ui.kit.drawer import Drawer
from ui.kit.labels import label
from ui.kit.surfaces import card
from ui.sentences import said


class HandoverClashes(Drawer):
    """`visit_wanted(key)` to look at a visit and move it."""

    visit_wanted = Signal(object)

    def __init__(self, clashes: Sequence[VisitClash]) -> None:
        super().__init__("")
        self.set_title(self.tr("移交后的撞车"))
        text = self.tr("{count} 处拜访相撞。客户已移交，请改时间，或与同事商量由谁去。")
        self.body.addWidget(Banner("warn", text.format(count=len(clashes))))
        for clash in clashes:
            self.body.addWidget(self._card(clash))

    def _card(self, clash: VisitClash) -> QWidget:
        visit, other = clash.visit, clash.conflict
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 8, 6)
        column.setSpacing(2)
        line = self.tr("{when} {rep} 拜访 {customer}")
        first = line.format(when=f"{visit.start:%m-%d %H:%M}", rep=visit.rep.name, customer=visit.customer.short_label)
        second = line.format(when=f"{other.start:%m-%d %H:%M}", rep=other.rep_name, customer=other.customer_name)
        column.addWidget(label(first, "strong", wrap=True))
        if other.visit is not None:
            column.addWidget(label(second, wrap=True))
        reasons = self.tr("；").join(said(reason.detail) for reason in other.reasons)
        column.addWidget(label(reasons, "caption", "text-2", wrap=True))
        change = link(self.tr("去改时间"), "ph.calendar-check", "tiny")
        change.clicked.connect(lambda: self.visit_wanted.emit(visit.id))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(change)
        column.addLayout(row)
        return frame
