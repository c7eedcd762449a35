"""The drawer in which a visit is prepared: templates to begin with, check lists to tick, guidance, a printed plan."""

from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu

from models.preparation import preparation_of, prepare_visit
from models.preparation_template import PreparationTemplate, templates_for
from models.store.database import database
from models.task import Task, escalate
from models.visit import Visit
from rules.permissions import LEADERS
from rules.problem import Problem
from ui.desk import Desk
from ui.kit.banner import Banner
from ui.kit.buttons import DropDown, link, primary, quiet, secondary
from ui.kit.drawer import Drawer
from ui.kit.errors import problem_text
from ui.kit.labels import label
from ui.kit.slot import Slot
from ui.preparation.preparation_form import PreparationForm
from ui.printing.order import PrintOrder
from ui.tasks.words_drawer import WordsDrawer
from ui.visits.record_head import RecordHead, team_of


class PreparationDrawer(Drawer):
    """Prepares one visit; what was typed is stored however the drawer goes away."""

    def __init__(self, desk: Desk, visit: Visit) -> None:
        super().__init__("")
        self.set_title(self.tr("拜访预案"))
        self.desk, self.visit = desk, visit
        team = team_of(visit)
        self.form = PreparationForm(visit, preparation_of(visit))
        self._kept = self.form.values()
        self._problem = Slot()
        self._problem.hide()
        self.body.addWidget(self._problem)
        self.body.addWidget(RecordHead(visit, team))
        self.body.addLayout(self._templates())
        self.body.addWidget(self.form)
        self._show_guidance()
        self.may_change = desk.account in team or desk.account.role in LEADERS
        self._buttons()
        if not self.may_change:
            for form in (self.form.talk, self.form.opening, self.form.sheet):
                form.set_read_only(self.tr("去拜访的人和部门经理可以改"))

    def _templates(self) -> QHBoxLayout:
        self.templates = DropDown(self.tr("套用模板"), "secondary", "ph.clipboard-text", "small")
        menu = QMenu(self.templates)
        for template in templates_for(self.visit):
            menu.addAction(template.name, lambda template=template: self.take(template))
        self.templates.set_menu(menu)
        self.ask_button = link(self.tr("请示上级"), "ph.arrow-bend-up-right")
        self.ask_button.clicked.connect(self.ask_superior)
        row = QHBoxLayout()
        row.addWidget(self.templates)
        row.addStretch()
        row.addWidget(self.ask_button)
        return row

    def _show_guidance(self) -> None:
        """Show what superiors answered about this visit."""
        asked = Task.present().where(Task.visit == self.visit, Task.kind == "escalation", Task.answer.is_null(False))
        for task in asked.order_by(Task.done_at):
            words = self.tr("{name} 答复：{answer}").format(name=task.owner.name, answer=task.answer)
            self.body.insertWidget(3, label(words, "body", "text-2", wrap=True))

    def _buttons(self) -> None:
        printed = quiet(self.tr("打印"), "ph.printer")
        printed.clicked.connect(self.print)
        close, self.store_button = secondary(self.tr("关闭")), primary(self.tr("保存预案"))
        close.clicked.connect(self.dismiss)
        self.store_button.clicked.connect(self.store)
        self.footer_left.addWidget(printed)
        self.footer_right.addWidget(close)
        self.footer_right.addWidget(self.store_button)
        for widget in (self.templates, self.ask_button, self.store_button):
            widget.setVisible(self.may_change)
        for keys in ("Ctrl+Return", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.store)

    def take(self, template: PreparationTemplate) -> None:
        """Fill in a template, and offer to take that back."""
        before = self.form.values()
        self.form.take(template)
        self.desk.say(self.tr("已套用「{name}」").format(name=template.name), lambda: self.form.set_values(before))

    def _keep(self) -> bool:
        """Store what changed; say whether all is stored."""
        values = self.form.values()
        if values == self._kept or not self.may_change:
            return True
        try:
            prepare_visit(self.visit.id, values)
        except Problem as problem:
            self._problem.put(Banner("blocking", problem_text(problem)))
            return False
        self._kept = values
        self.desk.wrote("visit", "preparation")
        return True

    def store(self) -> None:
        """Store and close."""
        if self._keep():
            self.desk.say(self.tr("已存 {customer} 的预案").format(customer=self.visit.customer.short_label))
            self.dismiss()

    def print(self) -> None:
        """Store, and show the printed plan."""
        if self._keep():
            self.desk.go("print", PrintOrder("visit-plan", self.visit.id, self.visit.customer.short_label))

    def ask_superior(self) -> None:
        """Ask the superior how to act on this visit; the answer comes back as a task and stands in the plan."""
        if not self._keep():
            return
        button = (self.tr("请示"), "ph.arrow-bend-up-right")
        facts = [f"{self.visit.customer.name} · {self.visit.start:%Y-%m-%d %H:%M}", self.visit.purpose or ""]
        self.desk.open_drawer(
            WordsDrawer(self.tr("请示上级"), list(filter(None, facts)), self.tr("请示什么"), button, self._ask)
        )

    def _ask(self, words: str) -> None:
        own = Task(
            title=self.tr("按上级意见准备 {customer} 的拜访").format(customer=self.visit.customer.short_label),
            owner=self.visit.rep_id,
            customer=self.visit.customer_id,
            visit=self.visit,
            due_at=self.visit.start,
        )
        asked = escalate(own, words, self.desk.now())
        self.desk.wrote("task")
        self.desk.say(self.tr("已请示 {name}").format(name=asked.owner.name))

    def hideEvent(self, event: QHideEvent) -> None:
        """However the drawer goes away, what was typed stays."""
        if not database.is_closed():
            self._keep()
        super().hideEvent(event)
