"""What stands in the place of the table while there are no customers, none in this folder, or none that fit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.buttons import Button, link
from ui.kit.empty_state import EmptyState, NoMatch


class NothingFound(QWidget):
    """`cleared` to take the filters away, `all_wanted`, `new_wanted(name)` to enter what was typed, `import_wanted`."""

    cleared = Signal()
    all_wanted = Signal()
    new_wanted = Signal(str)
    import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""
        self.new_buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._office = self._state(
            EmptyState(
                "ph.buildings",
                self.tr("还没有客户"),
                self.tr("把手上的客户表格导入进来，或者先建第一家。"),
                self.tr("导入表格"),
            ),
            self.import_wanted,
        )
        self._folder = self._state(
            EmptyState(
                "ph.folder-simple",
                self.tr("这里还没有客户"),
                self.tr("在列表里选中客户，拖到左边的分类上就归到这里。"),
                self.tr("看全部客户"),
            ),
            self.all_wanted,
        )
        self._filters = self._state(NoMatch(self.tr("没有符合的客户")), self.cleared)

    def _state(self, state: EmptyState, acted: Signal) -> EmptyState:
        new = link(self.tr("新建客户"), "ph.plus")
        new.clicked.connect(lambda: self.new_wanted.emit(self._typed))
        self.new_buttons.append(new)
        state.add_link(new)
        state.acted.connect(acted)
        self.layout().addWidget(state)
        return state

    def show_for(self, typed: str, filtered: bool, in_folder: bool, shown: bool) -> None:
        """Show or hide; `typed` is what was looked for, `filtered` and `in_folder` say what hides other customers."""
        self._typed = typed
        self._filters.setVisible(filtered)
        self._folder.setVisible(in_folder and not filtered)
        self._office.setVisible(not filtered and not in_folder)
        for new in self.new_buttons:
            new.setText(self.tr("新建「{name}」").format(name=typed) if typed else self.tr("新建客户"))
        self.setVisible(shown)
