"""Opens the settings in a window of its own as the account a test names."""

from collections.abc import Callable
from datetime import datetime

import pytest
from office_fixtures import ADMINISTRATOR
from user_hands import OpenWindow

from ui.settings.page import SettingsPage

NOW = datetime(2026, 11, 25, 10, 12)
Open = Callable[..., SettingsPage]


@pytest.fixture
def open_settings(open_window: OpenWindow) -> Open:
    """Return a function of (part, name of the account) that shows a part of the settings."""
    return lambda part, name=ADMINISTRATOR: open_window(name, "settings", part).page("settings")
