"""Reads the month of a rep, or of all, for the appraisal: what was planned and what was done."""

import datetime as dt

from models.account import ROLES, Account, managers
from models.office import the_office
from models.store.session import demand, demand_unless_own
from models.target import INDICATORS, Target, done_in, month_of, planned_in
from reports.appraisal_sheet import AppraisalSheet, Measured
from reports.team_appraisal import RepMonth, TeamAppraisal

STANDARDS = {
    "visit": ("按月计划上门或电话拜访，有当日记录", 30),
    "expansion": ("初次拜访的新客户", 25),
    "deal": ("当月签订的合同", 25),
}
"""What each indicator counts, and its weight in percent."""
OF_THE_LIST = ("visit", "expansion")
"""The indicators of the list of all reps, as the form has them."""


def read_appraisal(key: int) -> AppraisalSheet:
    """Return the appraisal of the rep and month that the target with this key belongs to.

    Raises `Problem` unless it is one's own, or one leads.
    """
    target: Target = Target.get_by_id(key)
    rep: Account = target.account
    demand_unless_own(rep.id, "comment_reports")
    leaders = managers()
    return AppraisalSheet(
        month=target.month,
        department=" ".join(dict.fromkeys(filter(None, (the_office().department, rep.team and rep.team.name)))),
        rep=rep.name,
        post=rep.title or dict(ROLES)[rep.role],
        appraiser=leaders[0].name if len(leaders) == 1 else "",
        measured=_measured(rep, target.month, tuple(STANDARDS)),
        until=_until(target.month),
    )


def read_team_appraisal(key: int) -> TeamAppraisal:
    """Return the month of the target with this key, of everybody who has a plan for it, in order of joining.

    Raises `Problem` unless one leads.
    """
    demand("comment_reports")
    month = Target.get_by_id(key).month
    planned = Target.present().select(Target.account).where(Target.month == month)
    reps = Account.present().where(Account.id.in_(planned)).order_by(Account.colour, Account.id)
    months = tuple(RepMonth(rep.name, _measured(rep, month, OF_THE_LIST)) for rep in reps)
    return TeamAppraisal(month, the_office().department, months, _until(month))


def _measured(rep: Account, month: dt.date, indicators: tuple[str, ...]) -> tuple[Measured, ...]:
    planned, done, names = planned_in([rep.id], month), done_in([rep.id], month), dict(INDICATORS)
    return tuple(
        Measured(names[one], STANDARDS[one][0], STANDARDS[one][1], planned.get(one, 0), done[one]) for one in indicators
    )


def _until(month: dt.date) -> dt.date | None:
    today = dt.date.today()
    return today if today < month_of(month)[1] else None
