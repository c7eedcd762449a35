"""Starts the window: entrance first, then the desk of whoever signed in, until the last one leaves."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from models import office
from models.account import Account, account_named
from models.store.session import acting
from ui import language, preferences
from ui.desk import Desk
from ui.entrance.first_start import FirstStart
from ui.entrance.new_password import NewPassword
from ui.entrance.recovery_card import RecoveryCard
from ui.entrance.sign_in import RECOVERY, SignIn
from ui.kit import theme
from ui.kit.background import run_in_background
from ui.kit.errors import install_excepthook, start_log
from ui.kit.garbage import collect_here
from ui.main_window import MainWindow
from ui.records.links import install_links
from ui.screens import entries


def prepare() -> QApplication:
    """Return the one application with its style, fonts and language."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("ZhengqiDesk")
    collect_here(app)
    install_links()
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
        if not office.exists(self.folder):
            first = FirstStart(self.folder)
            first.made.connect(self._keep_recovery)
            first.demo_wanted.connect(lambda: self._show_demo(first))
            self._show(first)
            return
        sign_in = SignIn(self.folder, name)
        sign_in.entered.connect(lambda account: self._admit(account, sign_in.way))
        self._show(sign_in)

    def _admit(self, account: Account, way: str) -> None:
        """Let somebody in; whoever forgot the password sets a new one first."""
        if way != RECOVERY:
            self.enter(account)
            return
        card = NewPassword(self.folder, account)
        card.done.connect(lambda: self.enter(account))
        self._show(card)

    def enter(self, account: Account) -> None:
        """Show the desk of somebody who signed in."""
        window = MainWindow(Desk(account, self.folder, self.clock), entries())
        window.left.connect(self._leave)
        window.top_bar.user.font_size_chosen.connect(theme.set_font_size)
        self._show(window)
        window.go("today")

    def _leave(self, why: str) -> None:
        name = acting().name
        if why in language.CODES:
            preferences.remember("language", why)
            language.speak(why)
            self.enter(account_named(name))
            return
        office.close_office()
        self.begin(name if why == "lock" else "")

    def _keep_recovery(self, recovery: str) -> None:
        card = RecoveryCard(recovery, lambda key: self._save_recovery(key, card))
        card.kept.connect(lambda: self.enter(account_named(acting().name)))
        self._show(card)

    def _save_recovery(self, key: str, owner: QWidget) -> Path | None:
        from reports.recovery_sheet import draw_recovery_sheet  # reportlab is loaded only when something is printed

        file, _ = QFileDialog.getSaveFileName(owner, self.tr("存为 PDF"), self.tr("恢复密钥.pdf"), "PDF (*.pdf)")
        if not file:
            return None
        draw_recovery_sheet(office.the_office().heading, key, Path(file))
        return Path(file)

    def _show_demo(self, first: FirstStart) -> None:
        """Make the demo office beside the window where there is none yet, then show it."""
        folder = self.folder.with_name(f"{self.folder.name}-demo")
        first.wait(self.tr("正在准备演示办公室…"))
        run_in_background(first, lambda _job: _make_demo(folder), lambda _made: self._enter_demo(folder), first.refuse)

    def _enter_demo(self, folder: Path) -> None:
        from exchange.demo.office import open_demo  # only whoever asks for the demo pays for making it

        self.folder = folder
        self.enter(open_demo(folder))

    def _show(self, window: QWidget) -> None:
        before, self.window = self.window, window
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()


def _make_demo(folder: Path) -> None:
    from exchange.demo.office import make_demo  # only whoever asks for the demo pays for making it

    if not office.exists(folder):
        make_demo(folder)
        office.close_office()


def run(folder: Path, clock: Callable[[], datetime] | None = None) -> int:
    """Open the program on the data in `folder`; returns the exit status."""
    app = prepare()
    start_log()
    install_excepthook()
    program = Program(folder, clock)
    program.begin()
    status = app.exec()
    office.close_office()
    return status
