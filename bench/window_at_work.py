"""One process with one window, measured from outside: an empty one with a table, or the program's; not run by itself.

Prints a JSON object: moments (seconds since the epoch, as `time.time()` tells them) and bytes of resident memory.
"""

import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
SETTLE = 3
TYPING = 2.0
"""Seconds between the sign-in on the screen and Enter: eight characters at four a second, a fast hand."""
GOING = 0.5
"""Seconds between the first page on the screen and the click on another: nobody is there sooner."""


def resident() -> int:
    """Return the memory this process holds now."""
    return psutil.Process().memory_info().rss


def empty() -> dict[str, Any]:
    """Show a main window with a table of seven columns and fifty rows, and nothing else."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    app = QApplication([])
    window, table, model = QMainWindow(), QTableView(), QStandardItemModel(0, 7)
    for row in range(50):
        model.appendRow([QStandardItem(f"{row} {column}") for column in range(7)])
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1440, 900)
    window.show()
    app.processEvents()
    return {"usable": time.time(), "memory": resident()}


def program(folder: str, user: str, password: str) -> dict[str, Any]:
    """Show the sign-in, sign in, and show the list of customers filled; then work in it and look at the memory."""
    importlib.import_module("main").load_window()  # as the program itself begins
    from ui.application import Program, prepare

    app = prepare()
    begun = Program(Path(folder))
    begun.begin()
    app.processEvents()
    moments: dict[str, Any] = {"sign_in_shown": time.time()}
    let_pass(app, TYPING)
    moments["typed"] = time.time()

    from models.office import close_office, sign_in

    account = sign_in(Path(folder), user, password)
    moments["signed_in"] = time.time()
    begun.enter(account)
    window = begun.window
    app.processEvents()
    moments["desk_shown"] = time.time()
    let_pass(app, GOING)
    moments["clicked"] = time.time()
    window.go("customers")
    table = filled_table(app, window)
    moments["list_filled"] = time.time()
    while window.page("customers").detail.key is None:
        app.processEvents()
    moments["complete"] = time.time()
    moments["memory"] = resident()
    moments["rows"] = table.model().rowCount()
    work_in(app, window, table)
    moments["memory_after_work"] = resident()
    window.close()
    close_office()
    return moments


def let_pass(app: Any, seconds: float) -> None:
    """Let the event loop run for as long as somebody types or moves the hand."""
    until = time.time() + seconds
    while time.time() < until:
        app.processEvents()
        time.sleep(0.001)


def settle(app: Any) -> None:
    """Let background work and painting finish."""
    from ui.kit.background import wait_for_all

    for _ in range(SETTLE):
        wait_for_all()
        app.processEvents()


def filled_table(app: Any, window: Any) -> Any:
    """Return the list of customers once it has rows and was painted."""
    from PySide6.QtWidgets import QTableView

    while True:
        app.processEvents()
        tables = [table for table in window.findChildren(QTableView) if table.isVisible() and table.model()]
        longest = max(tables, key=lambda table: table.model().rowCount(), default=None)
        if longest is not None and longest.model().rowCount() > 0:
            longest.viewport().repaint()
            return longest
        time.sleep(0.001)


def work_in(app: Any, window: Any, table: Any) -> None:
    """Scroll through the whole list, sort it, open a record, look at the other pages, search."""
    bar = table.verticalScrollBar()
    for part in range(101):
        bar.setValue(bar.maximum() * part // 100)
        app.processEvents()
    table.sortByColumn(1, table.horizontalHeader().sortIndicatorOrder())
    for page in ("today", "tasks", "visits", "customers"):
        window.go(page)
        settle(app)
    for text in ("云", "云岭", "yl", "0003"):
        window.palette_search.open()
        window.palette_search.field.setText(text)
        window.palette_search.search_now()
        settle(app)


MODES: dict[str, Callable[..., dict[str, Any]]] = {"empty": empty, "program": program}

if __name__ == "__main__":
    print(json.dumps(MODES[sys.argv[1]](*sys.argv[2:])))
