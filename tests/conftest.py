"""What every test stands on: no screen needed, our own font, and no window left behind."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ui.kit import theme
from ui.kit.background import wait_for_all
from ui.kit.garbage import collect_here

pytest_plugins = ["office_fixtures"]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The words the application is made with."""
    return ["tests", *theme.STYLE]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The one application, dressed in the light theme."""
    theme.install(qapp)
    collect_here(qapp)
    return qapp


@pytest.fixture(autouse=True)
def no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window open, and bring theme and font size back."""
    yield
    app = QApplication.instance()
    if app is None or "qapp" not in request.fixturenames:
        return
    wait_for_all()
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collect_here(app).look()
    left = [widget for widget in app.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    if (theme.THEME.name, theme.THEME.font_size) != ("light", "standard"):
        theme.install(app)
    assert not left, f"windows left open: {left}"
