"""Reads a rep's month for the appraisal sheet: what was planned and what was done."""

import datetime as dt

from models.account import ROLES, Account, managers
from models.office import the_office
from models.target import INDICATORS, Target, done_in, month_of, planned_in
from reports.appraisal_sheet import AppraisalSheet, Measured

STANDARDS = {
    "visit": ("按月计划上门或电话拜访，有当日记录", 30),
    "expansion": ("初次拜访的新客户", 25),
    "deal": ("当月签订的合同", 25),
}
"""What each indicator counts, and its weight in percent."""


def read_appraisal(key: int) -> AppraisalSheet:
    """Return the appraisal of the rep and month that the target with this key belongs to."""
    target: Target = Target.get_by_id(key)
    rep: Account = target.account
    planned, done = planned_in([rep.id], target.month), done_in([rep.id], target.month)
    today, names, leaders = dt.date.today(), dict(INDICATORS), managers()
    return AppraisalSheet(
        month=target.month,
        department=" ".join(dict.fromkeys(filter(None, (the_office().department, rep.team and rep.team.name)))),
        rep=rep.name,
        post=rep.title or dict(ROLES)[rep.role],
        appraiser=leaders[0].name if len(leaders) == 1 else "",
        measured=tuple(
            Measured(names[indicator], standard, weight, planned.get(indicator, 0), done[indicator])
            for indicator, (standard, weight) in STANDARDS.items()
        ),
        until=today if today < month_of(target.month)[1] else None,
    )
