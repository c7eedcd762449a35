"""The drawer with the handovers made so far: taken back or printed there, and all customers of one colleague given."""

import datetime as dt
from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from models.account import Account
from models.customer import Customer
from models.handover import UNDO_WITHIN, Handover
from ui.kit.buttons import link, secondary
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.drawer import Drawer
from ui.kit.empty_state import EmptyState
from ui.kit.field import Field
from ui.kit.formats import NONE
from ui.kit.labels import label
from ui.kit.surfaces import card

SHOWN = 50


class PastHandovers(Drawer):
    """`undo_wanted(key)`, `print_wanted(key)`; `all_wanted(account key)` for everything somebody has."""

    undo_wanted = Signal(object)
    print_wanted = Signal(object)
    all_wanted = Signal(object)

    def __init__(self, now: dt.datetime) -> None:
        super().__init__("")
        self.set_title(self.tr("客户移交"))
        self._now = now
        self._offer_all()
        self.body.addWidget(label(self.tr("移交记录"), "section"))
        handovers = list(Handover.present().order_by(Handover.at.desc()).limit(SHOWN))
        for handover in handovers:
            self.body.addWidget(self._card(handover))
        if not handovers:
            sentence = self.tr("在客户列表里选中几家，点「移交」。")
            self.body.addWidget(EmptyState("ph.handshake", self.tr("还没有移交过客户"), sentence))

    def _offer_all(self) -> None:
        """Let all that somebody who leaves has and is to do be handed over."""
        held = Counter(owner for (owner,) in Customer.present().select(Customer.owner).tuples() if owner)
        text = self.tr("{name}（{count} 家）")
        accounts = Account.present().where(Account.active | Account.id.in_(list(held))).order_by(Account.name)
        choices = [(one.id, text.format(name=one.name, count=f"{held[one.id]:,}")) for one in accounts]
        self.leaver = ChoiceEditor(choices, "ph.user")
        self.body.addWidget(
            Field(
                self.tr("移交一位同事的全部客户"),
                self.leaver,
                help_text=self.tr("比如离职或调岗：后面的拜访、同行、待办、参观和宴会一起交出。"),
            )
        )
        self.all_button = secondary(self.tr("移交全部…"), "ph.handshake", "small")
        self.all_button.setEnabled(False)
        self.leaver.textChanged.connect(lambda _text: self.all_button.setEnabled(self.leaver.value() is not None))
        self.all_button.clicked.connect(lambda: self.all_wanted.emit(self.leaver.value()))
        row = QHBoxLayout()
        row.addWidget(self.all_button)
        row.addStretch()
        self.body.addLayout(row)

    def _card(self, handover: Handover) -> QFrame:
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 8, 6)
        column.setSpacing(2)
        who = self.tr("{giver} → {receiver}，{count} 家").format(
            giver=handover.giver.name if handover.giver else self.tr("多人"),
            receiver=handover.receiver.name,
            count=f"{handover.customers:,}",
        )
        column.addWidget(label(who, "strong", wrap=True))
        facts = self.tr("{at} 由{by}经办，{visits} 次拜访、{tasks} 件待办")
        by = handover.by.name if handover.by else NONE
        told = facts.format(at=f"{handover.at:%Y-%m-%d %H:%M}", by=by, visits=handover.visits, tasks=handover.tasks)
        column.addWidget(label(told, "caption", "text-2", wrap=True))
        if handover.note:
            column.addWidget(label(handover.note, "caption", "text-2", wrap=True))
        column.addLayout(self._actions(handover))
        return frame

    def _actions(self, handover: Handover) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(self._state(handover), "caption", "text-3"), 1)
        printing = link(self.tr("移交清单"), "ph.printer", "tiny")
        printing.clicked.connect(lambda: self.print_wanted.emit(handover.id))
        row.addWidget(printing)
        if not handover.undone_at and self._days_left(handover) >= 0:
            undo = link(self.tr("撤销"), "ph.arrow-u-up-left", "tiny")
            undo.clicked.connect(lambda: self.undo_wanted.emit(handover.id))
            row.addWidget(undo)
        return row

    def _days_left(self, handover: Handover) -> int:
        return (handover.at + UNDO_WITHIN - self._now).days

    def _state(self, handover: Handover) -> str:
        if handover.undone_at:
            return self.tr("已于 {at} 收回").format(at=f"{handover.undone_at:%Y-%m-%d}")
        left = self._days_left(handover)
        return self.tr("还可收回 {days} 天", "", left).format(days=left) if left >= 0 else self.tr("已超过 30 天")
