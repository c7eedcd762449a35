"""Who comes along on a visit: a drop-down in which several colleagues can be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.kit.buttons import DropDown
from ui.sentences import listed


class CompanionsEditor(DropDown):
    """Holds the keys of the ticked colleagues; `changed` follows every tick."""

    changed = Signal()

    def __init__(self, colleagues: Sequence[tuple[int, str]]) -> None:
        super().__init__(icon_name="ph.users-three")
        self._menu = QMenu(self)
        self._actions: dict[int, QAction] = {}
        for key, name in colleagues:
            action = self._actions[key] = QAction(name, self._menu, checkable=True)
            action.toggled.connect(self._show)
            self._menu.addAction(action)
        self.set_menu(self._menu)
        self._show()

    def value(self) -> tuple[int, ...]:
        """Return who is ticked."""
        return tuple(key for key, action in self._actions.items() if action.isChecked() and action.isVisible())

    def set_value(self, keys: Sequence[int]) -> None:
        """Tick these colleagues and nobody else."""
        for key, action in self._actions.items():
            action.setChecked(key in keys)

    def leave_out(self, rep: object) -> None:
        """Do not offer whoever goes anyway."""
        for key, action in self._actions.items():
            action.setVisible(key != rep)
        self._show()

    def problem(self) -> str:
        """Nothing can be wrong with ticks."""
        return ""

    def _show(self) -> None:
        names = listed(self._actions[key].text() for key in self.value())
        self.setText(names or self.tr("没有"))
        self.setToolTip(names)
        self.changed.emit()
