"""The head of an application: who comes, in what state it is, what is still awaited, and what can be done now."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models.tour_application import SEATS, TourApplication
from ui.kit.buttons import Button, icon_button
from ui.kit.chips import Chip
from ui.kit.editors import record_text
from ui.kit.labels import ElidedLabel, label
from ui.kit.painting import pen
from ui.tours.tour_words import STATE_TONES, people_text, span_text, state_text


class TourHead(QWidget):
    """Name, chips and one sentence; `buttons` are shown in a row, `menu` behind ⋯."""

    def __init__(
        self, tour: TourApplication, now: datetime, buttons: Sequence[Button], menu: Callable[[QWidget], QMenu]
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 16, 12)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(8)
        name = ElidedLabel(tour.organisation, "heading")
        first.addWidget(name, 1)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        chips.addWidget(Chip(state_text(tour), STATE_TONES[tour.status]))
        chips.addWidget(Chip(people_text(tour.visitor_count), "default", "ph.users-three"))
        chips.addWidget(Chip(span_text(tour, now), "default", "ph.clock"))
        chips.addStretch()
        column.addLayout(first)
        column.addLayout(chips)
        column.addWidget(label(self._sentence(tour, now), "caption", "text-2", wrap=True))
        column.addLayout(self._row(buttons, menu))

    def _row(self, buttons: Sequence[Button], menu: Callable[[QWidget], QMenu]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        more = icon_button("ph.dots-three-bold", self.tr("更多"), measure="small")
        more.clicked.connect(lambda: menu(more).popup(more.mapToGlobal(more.rect().bottomLeft())))
        row.addWidget(more)
        row.addStretch()
        return row

    def _sentence(self, tour: TourApplication, now: datetime) -> str:
        """Say what the application waits for."""
        words = {
            "draft": self.tr("还是草稿。路线排好后请提交审批。"),
            "submitted": self.tr("还差{seats}同意。").format(seats=self._awaited(tour)),
            "approved": self.tr("主办部门和办公室都已同意，可以打印参观许可证。"),
            "rejected": self.tr("没有批准：{note}").format(note=tour.decision_note or ""),
            "cancelled": self.tr("这次参观已取消，讲解员、车辆和区域都已空出。"),
        }
        past = tour.status == "approved" and tour.end < now
        return self.tr("参观已结束。") if past else words[tour.status]

    def _awaited(self, tour: TourApplication) -> str:
        needed = (seat for seat in SEATS if seat != "leader" and getattr(tour, f"{seat}_by_id") is None)
        return self.tr("和").join(record_text(SEATS[seat]) for seat in needed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(pen("border"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
