"""Plan against actual: each rep's month in one line, and the customers that are due, one click from the calendar."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from models.account import Account, reps
from models.target import RepProgress, progress
from rules.permissions import may
from ui.desk import Desk
from ui.kit.buttons import DropDown, secondary
from ui.kit.formats import shown
from ui.kit.labels import divider, label
from ui.kit.listing import ListColumn, RowListing
from ui.kit.record_table import COMFORTABLE, RecordTable
from ui.kit.surfaces import lay_on
from ui.kit.theme import scaled
from ui.planning.stepper import Stepper, month_step
from ui.planning.words import month_text
from ui.today.due_customers import DueCustomers

SIDE, BESIDE_FROM, MOST_DUE = 320, 1200, 40


class ProgressView(QWidget):
    """A table of reps; `rep_wanted(key)` by double click or Enter, `print_wanted(reps, day)` for their appraisal."""

    rep_wanted = Signal(object)
    print_wanted = Signal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.rep: Account | None = None
        self.month = Stepper(self.tr("本月"), month_step, month_text)
        self.month.begin(desk.now().date())
        self.month.changed.connect(lambda _day: self._fill())
        copy = secondary(self.tr("复制为表格"), "ph.copy", "small")
        copy.clicked.connect(self.copy)
        self.printing = self._printing()
        self.table, self.due = RecordTable(COMFORTABLE), DueCustomers(desk)
        self.table.opened.connect(self.rep_wanted)
        self.table.current_changed.connect(self._show_due)
        self._told = label(
            self.tr("计划来自每月提交的月计划；完成只算已拜访的，成交按合同签订日期算。双击一行看这个人的计划与小结。"),
            "caption",
            "text-3",
            wrap=True,
        )
        left = QVBoxLayout()
        left.setContentsMargins(20, 12, 20, 12)
        left.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self.month)
        head.addStretch()
        head.addWidget(self.printing)
        head.addWidget(copy)
        left.addLayout(head)
        left.addWidget(self.table, 1)
        left.addWidget(self._told)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        self.beside = (divider(vertical=True), self._side())
        for part in self.beside:
            row.addWidget(part)

    def _printing(self) -> DropDown:
        menu = QMenu(self)
        menu.addAction(self.tr("选中的一位"), self._print_one)
        everybody = menu.addAction(
            self.tr("全部人员（汇总表）"), lambda: self.print_wanted.emit(reps(), self.month.day)
        )
        everybody.setVisible(may(self.desk.acting.role, "comment_reports"))
        made = DropDown(self.tr("打印考核表"), "secondary", "ph.printer", "small")
        made.set_menu(menu)
        return made

    def _side(self) -> QScrollArea:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(14, 4, 14, 16)
        column.addWidget(self.due)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFixedWidth(scaled(SIDE))
        area.setWidget(lay_on(place, "subtle"))
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the table needs the room of the customers that are due."""
        super().resizeEvent(event)
        for part in self.beside:
            part.setVisible(self.width() >= scaled(BESIDE_FROM))

    def show_rep(self, rep: Account | None) -> None:
        """Show one member of the office, or (None) every rep."""
        self.rep = rep
        self._fill()

    def _people(self) -> list[Account]:
        return reps() if self.rep is None or self.rep.role != "rep" else [self.rep]

    def _fill(self) -> None:
        told = progress(self._people(), self.month.day, self.desk.now().date())
        self.table.set_listing(RowListing(self._columns(), [_row(one) for one in told]))
        self._show_due(self.table.current_key() or (self.rep.id if self.rep and self.rep.role == "rep" else None))

    def _columns(self) -> list[ListColumn]:
        number = "NumberField"
        return [
            ListColumn("rep", self.tr("客户经理"), 104, "avatar"),
            ListColumn("planned", self.tr("计划拜访"), 72, number),
            ListColumn("agreed", self.tr("已安排"), 64, number),
            ListColumn("made", self.tr("已完成"), 64, number),
            ListColumn("share", self.tr("完成率"), 96, "share"),
            ListColumn("first_planned", self.tr("计划初访"), 72, number),
            ListColumn("first_made", self.tr("初访完成"), 72, number),
            ListColumn("deals_planned", self.tr("计划成交"), 72, number),
            ListColumn("deals_made", self.tr("成交完成"), 72, number),
            ListColumn("unrecorded", self.tr("缺记录"), 72, number),
            ListColumn("due", self.tr("到期未约"), 72, number),
        ]

    def _show_due(self, key: object) -> None:
        self.due.refresh(self.desk.now().date(), int(str(key)) if key else None, MOST_DUE)

    def _print_one(self) -> None:
        """Ask for the appraisal sheet of the rep whose line is chosen."""
        key = self.table.current_key()
        rep = next((one for one in self._people() if one.id == key), None)
        if rep is None:
            self.desk.say(self.tr("先选一行，再打印这个人的考核表。"))
        else:
            self.print_wanted.emit([rep], self.month.day)

    def copy(self) -> None:
        """Put the table into the clipboard, as sheets take it."""
        model = self.table.records
        rows = [[model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]]
        for row in range(model.rowCount()):
            rows.append(
                [shown(model.cell(row, n), column.kind, column.choices) for n, column in enumerate(model.columns)]
            )
        QGuiApplication.clipboard().setText("\n".join("\t".join(map(str, cells)) for cells in rows))
        self.desk.say(self.tr("已复制 {count} 行").format(count=model.rowCount()))


def _row(one: RepProgress) -> tuple:
    share = round(100 * one.made / one.planned) if one.planned else None
    return (
        one.rep.id,
        (one.rep.name, one.rep.colour),
        one.planned,
        one.agreed,
        one.made,
        share,
        one.first_planned,
        one.first_made,
        one.deals_planned,
        one.deals_made,
        one.unrecorded,
        one.due,
    )
