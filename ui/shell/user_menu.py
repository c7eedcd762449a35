"""Who is signed in, at the right of the top bar; the menu changes looks and language, locks and signs out."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from ui.kit.avatar import paint_avatar
from ui.kit.focus_ring import ShowsFocus
from ui.kit.icons import icon, paint_icon
from ui.kit.painting import rounded_box, text_line, text_width
from ui.kit.theme import THEME, scaled

AVATAR = 26
LANGUAGES = ("zh_CN", "zh_TW", "en")


def own_name(language: str) -> str:
    """Return what a language calls itself."""
    return "English" if language == "en" else QLocale(language).nativeLanguageName()


class UserMenu(ShowsFocus, QAbstractButton):
    """Signals say what the user asked for: theme name, font size, language code, another password, lock, sign out."""

    theme_chosen = Signal(str)
    font_size_chosen = Signal(str)
    language_chosen = Signal(str)
    password_wanted = Signal()
    locked = Signal()
    signed_out = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name, self._role, self._joined = "", "", 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open)

    def set_person(self, name: str, role: str, joined: int = 0) -> None:
        """Show who is signed in, in which role, with which rep colour."""
        self._name, self._role, self._joined = name, role, joined
        self.setAccessibleName(f"{name} {role}")
        self.updateGeometry()
        self.update()

    def menu(self, language: str = "") -> QMenu:
        """Return the menu, with the present choices ticked."""
        menu = QMenu(self)
        themes = (("light", self.tr("浅色")), ("dark", self.tr("深色")))
        sizes = (("standard", self.tr("标准")), ("large", self.tr("大")), ("huge", self.tr("特大")))
        languages = [(code, own_name(code)) for code in LANGUAGES]
        self._choices(menu, self.tr("主题"), "ph.moon", themes, THEME.name, self.theme_chosen)
        self._choices(menu, self.tr("字号"), "ph.text-aa", sizes, THEME.font_size, self.font_size_chosen)
        self._choices(menu, self.tr("语言"), "ph.globe", languages, language, self.language_chosen)
        menu.addSeparator()
        menu.addAction(icon("ph.lock-key"), self.tr("修改我的密码…"), self.password_wanted.emit)
        menu.addAction(icon("ph.lock-simple"), self.tr("锁定"), self.locked.emit)
        menu.addAction(icon("ph.sign-out"), self.tr("退出登录"), self.signed_out.emit)
        return menu

    def _choices(self, menu: QMenu, title: str, glyph: str, choices: Sequence, present: str, signal: Signal) -> None:
        below = menu.addMenu(icon(glyph), title)
        group = QActionGroup(below)
        for value, text in choices:
            action = below.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == present)
            action.triggered.connect(lambda _=False, value=value: signal.emit(value))
            group.addAction(action)

    def _open(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def sizeHint(self) -> QSize:
        words = text_width(self._name, "strong") + text_width(self._role) + 6
        return QSize(scaled(AVATAR) + 8 + words + 24, scaled(AVATAR) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse():
            rounded_box(painter, self.rect(), 6, "hover")
        side = scaled(AVATAR)
        paint_avatar(painter, QRectF(0, (self.height() - side) / 2, side, side), self._name, self._joined)
        rest = QRectF(side + 8, 0, self.width() - side - 28, self.height())
        used = text_line(painter, rest, self._name, "text", "strong")
        text_line(painter, rest.adjusted(used + 4, 0, 0, 0), self._role, "text-2")
        paint_icon(painter, QRectF(self.width() - 16, (self.height() - 12) / 2, 12, 12), "ph.caret-down", "text-3")
