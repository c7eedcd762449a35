"""Why somebody sits where they sit: the card of the selected seat, with what is done on the day."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rules.seating.hall_order import table_reasons
from rules.seating.reasons import reasons_for
from ui.banquets.seated_hall import SeatedHall
from ui.banquets.spoken import spoken
from ui.kit.buttons import link
from ui.kit.labels import ElidedLabel, label

MOST_REASONS = 3


class SeatReasons(QWidget):
    """Hidden while no occupied seat is selected; `missed(guest)` and `opened(guest)` by its links."""

    missed = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._guest: int | None = None
        self._may_arrange = True
        self._name = ElidedLabel("", "strong")
        self._lines = [label("", "caption", "text-2", wrap=True) for _ in range(MOST_REASONS)]
        self.miss, self.open = link(self.tr("未到场"), measure="tiny"), link(self.tr("来宾资料"), measure="tiny")
        self.miss.setToolTip(self.tr("撤下座位，空出来的位置按规矩补上，并说明动了谁"))
        self.miss.clicked.connect(lambda: self.missed.emit(self._guest))
        self.open.clicked.connect(lambda: self.opened.emit(self._guest))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._name, 1)
        for button in (self.open, self.miss):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 10, 10)
        column.setSpacing(2)
        column.addLayout(head)
        for line in self._lines:
            column.addWidget(line)
        self.hide()

    def set_may_arrange(self, may: bool) -> None:
        """Offer what is done on the day or not."""
        self._may_arrange = may

    def show_guest(self, hall: SeatedHall, guest: int | None) -> None:
        """Show why somebody sits there; None hides the card."""
        self._guest = guest
        self.setVisible(guest is not None)
        if guest is None:
            return
        standing = table_reasons(hall.layout.banquet.hall)[hall.layout.spots[guest].table]
        reasons = [spoken(reason) for reason in reasons_for(hall.layout, guest, standing)]
        self._name.set_text(self.tr("{name}为什么坐这里").format(name=hall.guests[guest].name))
        for line, text in zip(self._lines, reasons, strict=True):
            line.setText(text)
        self.miss.setVisible(self._may_arrange)
        self.setAccessibleName(" ".join([self._name.text(), *reasons]))
