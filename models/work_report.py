"""A plan, summary or log of one member of the office: drafted from what is there, handed in, commented (S2, S3, S4)."""

import datetime as dt
from collections.abc import Sequence

from models.account import Account
from models.calendar_day import office_calendar
from models.store.database import writing
from models.store.fields import ChoiceField, DateField, DateTimeField, LinkField, LongTextField, NumberField, TextField
from models.store.record import Record
from models.store.session import acting, demand
from models.store.work_facts import work_facts
from models.target import plan_month
from models.task import Task
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP
from rules.work_draft import draft_work
from rules.work_periods import PERIODS

REPORT_KINDS = (
    ("day_plan", QT_TRANSLATE_NOOP("Records", "明日计划")),
    ("day_log", QT_TRANSLATE_NOOP("Records", "工作日志")),
    ("week_summary", QT_TRANSLATE_NOOP("Records", "每周小结")),
    ("week_plan", QT_TRANSLATE_NOOP("Records", "周计划")),
    ("month_plan", QT_TRANSLATE_NOOP("Records", "月计划")),
    ("evening_review", QT_TRANSLATE_NOOP("Records", "晚间点评")),
)
OF_LEADERS = ("evening_review",)
WRITTEN = ("customers", "first_visits", "deals", "aim", "content", "problems", "better")
"""The fields an author writes; which of them a paper has depends on its kind."""
_TASKS = {"week_summary": "weekly_summary", "month_plan": "month_plan"}
_EMPTY = QT_TRANSLATE_NOOP("Problem", "「{name}」还是空的。请先写内容，再提交。")
_NOT_YOURS = QT_TRANSLATE_NOOP("Problem", "这是 {rep} 写的，您不能改。有意见请写在点评里。")
_NOT_HANDED_IN = QT_TRANSLATE_NOOP("Problem", "{rep} 还没有提交「{name}」，提交以后才能点评。")


