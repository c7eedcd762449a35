"""One cost of a banquet, planned and then real."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from models.banquet import Banquet
from models.banquet_dish import dishes_of
from models.seating_plan import guests_of, tables_of
from models.store.fields import ChoiceField, LinkField, MoneyField, NumberField, TextField
from models.store.record import Record
from rules.translation import QT_TRANSLATE_NOOP

COST_KINDS = (
    ("food", QT_TRANSLATE_NOOP("Records", "菜金")),
    ("drinks", QT_TRANSLATE_NOOP("Records", "酒水")),
    ("venue", QT_TRANSLATE_NOOP("Records", "场地")),
    ("printing", QT_TRANSLATE_NOOP("Records", "印刷")),
    ("decoration", QT_TRANSLATE_NOOP("Records", "花艺布置")),
    ("gifts", QT_TRANSLATE_NOOP("Records", "伴手礼")),
    ("transport", QT_TRANSLATE_NOOP("Records", "车辆")),
    ("staff", QT_TRANSLATE_NOOP("Records", "人工")),
    ("other", QT_TRANSLATE_NOOP("Records", "其他")),
)


class BudgetLine(Record):
    """`price` for one and `quantity` give what is planned; `actual` is what was paid for all, in yuan."""

    banquet = LinkField(Banquet, QT_TRANSLATE_NOOP("Records", "宴会"))
    kind = ChoiceField(QT_TRANSLATE_NOOP("Records", "类别"), choices=COST_KINDS, default="other", width=80)
    name = TextField(QT_TRANSLATE_NOOP("Records", "项目"), width=180)
    price = MoneyField(QT_TRANSLATE_NOOP("Records", "单价"), default=0, width=90)
    quantity = NumberField(QT_TRANSLATE_NOOP("Records", "数量"), default=1, width=60)
    actual = MoneyField(QT_TRANSLATE_NOOP("Records", "实际支出"), null=True, width=100)
    remark = TextField(QT_TRANSLATE_NOOP("Records", "备注"), null=True, width=140)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "宴会费用")
        icon = "ph.currency-cny"
        name_field = "name"
        list_columns = ("kind", "name", "price", "quantity", "actual", "remark")
        form = ((QT_TRANSLATE_NOOP("Records", "费用"), ("name", "kind", "price", "quantity", "actual", "remark")),)

    @property
    def planned(self) -> Decimal:
        """Return what it is planned to cost."""
        return Decimal(self.price or 0) * (self.quantity or 0)


@dataclass(frozen=True, slots=True)
class Totals:
    """All costs of a banquet in yuan; `expected` counts what was paid where it is known, else what is planned."""

    planned: Decimal
    paid: Decimal
    expected: Decimal


def lines_of(banquet: Banquet) -> list[BudgetLine]:
    """Return the costs of a banquet as they were entered."""
    query = BudgetLine.present().where(BudgetLine.banquet == banquet)
    return list(query.order_by(BudgetLine.id))


def totals(lines: Sequence[BudgetLine]) -> Totals:
    """Add costs up."""
    planned = sum((line.planned for line in lines), Decimal(0))
    paid = sum((Decimal(line.actual) for line in lines if line.actual is not None), Decimal(0))
    open_lines = sum((line.planned for line in lines if line.actual is None), Decimal(0))
    return Totals(planned, paid, paid + open_lines)


def usual_lines(banquet: Banquet) -> list[BudgetLine]:
    """Return the usual costs as unsaved lines: food and drinks by the menu's prices, the rest to be priced."""
    tables, guests = len(tables_of(banquet)), len(guests_of(banquet))
    dishes = [dish for dish in dishes_of(banquet) if dish.instead_of_id is None]
    food = sum((dish.price or 0 for dish in dishes if dish.course != "drink"), Decimal(0))
    drinks = sum((dish.price or 0 for dish in dishes if dish.course == "drink"), Decimal(0))
    usual = (
        ("food", "每桌菜金", food, tables),
        ("drinks", "每桌酒水", drinks, tables),
        ("venue", "场地与音响", Decimal(0), 1),
        ("decoration", "桌花与背景板", Decimal(0), tables),
        ("printing", "请柬、桌卡、座位卡", Decimal(0), guests),
        ("gifts", "伴手礼", Decimal(0), guests),
    )
    return [BudgetLine(banquet=banquet, kind=k, name=name, price=p, quantity=n) for k, name, p, n in usual]
