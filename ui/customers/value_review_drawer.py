"""The drawer that computes value classes from revenue: the split, who would change, writing and taking back."""

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from models.value_review import ValueReview, office_split, preview_classes, review_classes
from rules.problem import Problem
from rules.value_classes import ValueSplit
from ui.kit.banner import Banner
from ui.kit.buttons import link, primary, secondary
from ui.kit.drawer import Drawer
from ui.kit.errors import problem_text
from ui.kit.field import Field
from ui.kit.labels import label
from ui.kit.listing import ListColumn, RowListing
from ui.kit.number_editors import NumberEditor
from ui.kit.record_table import RecordTable
from ui.kit.slot import Slot
from ui.kit.theme import scaled

TABLE_HEIGHT = 320
REVIEWS_SHOWN = 3


class ValueReviewDrawer(Drawer):
    """`reviewed(ValueReview)` once the classes are written, `undo_wanted(key)` for an earlier review."""

    reviewed = Signal(object)
    undo_wanted = Signal(object)

    def __init__(self, now: dt.datetime) -> None:
        super().__init__("")
        self.set_title(self.tr("按收入分类"))
        self._now = now
        self.body.addWidget(
            label(self.tr("按年收入从大到小累计：少数客户带来大部分收入。"), "caption", "text-2", wrap=True)
        )
        self._ask_split(office_split())
        self.counts, self._kept = label("", "strong", wrap=True), label("", "caption", "text-2", wrap=True)
        self.table, self._notice = RecordTable(), Slot()
        self.table.setAccessibleName(self.tr("会换类别的客户"))
        self.table.setFixedHeight(scaled(TABLE_HEIGHT))
        for widget in (self._notice, self.counts, self._kept, self.table):
            self.body.addWidget(widget)
        self._offer_undo()
        cancel, self.write_button = secondary(self.tr("取消")), primary(self.tr("写入"))
        cancel.clicked.connect(self.dismiss)
        self.write_button.clicked.connect(self.write)
        self.footer_right.addWidget(cancel)
        self.footer_right.addWidget(self.write_button)
        self._compute()

    def _ask_split(self, split: ValueSplit) -> None:
        self.share_a, self.share_b = NumberEditor(), NumberEditor()
        shares = QHBoxLayout()
        self._fields = [
            Field(self.tr("A 类累计到（%）"), self.share_a, True),
            Field(self.tr("B 类累计到（%）"), self.share_b, True),
        ]
        for field, share in zip(self._fields, (split.a, split.b)):
            field.editor.set_value(share)
            field.editor.changed.connect(self._compute)
            shares.addWidget(field)
        self.body.addLayout(shares)

    def split(self) -> ValueSplit | None:
        """Return the split as entered, or None where it divides nothing."""
        a, b = self.share_a.value(), self.share_b.value()
        return ValueSplit(a, b) if a and b and 1 <= a <= b <= 100 else None

    def _compute(self) -> None:
        """Show what the entered split would change; nothing is written."""
        split = self.split()
        self._fields[1].set_error("" if split else self.tr("请填 1 到 100 的整数，B 类不小于 A 类。"))
        self.write_button.setEnabled(False)
        if split is None:
            return
        preview = preview_classes(split)
        count = len(preview.changes)
        self.write_button.setEnabled(bool(count))
        self.write_button.setText(self.tr("写入 {count} 家").format(count=f"{count:,}") if count else self.tr("写入"))
        text = self.tr("A 类 {a} 家，B 类 {b} 家，C 类 {c} 家；{count} 家会换类别")
        letters = {letter.lower(): f"{number:,}" for letter, number in preview.counts.items()}
        self.counts.setText(text.format(count=f"{count:,}", **letters))
        kept = self.tr("{overridden} 家由人指定了类别，{unknown} 家没有填年收入，都保持不变。")
        self._kept.setText(kept.format(overridden=preview.overridden, unknown=preview.without_revenue))
        rows = [(one.customer, one.name, one.old, one.new, one.revenue) for one in preview.changes]
        self.table.set_listing(RowListing(self._columns(), rows))
        self.table.setVisible(bool(count))

    def _columns(self) -> list[ListColumn]:
        return [
            ListColumn("name", self.tr("客户"), 160),
            ListColumn("old", self.tr("现在"), 52, "class"),
            ListColumn("new", self.tr("改为"), 52, "class"),
            ListColumn("revenue", self.tr("年收入"), 112, "MoneyField"),
        ]

    def _offer_undo(self) -> None:
        reviews = ValueReview.present().where(ValueReview.undone_at.is_null()).order_by(ValueReview.at.desc())
        for review in reviews.limit(REVIEWS_SHOWN):
            text = self.tr("{at} 分过类，{count} 家换了类别")
            row = QHBoxLayout()
            told = text.format(at=f"{review.at:%Y-%m-%d %H:%M}", count=f"{review.changed:,}")
            row.addWidget(label(told, "caption", "text-2", wrap=True), 1)
            undo = link(self.tr("撤销"), "ph.arrow-u-up-left", "tiny")
            undo.clicked.connect(lambda _=False, key=review.id: self.undo_wanted.emit(key))
            row.addWidget(undo)
            self.body.addLayout(row)

    def write(self) -> None:
        """Write the classes as previewed."""
        try:
            review = review_classes(self._now, self.split())
        except Problem as problem:
            self._notice.put(Banner("blocking", problem_text(problem)))
            return
        self.reviewed.emit(review)
        self.dismiss()
