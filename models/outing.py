"""One rep's outing of one day: where the rep goes, who approved it, and how it was checked afterwards (S4)."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence

from models.account import Account
from models.store.changes import history
from models.store.database import writing
from models.store.fields import ChoiceField, DateField, DateTimeField, LinkField, TextField
from models.store.record import Record
from models.store.session import acting, demand
from models.visit import Visit, participants_of, visits_between
from models.visit_answer import check, demand_plannable
from models.visit_participant import VisitParticipant, keep_informed
from rules.double_visit import DoubleVisit, warned_of
from rules.problem import Problem
from rules.route_order import Stop
from rules.translation import QT_TRANSLATE_NOOP

CHECK_WAYS = (
    ("phone", QT_TRANSLATE_NOOP("Records", "电话")),
    ("record", QT_TRANSLATE_NOOP("Records", "记录")),
    ("along", QT_TRANSLATE_NOOP("Records", "随访")),
)
ROUTE = frozenset({"start", "minutes", "customer_id", "rep_id", "place", "way"})
"""What a manager agrees to when an outing is approved."""
_OTHERS = QT_TRANSLATE_NOOP("Problem", "这是 {rep} 的出访单，您不能改。请本人或部门经理处理。")
_NOWHERE = QT_TRANSLATE_NOOP("Problem", "{rep} {day} 没有安排拜访，不用批准出访。请先在拜访日程里安排。")


class Outing(Record):
    """The outing slip of `rep` on `day`; its destinations are that day's visits as they stand now."""

    name = TextField(QT_TRANSLATE_NOOP("Records", "出访"), default="", width=160)
    rep = LinkField(Account, QT_TRANSLATE_NOOP("Records", "出访人"))
    day = DateField(QT_TRANSLATE_NOOP("Records", "日期"))
    transport = TextField(
        QT_TRANSLATE_NOOP("Records", "用车"),
        null=True,
        help=QT_TRANSLATE_NOOP("Records", "例如：部门中巴；不填就是自行前往"),
    )
    approved_by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "批准人"), null=True)
    approved_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "批准时间"), null=True)
    returned_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "返回时间"), null=True)
    checked_by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "核对人"), null=True)
    checked_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "核对时间"), null=True)
    check_way = ChoiceField(QT_TRANSLATE_NOOP("Records", "核对方式"), choices=CHECK_WAYS, null=True)
    check_note = TextField(QT_TRANSLATE_NOOP("Records", "核对结果"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "出访单")
        icon = "ph.car-simple"
        name_field = "name"
        list_columns = ("day", "rep.name", "approved_by.name", "returned_at", "checked_by.name", "check_note")
        order = "-day"
        owner = "rep"
        indexes = ((("rep", "day"), True),)

    def prepare(self) -> None:
        """Name a new slip by who goes and when, which is how a person asks for it."""
        self.name = self.name or f"{self.rep.name} {self.day:%Y-%m-%d}"


def outing_of(rep: Account, day: dt.date) -> Outing:
    """Return the stored slip of a rep and day, made the first time; raises `Problem` for a colleague's."""
    _demand_own(rep)
    with writing():
        outing = Outing.get_or_none(Outing.rep == rep, Outing.day == day) or Outing(rep=rep, day=day)
        outing.deleted_at = None
        outing.save()
    return outing


def _demand_own(rep: Account) -> None:
    if acting().account not in (None, rep.id) and acting().role not in ("manager", "administrator"):
        raise Problem(_OTHERS, rep=rep.name)


def day_visits(rep: int, day: dt.date) -> list[Visit]:
    """Return the visits of a rep's day in order of time, those the rep joins included."""
    first = dt.datetime.combine(day, dt.time())
    everybody = visits_between(first, first + dt.timedelta(days=1))
    joined = VisitParticipant.present().where(
        VisitParticipant.account == rep, VisitParticipant.visit.in_([visit.id for visit in everybody])
    )
    along = {key for (key,) in joined.select(VisitParticipant.visit).tuples()}
    return [visit for visit in everybody if visit.rep_id == rep or visit.id in along]


def outings_on(day: dt.date, reps: Sequence[int]) -> dict[int, Outing]:
    """Return the slips there are of some reps' day, by rep."""
    query = Outing.present().where(Outing.day == day, Outing.rep.in_(list(reps)))
    return {outing.rep_id: outing for outing in query}


def approve_outing(rep: Account, day: dt.date, now: dt.datetime) -> Outing:
    """Let a rep leave; raises `Problem` where nothing is planned that day, and without the right (managers)."""
    demand("approve_outings")
    if not day_visits(rep.id, day):
        raise Problem(_NOWHERE, rep=rep.name, day=f"{day:%Y-%m-%d}")
    outing = outing_of(rep, day)
    outing.approved_by, outing.approved_at = acting().account, now
    outing.save()
    return outing


def changed_since_approval(outing: Outing, visits: Sequence[Visit]) -> bool:
    """Tell whether one of the day's visits was added or moved after a manager agreed to the outing."""
    approvals = [one.sequence for one in history(outing.id) if one.fields.get("approved_at", (None, None))[1]]
    if outing.approved_at is None or not approvals:
        return False
    changes = (change for visit in visits for change in history(visit.id) if change.sequence > max(approvals))
    return any(change.action == "insert" or ROUTE & change.fields.keys() for change in changes)


def withdraw_approval(outing: Outing) -> None:
    """Take an approval back."""
    demand("approve_outings")
    outing.approved_by = outing.approved_at = None
    outing.save()


def report_return(rep: Account, day: dt.date, at: dt.datetime | None) -> Outing:
    """Note when the rep came back; None takes it back."""
    outing = outing_of(rep, day)
    outing.returned_at = at
    outing.save()
    return outing


def check_outing(outing: Outing, way: str | None, note: str, now: dt.datetime | None) -> None:
    """Note how a manager checked that the visits took place; `way` is one of `CHECK_WAYS`, None takes it back."""
    demand("approve_outings")
    outing.check_way, outing.check_note = way, note.strip() or None
    outing.checked_by, outing.checked_at = (acting().account, now) if way else (None, None)
    outing.save()


def reroute(starts: Mapping[int, dt.datetime], now: dt.datetime) -> dict[int, dt.datetime]:
    """Move visits of one day to other times, all or none, and return the times they had; who goes along is told.

    Raises `DoubleVisit` where somebody has no time then, `Problem` for a colleague's visit.
    """
    demand("plan_visits")
    with writing():
        wanted = Visit.present().where(Visit.id.in_(list(starts)))
        before, visits = {visit.id: visit for visit in wanted}, list(wanted.clone())
        for visit in visits:
            visit.start = starts[visit.id]
            demand_plannable(visit, now)
            visit.save()
        along = participants_of(before)
        for visit in visits:
            verdict = check(visit, along.get(visit.id, ()), now)
            if any(reason.kind == "own_time" for one in warned_of(verdict) for reason in one.reasons):
                raise DoubleVisit(verdict)
            keep_informed(before[visit.id], visit)
    return {key: visit.start for key, visit in before.items()}


def route_stops(visits: Sequence[Visit], now: dt.datetime, movable: Collection[int] | None = None) -> list[Stop]:
    """Return a day's visits as the route rule sees them.

    Without `movable` (keys of visits) only visits outside may change their time that the customer has not confirmed and
    nobody comes along to.
    """
    free = _alone_and_unconfirmed(visits) if movable is None else movable
    return [
        Stop(
            key=visit.id,
            start=visit.start,
            end=visit.end,
            customer=visit.customer.short_label,
            address=visit.place or visit.customer.address or "",
            grid=visit.customer.grid or "",
            fixed=visit.start <= now or visit.id not in free,
            by_phone=visit.way == "phone",
        )
        for visit in visits
    ]


def _alone_and_unconfirmed(visits: Sequence[Visit]) -> set[int]:
    open_ = {visit.id for visit in visits if visit.status == "tentative" and visit.way != "phone"}
    return open_ - set(participants_of(open_))
