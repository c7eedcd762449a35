"""Pictures every screen of the office, in any language, theme and size."""

import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QMessageLogContext, QSize, QThread, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from models.account import Account
from models.banquet import Banquet
from models.customer import Customer
from models.store import match_keys
from models.store.database import database
from models.store.session import acting
from models.visit import Visit
from rules.visit_conflicts import CERTAIN
from ui import language
from ui.application import prepare
from ui.desk import Desk
from ui.entrance.first_start import FirstStart
from ui.entrance.recovery_card import RecoveryCard
from ui.entrance.sign_in import SignIn
from ui.kit.background import wait_for_all
from ui.kit.theme import set_theme
from ui.main_window import AFTER_PAINT, MainWindow
from ui.screens import SCREENS, entries

SETTLE = 6
"""Rounds of events after which nothing moves any more."""
NOISE = "This plugin does not support propagateSizeHints()"
PLANNING = ("progress", "log", "outings", "checks")
SAMPLE_KEY = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567"


def render(
    folder: Path,
    lang: str = "zh_CN",
    theme: str = "light",
    size: tuple[int, int] = (1440, 900),
    now: datetime | None = None,
) -> list[Path]:
    """Draw the screens of the office that is open into PNG files in `folder` and return them, in order."""
    before = qInstallMessageHandler(_without_noise)
    app = prepare()
    language.speak(lang)
    set_theme(theme)
    folder.mkdir(parents=True, exist_ok=True)
    data = Path(database.database).parent
    files = [_grab(window, folder / f"00-{name}.png", None) for name, window in _entrance(data)]
    desk = Desk(Account.get_by_id(acting().account), data, (lambda: now) if now else None)
    window = MainWindow(desk, entries())
    window.drawers.set_slides(False)
    window.resize(QSize(*size))
    window.show()
    _settle(app)
    QThread.msleep(AFTER_PAINT)  # until the rail has its counts
    for number, (name, show) in enumerate(_views(window), start=1):
        show()
        files.append(_grab(window, folder / f"{number:02}-{name}.png", app))
    window.close()
    window.deleteLater()
    _settle(app)
    qInstallMessageHandler(before)
    return files


def _without_noise(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass Qt's messages on, but not the one the displayless platform repeats for every window."""
    if message != NOISE:
        sys.stderr.write(f"{message}\n")


def _entrance(data: Path) -> list[tuple[str, QWidget]]:
    nowhere = data / "new"
    return [
        ("first-start", FirstStart(nowhere)),
        ("recovery-key", RecoveryCard(SAMPLE_KEY, lambda key: None)),
        ("sign-in", SignIn(data, acting().name)),
    ]


def _views(window: MainWindow) -> list[tuple[str, Callable[[], None]]]:
    """The pages as the rail has them and those behind them, then what opens on them; a print needs a document."""
    shown = (screen.key for screen in SCREENS if screen.key != "print")
    pages = [(key, lambda key=key: window.go(key)) for key in shown]
    return [*pages, *_openings(window)]


def _openings(window: MainWindow) -> list[tuple[str, Callable[[], None]]]:
    customer = Customer.present().where(Customer.owner == acting().account).order_by(Customer.value_class).first()
    banquet = Banquet.present().order_by(Banquet.start.desc()).first()
    double = _double_visit(window.desk.now())
    found: list[tuple[str, Callable[[], None]]] = []
    if customer:
        found.append(("customer", lambda: window.go("customers", customer.id)))
    if double:
        found.append(("double-visit", lambda: window.go("visits", ("new", *double))))
    if banquet:
        found.append(("banquet", lambda: window.go("banquets", banquet.id)))
    found += [(f"planning-{view}", lambda view=view: window.go("planning", view)) for view in PLANNING]
    return [*found, ("search", lambda: _search(window))]


def _double_visit(now: datetime) -> tuple[int, datetime] | None:
    """A customer of mine and a time a day before a colleague goes to a related one."""
    mine = {key for (key,) in Customer.present().select(Customer.id).where(Customer.owner == acting().account).tuples()}
    coming = Visit.present().where(Visit.start > now, Visit.rep != acting().account, Visit.status == "confirmed")
    for visit in coming.order_by(Visit.start):
        for other, reasons in match_keys.relations_of(visit.customer_id).items():
            if other in mine and reasons[0].score >= CERTAIN:
                day = visit.start - timedelta(days=1)
                return other, day.replace(hour=10, minute=0)
    return None


def _search(window: MainWindow) -> None:
    window.close_drawer()
    window.palette_search.open()
    window.palette_search.field.setText("ylsj")
    window.palette_search.search_now()


def _grab(window: QWidget, file: Path, app: QApplication | None) -> Path:
    if app:
        _settle(app)
    else:
        window.ensurePolished()
    window.grab().save(str(file))
    if not app:
        window.deleteLater()
    return file


def _settle(app: QApplication) -> None:
    """Let background work finish and everything be laid out."""
    for _ in range(SETTLE):
        wait_for_all()
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
