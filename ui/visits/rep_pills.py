"""The reps above the calendar: a click hides one, Alt+click shows only one."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from models.account import Account
from ui.kit.avatar import paint_avatar
from ui.kit.buttons import DropDown
from ui.kit.focus_ring import ShowsFocus
from ui.kit.labels import label
from ui.kit.painting import rounded_box, text_line, text_width
from ui.kit.theme import scaled

HEIGHT, PILL = 44, 28
MOST = 10
"""So many reps fit beside each other."""


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
        paint_avatar(painter, QRectF(3, (self.height() - side) / 2, side, side), self.rep.name, self.rep.colour)
        room = QRectF(side + 8, 0, self.width() - side - 10, self.height())
        text_line(painter, room, self.rep.name, "text", "strong" if self._mine else "body")


class RepPills(QWidget):
    """The reps in order of joining; `changed` when another set is to be shown.

    Of more than `MOST` reps only some have a pill, at first those of one's own team; the others are found in a list.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 16, 0)
        self._row.setSpacing(8)
        self.others = DropDown(measure="tiny")
        self.others.hide()
        self.nobody = label(self.tr("还没有客户经理，管理员可以在「设置 · 人员」里添加。"), "caption", "text-3")
        self._row.addWidget(self.others)
        self._row.addWidget(self.nobody)
        self._row.addStretch()
        self._reps: list[Account] = []
        self._offered: list[int] = []
        self._pills: list[RepPill] = []
        self.setFixedHeight(scaled(HEIGHT))

    def show_reps(self, reps: Sequence[Account], me: Account) -> None:
        """Show these reps, all of them chosen, unless they are shown already."""
        if [rep.id for rep in self._reps] == [rep.id for rep in reps]:
            return
        self._reps = list(reps)
        self._offered = [rep.id for rep in sorted(reps, key=lambda rep: (rep != me, rep.team_id != me.team_id))[:MOST]]
        self.others.setVisible(self.are_some())
        self.nobody.setHidden(bool(reps))
        self._make_pills(me)

    def _make_pills(self, me: Account) -> None:
        for pill in self._pills:
            self._row.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._pills = [RepPill(rep, rep == me) for rep in self._reps if rep.id in self._offered]
        for at, pill in enumerate(self._pills):
            self._row.insertWidget(at, pill)
            pill.toggled.connect(lambda _on: self.changed.emit())
            pill.only.connect(lambda pill=pill: self._only(pill))
        self._offer_others(me)

    def _offer_others(self, me: Account) -> None:
        """List all reps; those ticked have a pill."""
        menu = QMenu(self.others)
        for rep in self._reps:
            action = QAction(rep.name, menu, checkable=True, checked=rep.id in self._offered)
            action.toggled.connect(lambda on, rep=rep: self._offer(rep, on, me))
            menu.addAction(action)
        self.others.set_menu(menu)
        self.others.setText(self.tr("同事 {shown}/{count}").format(shown=len(self._pills), count=len(self._reps)))

    def _offer(self, rep: Account, offered: bool, me: Account) -> None:
        self._offered = [key for key in self._offered if key != rep.id] + ([rep.id] if offered else [])
        self._make_pills(me)
        self.changed.emit()

    def _only(self, wanted: RepPill) -> None:
        alone = all(pill.isChecked() == (pill is wanted) for pill in self._pills)
        for pill in self._pills:
            pill.setChecked(alone or pill is wanted)

    def are_some(self) -> bool:
        """Say whether there are too many reps to show all of them."""
        return len(self._reps) > MOST

    def hidden_reps(self) -> set[int]:
        """Return the reps not to be shown."""
        return {rep.id for rep in self._reps} - {pill.rep.id for pill in self._pills if pill.isChecked()}
