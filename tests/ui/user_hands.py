"""The hands and eyes of somebody at the real program: types, presses, drags, answers, and sees every defect told."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QDragEnterEvent, QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from stray_windows import StrayWindows

from models import office
from ui.application import Program
from ui.kit.confirm_dialog import ConfirmDialog
from ui.kit.drawer import Drawer
from ui.kit.errors import LOG
from ui.main_window import MainWindow
from ui.records.links import install_links

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
PATIENCE = 20_000
LOOK_EVERY = 20
OpenWindow = Callable[..., MainWindow]
"""The fixture `open_window`, by its type."""


class Defects(logging.Handler):
    """Collects what the program could only log, and closes the dialog that says so."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Note a defect."""
        self.found.append(record)
        QTimer.singleShot(0, self.dismiss)

    def dismiss(self) -> None:
        """Close the dialog that tells of the defect, as soon as it is there."""
        dialog = QApplication.activeModalWidget()
        dialog.reject() if isinstance(dialog, ConfirmDialog) else QTimer.singleShot(LOOK_EVERY, self.dismiss)

    def told(self) -> list[str]:
        """Return the defects as text."""
        return [logging.Formatter().format(record) for record in self.found]


def commit(widget: QWidget, text: str) -> None:
    """Type as an input method does, which alone can type Chinese."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


class Hands:
    """Works on `program` as a user; the files it chooses in dialogs are laid ready with `next_file`."""

    def __init__(self, program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.program, self.qtbot = program, qtbot
        self.next_file = Path()
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
        for dialog in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, dialog, lambda *_: (str(self.next_file), ""))

    @property
    def window(self) -> MainWindow:
        """Return the desk's window."""
        assert isinstance(self.program.window, MainWindow)
        return self.program.window

    @property
    def drawer(self) -> Drawer:
        """Return the open drawer."""
        drawer = self.window.drawers.drawer()
        assert drawer is not None
        return drawer

    def wait(self, done: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(done, timeout=PATIENCE)

    def settle(self) -> None:
        """Let the window do what it put off."""
        QApplication.processEvents()

    def activate(self) -> None:
        """Bring the window of the program to the front, so that it has the keyboard."""
        window = self.program.window
        self.settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # a window that goes takes the keyboard along
        window.activateWindow()
        self.wait(window.isActiveWindow)

    @property
    def focus(self) -> QWidget:
        """Return what the keyboard works on; a window that forgot it leaves its user stuck."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    def type(self, text: str, widget: QWidget | None = None) -> None:
        """Type where the keyboard is, or go to `widget` first and replace what stands there."""
        if widget is not None:
            widget.setFocus()
            QTest.keyClick(widget, Qt.Key.Key_A, CTRL)
        commit(self.focus, text)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.focus, key, modifiers)
        self.settle()

    def fill(self, lines: Sequence[str]) -> None:
        """Type a line into each field, going on with Enter."""
        for text in lines:
            self.type(text)
            self.key(Qt.Key.Key_Return)

    def choose(self, editor: QWidget, typed: str) -> None:
        """Choose by typing a part of the text and taking the first line offered with Enter."""
        self.type(typed, editor)
        offered = editor.completer().popup()
        assert offered.isVisible(), f"nothing is offered for {typed!r}"
        QTest.keyClick(offered, Qt.Key.Key_Return)
        self.activate()  # without a window manager nobody gets the keyboard back from a list that closes
        assert editor.value() is not None, f"nothing like {typed!r} was offered"

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget that can be seen."""
        assert widget.isVisible() and widget.isEnabled(), widget
        QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())
        self.settle()

    def press(self, text: str, within: QWidget | None = None) -> None:
        """Press the button that says `text`."""
        self.settle()
        found = (within or self.program.window).findChildren(QPushButton)
        seen = [button for button in found if text in (button.text(), button.accessibleName()) and button.isVisible()]
        assert seen, f"no button says {text!r}"
        self.click(seen[0])

    def take(self, text: str) -> None:
        """Take an entry of the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(action for action in menu.actions() if text in action.text())
        menu.close()
        self._trigger(action)

    def _trigger(self, action: QAction) -> None:
        assert action.isEnabled(), action.text()
        action.trigger()
        self.settle()

    @contextmanager
    def answering(self, verb: str) -> Iterator[list[str]]:
        """Press the button `verb` of the question that is asked meanwhile; gives the questions asked."""
        asked: list[str] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, ConfirmDialog):
                asked.append(dialog.windowTitle())
                next(button for button in dialog.buttons if verb in button.text()).click()

        clock = QTimer(self.program, interval=LOOK_EVERY)
        clock.timeout.connect(look)
        clock.start()
        yield asked
        self.wait(lambda: bool(asked))
        clock.stop()
        self.activate()  # for the same reason as after a list

    def drop(self, widget: QWidget, file: Path) -> None:
        """Drop a file from the desktop onto a widget."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file))])
        copy, free = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(widget, QDragEnterEvent(QPoint(9, 9), copy, mime, LEFT, free))
        QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), copy, mime, LEFT, free))

    def sign_in(self, name: str, password: str) -> None:
        """Choose a name and type the password at the sign-in."""
        self.activate()
        card = self.program.window
        self.choose(card.names, name)
        self.type(password, card.secret)
        self.key(Qt.Key.Key_Return)
        self.arrive()
        assert self.window.desk.account.name == name

    def arrive(self) -> None:
        """Make the desk as large as the pictures, and let drawers come at once."""
        self.window.drawers.set_slides(False)
        self.window.resize(1440, 900)
        self.activate()

    def sign_out(self) -> None:
        """Leave by the menu of one's own name."""
        self.click(self.window.top_bar.user)
        self.take("退出登录")

    def change_to(self, name: str, password: str) -> None:
        """Give the place at the desk to somebody else."""
        self.sign_out()
        self.sign_in(name, password)

    def said(self) -> str:
        """Return what the window says at the bottom."""
        return self.window.toast.text()


class Clock:
    """The time of day as the program is told it."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment


@contextmanager
def at_the_program(folder: Path, moment: datetime, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """Hands on the program as it starts on `folder` at `moment`; a defect or a stray window fails the test."""
    install_links()
    defects, strays = Defects(), StrayWindows()
    LOG.addHandler(defects)
    strays.listen()
    program = Program(folder, Clock(moment))
    program.begin()
    yield Hands(program, qtbot, monkeypatch)
    program.window.close()
    office.close_office()
    LOG.removeHandler(defects)
    assert not defects.told() and not strays.stop()
