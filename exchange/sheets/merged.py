"""Takes merged areas apart: each cell of the area gets the value that stood in its first cell."""

from collections.abc import Sequence

from exchange.sheets.workbook import Cell, Merge, Sheet


def make_sheet(name: str, rows: Sequence[Sequence[Cell]], merged: Sequence[Merge] = ()) -> Sheet:
    """A sheet of equally long rows with every merged area filled down and right."""
    width = max((len(row) for row in rows), default=0)
    grid = [[*row, *[""] * (width - len(row))] for row in rows]
    inside = tuple(kept for area in merged if (kept := _clipped(area, len(grid), width)))
    for area in inside:
        _fill(grid, area)
    return Sheet(name, tuple(map(tuple, grid)), inside)


def _clipped(area: Merge, height: int, width: int) -> Merge | None:
    """The part of the area that holds cells; None when at most one cell is left."""
    bottom, right = min(area.bottom, height - 1), min(area.right, width - 1)
    if area.top > bottom or area.left > right or (area.top, area.left) == (bottom, right):
        return None
    return Merge(area.top, area.left, bottom, right)


def _fill(grid: list[list[Cell]], area: Merge) -> None:
    value = grid[area.top][area.left]
    for row in grid[area.top : area.bottom + 1]:
        row[area.left : area.right + 1] = [value] * (area.right - area.left + 1)
