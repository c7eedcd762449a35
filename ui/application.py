"""Starts the window: entrance first, then the desk of whoever signed in, until the last one leaves.

What only a later window needs is imported where that window is made: the sign-in is on the screen before the record
types are loaded, which happens while the password is being typed.
"""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from models.store.place import holds_office
from ui import language, preferences
from ui.entrance.sign_in import BY_KEY, SignIn
from ui.kit import theme
from ui.kit.errors import install_excepthook, start_log
from ui.kit.garbage import collect_here
from ui.preloading import Preloading

if TYPE_CHECKING:
    from models.account import Account
    from ui.entrance.first_start import FirstStart


def prepare() -> QApplication:
    """Return the one application with its style, fonts and language."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], *theme.STYLE])
    assert isinstance(app, QApplication)
    app.setApplicationName("ZhengqiDesk")
    collect_here(app)
    theme.install(app, preferences.preference("theme"), preferences.preference("font_size"))
    theme.THEME.changed.connect(_remember_looks)
    language.speak(preferences.preference("language"))
    return app


def _remember_looks() -> None:
    preferences.remember("theme", theme.THEME.name)
    preferences.remember("font_size", theme.THEME.font_size)


class Program(QObject):
    """Holds the one window that is open and follows what it asks for."""

    def __init__(self, folder: Path, clock: Callable[[], datetime] | None = None) -> None:
        super().__init__()
        self.folder, self.clock = folder, clock
        self.window: QWidget | None = None

    def begin(self, name: str = "") -> None:
        """Show the first start where there are no data yet, else the sign-in."""
        if not holds_office(self.folder):
            self._show_first_start()
            return
        self._show_sign_in(SignIn(self.folder, name))

    def _show_sign_in(self, sign_in: SignIn) -> None:
        sign_in.entered.connect(lambda account: self._admit(account, sign_in.way))
        self._show(sign_in)
        Preloading(sign_in)

    def _show_first_start(self) -> None:
        from ui.entrance.first_start import FirstStart

        first = FirstStart(self.folder)
        first.made.connect(self._keep_recovery)
        first.demo_wanted.connect(lambda: self._show_demo(first))
        first.restore_wanted.connect(self._show_restore)
        self._show(first)

    def _show_restore(self, file: Path) -> None:
        """Let a backup, of another PC perhaps, become the data of this one."""
        sign_in = SignIn(self.folder)
        sign_in.went_back.connect(self.begin)
        sign_in.restore_from(file)
        self._show_sign_in(sign_in)

    def _admit(self, account: "Account", way: str) -> None:
        """Let somebody in; whoever forgot the password sets a new one first."""
        if way not in BY_KEY:
            self.enter(account)
            return
        from ui.entrance.new_password import NewPassword

        card = NewPassword(self.folder, account)
        card.done.connect(lambda: self.enter(account))
        self._show(card)

    def enter(self, account: "Account") -> None:
        """Show the desk of somebody who signed in."""
        from ui.desk import Desk
        from ui.main_window import MainWindow
        from ui.screens import entries

        window = MainWindow(Desk(account, self.folder, self.clock), entries())
        window.left.connect(self._leave)
        window.top_bar.user.font_size_chosen.connect(theme.set_font_size)
        self._show(window)
        window.go("today")
        window.greet()

    def _enter_as(self, name: str) -> None:
        from models.account import account_named

        self.enter(account_named(name))

    def _leave(self, why: str) -> None:
        name = _name_of_user()
        if why in language.CODES:
            preferences.remember("language", why)
            language.speak(why)
            self._enter_as(name)
            return
        _close_office()
        self.begin(name if why == "lock" else "")

    def _keep_recovery(self, recovery: str) -> None:
        from ui.entrance.recovery_card import RecoveryCard

        card = RecoveryCard(recovery, lambda key: self._save_recovery(key, card))
        card.kept.connect(lambda: self._enter_as(_name_of_user()))
        self._show(card)

    def _save_recovery(self, key: str, owner: QWidget) -> Path | None:
        from models.office import the_office
        from reports.recovery_sheet import draw_recovery_sheet

        file, _ = QFileDialog.getSaveFileName(owner, self.tr("存为 PDF"), self.tr("恢复密钥.pdf"), "PDF (*.pdf)")
        if not file:
            return None
        draw_recovery_sheet(the_office().heading, key, Path(file))
        return Path(file)

    def _show_demo(self, first: "FirstStart") -> None:
        """Make the demo office beside the window where there is none yet, then show it."""
        from ui.kit.background import run_in_background

        folder = self.folder.with_name(f"{self.folder.name}-demo")
        first.wait(self.tr("正在准备演示办公室…"))
        run_in_background(first, lambda _job: _make_demo(folder), lambda _made: self._enter_demo(folder), first.refuse)

    def _enter_demo(self, folder: Path) -> None:
        from exchange.demo.office import open_demo

        self.folder = folder
        self.enter(open_demo(folder))

    def _show(self, window: QWidget) -> None:
        before, self.window = self.window, window
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()


def _make_demo(folder: Path) -> None:
    from exchange.demo.office import make_demo

    if not holds_office(folder):
        make_demo(folder)
        _close_office()


def _name_of_user() -> str:
    from models.store.session import acting

    return acting().name


def _close_office() -> None:
    from models.office import close_office

    close_office()


def run(folder: Path, clock: Callable[[], datetime] | None = None) -> int:
    """Open the program on the data in `folder`; returns the exit status."""
    app = prepare()
    install_excepthook()
    program = Program(folder, clock)
    program.begin()
    QTimer.singleShot(0, start_log)
    status = app.exec()
    _close_office()
    return status
