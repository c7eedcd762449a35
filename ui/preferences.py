"""What this PC remembers of its user's taste: looks, language, reminders; nothing of the office's data."""

from PySide6.QtCore import QSettings

DEFAULTS = {
    "theme": "light",
    "font_size": "standard",
    "language": "zh_CN",
    "remind": "on",
    "remind_tray": "on",
    "remind_start": "on",
    "remind_minutes": "30",
    "pdf_folder": "",
}


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "ZhengqiDesk", "window")


def preference(name: str) -> str:
    """Return what was chosen, or the default."""
    return str(_settings().value(name, DEFAULTS[name]))


def remember(name: str, value: str) -> None:
    """Keep a choice for the next start."""
    _settings().setValue(name, value)
