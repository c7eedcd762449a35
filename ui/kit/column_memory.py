"""Remembers how somebody arranged the columns of a table: widths, order, which are hidden."""

import json
from collections.abc import Collection
from dataclasses import asdict, dataclass, field

from PySide6.QtCore import QObject, QSettings

from ui.kit.record_table import RecordTable
from ui.kit.theme import scaled


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Names of the columns from left to right, the hidden ones, and widths in px at the standard font size."""

    order: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    widths: dict[str, int] = field(default_factory=dict)


def arrangement_of(table: RecordTable) -> Arrangement:
    """Return how the columns of a table stand; the one that takes what room is left has no width."""
    header, names = table.horizontalHeader(), [column.name for column in table.records.columns]
    order = [names[header.logicalIndex(place)] for place in range(len(names))]
    hidden = [name for section, name in enumerate(names) if table.isColumnHidden(section)]
    one = max(scaled(100), 1)
    widths = {
        name: round(table.columnWidth(section) * 100 / one)
        for section, name in enumerate(names)
        if section != table.roomy() and name not in hidden
    }
    return Arrangement(order, hidden, widths)


def arrange(table: RecordTable, wanted: Arrangement) -> None:
    """Let the columns of a table stand so; columns it does not name keep their place, names it does not know pass."""
    header, names = table.horizontalHeader(), [column.name for column in table.records.columns]
    for place, name in enumerate(name for name in wanted.order if name in names):
        header.moveSection(header.visualIndex(names.index(name)), place)
    for section, name in enumerate(names):
        table.setColumnHidden(section, section > 0 and name in wanted.hidden)
        if wanted.widths.get(name, 0) > 0:
            table.setColumnWidth(section, scaled(wanted.widths[name]))
    table.fill_room()


class ColumnMemory(QObject):
    """Arranges `table` as `account` left it on this PC, under the name of the list; `hidden` columns wait at first."""

    def __init__(self, table: RecordTable, name: str, account: int | None, hidden: Collection[str] = ()) -> None:
        super().__init__(table)
        self._table, self._first = table, Arrangement(hidden=list(hidden))
        self._key = f"columns/{account or 0}/{name}"
        table.arrange_columns = self._arrange
        table.arranged.connect(self._keep)

    def _settings(self) -> QSettings:
        return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "ZhengqiDesk", "columns")

    def _arrange(self) -> None:
        try:
            kept = Arrangement(**json.loads(str(self._settings().value(self._key, ""))))
        except (json.JSONDecodeError, TypeError):
            kept = self._first  # nothing kept, or by another program
        arrange(self._table, kept)

    def _keep(self) -> None:
        self._settings().setValue(self._key, json.dumps(asdict(arrangement_of(self._table))))

    def forget(self) -> None:
        """Let the columns stand as they are declared."""
        self._settings().remove(self._key)
        self._table.restore_columns()
        arrange(self._table, self._first)
