"""Who goes where on a day: approval before leaving, the slip, a better route, return and check afterwards."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.account import Account, reps
from models.outing import (
    Outing,
    approve_outing,
    changed_since_approval,
    day_visits,
    outing_of,
    outings_on,
    report_return,
    withdraw_approval,
)
from models.visit import Visit
from rules.permissions import may
from ui.calendar_words import near_day_and_weekday
from ui.desk import Desk
from ui.kit.avatar import Avatar
from ui.kit.buttons import Button, icon_button, secondary
from ui.kit.chips import Chip
from ui.kit.empty_state import EmptyState
from ui.kit.labels import label
from ui.kit.surfaces import card
from ui.planning.outing_check_drawer import OutingCheckDrawer
from ui.planning.route_drawer import RouteDrawer
from ui.planning.stepper import Stepper, day_step
from ui.records.record_drawer import RecordDrawer

ARROW = " → "


class OutingsView(QWidget):
    """One card per rep; `print_wanted(rep, day)`."""

    print_wanted = Signal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.rep: Account | None = None
        self.cards: dict[int, QWidget] = {}
        self.leads = may(desk.acting.role, "approve_outings")
        self.day = Stepper(self.tr("今天"), day_step, lambda day: near_day_and_weekday(day, desk.now().date()))
        self.day.begin(desk.now().date())
        self.day.changed.connect(lambda _day: self._fill())
        self._told = label("", "body", "text-2")
        self.every = secondary(self.tr("全部批准"), "ph.check", "small")
        self.every.clicked.connect(self.approve_all)
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 20, 0)
        head.addWidget(self.day)
        head.addSpacing(10)
        head.addWidget(self._told)
        head.addStretch()
        head.addWidget(self.every)
        place = QWidget()
        self._column = QVBoxLayout(place)
        self._column.setContentsMargins(20, 10, 20, 20)
        self._column.setSpacing(10)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(area, 1)

    def show_rep(self, rep: Account | None) -> None:
        """Show the outing of one member of the office, or (None) of every rep."""
        self.rep = rep
        self._fill()

    def show_day(self, day: date) -> None:
        """Show another day."""
        self.day.show_day(day)

    def _people(self) -> list[Account]:
        return [self.rep] if self.rep else reps()

    def _fill(self) -> None:
        while self._column.count():
            widget = self._column.takeAt(0).widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        self.cards = {}
        people = self._people()
        outings = outings_on(self.day.day, [rep.id for rep in people])
        waiting = 0
        for rep in people:
            visits = day_visits(rep.id, self.day.day)
            if visits:
                outing = outings.get(rep.id)
                waiting += self._waits(visits, outing)
                self.cards[rep.id] = self._card(rep, visits, outing)
                self._column.addWidget(self.cards[rep.id])
        if not self.cards:
            sentence = self.tr("在拜访日程里排好拜访，当天的出访单就列在这里。")
            self._column.addWidget(EmptyState("ph.car-simple", self.tr("这一天没有安排拜访"), sentence), 1)
        self._column.addStretch()
        self._told.setText(self.tr("{count} 人外出").format(count=len(self.cards)) if self.cards else "")
        self.every.setVisible(self.leads and waiting > 1)

    def _card(self, rep: Account, visits: list[Visit], outing: Outing | None) -> QWidget:
        place = card()
        place.setAccessibleName(rep.name)
        row, words = QHBoxLayout(place), QVBoxLayout()
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(Avatar(rep.name, rep.colour, 32))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(rep.name, "section"))
        head.addWidget(label(self._summary(visits), "caption", "text-2"))
        for text, tone in self._states(visits, outing):
            head.addWidget(Chip(text, tone))
        head.addStretch()
        words.setSpacing(4)
        words.addLayout(head)
        stops = ARROW.join(f"{visit.start:%H:%M} {visit.customer.short_label}" for visit in visits)
        words.addWidget(label(stops, "body", "text", wrap=True))
        if outing and outing.check_note:
            words.addWidget(label(outing.check_note, "caption", "text-2", wrap=True))
        row.addLayout(words, 1)
        for button in self._buttons(rep, visits, outing):
            row.addWidget(button)
        return place

    def _summary(self, visits: list[Visit]) -> str:
        calls = sum(visit.way == "phone" for visit in visits)
        words = self.tr("{count} 处").format(count=len(visits) - calls)
        return self.tr("{words} · 电话 {calls}").format(words=words, calls=calls) if calls else words

    def _waits(self, visits: list[Visit], outing: Outing | None) -> bool:
        """Tell whether an outing wants a manager's word: none was given yet, or the route was changed since."""
        return outing is None or outing.approved_at is None or changed_since_approval(outing, visits)

    def _states(self, visits: list[Visit], outing: Outing | None) -> list[tuple[str, str]]:
        if outing is None or outing.approved_at is None:
            told = [(self.tr("未批准"), "warn")]
        elif self._waits(visits, outing):
            told = [(self.tr("批准后改过"), "warn")]
        else:
            told = [(self.tr("{name} 已批准").format(name=outing.approved_by.name), "ok")]
        if outing and outing.returned_at:
            told.append((self.tr("{at} 返回").format(at=f"{outing.returned_at:%H:%M}"), "info"))
        if outing and outing.checked_at:
            told.append((self.tr("已核对"), "ok"))
        return told

    def _buttons(self, rep: Account, visits: list[Visit], outing: Outing | None) -> list[Button]:
        own = rep.id == self.desk.account.id
        made: list[Button] = []
        if self.leads and self._waits(visits, outing):
            made.append(self._button(self.tr("批准"), "ph.check", lambda: self.approve(rep)))
        if own and (outing is None or outing.returned_at is None) and self.day.day <= self.desk.now().date():
            made.append(self._button(self.tr("已返回"), "ph.arrow-u-up-left", lambda: self.note_return(rep)))
        if self.leads and outing is not None and self.day.day <= self.desk.now().date():
            made.append(self._button(self.tr("核对"), "ph.clipboard-text", lambda: self.check(outing)))
        if own or self.leads:
            route = icon_button("ph.path", self.tr("按片区排路线"), measure="small")
            route.clicked.connect(lambda: self.open_route(rep))
            route.setEnabled(len(visits) > 2)
            printing = icon_button("ph.printer", self.tr("打印出访单"), measure="small")
            printing.clicked.connect(lambda: self.print_wanted.emit(rep, self.day.day))
            car = icon_button("ph.car-simple", self.tr("用车"), measure="small")
            car.clicked.connect(lambda: self.choose_car(rep))
            made += [car, route, printing]
        for button in made:
            button.setAccessibleName(f"{button.accessibleName() or button.text()} {rep.name}")
        return made

    def _button(self, text: str, icon_name: str, act: object) -> Button:
        button = secondary(text, icon_name, "small")
        button.clicked.connect(lambda _=False: act())
        return button

    def approve(self, rep: Account) -> None:
        """Let a rep leave."""
        outing = approve_outing(rep, self.day.day, self.desk.now())
        self._told_of(self.tr("已批准 {name} 出访").format(name=rep.name), lambda: withdraw_approval(outing))

    def approve_all(self) -> None:
        """Let everybody leave who waits for it."""
        outings, day = outings_on(self.day.day, list(self.cards)), self.day.day
        waiting = [key for key in self.cards if self._waits(day_visits(key, day), outings.get(key))]
        made = [approve_outing(Account.get_by_id(key), self.day.day, self.desk.now()) for key in waiting]
        text = self.tr("已批准 {count} 人出访").format(count=len(made))
        self._told_of(text, lambda: [withdraw_approval(outing) for outing in made])

    def note_return(self, rep: Account) -> None:
        """Note that the rep is back."""
        report_return(rep, self.day.day, self.desk.now())
        self._told_of(self.tr("已记下返回时间"), lambda: report_return(rep, self.day.day, None))

    def check(self, outing: Outing) -> None:
        """Ask how the outing was checked."""
        self.desk.open_drawer(OutingCheckDrawer(self.desk, outing))

    def choose_car(self, rep: Account) -> None:
        """Ask how the rep travels; it is printed on the slip."""
        outing = outing_of(rep, self.day.day)
        self.desk.open_drawer(RecordDrawer(self.desk, outing, self.tr("用车"), names=("transport",)))

    def open_route(self, rep: Account) -> None:
        """Show a better order for the day."""
        self.desk.open_drawer(RouteDrawer(self.desk, rep, self.day.day))

    def _told_of(self, text: str, undo: object) -> None:
        self.desk.wrote("outing")
        self.desk.say(text, lambda: (undo(), self.desk.wrote("outing")))
