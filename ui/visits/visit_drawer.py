"""The drawer of a new or changed visit, with the double-visit card that lives while it is filled in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from models.account import Account
from models.visit import Visit, participants_of
from models.visit_answer import answers_of, check, demand_plannable, plan_visit, suggestions, unanswered
from rules.double_visit import Answer, DoubleVisit
from rules.problem import Problem
from rules.visit_conflicts import Conflict, VisitCheck
from ui.desk import Desk
from ui.kit.banner import Banner
from ui.kit.buttons import icon_button, primary, quiet, secondary
from ui.kit.drawer import Drawer
from ui.kit.errors import problem_text
from ui.kit.theme import scaled
from ui.preparation.preparation_drawer import PreparationDrawer
from ui.sentences import said
from ui.visits.answer_choice import AnswerChoice
from ui.visits.blocks import Block
from ui.visits.colleagues_visit import join_colleague, may_join, refusal, show_only
from ui.visits.conflict_card import ConflictCard
from ui.visits.offers import VERBS, offers_for
from ui.visits.visit_acts import VisitActs
from ui.visits.visit_form import VisitForm

DEBOUNCE = 120
TIGHT_BELOW = 800
"""Height of the drawer under which a double visit is shown in fewer lines, so that all answers are seen."""


class VisitDrawer(Drawer):
    """Plans one visit; `drafted(block, clash)` tells the calendar what to show, `stored(visit)` what now stands.

    A visit whoever is signed in may not change is only shown, with the reason and what can be done instead.
    """

    drafted = Signal(object, object)
    stored = Signal(object)

    def __init__(self, desk: Desk, visit: Visit, companions: Sequence[int] | None = None) -> None:
        """Show a visit; `companions` None are those who come along as it is stored."""
        super().__init__("")
        self.set_title(self.tr("修改拜访") if "id" not in visit._dirty else self.tr("新建拜访"))
        self.desk = desk
        if companions is None:
            companions = participants_of([visit.id]).get(visit.id, ())
        self.form = VisitForm(desk, visit, companions)
        self.answers: AnswerChoice | None = None
        self._shown: list[QWidget] = []
        self.body.addWidget(self.form)
        self.refused = refusal(visit, desk.acting)
        self._timer = QTimer(self, interval=DEBOUNCE, singleShot=True)
        self._timer.timeout.connect(self.look)
        if self.refused:
            self._only_show()
            return
        self._footer_buttons()
        self.form.changed.connect(self._timer.start)
        QTimer.singleShot(0, self, self.look)

    def _only_show(self) -> None:
        visit = self.form.visit
        self.set_title(self.tr("{rep}的拜访").format(rep=visit.rep.name))
        self.body.insertWidget(0, Banner("info", self.refused))
        show_only(self.form, self.refused)
        close = secondary(self.tr("关闭"))
        close.clicked.connect(self.dismiss)
        self.footer_right.addWidget(close)
        self.join_button = primary(self.tr("一起去"), "ph.users-three")
        self.join_button.clicked.connect(self.join)
        self.join_button.setToolTip(self.tr("与{rep}联合拜访，{rep}会收到消息。").format(rep=visit.rep.name))
        self.footer_right.addWidget(self.join_button)
        self.join_button.setVisible(may_join(visit, self.desk))

    def join(self) -> None:
        """Come along on the colleague's visit that is shown."""
        try:
            join_colleague(self.form.visit, self.desk)
        except Problem as problem:
            self._clear()
            self._tell(problem)
            return
        self.dismiss()

    def is_tight(self) -> bool:
        """Say whether the drawer is too low for everything a double visit has to say."""
        return self.height() < scaled(TIGHT_BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show a double visit in as many lines as there is room for."""
        before = event.oldSize().height()
        super().resizeEvent(event)
        if before > 0 and (before < scaled(TIGHT_BELOW)) != self.is_tight():
            self._timer.start()

    def _footer_buttons(self) -> None:
        more, cancel = quiet(self.tr("更多内容…")), secondary(self.tr("取消"))
        more.setCheckable(True)
        more.toggled.connect(self.form.show_plan)
        cancel.clicked.connect(self.dismiss)
        self.store_button = primary(self.tr("保存拜访"), "ph.calendar-plus")
        self.store_button.clicked.connect(self.store)
        self.footer_left.addWidget(more)
        if "id" not in self.form.visit._dirty:
            call_off = icon_button("ph.trash", self.tr("取消这次拜访"), "quiet")
            call_off.clicked.connect(self.call_off)
            self.footer_left.addWidget(call_off)  # shown before, it would be a window and take the keyboard away
            call_off.setVisible(self.form.visit.status in ("tentative", "confirmed"))
            prepare = quiet(self.tr("预案"), "ph.clipboard-text")
            prepare.clicked.connect(lambda: self.desk.open_drawer(PreparationDrawer(self.desk, self.form.visit)))
            self.footer_left.addWidget(prepare)
        self.footer_right.addWidget(cancel)
        self.footer_right.addWidget(self.store_button)
        for keys in ("Ctrl+Return", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.store)

    def call_off(self) -> None:
        """Cancel the visit that is shown, with undo."""
        acts = VisitActs(self.desk, lambda visit, along: self.desk.open_drawer(VisitDrawer(self.desk, visit, along)))
        acts.cancel(self.form.visit.id)
        self.drafted.emit(None, None)
        self.dismiss()

    def look(self) -> None:
        """Check the visit as it stands now and show what was found."""
        if self.refused:
            return
        if not self.form.is_ready():
            self._show(None)
            return
        visit, now = self.form.fill(), self.desk.now()
        try:
            demand_plannable(visit, now)
        except Problem as problem:
            self._show(None)
            self._tell(problem)
            return
        self._show(check(visit, self.form.participants(), now))

    def _show(self, verdict: VisitCheck | None) -> None:
        self._clear()
        conflicts = unanswered(self.form.visit, verdict) if verdict else []
        if verdict and verdict.notes:
            level = "warn" if any(note.kind != "too_soon" for note in verdict.notes) else "info"
            self._add(Banner(level, self.tr("；").join(said(note.detail) for note in verdict.notes)))
        self.form.show_fewer(bool(conflicts) and self.is_tight())
        if conflicts:
            self._add(ConflictCard(conflicts[0], len(conflicts) - 1, self.is_tight()))
            self._offer(conflicts)
        elif verdict and verdict.conflicts:
            self._add(ConflictCard(verdict.conflicts[0], len(verdict.conflicts) - 1))
            for answer in answers_of(self.form.visit):
                self._add(Banner("info", answer.reason or "", self.tr("{rep}：").format(rep=answer.rep.name)))
        self._name_button()
        self._tell_calendar(verdict)

    def _clear(self) -> None:
        for widget in self._shown:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown, self.answers = [], None

    def _add(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self.body.addWidget(widget)

    def _offer(self, conflicts: Sequence[Conflict]) -> None:
        times = suggestions(self.form.visit, self.form.participants(), self.desk.now())
        self.answers = AnswerChoice(offers_for(conflicts), times, self.is_tight())
        self.answers.changed.connect(self._name_button)
        self._add(self.answers)

    def _name_button(self) -> None:
        icon_name, text = VERBS[self.answers.choice if self.answers else ""]
        self.store_button.setText(QCoreApplication.translate("VisitDrawer", text))
        self.store_button.set_icon(icon_name)

    def _tell_calendar(self, verdict: VisitCheck | None) -> None:
        start = self.form.start()
        if start is None or not self.form.customer.value():
            self.drafted.emit(None, None)
            return
        visit = self.form.fill()
        rep = Account.get_or_none(Account.id == visit.rep_id)
        people = ((rep.name, rep.colour),) if rep else ()
        note = self.tr("新拜访 · 未保存")
        block = Block(None, visit.customer.short_label, start, visit.minutes or 60, people, frozenset(), note=note)
        worst = verdict.conflicts[0] if verdict and verdict.conflicts else None
        self.drafted.emit(block, (worst.visit, self._distance(worst)) if worst and worst.visit else None)

    def _distance(self, conflict: Conflict) -> str:
        days = conflict.days_apart
        return self.tr("撞车 · 隔 {days} 天").format(days=days) if days else self.tr("撞车 · 同一天")

    def store(self) -> None:
        """Store the visit, or carry out the answer that was chosen; problems are told at the top of the drawer."""
        if not self.form.check():
            return
        answer = self.answers.answer() if self.answers else None
        try:
            standing = plan_visit(self.form.fill(), self.form.participants(), answer, self.desk.now())
        except DoubleVisit as found:
            self._after_moving(answer)
            self._show(found.check)
            return
        except Problem as problem:
            self._tell(problem)
            return
        self.desk.wrote("visit", "task")
        self.stored.emit(standing)
        self.drafted.emit(None, None)
        self.dismiss()

    def _after_moving(self, answer: Answer | None) -> None:
        """The other time clashes as well: show it in the form."""
        if answer and answer.start:
            self.form.take_start(answer.start)

    def _tell(self, problem: Problem) -> None:
        banner = Banner("blocking", problem_text(problem))
        self._shown.append(banner)
        self.body.insertWidget(0, banner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit)
        number = event.key() - Qt.Key.Key_0
        if self.answers and not typing and self.answers.choose_number(number):
            return
        super().keyPressEvent(event)