class WorkReport(Record):
    """One paper of `kind` by `account` about the span that begins on `first` (`rules.work_periods`)."""

    name = TextField(QT_TRANSLATE_NOOP("Records", "名称"), default="", width=220)
    kind = ChoiceField(QT_TRANSLATE_NOOP("Records", "种类"), choices=REPORT_KINDS, default="day_plan", width=90)
    account = LinkField(Account, QT_TRANSLATE_NOOP("Records", "填写人"))
    first = DateField(QT_TRANSLATE_NOOP("Records", "起始日期"))
    customers = NumberField(QT_TRANSLATE_NOOP("Records", "计划拜访家数"), null=True)
    first_visits = NumberField(QT_TRANSLATE_NOOP("Records", "计划初访家数"), null=True)
    aim = LongTextField(QT_TRANSLATE_NOOP("Records", "目标"), null=True)
    content = LongTextField(QT_TRANSLATE_NOOP("Records", "内容"), null=True)
    problems = LongTextField(QT_TRANSLATE_NOOP("Records", "问题和需要的支持"), null=True)
    better = LongTextField(QT_TRANSLATE_NOOP("Records", "怎样做得更好"), null=True)
    submitted_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "提交时间"), null=True)
    comment = LongTextField(QT_TRANSLATE_NOOP("Records", "点评"), null=True)
    commented_by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "点评人"), null=True)
    commented_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "点评时间"), null=True)
    deals = NumberField(QT_TRANSLATE_NOOP("Records", "计划成交笔数"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "计划与总结")
        icon = "ph.notepad"
        name_field = "name"
        list_columns = ("name", "kind", "account.name", "first", "submitted_at", "commented_at")
        form = (
            (
                QT_TRANSLATE_NOOP("Records", "计划与总结"),
                WRITTEN,
            ),
        )
        order = "-first"
        owner = "account"
        indexes = ((("account", "kind", "first"), True),)

    def prepare(self) -> None:
        """Name a new paper by who wrote it, what it is and when it begins, which is how a person asks for it."""
        self.name = self.name or f"{self.account.name} {dict(REPORT_KINDS)[self.kind]} {self.first:%Y-%m-%d}"

    @property
    def end(self) -> dt.date:
        """Return the day after the last one the paper is about."""
        return PERIODS[self.kind].end(self.first)

    @property
    def due_at(self) -> dt.datetime:
        """Return by when it is handed in."""
        return PERIODS[self.kind].due(self.first, office_calendar())


def first_day(kind: str, today: dt.date) -> dt.date:
    """Return the first day of the span that a paper written today is about."""
    return PERIODS[kind].first(today, office_calendar())


def paper_of(kind: str, account: Account, first: dt.date) -> WorkReport:
    """Return the stored paper, or a new one that is neither drafted nor stored yet."""
    found: WorkReport | None = WorkReport.get_or_none(
        WorkReport.kind == kind, WorkReport.account == account, WorkReport.first == first
    )
    if found is None:
        return WorkReport(kind=kind, account=account, first=first)
    if found.deleted_at:
        found.deleted_at = None
        for name in WRITTEN:
            setattr(found, name, None)
    return found


def is_blank(report: WorkReport) -> bool:
    """Tell whether nothing stands in a paper and it was never handed in, so that it wants to be drafted."""
    return report.submitted_at is None and not any(getattr(report, name) for name in WRITTEN)


def report_of(kind: str, account: Account, first: dt.date, today: dt.date) -> WorkReport:
    """Return the stored paper, or a draft not stored yet, made from visits, records, tasks and due customers."""
    report = paper_of(kind, account, first)
    if is_blank(report):
        draft_again(report, today)
    return report


def draft_again(report: WorkReport, today: dt.date) -> None:
    """Fill the texts from what is there now; nothing is stored."""
    whose = None if report.kind in OF_LEADERS else report.account_id
    draft = draft_work(report.kind, work_facts(whose, report.first, report.end, today))
    for name in WRITTEN:
        setattr(report, name, getattr(draft, name) or None)


def keep_report(report: WorkReport) -> None:
    """Store what its author wrote so far; raises `Problem` for a colleague's."""
    if acting().account not in (None, report.account_id):
        raise Problem(_NOT_YOURS, rep=report.account.name)
    report.save()


def submit_report(report: WorkReport, now: dt.datetime) -> None:
    """Hand a paper in: tasks that asked for it are done, a month plan sets the month's targets. Empty: `Problem`."""
    if not any(getattr(report, name) for name in WRITTEN):
        raise Problem(_EMPTY, name=dict(REPORT_KINDS)[report.kind])
    with writing():
        report.submitted_at = now
        keep_report(report)
        if report.kind == "month_plan":
            planned = {"visit": report.customers, "expansion": report.first_visits, "deal": report.deals}
            plan_month(report.account_id, report.first, planned)
        if report.kind in _TASKS:
            _finish_tasks(report, now)


def _finish_tasks(report: WorkReport, now: dt.datetime) -> None:
    asked = Task.present().where(
        Task.owner == report.account_id, Task.kind == _TASKS[report.kind], Task.done_at.is_null()
    )
    for task in asked.where(Task.due_at < report.end):
        task.finish(now)


def take_back(report: WorkReport) -> None:
    """Let the author go on writing: tasks that handing in ticked off are open again, a comment stays."""
    handed_in = report.submitted_at
    with writing():
        report.submitted_at = None
        keep_report(report)
        if report.kind in _TASKS and handed_in:
            done = Task.owner == report.account_id, Task.kind == _TASKS[report.kind], Task.done_at == handed_in
            for task in Task.present().where(*done):
                task.reopen()


def comment_report(report: WorkReport, comment: str, now: dt.datetime) -> None:
    """Store a manager's comment, which the author finds among the tasks; an empty comment takes it back."""
    demand("comment_reports")
    if report.submitted_at is None:
        raise Problem(_NOT_HANDED_IN, rep=report.account.name, name=dict(REPORT_KINDS)[report.kind])
    with writing():
        report.comment = comment.strip() or None
        report.commented_by, report.commented_at = (acting().account, now) if report.comment else (None, None)
        report.save()
        if report.comment and report.account_id != acting().account:
            _tell(report, now)


def _tell(report: WorkReport, now: dt.datetime) -> None:
    title = QT_TRANSLATE_NOOP("Records", "{manager} 点评了您的{report}").format(
        manager=acting().name, report=dict(REPORT_KINDS)[report.kind]
    )
    due_at = dt.datetime.combine(now.date() + dt.timedelta(days=1), dt.time(17, 30))
    Task.create(title=title[:250], owner=report.account_id, due_at=due_at, remark=report.comment, source=report.name)


def reports_between(first: dt.date, until: dt.date, accounts: Sequence[int]) -> list[WorkReport]:
    """Return the stored papers whose span begins in the half-open span of days, the latest first."""
    span = WorkReport.first >= first, WorkReport.first < until
    query = WorkReport.present().where(*span, WorkReport.account.in_(list(accounts)))
    return list(query.order_by(WorkReport.first.desc(), WorkReport.kind))


def awaiting_comment(since: dt.date) -> int:
    """Count the plans and summaries about days from `since` on that reps handed in and nobody has commented on yet.

    Logs are looked through in the log book, so they wait for nobody.
    """
    handed_in = WorkReport.submitted_at.is_null(False), WorkReport.commented_at.is_null(), WorkReport.kind != "day_log"
    query = WorkReport.present().join(Account, on=(WorkReport.account == Account.id))
    return int(query.where(Account.role == "rep", Account.active, WorkReport.first >= since, *handed_in).count())
