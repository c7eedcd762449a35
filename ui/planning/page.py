"""计划与总结: five views on the work of a rep or the office, and the paper that is about to be printed."""

from datetime import date

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.account import Account, rep_names
from models.outing import outing_of
from models.target import plan_of
from models.work_report import WorkReport, first_day, report_of
from rules.permissions import may
from rules.work_periods import PERIODS
from ui.desk import Desk, Page
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.empty_state import EmptyState
from ui.kit.page_header import PageHeader
from ui.kit.segmented import Segmented
from ui.planning.checks_view import ChecksView
from ui.planning.log_view import LogView
from ui.planning.outings_view import OutingsView
from ui.planning.papers_view import PapersView
from ui.planning.progress_view import ProgressView
from ui.planning.words import month_text

PAPERS, PROGRESS, LOG, OUTINGS, CHECKS = "papers", "progress", "log", "outings", "checks"
DOCUMENTS = {
    "day_plan": "work-plan",
    "day_log": "work-log",
    "week_plan": "work-plan",
    "month_plan": "work-plan",
    "week_summary": "weekly-summary",
    "evening_review": "review-sheet",
}
"""Kind of paper → the document it is printed as."""


class PlanningPage(Page):
    """A subject is a view, a pair of view and account key or day, the key of a paper, or a kind of paper."""

    READS = ("visit", "visit_record", "visit_participant", "task", "customer", "target", "work_report", "outing",
             "spot_check", "account", "setting", "calendar_day")  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.leads = may(desk.acting.role, "comment_reports")
        self.header = PageHeader(self.tr("计划与总结"))
        self.whose = ChoiceEditor((), "ph.user")
        self.whose.setFixedWidth(150)
        self.whose.setAccessibleName(self.tr("看谁的"))
        if not self.leads:
            self.whose.hide()
        self.whose.changed.connect(self._show_rep)
        self.header.add_right(self.whose)
        self.view = self.header.add_right(Segmented(self._choices(), PAPERS))
        self.first = self.view
        self.view.changed.connect(lambda _view: self._show_view())
        self.views: dict[str, QWidget] = {
            PAPERS: PapersView(desk),
            PROGRESS: ProgressView(desk),
            LOG: LogView(desk),
            OUTINGS: OutingsView(desk),
            CHECKS: ChecksView(desk),
        }
        self.stack, self.pages = QStackedWidget(), QStackedWidget()
        names = dict(self._choices())
        for key, view in self.views.items():
            self.stack.addWidget(view)
            if isinstance(table := getattr(view, "table", None), QWidget):
                table.setAccessibleName(names[key])
        self._connect()
        main = QWidget()
        column = QVBoxLayout(main)
        for layout in (column, outer := QVBoxLayout(self)):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.nobody = self._nobody()
        for widget in (self.header, self.stack, self.nobody):
            column.addWidget(widget)
        self.pages.addWidget(main)
        outer.addWidget(self.pages)

    def _nobody(self) -> EmptyState:
        sentence = self.tr("添加客户经理后，这里按人列出计划、完成情况、日志和出访单。")
        action = self.tr("添加人员") if may(self.desk.acting.role, "manage_accounts") else ""
        made = EmptyState("ph.users-three", self.tr("还没有客户经理"), sentence, action)
        made.acted.connect(lambda: self.desk.go("settings", "people"))
        return made

    def _choices(self) -> list[tuple[str, str]]:
        return [
            (PAPERS, self.tr("计划与小结")),
            (PROGRESS, self.tr("完成情况")),
            (LOG, self.tr("工作日志")),
            (OUTINGS, self.tr("出访单")),
            (CHECKS, self.tr("抽查")),
        ]

    def _connect(self) -> None:
        self.views[PAPERS].print_wanted.connect(self.print_paper)
        self.views[OUTINGS].print_wanted.connect(self.print_outing)
        self.views[PROGRESS].print_wanted.connect(self.print_appraisal)
        self.views[LOG].paper_wanted.connect(self.open_paper)
        self.views[PROGRESS].rep_wanted.connect(lambda key: self.show_subject((PAPERS, key)))

    def rep(self) -> Account | None:
        """Return whose work is shown: the own, a chosen rep's, or (None, for leaders) everybody's."""
        return Account.get_by_id(self.whose.value()) if self.whose.value() else None

    def refresh(self) -> None:
        """Read the reps and the view that is shown again."""
        with QSignalBlocker(self.whose):
            self._offer_people()
        self._show_rep()

    def _offer_people(self) -> None:
        me = self.desk.account
        if self.leads:
            chosen = self.whose.value()
            own = [(me.id, self.tr("我自己"))]
            self.whose.set_choices([(0, self.tr("全部人员")), *own, *rep_names()])
            self.whose.set_value(chosen or 0)
        else:
            self.whose.set_choices([(me.id, me.name)])
            self.whose.set_value(me.id)

    def _show_view(self) -> None:
        self.stack.setCurrentWidget(self.views[str(self.view.value())])
        self._show_rep()

    def _show_rep(self) -> None:
        rep = self.rep()
        nobody = rep is None and not rep_names()
        self.stack.setHidden(nobody)
        self.nobody.setVisible(nobody)
        if not nobody:
            self.stack.currentWidget().show_rep(rep)

    def show_subject(self, subject: object) -> None:
        """Show a view, a view of one rep or day, or a paper."""
        self._leave_print()
        if isinstance(subject, int):
            self.open_paper(WorkReport.get_by_id(subject))
            return
        if subject in PERIODS:
            today = self.desk.now().date()
            kind, own = str(subject), self.desk.account
            self.open_paper(report_of(kind, own, first_day(kind, today), today))
            return
        view, what = subject if isinstance(subject, tuple) else (subject, None)
        if view in self.views:
            if isinstance(what, int) and self.leads:
                self.whose.set_value(what)
            if isinstance(what, date):
                self.views[OUTINGS].day.show_day(what)
            self.view.set_value(view)
            self._show_view()

    def open_paper(self, report: WorkReport) -> None:
        """Show a paper, stored or about to be written."""
        if self.leads:
            self.whose.set_value(report.account_id)
        self.view.set_value(PAPERS)
        self._show_view()
        self.views[PAPERS].open(report)

    def print_paper(self, report: WorkReport) -> None:
        """Show a paper as it would be printed."""
        self._preview(DOCUMENTS[report.kind], report.id, report.name)

    def print_appraisal(self, people: list[Account], month: date) -> None:
        """Show the appraisal of somebody's month, or the list of several; what is measured is what was planned."""
        plans = [plan for plan in (plan_of(rep.id, month) for rep in people) if plan]
        whose = people[0].name if len(people) == 1 else self.tr("全部人员")
        if not plans:
            self.desk.say(self.tr("{name} 这个月还没有计划，先提交月计划再考核。").format(name=whose))
        else:
            document = "appraisal" if len(people) == 1 else "team-appraisal"
            self._preview(document, plans[0].id, f"{whose} {month_text(month)}")

    def print_outing(self, rep: Account, day: object) -> None:
        """Show the outing slip of a rep's day."""
        outing = outing_of(rep, day)
        notice = "" if outing.approved_by_id else self.tr("还没有批准。可以先打印，请部门经理签字。")
        self._preview("outing-slip", outing.id, outing.name, notice)

    def _preview(self, document: str, key: int, subject: str, notice: str = "") -> None:
        from ui.printing.preview import PrintPreview  # the writer of PDFs takes a while to load

        preview = PrintPreview(self.desk, document, key, subject, notice)
        preview.went_back.connect(self._leave_print)
        self._leave_print()
        self.pages.addWidget(preview)
        self.pages.setCurrentWidget(preview)

    def _leave_print(self) -> None:
        while self.pages.count() > 1:
            page = self.pages.widget(1)
            self.pages.removeWidget(page)
            page.deleteLater()
