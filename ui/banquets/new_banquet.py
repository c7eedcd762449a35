"""The drawer for a new banquet: what it is, which protocol it follows, and how its hall is laid."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout

from models.banquet import Banquet
from models.banquet_table import BanquetTable
from models.seating_plan import renumber_tables
from models.store.database import writing
from models.store.session import demand
from rules.seating.hall_template import hall_places
from ui.banquet_file.date_notice import DateNotice
from ui.banquets.profile_choice import ProfileChoice
from ui.banquets.table_acts import FEWEST_SEATS, MOST_SEATS
from ui.desk import Desk
from ui.kit.field import Field
from ui.kit.labels import label
from ui.kit.number_editors import NumberEditor
from ui.records.record_drawer import RecordDrawer

MOST_TABLES = 60
USUAL = {"tables": 6, "main_seats": 12, "seats": 10}


class RangeEditor(NumberEditor):
    """A whole number between two limits."""

    def __init__(self, least: int, most: int, value: int) -> None:
        super().__init__()
        self._least, self._most = least, most
        self.set_value(value)

    def problem(self) -> str:
        """Say so when the number is missing or out of range."""
        number = self.value()
        if super().problem() or not (isinstance(number, int) and self._least <= number <= self._most):
            return self.tr("这里应填 {least} 到 {most} 之间的整数。").format(least=self._least, most=self._most)
        return ""


class NewBanquetDrawer(RecordDrawer):
    """Asks for what the first group of the declared form names; stores banquet and tables in one transaction.

    `made(key)` follows.
    """

    def __init__(self, desk: Desk, banquet: Banquet, made: Callable[[int], None]) -> None:
        names = Banquet.declaration().form[0][1]
        super().__init__(desk, banquet, "", self._store, lambda kept: made(kept.id), names)
        self.set_title(self.tr("新建宴会"))
        self.hall_fields = {
            "tables": Field(self.tr("桌数"), RangeEditor(1, MOST_TABLES, USUAL["tables"]), True),
            "main_seats": Field(
                self.tr("主桌座位数"), RangeEditor(FEWEST_SEATS, MOST_SEATS, USUAL["main_seats"]), True
            ),
            "seats": Field(self.tr("其他桌座位数"), RangeEditor(FEWEST_SEATS, MOST_SEATS, USUAL["seats"]), True),
        }
        self.date = DateNotice(self.form, banquet, desk.now())
        self.body.insertWidget(0, self.date)
        self.profile = ProfileChoice(banquet.profile)
        self.body.addSpacing(12)
        self.body.addWidget(label(self.tr("座次与场地"), "section"))
        self.body.addWidget(self.profile)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for at, field in enumerate(self.hall_fields.values()):
            field.left.connect(lambda field=field: self._check(field))
            grid.addWidget(field, 0, at)
        self.body.addLayout(grid)
        note = self.tr("主桌居中靠近舞台、面门，其余按近高远低、右高左低排开；以后可以拖动、加桌。")
        self.body.addWidget(label(note, "caption", "text-3", wrap=True))

    def _check(self, field: Field) -> bool:
        field.set_error(field.editor.problem())
        return not field.error()

    def store(self) -> None:
        """Check what the declaration does not know of, then store as usual."""
        wrong = [field for field in self.hall_fields.values() if not self._check(field)]
        if wrong:
            wrong[0].setFocus()
        else:
            super().store()

    def _store(self, banquet: Banquet) -> None:
        demand("arrange_banquets")
        banquet.profile = self.profile.value()
        sizes = {name: field.editor.value() for name, field in self.hall_fields.items()}
        with writing():
            banquet.save(force_insert=True)
            for number, (x, y) in enumerate(hall_places(sizes["tables"], sizes["seats"]), start=1):
                is_main = number == 1
                seats = sizes["main_seats"] if is_main else sizes["seats"]
                BanquetTable.create(banquet=banquet, number=number, seats=seats, x=x, y=y, is_main=is_main)
            renumber_tables(banquet)
