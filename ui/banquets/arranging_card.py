"""The card over the hall that tells how far an arrangement is, and stops it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.banquets.arranging import Arranging
from ui.kit.skeleton import ProgressCard
from ui.kit.theme import scaled

WIDTH, DOWN, EDGE = 380, 48, 20


class ArrangingCard(ProgressCard):
    """Follows `arranging`; stands at the top of `place` in its middle. `settled` takes the best plan found so far."""

    settled = Signal()

    def __init__(self, arranging: Arranging, place: QWidget) -> None:
        super().__init__(self.tr("正在自动排座"))
        self.add_choice(self.tr("就用目前的"), self.settled)
        self.setParent(place)
        self.hide()
        place.installEventFilter(self)
        arranging.began.connect(self._begin)
        arranging.progressed.connect(self.set_progress)
        arranging.ended.connect(self.hide)
        self.cancelled.connect(arranging.stop)
        self.settled.connect(arranging.finish)
        self.continued.connect(self.hide)

    def _begin(self) -> None:
        self.set_progress(0.0)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        room = self.parentWidget().width()
        width = min(scaled(WIDTH), room - 2 * EDGE)
        self.setGeometry((room - width) // 2, DOWN, width, self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False
