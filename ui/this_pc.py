"""Says what this PC shows and prints on, for the self test of an installed copy."""

import os
import sys
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinterInfo


def display_and_printers() -> dict[str, Any]:
    """Return the screens (name, size in pixels, scale) and the names of the printers."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # without a display Qt would end the process
    application = QGuiApplication.instance() or QGuiApplication([])
    assert isinstance(application, QGuiApplication)
    screens = [
        {"name": screen.name(), "width": size.width(), "height": size.height(), "scale": screen.devicePixelRatio()}
        for screen in application.screens()
        for size in [screen.size()]
    ]
    return {
        "platform": QGuiApplication.platformName(),
        "screens": screens,
        "printers": QPrinterInfo.availablePrinterNames(),
    }
