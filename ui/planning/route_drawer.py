"""Proposes a better order for a day's visits: which may change their time, the new order with reasons, and undo."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.account import Account
from models.outing import day_visits, reroute, route_stops
from models.visit import Visit
from rules.problem import Problem
from rules.route_order import RouteProposal, RouteStop, propose_route
from ui.calendar_words import near_day_and_weekday
from ui.desk import Desk
from ui.kit.banner import Banner
from ui.kit.buttons import primary, secondary
from ui.kit.check import CheckBox
from ui.kit.drawer import Drawer
from ui.kit.errors import problem_text
from ui.kit.labels import divider, label
from ui.kit.slot import Slot
from ui.sentences import said


class RouteDrawer(Drawer):
    """Ticked visits may change their time; the proposal below follows at once."""

    def __init__(self, desk: Desk, rep: Account, day: date) -> None:
        super().__init__("")
        self.set_title(self.tr("按片区排路线"))
        self.desk, self.rep, self.day = desk, rep, day
        self.visits: dict[int, Visit] = {visit.id: visit for visit in day_visits(rep.id, day)}
        self.ticks: dict[int, CheckBox] = {}
        self.proposal: RouteProposal | None = None
        self._problem, self._told = Slot(), Slot()
        when = near_day_and_weekday(day, desk.now().date())
        self.body.addWidget(label(self.tr("{name} · {day}").format(name=rep.name, day=when), "section"))
        text = self.tr("打勾的拜访可以换时间，没打勾的不动。已和客户约定的、联合拜访默认不动；改了时间请另行告知客户。")
        self.body.addWidget(label(text, "caption", "text-2", wrap=True))
        self.body.addWidget(self._problem)
        usual = {stop.key for stop in route_stops(list(self.visits.values()), desk.now()) if not stop.fixed}
        for visit in self.visits.values():
            self.body.addWidget(self._tick(visit, visit.id in usual))
        self.body.addWidget(divider())
        self.body.addWidget(self._told)
        self.body.addStretch()
        self.applying, cancel = primary(self.tr("按这个顺序改时间")), secondary(self.tr("取消"))
        self.applying.clicked.connect(self.apply)
        cancel.clicked.connect(self.dismiss)
        self.footer_right.addWidget(cancel)
        self.footer_right.addWidget(self.applying)
        self._propose()

    def _tick(self, visit: Visit, moves: bool) -> CheckBox:
        tick = CheckBox(f"{visit.start:%H:%M}–{visit.end:%H:%M}  {visit.customer.short_label}")
        tick.setChecked(moves)
        tick.setEnabled(visit.start > self.desk.now() and visit.status != "done")
        tick.setToolTip(visit.place or visit.customer.address or self.tr("档案里没有地址"))
        tick.toggled.connect(lambda _on: self._propose())
        self.ticks[visit.id] = tick
        return tick

    def movable(self) -> set[int]:
        """Return the visits that may change their time."""
        return {key for key, tick in self.ticks.items() if tick.isChecked()}

    def _propose(self) -> None:
        stops = route_stops(list(self.visits.values()), self.desk.now(), self.movable())
        self.proposal = propose_route(stops)
        self.applying.setEnabled(self.proposal.is_better)
        self._told.put(self._words(self.proposal))

    def _words(self, proposal: RouteProposal) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if proposal.is_better:
            share = round(100 * (proposal.before - proposal.after) / proposal.before)
            head = self.tr("建议的顺序（路上约少 {share}%）").format(share=share)
        elif self.movable():
            head = self.tr("现在的顺序已经最顺，不用改。")
        else:
            head = self.tr("没有可以换时间的拜访，请先打勾。")
        column.addWidget(label(head, "section", wrap=True))
        for stop in proposal.stops:
            column.addLayout(self._stop(stop))
        return place

    def _stop(self, stop: RouteStop) -> QHBoxLayout:
        visit = self.visits[stop.key]
        moved = stop.start != visit.start
        row = QHBoxLayout()
        row.setSpacing(8)
        clock = label(f"{stop.start:%H:%M}", "strong" if moved else "body", "accent-text" if moved else "text-2")
        row.addWidget(clock, alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(visit.customer.short_label, "strong" if moved else "body"))
        parts = [said(stop.reason)] if stop.reason else []
        if moved:
            parts.insert(0, self.tr("原定 {time}").format(time=f"{visit.start:%H:%M}"))
        if parts:
            words.addWidget(label(" · ".join(parts), "caption", "text-2", wrap=True))
        row.addLayout(words, 1)
        return row

    def apply(self) -> None:
        """Move the visits; where somebody has no time then, nothing is moved and it is said why."""
        assert self.proposal is not None
        starts = {s.key: s.start for s in self.proposal.stops if s.start != self.visits[s.key].start}
        try:
            before = reroute(starts, self.desk.now())
        except Problem as problem:
            self._problem.put(Banner("blocking", problem_text(problem)))
            return
        self.desk.wrote("visit")
        words = self.tr("已改 {count} 次拜访的时间", "", len(before)).format(count=len(before))
        self.desk.say(words, lambda: (reroute(before, self.desk.now()), self.desk.wrote("visit")))
        self.dismiss()
