"""Reads plans, summaries and the evening review for their papers."""

import datetime as dt

from models.account import Account, reps
from models.calendar_day import office_calendar
from models.store.session import demand_unless_own
from models.store.work_facts import work_facts
from models.visit import VISIT_KINDS, VISIT_STATES, WAYS, Visit, visits_between
from models.visit_record import VisitRecord
from models.work_report import REPORT_KINDS, WorkReport
from reports.review_sheet import ReviewSheet, Tomorrow
from reports.weekly_summary import WeeklySummary
from reports.work_paper import PaperVisit, WorkPaper
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_OTHER_KIND = QT_TRANSLATE_NOOP("Problem", "「{name}」是{kind}，不能打印成这种文件。请改选：{wanted}。")
_KINDS, _WAYS, _STATES = dict(VISIT_KINDS), dict(WAYS), dict(VISIT_STATES)


def read_plan(key: int) -> WorkPaper:
    """Return the plan of a day, week or month with this key; raises `Problem` for another kind of paper."""
    return _paper(_report(key, "week_plan", "day_plan", "month_plan"))


def read_log(key: int) -> WorkPaper:
    """Return the log of a day with this key; raises `Problem` for another kind of paper."""
    return _paper(_report(key, "day_log"))


def read_weekly_summary(key: int) -> WeeklySummary:
    """Return the weekly summary with this key, and next week's plan if it is written."""
    report = _report(key, "week_summary")
    found = work_facts(report.account_id, report.first, report.end, report.end)
    held = [visit for visit in found.visits if visit.status == "done"]
    plan = WorkReport.present().where(
        WorkReport.account == report.account, WorkReport.kind == "week_plan", WorkReport.first == report.end
    )
    return WeeklySummary(
        week=_paper(report),
        held=len(held),
        first_visits=sum(visit.kind == "first" for visit in held),
        records=sum(visit.recorded for visit in held),
        cancelled=found.cancelled,
        next_week=next(map(_paper, plan), None),
    )


def read_review(key: int) -> ReviewSheet:
    """Return the evening review with this key: the whole office's day and what everybody plans for the next one."""
    report = _report(key, "evening_review")
    day = office_calendar().add_working_days(report.first, 1)
    plans = WorkReport.present().where(WorkReport.kind == "day_plan", WorkReport.first == day)
    written = {plan.account_id: plan for plan in plans}
    return ReviewSheet(_paper(report), tuple(_tomorrow(rep, written.get(rep.id)) for rep in reps()))


def _tomorrow(rep: Account, plan: WorkReport | None) -> Tomorrow:
    if plan is None:
        return Tomorrow(rep.name, None, "", handed_in=False)
    return Tomorrow(rep.name, plan.customers, plan.aim or "", handed_in=plan.submitted_at is not None)


def _report(key: int, *kinds: str) -> WorkReport:
    report: WorkReport = WorkReport.get_by_id(key)
    words = dict(REPORT_KINDS)
    if report.kind not in kinds:
        wanted = "、".join(words[kind] for kind in kinds)
        raise Problem(_OTHER_KIND, name=report.name, kind=words[report.kind], wanted=wanted)
    demand_unless_own(report.account_id, "comment_reports")
    return report


def _paper(report: WorkReport) -> WorkPaper:
    whose = () if report.kind == "evening_review" else (report.account_id,)
    author: Account = report.account
    return WorkPaper(
        title=dict(REPORT_KINDS)[report.kind],
        rep=author.name,
        team=author.team.name if author.team else "",
        first=report.first,
        last=report.end - dt.timedelta(days=1),
        visits=_visits(report, whose),
        customers=report.customers,
        first_visits=report.first_visits,
        deals=report.deals,
        aim=report.aim or "",
        content=report.content or "",
        problems=report.problems or "",
        better=report.better or "",
        submitted_at=report.submitted_at,
        comment=report.comment or "",
        commented_by=report.commented_by.name if report.commented_by else "",
        commented_at=report.commented_at,
    )


def _visits(report: WorkReport, whose: tuple[int, ...]) -> tuple[PaperVisit, ...]:
    span = dt.datetime.combine(report.first, dt.time()), dt.datetime.combine(report.end, dt.time())
    visits = visits_between(*span, reps=whose)
    keys = [visit.id for visit in visits]
    records = {record.visit_id: record for record in VisitRecord.present().where(VisitRecord.visit.in_(keys))}
    return tuple(_visit(visit, records.get(visit.id)) for visit in visits)


def _visit(visit: Visit, record: VisitRecord | None) -> PaperVisit:
    return PaperVisit(
        start=visit.start,
        end=visit.end,
        customer=visit.customer.name,
        rep=visit.rep.name,
        kind=_KINDS[visit.kind],
        way=_WAYS[visit.way],
        state=_STATES[visit.status],
        purpose=visit.purpose or "",
        said=record.said or "" if record else "",
        next_step=record.next_step or "" if record else "",
        better=record.better or "" if record else "",
        rating=record.rating or 0 if record else 0,
    )
