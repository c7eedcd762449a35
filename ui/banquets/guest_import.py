"""Brings a sheet of guests in: chosen, planned beside the window, confirmed with its counts, written at once."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from exchange.incoming.plan import ImportPlan, ImportResult
from exchange.incoming.planning import plan_import
from exchange.incoming.undo import undo_import
from exchange.incoming.writing import preview_import, write_import
from models.store.database import database
from ui.desk import Desk
from ui.kit.background import run_in_background
from ui.kit.confirm_dialog import ask, tell
from ui.sentences import said

KIND = "guests"


class GuestImport(QObject):
    """`ended` after guests were written or the user decided against it."""

    ended = Signal()

    def __init__(self, owner: QWidget, desk: Desk) -> None:
        super().__init__(owner)
        self._owner, self._desk = owner, desk

    def start(self, banquet: int) -> None:
        """Ask for a sheet and bring its guests to the banquet with this key."""
        kinds = self.tr("表格 (*.xlsx *.xls *.csv *.ods *.xlsb)")
        file, _ = QFileDialog.getOpenFileName(self._owner, self.tr("选择来宾名单"), "", kinds)
        if file:
            self.plan(Path(file), banquet)

    def plan(self, file: Path, banquet: int) -> None:
        """Read the sheet and ask before anything is written."""
        run_in_background(self, lambda _job: _planned(file, banquet), self._confirm)

    def _confirm(self, answer: tuple[ImportPlan, ImportResult]) -> None:
        plan, preview = answer
        coming = preview.added + preview.updated
        counts = self.tr("新来宾 {added} 位，更新 {updated} 位，已有 {same} 位，读不出 {rejected} 行。").format(
            added=preview.added, updated=preview.updated, same=preview.unchanged, rejected=preview.rejected
        )
        counts = "\n".join([counts, *(said(warning, "Import") for warning in plan.warnings)])
        if not coming:
            tell(self._owner, self.tr("名单里没有可导入的来宾"), counts, self.tr("知道了"))
            self.ended.emit()
            return
        question = self.tr("把「{file}」的来宾导入这场宴会？").format(file=plan.path.name)
        if ask(self._owner, question, counts, self.tr("导入 {count} 位").format(count=coming)):
            run_in_background(self, lambda _job: _written(plan), self._tell)
        else:
            self.ended.emit()

    def _tell(self, result: ImportResult) -> None:
        self._desk.wrote("banquet_guest")
        text = self.tr("已导入 {added} 位来宾，更新 {updated} 位").format(added=result.added, updated=result.updated)
        if result.rejects_file is not None:
            left = self.tr("{text}；没有导入的行写在 {file}")
            text = left.format(text=text, file=result.rejects_file.name)
        self._desk.say(text, lambda: self._take_back(result.batch))
        self.ended.emit()

    def _take_back(self, batch: int) -> None:
        undo_import(batch)
        self._desk.wrote("banquet_guest")


def _planned(file: Path, banquet: int) -> tuple[ImportPlan, ImportResult]:
    with database.connection_context():
        plan = plan_import(KIND, file, target=banquet)
        return plan, preview_import(plan)


def _written(plan: ImportPlan) -> ImportResult:
    with database.connection_context():
        return write_import(plan)
