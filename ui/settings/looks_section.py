"""外观: theme, font size and language of this PC."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui import preferences
from ui.desk import Desk
from ui.kit.labels import label
from ui.kit.segmented import Segmented
from ui.kit.theme import THEME, scaled, set_font_size, set_theme
from ui.settings.section import Section
from ui.shell.user_menu import LANGUAGES, own_name


class LooksSection(Section):
    """Each choice takes effect at once; the language opens the window anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("外观"), self.tr("只影响这台电脑，不影响同事。"))
        self.theme = self._choice(
            self.tr("主题"),
            self.tr("Ctrl+. 随时切换"),
            (("light", self.tr("浅色"), "ph.sun"), ("dark", self.tr("深色"), "ph.moon")),
            set_theme,
        )
        sizes = (("standard", self.tr("标准")), ("large", self.tr("大")), ("huge", self.tr("特大")))
        self.font_size = self._choice(self.tr("字号"), self.tr("文字、行高和按钮一起放大"), sizes, set_font_size)
        languages = [(code, own_name(code)) for code in LANGUAGES]
        self.language = self._choice(
            self.tr("语言"), self.tr("窗口会重新打开，内容不变"), languages, desk.language_wanted.emit
        )
        self.language.set_value(preferences.preference("language"))
        THEME.changed.connect(self.refresh)

    def _choice(self, title: str, hint: str, options: Sequence[tuple], act: Callable[[str], object]) -> Segmented:
        made = Segmented(options)
        made.changed.connect(lambda value: act(str(value)))
        column, row = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(6)
        row.setSpacing(12)
        name = label(title, "body", "text")
        name.setFixedWidth(scaled(64))
        row.addWidget(name)
        row.addWidget(made)
        row.addWidget(label(hint, "caption", "text-3"))
        row.addStretch()
        column.addLayout(row)
        self.body.addLayout(column)
        return made

    def refresh(self) -> None:
        """Show what is chosen now, wherever it was chosen."""
        self.theme.set_value(THEME.name)
        self.font_size.set_value(THEME.font_size)
