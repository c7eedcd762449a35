"""Loads the translations of the window: ours and Qt's own."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources

SOURCE = "zh_CN"
CODES = (SOURCE, "zh_TW", "en")
_loaded: list[QTranslator] = []


def speak(code: str) -> None:
    """Show the window in `zh_CN` (the source), `zh_TW` or `en` from now on; windows already open are not changed."""
    for translator in _loaded:
        QCoreApplication.removeTranslator(translator)
    _loaded.clear()
    QLocale.setDefault(QLocale(code))
    _load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if code != SOURCE:
        _load(f"zhengqi_{code}", str(resources.path("i18n")))


def _load(name: str, folder: str) -> None:
    translator = QTranslator()
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
        _loaded.append(translator)
