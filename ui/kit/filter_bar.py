"""The row above a list: quick filter, drop-down choices, how many are shown, which columns."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.kit.buttons import DropDown, icon_button
from ui.kit.labels import label
from ui.kit.search_field import SearchField
from ui.kit.theme import THEME, scaled

HEIGHT = 44


class ChoiceFilter(DropDown):
    """A small drop-down: 「客户经理：全部 ▾」; `changed(value)`."""

    changed = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[object, str]], value: object = None) -> None:
        super().__init__(measure="tiny")
        self._name, self._choices, self._value = name, list(choices), value
        self._show()

    def open_menu(self) -> None:
        """Show the choices, which are made when they are first wanted: an office may have hundreds of reps."""
        if self._menu is None:
            self.set_menu(self._made_menu())
        for action, (key, _) in zip(self._menu.actions(), self._choices, strict=True):
            action.setChecked(key == self._value)
        super().open_menu()

    def _made_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for key, text in self._choices:
            action = QAction(text, group, checkable=True)
            action.triggered.connect(lambda _=False, key=key: self._choose(key))
            menu.addAction(action)
        return menu

    def value(self) -> object:
        """Return the chosen value."""
        return self._value

    def set_value(self, value: object) -> None:
        """Choose without telling."""
        self._value = value
        self._show()

    def _choose(self, value: object) -> None:
        self.set_value(value)
        self.changed.emit(value)

    def _show(self) -> None:
        chosen = next((text for key, text in self._choices if key == self._value), "")
        self.setText(self.tr("{name}：{value}").format(name=self._name, value=chosen))
        self.setAccessibleName(self.text())


class FilterBar(QWidget):
    """`changed()` whenever text or a choice changes; read `text()` and `values()` then."""

    changed = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field = SearchField(placeholder, "ph.funnel-simple")
        self.field.setProperty("measure", "small")
        self.field.setFixedWidth(scaled(180))
        self.field.searched.connect(lambda _: self.changed.emit())
        QShortcut(QKeySequence.StandardKey.Find, self, self.field.setFocus)
        self.columns = icon_button("ph.sliders-horizontal", self.tr("选择显示哪些列"), "quiet", "small")
        self._filters: dict[str, ChoiceFilter] = {}
        self._count = label("", "caption", "text-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.field)
        self._choices = QHBoxLayout()
        self._choices.setSpacing(8)
        row.addLayout(self._choices)
        row.addStretch()
        row.addWidget(self._count)
        row.addWidget(self.columns)
        THEME.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(scaled(HEIGHT))

    def add_choice(
        self, key: str, name: str, choices: Sequence[tuple[object, str]], value: object = None
    ) -> ChoiceFilter:
        """Add a drop-down whose value appears under `key` in `values()`."""
        made = self._filters[key] = ChoiceFilter(name, choices, value)
        made.changed.connect(lambda _: self.changed.emit())
        self._choices.addWidget(made)
        return made

    def text(self) -> str:
        """Return the quick filter as typed."""
        return self.field.text().strip()

    def values(self) -> dict[str, object]:
        """Return the value of each drop-down by its key."""
        return {key: made.value() for key, made in self._filters.items()}

    def set_count(self, text: str) -> None:
        """Show how many are listed, for example 「118 家」."""
        self._count.setText(text)

    def clear(self) -> None:
        """Take all filters away."""
        self.field.clear()
        for made in self._filters.values():
            made.set_value(None)
        self.changed.emit()
