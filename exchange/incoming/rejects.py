"""Writes the rows an import left out to a sheet of their own, with the reason, ready to be mended and imported."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from exchange.export_sheet import export_sheet
from exchange.incoming.plan import ImportPlan, PlannedRow
from exchange.sheets.workbook import Cell
from models.store.fields import PUBLIC
from models.store.listing import Column
from rules.translation import QT_TRANSLATE_NOOP

LINE = QT_TRANSLATE_NOOP("Import", "原表行号")
REASON = QT_TRANSLATE_NOOP("Import", "未导入原因")
FILE_NAME = QT_TRANSLATE_NOOP("Import", "{name}（未导入）")
MAY_BE = QT_TRANSLATE_NOOP("Import", "疑似重复：{name}（{reasons}）")


def write_rejects(plan: ImportPlan, rows: Sequence[PlannedRow], folder: Path) -> Path | None:
    """The path of the new .xlsx, or None when no row was left out. Raises Problem when it cannot be written."""
    if not rows:
        return None
    columns = [_column(heading) for heading in plan.table.headings]
    path = _free_path(folder, FILE_NAME.format(name=plan.path.stem))
    export_sheet(path, [*columns, _column(LINE), _column(REASON, 360)], _lines(rows))
    return path


def reason_of(row: PlannedRow) -> str:
    """Why the row is left out, in one line."""
    if row.faults:
        return "；".join(dict.fromkeys(fault.text for fault in row.faults))
    if row.known:
        return MAY_BE.format(name=row.known.name, reasons="、".join(reason.detail for reason in row.known.reasons))
    return ""


def _lines(rows: Iterable[PlannedRow]) -> Iterator[tuple[Cell, ...]]:
    for row in rows:
        yield (*row.cells, row.number, reason_of(row))


def _column(heading: str, width: int = 120) -> Column:
    return Column(heading, heading, "TextField", width, PUBLIC, ())


def _free_path(folder: Path, stem: str) -> Path:
    """A path no file has yet: an earlier file of left-out rows may be at work on."""
    names = [f"{stem}.xlsx", *(f"{stem} {number}.xlsx" for number in range(2, 100))]
    return next((path for name in names if not (path := folder / name).exists()), folder / names[0])
