"""The line below the list: how many are selected, in which order, what class A brings; or what to do with several."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from models.customer import Customer
from rules.permissions import Role, may
from rules.translation import QT_TRANSLATE_NOOP
from ui.customers.customer_listing import ClassShare
from ui.kit.buttons import DropDown, danger, link, quiet, secondary
from ui.kit.editors import record_text
from ui.kit.labels import ElidedLabel, label
from ui.kit.surfaces import lay_on
from ui.kit.theme import THEME, scaled

HEIGHT, ACTIONS_HEIGHT = 32, 44
ORDERS = {
    "name": (QT_TRANSLATE_NOOP("ListFooter", "名称升序"), QT_TRANSLATE_NOOP("ListFooter", "名称降序")),
    "short_name": (QT_TRANSLATE_NOOP("ListFooter", "简称升序"), QT_TRANSLATE_NOOP("ListFooter", "简称降序")),
    "industry.path": (QT_TRANSLATE_NOOP("ListFooter", "行业升序"), QT_TRANSLATE_NOOP("ListFooter", "行业降序")),
    "value_class": (QT_TRANSLATE_NOOP("ListFooter", "类别从 A 到 C"), QT_TRANSLATE_NOOP("ListFooter", "类别从 C 到 A")),
    "owner.name": (QT_TRANSLATE_NOOP("ListFooter", "客户经理升序"), QT_TRANSLATE_NOOP("ListFooter", "客户经理降序")),
    "last_visit_at": (
        QT_TRANSLATE_NOOP("ListFooter", "上次拜访由近到远"),
        QT_TRANSLATE_NOOP("ListFooter", "上次拜访由远到近"),
    ),
    "completeness": (
        QT_TRANSLATE_NOOP("ListFooter", "完整度由低到高"),
        QT_TRANSLATE_NOOP("ListFooter", "完整度由高到低"),
    ),
}
"""Column → how its order reads, rising and falling."""


class ListFooter(QStackedWidget):
    """Signals of the action bar, which takes the place of the line while several customers are selected."""

    hand_over_wanted = Signal()
    export_wanted = Signal()
    discard_wanted = Signal()
    deselect_wanted = Signal()
    walk_wanted = Signal()
    print_wanted = Signal(str)
    change_wanted = Signal()

    def __init__(self, role: Role) -> None:
        super().__init__()
        lay_on(self, "subtle")
        self._selection = ElidedLabel("", "caption", "text-2")
        self._share = label("", "caption", "text-2")
        self._several = label("", "strong")
        self.walk = link(self.tr("逐家核实"), "ph.circle-wavy-check", "tiny")
        self.walk.setToolTip("F8")
        self.addWidget(_row([self._selection, None, self.walk, self._share]))
        self.hand_over, self.export, self.discard = (
            secondary(self.tr("移交"), "ph.handshake", "small"),
            secondary(self.tr("导出"), "ph.download-simple", "small"),
            danger(self.tr("删除"), "ph.trash", "small"),
        )
        deselect = quiet(self.tr("取消选择"), "", "small")
        for button, signal in (
            (self.walk, self.walk_wanted),
            (self.hand_over, self.hand_over_wanted),
            (self.export, self.export_wanted),
            (self.discard, self.discard_wanted),
            (deselect, self.deselect_wanted),
        ):
            button.clicked.connect(signal)
        self.addWidget(
            _row([self._several, None, self.hand_over, self.export, self._more(role), self.discard, deselect])
        )
        self.hand_over.setVisible(may(role, "hand_over_customers"))
        self.export.setVisible(may(role, "export"))
        THEME.changed.connect(self._fit)
        self.currentChanged.connect(lambda _page: self._fit())
        self._fit()

    def _more(self, role: Role) -> DropDown:
        """Return the button with what is asked for less often."""
        self.more = DropDown(self.tr("更多"), measure="small")
        menu = QMenu(self.more)
        menu.addAction(self.tr("批量修改…"), self.change_wanted.emit)
        menu.addAction(self.tr("逐家核实"), self.walk_wanted.emit)
        if may(role, "print"):
            menu.addAction(self.tr("打印档案（每家一页）"), lambda: self.print_wanted.emit("archive-book"))
            menu.addAction(self.tr("打印名录"), lambda: self.print_wanted.emit("archive-list"))
        self.more.set_menu(menu)
        return self.more

    def show_selection(self, count: int, order: tuple[str, bool], second: tuple[str, bool] | None = None) -> None:
        """Say how many are selected and in which order they stand; from two on, offer what can be done with them."""
        words = _order_words(*order)
        if second:
            words = self.tr("{first}，再{second}").format(first=words, second=_order_words(*second))
        chosen = self.tr("已选 {count} 家").format(count=count)
        self._selection.set_text(f"{chosen} · {words}" if count else words)
        self._several.setText(chosen)
        self.setCurrentIndex(int(count > 1))

    def show_share(self, share: ClassShare) -> None:
        """Say which part of the revenue class A brings (S4: the 20/80 rule)."""
        text = self.tr("A 类 {count} 家占本类收入 {percent}%")
        self._share.setText(text.format(count=f"{share.customers:,}", percent=share.percent))
        self._share.setVisible(bool(share.customers))

    def offer_walk(self, offered: bool) -> None:
        """Offer to check the facts of these customers one after the other."""
        self.walk.setVisible(offered)

    def _fit(self) -> None:
        self.setFixedHeight(scaled(ACTIONS_HEIGHT if self.currentIndex() else HEIGHT))


def _order_words(column: str, descending: bool) -> str:
    if column in ORDERS:
        return QCoreApplication.translate("ListFooter", ORDERS[column][descending])
    label = record_text(Customer.declared_fields()[column].label)
    falling = QCoreApplication.translate("ListFooter", "{column}降序")
    rising = QCoreApplication.translate("ListFooter", "{column}升序")
    return (falling if descending else rising).format(column=label)


def _row(parts: Sequence[QWidget | None]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(12, 0, 12, 0)
    row.setSpacing(8)
    for part in parts:
        if part is None:
            row.addStretch()
        else:
            row.addWidget(part)
    return holder
