"""What stands in the place of the table while there are no customers, or none that fit the filters."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.buttons import link
from ui.kit.empty_state import EmptyState


class NothingFound(QWidget):
    """`cleared` to take the filters away, `new_wanted(name)` to enter what was typed, `import_wanted` for sheets."""

    cleared = Signal()
    new_wanted = Signal(str)
    import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""
        self._empty = EmptyState(
            "ph.buildings",
            self.tr("还没有客户"),
            self.tr("把手上的客户表格导入进来，或者先建第一家。"),
            self.tr("导入表格"),
        )
        self._narrow = EmptyState(
            "ph.funnel-simple",
            self.tr("没有符合的客户"),
            self.tr("换个条件，或者清除筛选再看。"),
            self.tr("清除筛选"),
        )
        self._new = link("", "ph.plus")
        self._empty.acted.connect(self.import_wanted)
        self._narrow.acted.connect(self.cleared)
        self._new.clicked.connect(lambda: self.new_wanted.emit(self._typed))
        column = QVBoxLayout(self)
        column.addWidget(self._empty, 1)
        column.addWidget(self._narrow, 1)
        column.addWidget(self._new, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(40)

    def show_for(self, typed: str, narrowed: bool, shown: bool) -> None:
        """Show or hide; `typed` is what the user looked for."""
        self._typed = typed
        self._empty.setVisible(not narrowed)
        self._narrow.setVisible(narrowed)
        self._new.setText(self.tr("新建「{name}」").format(name=typed) if typed else self.tr("新建客户"))
        self.setVisible(shown)
