"""The column of guests: who waits, who sits, a search, and how full the hall is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.banquets.guest_list import GuestList
from ui.banquets.guest_rows import EVERYBODY, SEATED, WAITING
from ui.banquets.seat_summary import SeatSummary
from ui.banquets.seated_hall import SeatedHall
from ui.kit.buttons import secondary
from ui.kit.search_field import SearchField
from ui.kit.segmented import Segmented
from ui.kit.surfaces import lay_on
from ui.kit.theme import THEME, scaled

WIDTH = 246


class GuestColumn(QWidget):
    """`list` is what is dragged from; `import_wanted` and `new_wanted` by the buttons below it."""

    import_wanted = Signal()
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        lay_on(self, "subtle")
        self.which = Segmented(self._options(0, 0), WAITING, 28)
        self.search = SearchField(self.tr("姓名、单位、拼音首字母"))
        self.search.setProperty("measure", "small")
        self.list = GuestList()
        self.summary = SeatSummary()
        self.importing = secondary(self.tr("导入名单"), "ph.upload-simple", "small")
        self.adding = secondary(self.tr("添加来宾"), "ph.plus-bold", "small")
        self.importing.clicked.connect(self.import_wanted)
        self.adding.clicked.connect(self.new_wanted)
        self.which.changed.connect(lambda which: self.list.guest_rows.narrow(which=which))
        self.search.searched.connect(lambda typed: self.list.guest_rows.narrow(typed=typed))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.importing, self.adding):
            buttons.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for widget in (self.which, self.search, self.list):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.summary)
        THEME.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(scaled(WIDTH))

    def _options(self, waiting: int, seated: int) -> list[tuple[str, str]]:
        return [
            (WAITING, self.tr("未排 {count}").format(count=waiting)),
            (SEATED, self.tr("已排 {count}").format(count=seated)),
            (EVERYBODY, self.tr("全部 {count}").format(count=waiting + seated)),
        ]

    def show_hall(self, hall: SeatedHall) -> None:
        """Show the guests of a banquet as it was just read."""
        seated = len(hall.spots)
        self.which.set_options(self._options(len(hall.guests) - seated, seated))
        self.list.guest_rows.show_hall(hall)
        self.summary.show_hall(hall)

    def show_guest(self, guest: int) -> None:
        """Mark somebody in the list."""
        self.list.select_guest(guest)

    def set_may_arrange(self, may: bool) -> None:
        """Let the list be read only for those who may not arrange."""
        self.list.may_arrange = may
        self.importing.setEnabled(may)
        self.adding.setEnabled(may)
