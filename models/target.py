"""What a rep plans for a month, compared with what was done."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import peewee as pw

from models.account import Account
from models.contract import Contract
from models.customer import Customer, due, owned_by
from models.store.database import writing
from models.store.fields import ChoiceField, DateField, LinkField, NumberField
from models.store.record import Record
from models.visit import Visit
from models.visit_record import VisitRecord
from rules.translation import QT_TRANSLATE_NOOP

INDICATORS = (
    ("visit", QT_TRANSLATE_NOOP("Records", "拜访")),
    ("expansion", QT_TRANSLATE_NOOP("Records", "拓展")),
    ("deal", QT_TRANSLATE_NOOP("Records", "成交")),
)


class Target(Record):
    """The planned number for one rep, month (its first day) and indicator (S2)."""

    account = LinkField(Account, QT_TRANSLATE_NOOP("Records", "客户经理"))
    month = DateField(QT_TRANSLATE_NOOP("Records", "月份"))
    indicator = ChoiceField(QT_TRANSLATE_NOOP("Records", "指标"), choices=INDICATORS, default="visit")
    planned = NumberField(QT_TRANSLATE_NOOP("Records", "计划"), default=0)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "计划与指标")
        icon = "ph.flag"
        name_field = "indicator"
        list_columns = ("account.name", "month", "indicator", "planned")
        order = "-month"
        indexes = ((("account", "month", "indicator"), True),)


def month_of(day: dt.date) -> tuple[dt.date, dt.date]:
    """Return the first day of the month of `day` and of the next one."""
    first = day.replace(day=1)
    return first, (first + dt.timedelta(days=32)).replace(day=1)


def planned_in(accounts: Sequence[int], day: dt.date) -> dict[str, int]:
    """Return the planned numbers of some reps' month, summed by indicator."""
    rows = Target.present().where(Target.account.in_(list(accounts)), Target.month == month_of(day)[0])
    summed = rows.select(Target.indicator, pw.fn.SUM(Target.planned)).group_by(Target.indicator)
    return dict(summed.tuples())


def plan_of(account: int, day: dt.date) -> Target | None:
    """Return one of the planned numbers of a rep's month, which stands for the whole plan; None without any."""
    places = Target.account == account, Target.month == month_of(day)[0]
    found: Target | None = Target.present().where(*places).order_by(Target.id).first()
    return found


def plan_month(account: int, month: dt.date, planned: Mapping[str, int | None]) -> None:
    """Set what a rep plans for the month that begins on `month`, by indicator; None leaves an indicator alone."""
    with writing():
        for indicator, number in planned.items():
            if number is None:
                continue
            place = Target.account == account, Target.month == month, Target.indicator == indicator
            target = Target.get_or_none(*place) or Target(account=account, month=month, indicator=indicator)
            target.planned, target.deleted_at = number, None
            target.save()


def done_in(accounts: Sequence[int], day: dt.date) -> dict[str, int]:
    """Return what some reps did in the month: visits, first visits among them (expansion), contracts signed (deal)."""
    made = _made(accounts, *month_of(day))
    first, until = month_of(day)
    few = owned_by(accounts[0]) if len(accounts) == 1 else Customer.owner.in_(list(accounts))
    theirs = Contract.present().join(Customer).where(Customer.deleted_at.is_null(), few, Contract.status != "draft")
    signed = theirs.where(Contract.signed_on >= first, Contract.signed_on < until)
    return {"visit": made.count(), "expansion": made.where(Visit.kind == "first").count(), "deal": signed.count()}


def visits_per_week(accounts: Sequence[int], monday: dt.date, weeks: int) -> list[tuple[int, int]]:
    """Return (planned, made) visits of each of `weeks` weeks from `monday`; planned are all not cancelled."""
    week = ((pw.fn.julianday(pw.fn.date(Visit.start)) - pw.fn.julianday(str(monday))) / 7).cast("integer")
    made = pw.fn.SUM(Visit.status == "done")
    visits = _all(accounts, monday, monday + dt.timedelta(weeks=weeks))
    rows = visits.select(week, pw.fn.COUNT(Visit.id), made).group_by(week).tuples()
    found = {number: (planned, done) for number, planned, done in rows}
    return [found.get(number, (0, 0)) for number in range(weeks)]


def _all(accounts: Sequence[int], first: dt.date, until: dt.date) -> pw.ModelSelect:
    span = (Visit.start >= str(first)) & (Visit.start < str(until))
    return Visit.present().where(Visit.rep.in_(list(accounts)), Visit.status != "cancelled", span)


def _made(accounts: Sequence[int], first: dt.date, until: dt.date) -> pw.ModelSelect:
    return _all(accounts, first, until).where(Visit.status == "done")


@dataclass(frozen=True, slots=True)
class RepProgress:
    """One rep's month: planned by target, on the calendar, made, recorded; `due` customers without a visit agreed."""

    rep: Account
    planned: int
    agreed: int
    made: int
    first_planned: int
    first_made: int
    deals_planned: int
    deals_made: int
    unrecorded: int
    due: int


def progress(accounts: Sequence[Account], day: dt.date, today: dt.date) -> list[RepProgress]:
    """Return the plan and what came of it for each rep in the month of `day`."""
    return [_progress(rep, day, today) for rep in accounts]


def _progress(rep: Account, day: dt.date, today: dt.date) -> RepProgress:
    planned, done = planned_in([rep.id], day), done_in([rep.id], day)
    recorded = VisitRecord.present().select(VisitRecord.visit)
    past = _all([rep.id], *month_of(day)).where(Visit.start < str(today), Visit.id.not_in(recorded))
    return RepProgress(
        rep=rep,
        planned=planned.get("visit", 0),
        agreed=_all([rep.id], *month_of(day)).count(),
        made=done["visit"],
        first_planned=planned.get("expansion", 0),
        first_made=done["expansion"],
        deals_planned=planned.get("deal", 0),
        deals_made=done["deal"],
        unrecorded=past.count(),
        due=due_without_visit(today, rep.id).count(),
    )


def due_without_visit(today: dt.date, owner: int | None, by: dt.date | None = None) -> pw.ModelSelect:
    """Return the customers due `by` a day (today) without a visit agreed from today on, the longest overdue first."""
    agreed = Visit.present().select(Visit.customer).where(Visit.start >= str(today), Visit.status != "cancelled")
    return due(by or today, owner).where(Customer.id.not_in(agreed))
