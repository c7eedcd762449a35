"""The drawer that lays two archives side by side: why they may be one, what differs, and what moves when merged."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from models.customer import Customer
from models.merge import belongings, differing_fields, refusal
from models.not_same import NotSame
from models.store.duplicate_pairs import DuplicatePair
from ui.customers.field_choice import FieldChoice
from ui.kit.banner import Banner
from ui.kit.buttons import primary, quiet
from ui.kit.chips import Chip
from ui.kit.confirm_dialog import ask
from ui.kit.drawer import Drawer
from ui.kit.editors import record_text
from ui.kit.errors import problem_text
from ui.kit.formats import NONE
from ui.kit.labels import ElidedLabel, divider, label
from ui.reason_line import reason_line


def fuller_first(a: Customer, b: Customer) -> tuple[Customer, Customer]:
    """Return the archive to keep and the one to merge into it: the more complete stays, else the older."""
    kept, other = sorted((a, b), key=lambda customer: (-customer.completeness, customer.id))
    return kept, other


class MergeDrawer(Drawer):
    """`merged(kept, other, choices, tables)` once the user said so, where choices map a field to the customer whose
    value stands and `tables` will be written to; `apart()` for 不是同一家. Parent and branch are never merged.
    """

    merged = Signal(object, object, dict, list)
    apart = Signal()

    def __init__(self, pair: DuplicatePair, kept: Customer, other: Customer) -> None:
        super().__init__(self.tr("比较两份档案"))
        self.kept, self.other = kept, other
        self.moving = {kind: records for kind, records in belongings(other).items() if kind is not NotSame}
        self.choices = [FieldChoice(name, kept, other) for name in differing_fields(kept, other)]
        self.merge, self.different = primary(self.tr("合并"), "ph.git-merge"), quiet(self.tr("不是同一家"))
        self.merge.clicked.connect(self._ask)
        self.different.clicked.connect(self.apart)
        self.footer_left.addWidget(self.different)
        self.footer_right.addWidget(self.merge)
        self._fill(pair)

    def _fill(self, pair: DuplicatePair) -> None:
        refused = refusal(self.kept, self.other)
        self.merge.setVisible(refused is None)
        if refused is not None:
            self.body.addWidget(Banner("info", problem_text(refused)))
        for reason in pair.match.reasons:
            self.body.addLayout(reason_line(reason))
        self.body.addWidget(divider())
        self.body.addLayout(self._heads(refused is None))
        for choice in self.choices:
            self.body.addWidget(choice)
            choice.setEnabled(refused is None)
        if not self.choices:
            self.body.addWidget(label(self.tr("两份档案的资料完全一样。"), "body", "text-2"))
        if refused is None:
            self.body.addWidget(label(self._fate(), "caption", "text-2", wrap=True))

    def _heads(self, mergeable: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for customer, chip in ((self.kept, Chip(self.tr("保留"), "ok")), (self.other, Chip(self.tr("并入")))):
            head = self._head(customer)
            if mergeable:
                head.insertWidget(0, chip)
            row.addLayout(head, 1)
        return row

    def _head(self, customer: Customer) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        owner = customer.owner.name if customer.owner else self.tr("无人负责")
        last = f"{customer.last_visit_at:%Y-%m-%d}" if customer.last_visit_at else NONE
        facts = self.tr("{owner} · 上次拜访 {last} · 完整度 {percent}%")
        column.addWidget(ElidedLabel(customer.name, "strong"))
        text = facts.format(owner=owner, last=last, percent=customer.completeness)
        column.addWidget(label(text, "caption", "text-2", wrap=True))
        return column

    def _fate(self) -> str:
        """Say what becomes of the other archive."""
        counts = " · ".join(
            f"{record_text(kind.declaration().title)} {len(some)}" for kind, some in self.moving.items()
        )
        if not counts:
            return self.tr("「{other}」会放进回收站，名称记为曾用名。").format(other=self.other.name)
        text = self.tr("{counts} 会移过来；「{other}」放进回收站，名称记为曾用名。")
        return text.format(counts=counts, other=self.other.name)

    def _ask(self) -> None:
        question = self.tr("把「{other}」并入「{kept}」？").format(other=self.other.name, kept=self.kept.name)
        body = self.tr("{fate}合并可以整体撤销。").format(fate=self._fate())
        if ask(self, question, body, self.tr("合并")):
            choices = {choice.name: choice.chosen() for choice in self.choices}
            tables = ["customer", *(kind._meta.table_name for kind in self.moving)]
            self.merged.emit(self.kept, self.other, choices, tables)
