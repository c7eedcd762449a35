"""Spot checks: a manager draws records at random, looks into them and says so; reps see what came of theirs."""

import random
from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.account import Account
from models.spot_check import SpotCheck, checks_for, draw_checks, mark_seen
from rules.permissions import may
from rules.problem import Problem
from ui.desk import Desk
from ui.kit.banner import Banner
from ui.kit.buttons import primary
from ui.kit.editors import record_text
from ui.kit.empty_state import EmptyState
from ui.kit.errors import problem_text
from ui.kit.labels import ElidedLabel
from ui.kit.listing import ListColumn, RowListing
from ui.kit.record_table import COMFORTABLE, RecordTable
from ui.kit.segmented import Segmented
from ui.kit.slot import Slot
from ui.planning.check_drawer import CheckDrawer

COUNTS = (3, 5, 8)
LOOK_BACK = timedelta(days=180)
TONES = {"true": "ok", "differs": "danger", "unreached": "warn"}
MOST_SEEDS = 1_000_000


class ChecksView(QWidget):
    """Drawing for leaders, and the checks there are."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.rep: Account | None = None
        self.leads = may(desk.acting.role, "spot_check")
        self.days = Segmented([(7, self.tr("近 7 天")), (30, self.tr("近 30 天"))], 7, height=28)
        self.count = Segmented([(n, self.tr("{count} 份").format(count=n)) for n in COUNTS], 5, height=28)
        self.drawing = primary(self.tr("随机抽取"), "ph.dice-three", "small")
        self.drawing.clicked.connect(self.draw)
        self._notice, self.table = Slot(), RecordTable(COMFORTABLE)
        self.table.opened.connect(self.open)
        self.empty = EmptyState("ph.dice-three", self.tr("还没有抽查"), self._empty_sentence())
        head = QHBoxLayout()
        head.setSpacing(10)
        told = self.tr("从拜访记录里随机抽取，先每人一份，再抽第二份；抽过的不再抽。")
        for widget in (self.days, self.count, self.drawing):
            head.addWidget(widget)
            if not self.leads:
                widget.hide()
        head.addWidget(ElidedLabel(told, "caption", "text-3"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._notice)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)

    def _empty_sentence(self) -> str:
        if self.leads:
            return self.tr("选好时间和份数，按「随机抽取」；核实后写下结果，客户经理会看到。")
        return self.tr("部门经理抽查您的拜访记录后，结果和点评会列在这里。")

    def show_rep(self, rep: Account | None) -> None:
        """Show the checks of one member of the office, or (None) all; what a rep looks at counts as seen."""
        self.rep = rep
        own = None if self.leads else self.desk.account.id
        checks = checks_for(own, self.desk.now() - LOOK_BACK)
        if self.leads and rep is not None and rep.role == "rep":
            checks = [check for check in checks if check.rep_id == rep.id]
        self.table.set_listing(RowListing(self._columns(), [self._row(check) for check in checks]))
        self.table.setVisible(bool(checks))
        self.empty.setVisible(not checks)
        if not self.leads and self.isVisible():
            mark_seen(checks, self.desk.now())

    def _columns(self) -> list[ListColumn]:
        return [
            ListColumn("visit", self.tr("拜访"), 170),
            ListColumn("rep", self.tr("客户经理"), 96, "avatar"),
            ListColumn("said", self.tr("记录"), 190, "LongTextField"),
            ListColumn("result", self.tr("结果"), 84, "chip"),
            ListColumn("comment", self.tr("点评"), 190),
            ListColumn("drawn", self.tr("抽取"), 90, "DateField"),
            ListColumn("seed", self.tr("种子"), 66, "NumberField"),
            ListColumn("seen", self.tr("本人看过"), 90, "DateField"),
        ]

    def _row(self, check: SpotCheck) -> tuple:
        visit = check.record.visit
        result = dict(SpotCheck.result.choices).get(check.result)
        waits = (self.tr("待核实"), "default")
        return (
            check.id,
            f"{visit.start:%m-%d %H:%M} {visit.customer.short_label}",
            (check.rep.name, check.rep.colour),
            check.record.said,
            (record_text(result), TONES[check.result]) if result else waits,
            check.comment,
            check.drawn_at,
            check.seed,
            check.seen_at,
        )

    def draw(self) -> None:
        """Draw the chosen number of records; the seed is kept, so that the draw can be repeated."""
        today = self.desk.now().date()
        first = today - timedelta(days=int(str(self.days.value())))
        seed = random.SystemRandom().randrange(1, MOST_SEEDS)
        try:
            drawn = draw_checks(first, today, int(str(self.count.value())), seed, self.desk.now())
        except Problem as problem:
            self._notice.put(Banner("info", problem_text(problem)))
            return
        self._notice.put(None)
        self.desk.wrote("spot_check")
        words = self.tr("已抽取 {count} 份，种子 {seed}").format(count=len(drawn), seed=seed)
        self.desk.say(words, lambda: self._undraw(drawn))

    def _undraw(self, drawn: list[SpotCheck]) -> None:
        for check in drawn:
            check.discard()
        self.desk.wrote("spot_check")

    def open(self, key: object) -> None:
        """Show one check beside its record."""
        self.desk.open_drawer(CheckDrawer(self.desk, SpotCheck.get_by_id(key)))
