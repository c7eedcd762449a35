"""The drawer that compares the plan on screen with one kept before: rules, and who sits elsewhere."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QGridLayout, QWidget

from models.seating_plan import SeatingPlan, kept_plans, plan_in
from rules.seating.comparison import LEVEL_NAMES, levels_of, moves_between
from rules.seating.layout import Layout
from rules.seating.model import Move, Placement
from ui.banquets.seated_hall import SeatedHall
from ui.banquets.seating_acts import SeatingActs
from ui.banquets.spoken import in_words
from ui.calendar_words import near_day
from ui.kit.buttons import primary
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.drawer import Drawer
from ui.kit.field import Field
from ui.kit.labels import label

SHOWN = 60


class PlanComparison(Drawer):
    """Compares with the plan chosen above; the button below seats everybody as that plan does, as one step."""

    def __init__(self, acts: SeatingActs, now: datetime, may_arrange: bool) -> None:
        super().__init__(self.tr("比较方案"))
        self._acts = acts
        self._kept = {plan.id: plan for plan in kept_plans(self._hall.banquet)}
        self.choice = ChoiceEditor([(plan.id, self._called(plan, now)) for plan in self._kept.values()])
        self.body.addWidget(Field(self.tr("与哪个方案比"), self.choice, False))
        self._inside: QWidget | None = None
        self.restore = primary(self.tr("改用这个方案"))
        self.restore.setEnabled(may_arrange)
        self.restore.clicked.connect(self._restore)
        self.footer_right.addWidget(self.restore)
        self.choice.changed.connect(self._show)
        self.choice.set_value(next(iter(self._kept), None))
        self._show()

    @property
    def _hall(self) -> SeatedHall:
        return self._acts.hall

    def _called(self, plan: SeatingPlan, now: datetime) -> str:
        when = f"{near_day(plan.made_at.date(), now.date())} {plan.made_at:%H:%M}"
        return self.tr("{when} · 不符 {broken}").format(when=when, broken=plan.hard_broken)

    def moves(self) -> tuple[Move, ...]:
        """Return who sits elsewhere in the chosen plan: `before` is now, `after` is there."""
        kept = self._kept.get(self.choice.value())
        return moves_between(self._hall.layout.plan, plan_in(kept), self._hall.guests) if kept else ()

    def _show(self) -> None:
        """Lay out the figures of both plans and the people who sit elsewhere."""
        if self._inside is not None:
            self._inside.deleteLater()
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        kept, moves = self._kept.get(self.choice.value()), self.moves()
        rows: list[Sequence[str]] = [(self.tr("还没有留存的方案，先自动排一次座。"), "", "")]
        if kept is not None:
            rows = [("", self.tr("现在"), self.tr("那时")), *self._levels(kept), *self._people(moves)]
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                grid.addWidget(label(text, "caption", "text" if at and not column else "text-2"), at, column)
        self.body.addWidget(self._inside)

    def _levels(self, kept: SeatingPlan) -> list[Sequence[str]]:
        layout = self._hall.layout
        then = levels_of(Layout(layout.banquet, plan_in(kept)))
        rows = zip(LEVEL_NAMES, levels_of(layout), then, strict=True)
        return [(in_words(name), str(one), str(other)) for name, one, other in rows]

    def _people(self, moves: Sequence[Move]) -> list[Sequence[str]]:
        if not moves:
            return [(self.tr("人人坐在同一个位置"), "", "")]
        rows: list[Sequence[str]] = [(self.tr("{count} 人坐得不同").format(count=len(moves)), "", "")]
        for move in moves[:SHOWN]:
            rows.append((self._hall.guests[move.guest].name, self._place(move.before), self._place(move.after)))
        return rows

    def _place(self, spot: Placement | None) -> str:
        layout = self._hall.layout
        if spot is None or spot.table not in layout.number or spot.seat >= layout.tables[spot.table].seats:
            return self.tr("未排")
        text = self.tr("{table} 桌 {seat}")
        return text.format(table=layout.number[spot.table], seat=in_words(layout.label(spot.table, spot.seat)))

    def _restore(self) -> None:
        kept = self._kept.get(self.choice.value())
        if kept is not None:
            self._acts.seat_as(plan_in(kept))
        self.dismiss()
