"""Plays a desktop with a place for icons and notices (S.N.I. and freedesktop Notifications), and our tray beside it.

Run as a program on a session bus and an X server of its own; prints what the desktop was asked for and what came back.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVirtualObject
from PySide6.QtWidgets import QApplication

from ui.reminders.tray import Tray

PLACES = (
    ("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"),
    ("org.freedesktop.Notifications", "/org/freedesktop/Notifications"),
)
PATIENCE = 20_000


def say(*words: str) -> None:
    """Write one line at once."""
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


class Desktop(QDBusVirtualObject):
    """Answers whatever it is asked, and presses an icon once a notice came."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus, self._item = bus, ""
        for service, path in PLACES:
            assert bus.registerService(service) and bus.registerVirtualObject(path, self)

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        told = message.arguments()
        if message.member() == "RegisterStatusNotifierItem":
            self._item = message.service()
        if message.member() == "Notify":
            say("notice", *told[3:5])
            press = QDBusMessage.createMethodCall(
                self._item, "/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate"
            )
            press.setArguments([1, 1])
            self._bus.send(press)
        connection.send(message.createReply())
        return True


def main() -> int:
    """Show a notice, be pressed, and leave."""
    desktop = Desktop(QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "desktop"))
    program = QApplication(sys.argv[:1])

    def pressed() -> None:
        say("pressed")
        tray.leave()
        program.exit(0)

    tray = Tray(program, pressed)
    say("told", str(tray.tell("提醒", "10:40 拜访 青岩水泥")))
    QTimer.singleShot(PATIENCE, lambda: program.exit(1))
    outcome = program.exec()
    del desktop
    return outcome


if __name__ == "__main__":
    sys.exit(main())
