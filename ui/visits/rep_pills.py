"""The reps above the calendar: a click hides one, Alt+click shows only one."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from models.account import Account
from ui.kit.avatar import paint_avatar
from ui.kit.focus_ring import ShowsFocus
from ui.kit.painting import rounded_box, text_line, text_width
from ui.kit.theme import scaled
from ui.visits.blocks import joined_as

HEIGHT, PILL = 44, 28


class RepPill(ShowsFocus, QAbstractButton):
    """One rep; checked while shown."""

    only = Signal()

    def __init__(self, rep: Account, mine: bool) -> None:
        super().__init__()
        self.rep, self._mine = rep, mine
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(rep.name)
        self.setAccessibleName(rep.name)
        self.setToolTip(self.tr("点一下隐藏，Alt+点一下只看{name}").format(name=rep.name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(22) + text_width(self.rep.name, "strong") + 18, scaled(PILL))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.only.emit()
            return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded_box(painter, self.rect(), self.height() / 2, "panel" if self.isChecked() else None, "border")
        painter.setOpacity(1.0 if self.isChecked() else 0.4)
        side = scaled(22)
        paint_avatar(painter, QRectF(3, (self.height() - side) / 2, side, side), self.rep.name, joined_as(self.rep))
        room = QRectF(side + 8, 0, self.width() - side - 10, self.height())
        text_line(painter, room, self.rep.name, "text", "strong" if self._mine else "body")


class RepPills(QWidget):
    """All reps in order of joining; `changed` when another set is to be shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 16, 0)
        self._row.setSpacing(8)
        self._row.addStretch()
        self._pills: list[RepPill] = []
        self.setFixedHeight(scaled(HEIGHT))

    def show_reps(self, reps: Sequence[Account], me: Account) -> None:
        """Show these reps, all of them chosen, unless they are shown already."""
        if [pill.rep.id for pill in self._pills] == [rep.id for rep in reps]:
            return
        for pill in self._pills:
            self._row.removeWidget(pill)
            pill.deleteLater()
        self._pills = [RepPill(rep, rep == me) for rep in reps]
        for at, pill in enumerate(self._pills):
            self._row.insertWidget(at, pill)
            pill.toggled.connect(lambda _on: self.changed.emit())
            pill.only.connect(lambda pill=pill: self._only(pill))

    def _only(self, wanted: RepPill) -> None:
        alone = all(pill.isChecked() == (pill is wanted) for pill in self._pills)
        for pill in self._pills:
            pill.setChecked(alone or pill is wanted)

    def hidden_reps(self) -> set[int]:
        """Return the reps not to be shown."""
        return {pill.rep.id for pill in self._pills if not pill.isChecked()}
