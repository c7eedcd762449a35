"""The drawer with the merges made so far, each with what moved, to be looked at and taken back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from models.merge import Merge
from ui.kit.buttons import link
from ui.kit.drawer import Drawer
from ui.kit.empty_state import EmptyState
from ui.kit.formats import NONE
from ui.kit.labels import label
from ui.kit.surfaces import card

SHOWN = 100


class PastMerges(Drawer):
    """`undo_wanted(key)` of a merge, `customer_wanted(key)` to see the customer that was kept."""

    undo_wanted = Signal(object)
    customer_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("合并记录"))
        merges = list(Merge.present().order_by(Merge.at.desc()).limit(SHOWN))
        for merge in merges:
            self.body.addWidget(self._card(merge))
        if not merges:
            sentence = self.tr("查重后合并过的客户都记在这里，随时可以撤销。")
            self.body.addWidget(EmptyState("ph.git-merge", self.tr("还没有合并过客户"), sentence))

    def _card(self, merge: Merge) -> QFrame:
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 8, 6)
        column.setSpacing(2)
        names = self.tr("「{other}」并入「{kept}」").format(other=merge.other.name, kept=merge.kept.name)
        column.addWidget(label(names, "strong", wrap=True))
        facts = self.tr("{at} 由{by}合并，移来 {count} 条")
        by = merge.account.name if merge.account else NONE
        told = facts.format(at=f"{merge.at:%Y-%m-%d %H:%M}", by=by, count=merge.moved)
        column.addWidget(label(told, "caption", "text-2", wrap=True))
        column.addLayout(self._actions(merge))
        return frame

    def _actions(self, merge: Merge) -> QHBoxLayout:
        row = QHBoxLayout()
        undone = self.tr("已于 {at} 撤销").format(at=f"{merge.undone_at:%Y-%m-%d}") if merge.undone_at else ""
        row.addWidget(label(undone, "caption", "text-3"), 1)
        see = link(self.tr("看客户"), "ph.buildings", "tiny")
        see.clicked.connect(lambda: self.customer_wanted.emit(merge.kept_id))
        row.addWidget(see)
        if not merge.undone_at:
            undo = link(self.tr("撤销合并"), "ph.arrow-u-up-left", "tiny")
            undo.clicked.connect(lambda: self.undo_wanted.emit(merge.id))
            row.addWidget(undo)
        return row
