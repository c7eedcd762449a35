"""预算: what a banquet is planned to cost and did cost, against its budget."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from models.budget_line import COST_KINDS, BudgetLine, Totals, lines_of, totals, usual_lines
from models.seating_plan import guests_of, tables_of
from ui.banquet_file.file_acts import FileActs
from ui.banquet_file.file_tab import SMALL, FileTab
from ui.banquet_file.side_column import fact, heading, note
from ui.banquets.finding_card import FindingCard
from ui.desk import Desk
from ui.kit.bars import Bar
from ui.kit.buttons import primary, secondary
from ui.kit.editors import record_text
from ui.kit.formats import shown
from ui.kit.listing import ListColumn


def yuan(amount: Decimal) -> str:
    """Return an amount as the screen shows it."""
    return shown(amount, "MoneyField", ())


class BudgetTab(FileTab):
    """Lines of cost; the column at the right adds them up."""

    RECORD = BudgetLine
    PAPERS = ("banquet-costs",)

    def __init__(self, desk: Desk, acts: FileActs) -> None:
        super().__init__(desk, acts, self.tr("可按菜单、桌数和人数带入常见的几项，再改单价。"), self.tr("按菜单带入"))
        self.new = self.add_button(primary(self.tr("加一项"), "ph.plus-bold", SMALL))
        self.usual = self.add_button(secondary(self.tr("按菜单带入"), "ph.magic-wand", SMALL))
        self.new.clicked.connect(lambda: self.edit(BudgetLine(banquet=self.banquet)))
        self.usual.clicked.connect(self.fill_in)
        self.empty.acted.connect(self.fill_in)
        self.add_papers()

    def fill_in(self) -> None:
        """Add the usual costs; a line of the same name is brought up to date instead of doubled."""
        old = {line.name: line for line in lines_of(self.banquet)}
        new = usual_lines(self.banquet)
        known = {line.name: line for line in new if line.name in old}
        fresh = [line for line in new if line.name not in old]
        changed = {old[name]: {"price": line.price, "quantity": line.quantity} for name, line in known.items()}
        values = {line: after for line, after in changed.items() if after["price"]}
        self.acts.change(self.tr("按菜单带入费用"), values, fresh)

    def columns(self) -> Sequence[ListColumn]:
        field = BudgetLine.declared_fields()
        return (
            ListColumn("name", field["name"].label, 180),
            ListColumn("kind", field["kind"].label, 84, "chip"),
            ListColumn("price", field["price"].label, 100, "MoneyField"),
            ListColumn("quantity", field["quantity"].label, 60, "NumberField"),
            ListColumn("planned", self.tr("计划"), 110, "MoneyField"),
            ListColumn("actual", field["actual"].label, 110, "MoneyField"),
            ListColumn("over", self.tr("超支"), 90, "chip"),
            ListColumn("remark", field["remark"].label, 120),
        )

    def rows(self) -> list[tuple]:
        kinds = dict(COST_KINDS)
        return [
            (
                line.id,
                line.name,
                record_text(kinds[line.kind]),
                line.price,
                line.quantity,
                line.planned,
                line.actual,
                self._over(line),
                line.remark,
            )
            for line in lines_of(self.banquet)
        ]

    def _over(self, line: BudgetLine) -> tuple[str, str] | None:
        over = Decimal(line.actual) - line.planned if line.actual is not None else Decimal(0)
        return (yuan(over), "danger") if over > 0 else None

    def side_parts(self) -> Sequence[QWidget]:
        added = totals(lines_of(self.banquet))
        budget = self.banquet.budget
        parts = [heading(self.tr("合计"))]
        if budget:
            parts += self._against(added, Decimal(budget))
        else:
            parts.append(note(self.tr("还没有定预算，可在「宴会资料」里填写。")))
        parts += [
            fact(self.tr("计划"), yuan(added.planned)),
            fact(self.tr("已付"), yuan(added.paid)),
            fact(self.tr("预计总支出"), yuan(added.expected)),
        ]
        return [*parts, *self._shares(added)]

    def _against(self, added: Totals, budget: Decimal) -> list[QWidget]:
        left = budget - added.expected
        share = float(added.expected / budget)
        parts = [fact(self.tr("预算"), yuan(budget)), Bar(share, "danger-solid" if left < 0 else "accent")]
        if left < 0:
            words = self.tr("预计 {expected}，比预算多 {over}").format(expected=yuan(added.expected), over=yuan(-left))
            return [*parts, FindingCard("broken", self.tr("超出预算"), words, ())]
        return [*parts, fact(self.tr("还可用"), yuan(left), "ok")]

    def _shares(self, added: Totals) -> list[QWidget]:
        guests, tables = len(guests_of(self.banquet)), len(tables_of(self.banquet))
        shares = ((self.tr("每人"), guests), (self.tr("每桌"), tables))
        known = [
            fact(name, yuan((added.expected / count).quantize(Decimal("0.01")))) for name, count in shares if count
        ]
        return [heading(self.tr("平均")), *known] if known else []
