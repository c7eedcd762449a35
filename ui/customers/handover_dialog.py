"""Asks to whom customers are handed over: the counts of what goes along, and who does best in their industries."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.account import Account, keepers, owner_proposals
from models.banquet import Banquet
from models.contract import Contract, in_force
from models.customer import Customer
from models.handover import hand_over, open_matters
from models.store.belongings import in_parts
from models.store.duties import duties_of
from models.task import Task
from models.tour_application import TourApplication
from models.visit import Visit
from models.visit_participant import VisitParticipant
from rules.owner_proposal import Proposal
from rules.problem import Problem
from ui.kit.avatar import Avatar
from ui.kit.buttons import link
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.confirm_dialog import Answer, ConfirmDialog
from ui.kit.errors import problem_text
from ui.kit.field import Field
from ui.kit.labels import ElidedLabel, label
from ui.kit.text_editors import LongTextEditor
from ui.sentences import said

PROPOSED = 3
NOTE_LINES = 2


class HandoverDialog(ConfirmDialog):
    """`handed_over(HandedOver)` once it is done; a refusal is said below the receiver and nothing is lost."""

    handed_over = Signal(object)

    def __init__(
        self, parent: QWidget | None, customers: Sequence[int], now: dt.datetime, leaver: Account | None = None
    ) -> None:
        super().__init__(parent, "", "", (Answer(None, self.tr("取消")), Answer(True, self.tr("移交"), "primary")))
        self._now, self._owners, self._leaver = now, _owners(customers), leaver
        self._accounts = {account.id: account for account in keepers()}
        self.receiver = ChoiceEditor([(key, account.name) for key, account in self._accounts.items()], "ph.user")
        self.receiver.textChanged.connect(lambda _text: self._count())
        self._field = Field(self.tr("接手人"), self.receiver, required=True)
        self.note = LongTextEditor(NOTE_LINES)
        self.extra.setSpacing(8)
        self.extra.addSpacing(4)
        self.extra.addWidget(self._field)
        self.extra.addLayout(self._proposals(list(self._owners)))
        self.extra.addWidget(Field(self.tr("交接说明"), self.note, help_text=self.tr("接手人会在移交清单上看到。")))
        self._count()
        self.receiver.setFocus()

    def _proposals(self, customers: Sequence[int]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        givers = set(self._owners.values()) or {self._leaver and self._leaver.id}
        offered = [one for one in owner_proposals(customers, self._now) if givers != {one.rep}][:PROPOSED]
        self.proposals = [self._proposal(one, column) for one in offered if one.rep in self._accounts]
        if self.proposals:
            column.insertWidget(0, label(self.tr("按行业业绩推荐"), "caption", "text-2"))
        return column

    def _proposal(self, proposal: Proposal, column: QVBoxLayout) -> QWidget:
        account = self._accounts[proposal.rep]
        button = link(account.name)
        button.clicked.connect(lambda: self.receiver.set_value(account.id))
        reason = said(proposal.reason)
        button.setAccessibleName(self.tr("移交给{name}：{reason}").format(name=account.name, reason=reason))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(Avatar(account.name, account.colour, 20))
        row.addWidget(button)
        row.addWidget(ElidedLabel(reason, "caption", "text-2"), 1)
        column.addLayout(row)
        return button

    def _count(self) -> None:
        """Say how many go to whom, and what goes along; customers the receiver has already do not count."""
        chosen = self._accounts.get(self.receiver.value())
        moving = [key for key, owner in self._owners.items() if chosen is None or owner != chosen.id]
        name, leaver = chosen.name if chosen else self.tr("谁"), self._leaver
        question = self.tr("把 {count} 家客户移交给{name}？")
        if leaver is not None and not moving:
            question = self.tr("把{leaver}后面的工作移交给{name}？")
        words = {"count": f"{len(moving):,}", "name": name, "leaver": leaver.name if leaver else ""}
        self.set_words(question.format(**words), self._goes_along(moving))

    def _goes_along(self, customers: Sequence[int]) -> str:
        going = {record for records in open_matters(customers, self._now).values() for record in records}
        if self._leaver is not None:
            going |= {duty.record for duty in duties_of(self._leaver, self._now)}
        counts = Counter(type(record) for record in going)
        parts = (
            (self.tr("未完成的 {count} 次拜访"), counts.pop(Visit, 0)),
            (self.tr("{count} 件待办"), counts.pop(Task, 0)),
            (self.tr("{count} 份履行中的合同"), _contracts(customers)),
            (self.tr("{count} 次同行"), counts.pop(VisitParticipant, 0)),
            (self.tr("{count} 次参观接待"), counts.pop(TourApplication, 0)),
            (self.tr("{count} 场宴会"), counts.pop(Banquet, 0)),
            (self.tr("{count} 条其他记录"), counts.total()),
        )
        told = self.tr("、").join(text.format(count=count) for text, count in parts if count)
        if not told:
            return self.tr("没有未完成的拜访、待办和合同。移交会留下记录，30 天内可以收回。")
        return self.tr("一起移交 {matters}，并留下记录。30 天内可以收回。").format(matters=told)

    def _give(self, value: object) -> None:
        if not value:
            self.reject()
            return
        receiver: Account | None = self._accounts.get(self.receiver.value())
        if receiver is None:
            self._field.set_error(self.receiver.problem() or self.tr("请选接手人，可以输入姓名或拼音首字母。"))
            self.receiver.setFocus()
            return
        try:
            done = hand_over(self._owners, receiver, str(self.note.value() or ""), self._now, self._leaver)
        except Problem as problem:
            self._field.set_error(problem_text(problem))
            return
        super()._give(value)
        self.handed_over.emit(done)


def _contracts(customers: Sequence[int]) -> int:
    """Return how many contracts in force belong to these customers, and thereby to whoever owns them."""
    query = Contract.present().where(in_force())
    return sum(query.where(Contract.customer.in_(part)).count() for part in in_parts(customers))


def _owners(customers: Sequence[int]) -> dict[int, int | None]:
    query = partial(Customer.present().select, Customer.id, Customer.owner)
    parts = (query().where(Customer.id.in_(part)).tuples() for part in in_parts(customers))
    return {key: owner for part in parts for key, owner in part}
