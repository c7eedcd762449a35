"""The rows of the tree as Qt asks for them: captions, places with what is inside, and 「显示其余」."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from ui.customers.folders import Folder
from ui.customers.tree_rows import ROW, TreeRow

Index = QModelIndex | QPersistentModelIndex
ACCESSIBLE, TIP = int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole)


class Node:
    """A row with the rows inside it, which are made when they are first asked for."""

    def __init__(self, row: TreeRow, number: int, above: "Node | None" = None) -> None:
        self.row, self.number, self.above = row, number, above
        self._inside: list[Node] | None = None

    @property
    def inside(self) -> "list[Node]":
        """Return the rows inside."""
        if self._inside is None:
            below = self.row.folder.below if self.row.folder else ()
            self._inside = [Node(folder_row(folder, self.row.depth + 1), at, self) for at, folder in enumerate(below)]
        return self._inside


def folder_row(folder: Folder, depth: int) -> TreeRow:
    """Return the row of a place; below the sections the code stands before the name."""
    return TreeRow(f"{folder.code} {folder.title}" if depth else folder.title, folder, depth)


class FolderModel(QAbstractItemModel):
    """Shows what `set_rows` gives, each row of the uppermost level."""

    def __init__(self) -> None:
        super().__init__()
        self._top: list[Node] = []

    def set_rows(self, rows: Sequence[TreeRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._top = [Node(row, number) for number, row in enumerate(rows)]
        self.endResetModel()

    def index_of(self, key: str) -> QModelIndex:
        """Return where a place stands; an invalid index where it does not."""
        waiting = list(self._top)
        while waiting:
            node = waiting.pop()
            folder = node.row.folder
            if folder and folder.key == key:
                return self.createIndex(node.number, 0, node)
            if folder and any(inside.key == key for inside in folder.within()):
                waiting = list(node.inside)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        nodes = self._below(parent)
        return self.createIndex(row, column, nodes[row]) if row < len(nodes) else QModelIndex()

    def parent(self, index: Index) -> QModelIndex:
        above = index.internalPointer().above if index.isValid() else None
        return QModelIndex() if above is None else self.createIndex(above.number, 0, above)

    def hasChildren(self, parent: Index | None = None) -> bool:
        return bool(self._below(parent))

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self._below(parent))

    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        row: TreeRow = index.internalPointer().row
        if row.folder is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled if row.depth else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = 0) -> object:
        row: TreeRow = index.internalPointer().row
        texts = {0: row.text, int(ROW): row, ACCESSIBLE: row.spoken, TIP: row.text if row.folder else None}
        return texts.get(int(role))

    def _below(self, parent: Index | None) -> list[Node]:
        return parent.internalPointer().inside if parent is not None and parent.isValid() else self._top
