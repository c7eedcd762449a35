"""The drawer of one table: its name, how many seats, its shape, and whether it is the main table."""

from models.banquet_table import BanquetTable
from ui.banquets.table_acts import FEWEST_SEATS, MOST_SEATS, TableActs
from ui.desk import Desk
from ui.kit.buttons import danger
from ui.kit.labels import label
from ui.records.record_drawer import RecordDrawer

FIELDS = ("name", "seats", "shape", "is_main", "diet")


class TableDrawer(RecordDrawer):
    """Changes a table through the acts on tables, so that it can be undone."""

    def __init__(self, desk: Desk, acts: TableActs, table: BanquetTable, number: int) -> None:
        super().__init__(desk, table, "", acts.keep, names=FIELDS)
        self._acts = acts
        self.set_title(self.tr("{number} 号桌").format(number=number))
        note = self.tr("每桌 {fewest} 到 {most} 座。减座时，坐在减掉的座位上的人回到未排名单。")
        self.body.addWidget(label(note.format(fewest=FEWEST_SEATS, most=MOST_SEATS), "caption", "text-3", wrap=True))
        remove = danger(self.tr("撤掉这一桌"), "ph.trash")
        remove.clicked.connect(self._remove)
        self.footer_left.addWidget(remove)

    def _remove(self) -> None:
        self._acts.remove(self.record.id)
        self.closed.emit()
