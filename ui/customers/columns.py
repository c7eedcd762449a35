"""Tree, list and detail side by side, or the recycle bin or the grids in their place, as the width allows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui.kit.theme import scaled

TREE, LIST, DETAIL = 222, 576, 456
TREE_FOLDS_BELOW, DETAIL_LEAVES_BELOW = 1150, 900
"""Width in px (at standard font size) under which the tree folds, and the detail becomes a drawer."""
TREE_LEAST, LIST_LEAST, DETAIL_LEAST = 180, 420, 380


class Columns(QSplitter):
    """`fit` shows what is wanted and has room."""

    def __init__(self, tree: QWidget, rows: QWidget, detail: QWidget, binned: QWidget, grids: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._tree, self._list, self._detail, self._bin, self._grids = tree, rows, detail, binned, grids
        self.setHandleWidth(1)
        for place, part in enumerate((tree, rows, detail, binned, grids)):
            self.addWidget(part)
            self.setCollapsible(place, False)
            self.setStretchFactor(place, min(place, 1))

    def begin(self) -> None:
        """Share the room as designed; from then on it is the user's."""
        self.setSizes([scaled(TREE), scaled(LIST), scaled(DETAIL), *[scaled(LIST + DETAIL)] * 2])

    def fit(self, width: int, by_grid: bool, binned: bool, detail_wanted: bool) -> None:
        """Show grids, bin, or list and detail in `width` pixels."""
        self._tree.setHidden(by_grid or tree_folds(width))
        self._grids.setVisible(by_grid)
        self._bin.setVisible(binned and not by_grid)
        self._list.setHidden(binned or by_grid)
        self._detail.setVisible(has_room(width) and detail_wanted and not binned and not by_grid)
        self._tree.setMinimumWidth(scaled(TREE_LEAST))
        for part in (self._list, self._bin):
            part.setMinimumWidth(scaled(LIST_LEAST))
        self._detail.setMinimumWidth(scaled(DETAIL_LEAST))


def tree_folds(width: int) -> bool:
    """Say whether the tree has no room in a page of this width."""
    return width < scaled(TREE_FOLDS_BELOW)


def has_room(width: int) -> bool:
    """Say whether the detail has room beside the list."""
    return width >= scaled(DETAIL_LEAVES_BELOW)
