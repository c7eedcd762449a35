"""The head of the inspector: the selected table in figures, or the whole hall while none is selected."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from rules.seating.hall_order import distance
from ui.banquets.seated_hall import SeatedHall
from ui.kit.buttons import icon_button
from ui.kit.icons import paint_icon
from ui.kit.labels import ElidedLabel, label
from ui.kit.painting import CENTRE, rounded_box, text_line
from ui.kit.theme import scaled

DISC = 26
MOST_FACTS = 4


class _Disc(QWidget):
    """The table's number in its circle; a room for the whole hall."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""

    def set_text(self, text: str) -> None:
        self._text = text
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(DISC), scaled(DISC))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = scaled(DISC)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        if self._text:
            rounded_box(painter, box, side / 2, "panel", "accent", 2)
            text_line(painter, box, self._text, "text", "strong", CENTRE)
        else:
            paint_icon(painter, box.adjusted(3, 3, -3, -3), "ph.map-trifold", "text-2")


class TableFacts(QWidget):
    """`lock_wanted(table)`, `edit_wanted(table)`, `clear_wanted(table)` and `remove_wanted(table)` by its buttons."""

    lock_wanted = Signal(object)
    edit_wanted = Signal(object)
    clear_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._table: int | None = None
        self._disc, self._title = _Disc(), ElidedLabel("", "section")
        self._facts = [(label("", "caption", "text-3"), label("", "body")) for _ in range(MOST_FACTS)]
        self.lock = icon_button("ph.lock-simple-open", self.tr("锁定全桌"), "quiet", "small")
        self.more = icon_button("ph.dots-three-bold", self.tr("更多"), "quiet", "small")
        self.lock.clicked.connect(lambda: self.lock_wanted.emit(self._table))
        self.more.clicked.connect(self._open_menu)
        self._may_arrange = True
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 10, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._disc)
        head.addWidget(self._title, 1)
        head.addWidget(self.lock)
        head.addWidget(self.more)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(1)
        for at, (name, value) in enumerate(self._facts):
            grid.addWidget(name, 0, at)
            grid.addWidget(value, 1, at)
        grid.setColumnStretch(MOST_FACTS - 1, 1)
        column.addLayout(head)
        column.addLayout(grid)

    def set_may_arrange(self, may: bool) -> None:
        """Offer changes or not."""
        self._may_arrange = may

    def show_table(self, hall: SeatedHall, table: int | None) -> None:
        """Show a table of a banquet as it was just read; None shows the hall."""
        self._table = table
        self._disc.set_text("" if table is None else str(hall.layout.number[table]))
        self._title.set_text(self._name(hall, table))
        facts = self._hall_facts(hall) if table is None else self._table_facts(hall, table)
        for (name, value), (words, figure) in zip(self._facts, facts, strict=True):
            name.setText(words)
            value.setText(figure)
        self.setAccessibleName(" ".join([self._title.text(), *(f"{name} {value}" for name, value in facts)]))
        for button in (self.lock, self.more):
            button.setVisible(table is not None and self._may_arrange)
        if table is not None:
            self._show_lock(hall, table)

    def _show_lock(self, hall: SeatedHall, table: int) -> None:
        people = [hall.guests[guest] for guest, spot in hall.spots.items() if spot[0] == table]
        locked = bool(people) and all(guest.locked for guest in people)
        name = self.tr("解锁全桌") if locked else self.tr("锁定全桌")
        self.lock.set_icon("ph.lock-simple-fill" if locked else "ph.lock-simple-open")
        self.lock.setToolTip(name)
        self.lock.setAccessibleName(name)
        self.lock.setEnabled(bool(people))

    def _name(self, hall: SeatedHall, table: int | None) -> str:
        if table is None:
            return self.tr("全场")
        name = self.tr("{number} 号桌").format(number=hall.layout.number[table])
        own = hall.tables[table].name or (self.tr("主桌") if table == hall.layout.main else "")
        return f"{name} · {own}" if own else name

    def _sides(self, hall: SeatedHall, table: int | None) -> tuple[int, int]:
        sides = [hall.guests[guest].side for guest, spot in hall.spots.items() if table in {None, spot[0]}]
        return sides.count("host"), sides.count("guest")

    def _table_facts(self, hall: SeatedHall, table: int) -> list[tuple[str, str]]:
        host, guest = self._sides(hall, table)
        head, main = hall.holder((table, 0)), hall.layout.main
        away = distance(hall.layout.tables[table], hall.layout.tables[main])
        metres = self.tr("{metres} 米").format(metres=f"{away:.1f}") if table != main else "—"
        return [
            (self.tr("已坐"), f"{host + guest} / {hall.tables[table].seats}"),
            (self.tr("主方 / 客方"), f"{host} / {guest}"),
            (self.tr("桌长"), hall.guests[head].name if head else "—"),
            (self.tr("离主桌"), metres),
        ]

    def _hall_facts(self, hall: SeatedHall) -> list[tuple[str, str]]:
        host, guest = self._sides(hall, None)
        return [
            (self.tr("已坐"), f"{host + guest} / {hall.seats}"),
            (self.tr("主方 / 客方"), f"{host} / {guest}"),
            (self.tr("桌数"), str(len(hall.tables))),
            (self.tr("未排"), str(len(hall.guests) - host - guest)),
        ]

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("桌名与座位数…"), lambda: self.edit_wanted.emit(self._table))
        menu.addAction(self.tr("请全桌起座"), lambda: self.clear_wanted.emit(self._table))
        menu.addAction(self.tr("撤掉这一桌"), lambda: self.remove_wanted.emit(self._table))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
