"""The column at the right of the hall: the selected table, the rules, and when it was last arranged."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.seating_plan import SeatingPlan
from ui.banquets.rule_list import RuleList
from ui.banquets.seat_reasons import SeatReasons
from ui.banquets.seated_hall import SeatedHall
from ui.banquets.table_facts import TableFacts
from ui.calendar_words import near_day
from ui.kit.labels import divider, label
from ui.kit.surfaces import lay_on
from ui.kit.theme import THEME, scaled

WIDTH = 290


class Inspector(QWidget):
    """`facts`, `reasons` and `rules` are its parts."""

    def __init__(self) -> None:
        super().__init__()
        lay_on(self, "panel")
        self.facts, self.reasons, self.rules = TableFacts(), SeatReasons(), RuleList()
        self._arranged = label("", "caption", "text-2", wrap=True)
        self._note = label(self.tr("排座只动未锁定的座位；每一步都能撤销。"), "caption", "text-2", wrap=True)
        foot = lay_on(QWidget(), "subtle")
        lines = QVBoxLayout(foot)
        lines.setContentsMargins(16, 10, 16, 10)
        lines.setSpacing(0)
        lines.addWidget(self._arranged)
        lines.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.facts, self.reasons, divider(), self.rules, divider(), foot):
            column.addWidget(widget, 1 if widget is self.rules else 0)
        THEME.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(scaled(WIDTH))

    def show_hall(self, hall: SeatedHall, table: int | None, guest: int | None, now: datetime) -> None:
        """Show a banquet as it was just read; `table` and `guest` are selected."""
        self.show_selected(hall, table, guest)
        self.rules.show_hall(hall)
        self._arranged.setText(self._arranged_words(hall.last, now))

    def show_selected(self, hall: SeatedHall, table: int | None, guest: int | None) -> None:
        """Show the selected table, and why the selected guest sits there."""
        self.facts.show_table(hall, table)
        self.reasons.show_guest(hall, guest)

    def _arranged_words(self, plan: SeatingPlan | None, now: datetime) -> str:
        if plan is None:
            return self.tr("还没有自动排过座。")
        when = f"{near_day(plan.made_at.date(), now.date())} {plan.made_at:%H:%M}"
        seconds = f"{plan.milliseconds / 1000:.1f}"
        return self.tr("上次自动排座 {when} · 用时 {seconds} 秒").format(when=when, seconds=seconds)

    def set_may_arrange(self, may: bool) -> None:
        """Offer changes or not."""
        self.facts.set_may_arrange(may)
        self.reasons.set_may_arrange(may)
        self.rules.set_may_arrange(may)
        self._note.setText(
            self.tr("排座只动未锁定的座位；每一步都能撤销。")
            if may
            else self.tr("您可以查看和打印；排座由办公室或部门经理来做。")
        )
