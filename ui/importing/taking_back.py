"""Takes an import back beside the window, which may take a while, and says what that did."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from exchange.incoming.undo import UndoResult, undo_import
from models.store.database import database
from rules.problem import Problem
from ui.desk import Desk
from ui.kit.background import run_in_background

WRITES = ("customer", "contact", "contract", "visit", "banquet_guest", "import_batch")
"""Tables an import may write, or its taking back."""


def take_back(
    owner: QWidget,
    desk: Desk,
    batch: int,
    then: Callable[[], None] | None = None,
    otherwise: Callable[[Problem], None] | None = None,
) -> None:
    """Take the import of that batch back; `then` follows, or `otherwise` where it cannot be taken back."""
    now = desk.now()

    def told(undone: UndoResult) -> None:
        desk.wrote(*WRITES)
        words = QCoreApplication.translate(
            "TakingBack", "已撤销：{removed} 条放进回收站，{restored} 条恢复原值，{kept} 条之后改过、保留不动"
        )
        desk.say(words.format(removed=undone.removed, restored=undone.restored, kept=undone.kept))
        if then:
            then()

    desk.say(QCoreApplication.translate("TakingBack", "正在撤销…"))
    run_in_background(owner, lambda _job: _taken_back(batch, now), told, otherwise)


def _taken_back(batch: int, now: datetime) -> UndoResult:
    with database.connection_context():
        return undo_import(batch, now)
