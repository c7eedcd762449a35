"""How a double-visit warning was answered; holds the check itself and the act of planning a visit."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache

from models.account import Account, managers
from models.calendar_day import office_calendar
from models.customer import Customer
from models.leave import absences
from models.setting import setting
from models.store import match_keys, near_visits
from models.store.database import read_state, writing
from models.store.fields import PUBLIC, ChoiceField, DateTimeField, LinkField, TextField
from models.store.record import Record
from models.store.session import acting, demand
from models.task import Task
from models.visit import Visit
from models.visit_participant import call_off, demand_changeable, go_along, keep_informed, set_companions
from rules.double_visit import REASON_LENGTH, Answer, DoubleVisit, refuse_time, warned_of
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import Conflict, PlannedVisit, VisitCheck, VisitRules, check_visit, window
from rules.visit_suggestions import HORIZON_DAYS, Suggestion, suggest_times
from rules.working_time import WorkingHours

ANSWERS = (
    ("joint", QT_TRANSLATE_NOOP("Records", "改为联合拜访")),
    ("other_time", QT_TRANSLATE_NOOP("Records", "换个时间")),
    ("leave", QT_TRANSLATE_NOOP("Records", "让给同事")),
    ("override", QT_TRANSLATE_NOOP("Records", "仍要拜访")),
)
_DECIDING = ("start", "minutes", "customer", "rep")
"""Fields that raise the question of a double visit anew when they change."""


class VisitAnswer(Record):
    """What a rep answered when warned that `other` goes to the same customer; colleague and manager see it."""

    visit = LinkField(Visit, QT_TRANSLATE_NOOP("Records", "拜访"), null=True)
    other = LinkField(Visit, QT_TRANSLATE_NOOP("Records", "相撞的拜访"), null=True)  # None: somebody is away
    rep = LinkField(Account, QT_TRANSLATE_NOOP("Records", "客户经理"), level=PUBLIC)
    answer = ChoiceField(QT_TRANSLATE_NOOP("Records", "答复"), choices=ANSWERS, level=PUBLIC)
    reason = TextField(QT_TRANSLATE_NOOP("Records", "原因"), null=True, level=PUBLIC)
    at = DateTimeField(QT_TRANSLATE_NOOP("Records", "时间"), level=PUBLIC)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "撞车答复")
        icon = "ph.arrows-in-line-horizontal"
        name_field = "answer"
        list_columns = ("at", "rep.name", "answer", "reason")
        order = "-at"


def visit_rules() -> VisitRules:
    """Return the office's settings as the rule reads them; read again whenever anybody wrote to the file."""
    return _visit_rules(read_state())


@lru_cache(maxsize=1)
def _visit_rules(_state: tuple[int, int, int]) -> VisitRules:
    notice = dt.timedelta(hours=setting("visit_notice_hours"))
    hours = WorkingHours.parse(setting("working_hours"))
    return VisitRules(hours, office_calendar(), setting("double_visit_days"), notice, absences())


def check(
    visit: Visit,
    participants: Sequence[int] = (),
    now: dt.datetime | None = None,
    rules: VisitRules | None = None,
    more: Callable[[Collection[int]], Iterable[PlannedVisit]] = lambda customers: (),
) -> VisitCheck:
    """Say who else goes to this customer or its kin within the office's window; `more` gives visits not stored yet."""
    rules = rules or visit_rules()
    kin, team = match_keys.kin_of(visit.customer_id), (visit.rep_id, *participants)
    days, times = window(visit.start, rules.window_days), (visit.start, visit.end)
    customers = (visit.customer_id, *kin)
    near = [*near_visits.near(customers, days, team, times), *more(customers)]
    visited = {other.customer for other in near}
    relations = match_keys.relations_of(visit.customer_id, {key: kin[key] for key in visited.intersection(kin)})
    names = near_visits.names_of(visit.customer_id, visit.rep_id)
    mine = visit.planned(participants, names.customer, names.rep)
    return check_visit(mine, near, relations, owner=names.owner, owner_name=names.owner_name, rules=rules, now=now)


def suggestions(visit: Visit, participants: Sequence[int], now: dt.datetime) -> tuple[Suggestion, ...]:
    """Return up to three other times that are free, in working hours and away from the colleagues' visits."""
    rules = visit_rules()
    relations = match_keys.relations_of(visit.customer_id)
    first = min(visit.start, now) - dt.timedelta(days=rules.window_days)
    until = max(visit.start, now) + dt.timedelta(days=HORIZON_DAYS + rules.window_days)
    customers, team = (visit.customer_id, *relations), (visit.rep_id, *participants)
    others = near_visits.between(customers, team, first, until)
    grids = Customer.select(Customer.id, Customer.grid).where(Customer.id.in_({other.customer for other in others}))
    districts = {**dict(grids.tuples()), visit.customer_id: visit.customer.grid}
    known = {key: grid for key, grid in districts.items() if grid}
    names = near_visits.names_of(visit.customer_id, visit.rep_id)
    mine = visit.planned(participants, names.customer, names.rep)
    return suggest_times(mine, others, relations, districts=known, rules=rules, now=now)


def unanswered(visit: Visit, verdict: VisitCheck) -> list[Conflict]:
    """Return the conflicts that must be answered before the visit may be stored.

    What a rep went ahead with already is not asked again while time, customer and rep stay as they are stored.
    """
    conflicts = warned_of(verdict)
    stored = Visit.get_or_none(Visit.id == visit.id) if conflicts else None
    if stored is None or any(stored.__data__[name] != visit.__data__[name] for name in _DECIDING):
        return conflicts
    decided = {key for pair in answers_of(visit) for key in (pair.visit_id, pair.other_id)} - {visit.id}
    return [conflict for conflict in conflicts if conflict.visit not in decided]


def answers_of(visit: Visit) -> list[VisitAnswer]:
    """Return why somebody went ahead with this visit, or with another one in its way, the latest first."""
    mine = (VisitAnswer.visit == visit) | (VisitAnswer.other == visit)
    query = VisitAnswer.present().where(VisitAnswer.answer == "override", mine)
    return list(query.order_by(VisitAnswer.at.desc()))


def plan_visit(
    visit: Visit, participants: Sequence[int] = (), answer: Answer | None = None, now: dt.datetime | None = None
) -> Visit:
    """Store a new or changed visit after checking it in the same transaction, and return the visit that now stands.

    With an unanswered warning nothing is stored and `DoubleVisit` is raised. Answers: `joint` stores no visit but joins
    the colleague's; `leave` stores none and tells the colleague; `other_time` moves the visit and checks it again;
    `override` stores it with the reason (at least 6 characters), which colleague and managers find among their tasks.
    """
    demand("plan_visits")
    now = now or dt.datetime.now().replace(microsecond=0)
    with writing():
        if answer and answer.choice == "other_time" and answer.start:
            visit.start = answer.start
        demand_plannable(visit, now)
        conflicts = unanswered(visit, verdict := check(visit, participants, now))
        if conflicts and (answer is None or answer.choice == "other_time"):
            raise DoubleVisit(verdict)
        if answer and answer.choice in _ACTS and (conflicts or answer.choice != "override"):
            return _ACTS[answer.choice](visit, participants, conflicts, answer, now)
        return _store(visit, participants)


def demand_plannable(visit: Visit, now: dt.datetime) -> None:
    """Raise `Problem` for a time that makes no sense, a customer in the bin, a rep who left, a colleague's visit."""
    refuse_time(visit.start, visit.minutes, now)
    if visit.customer.deleted_at:
        raise Problem(QT_TRANSLATE_NOOP("Problem", "这个客户在回收站里。请先恢复客户，再安排拜访。"))
    if not visit.rep.active:
        raise Problem(QT_TRANSLATE_NOOP("Problem", "{rep} 已不在岗。请换一位客户经理。"), rep=visit.rep.name)
    demand_changeable(visit)


def _store(visit: Visit, participants: Sequence[int]) -> Visit:
    before = Visit.get_or_none(Visit.id == visit.id)
    visit.save()
    set_companions(visit, participants)
    keep_informed(before, visit)
    return visit


def join(visit: Visit, now: dt.datetime) -> None:
    """Let whoever acts come along on a colleague's visit; raises `Problem` where the time is not free."""
    me = Account.get_by_id(acting().account)
    with writing():
        _demand_time_for(visit, Visit(rep=me), now)
        go_along(visit, me)


def _join(visit: Visit, _: Sequence[int], conflicts: list[Conflict], answer: Answer, now: dt.datetime) -> Visit:
    other = _colleagues(visit, conflicts)
    _demand_time_for(other, visit, now)
    go_along(other, visit.rep)
    _withdraw(visit)
    _keep(None, other, visit, answer, now)
    return other


def _demand_time_for(other: Visit, mine: Visit, now: dt.datetime) -> None:
    """Raise `Problem` where the rep of `mine` is busy or away when `other`, which is to be joined, takes place."""
    joined = Visit(id=other.id, customer=other.customer_id, rep=mine.rep_id, start=other.start, minutes=other.minutes)
    message = QT_TRANSLATE_NOOP("Problem", "那段时间您已约{customer}（{when}）。请先改那次的时间，再一起拜访。")
    for conflict in warned_of(check(joined, (), now)):
        busy = any(reason.kind == "own_time" for reason in conflict.reasons)
        if busy and conflict.visit != mine.id:
            raise Problem(message, customer=conflict.customer_name, when=f"{conflict.start:%Y-%m-%d %H:%M}")


def _leave(visit: Visit, _: Sequence[int], conflicts: list[Conflict], answer: Answer, now: dt.datetime) -> Visit:
    other = _colleagues(visit, conflicts)
    _withdraw(visit)
    _keep(None, other, visit, answer, now)
    title = QT_TRANSLATE_NOOP("Records", "{rep} 把拜访 {customer} 让给您：{purpose}")
    _tell(other.rep_id, title, visit, other)
    return other


def _colleagues(visit: Visit, conflicts: list[Conflict]) -> Visit:
    """Return the worst conflicting visit of somebody else, which alone can be joined or left to."""
    found = next((one.visit for one in conflicts if one.visit and one.rep != visit.rep_id), None)
    if found is None:
        message = QT_TRANSLATE_NOOP(
            "Problem", "没有同事的拜访与这次相撞，可能刚刚改了时间。请再看一眼提示，然后保存、换个时间或写明原因。"
        )
        raise Problem(message)
    other: Visit = Visit.get_by_id(found)
    return other


def _withdraw(visit: Visit) -> None:
    """Cancel the visit where it was stored before and then moved into the colleague's way."""
    stored: Visit | None = Visit.get_or_none(Visit.id == visit.id)
    if stored:
        call_off(stored)


def _override(
    visit: Visit, participants: Sequence[int], conflicts: list[Conflict], answer: Answer, now: dt.datetime
) -> Visit:
    if len(answer.reason.strip()) < REASON_LENGTH:
        raise Problem(QT_TRANSLATE_NOOP("Problem", "请写明仍要拜访的原因，至少 6 个字；同事和部门经理会看到。"))
    _store(visit, participants)
    title = QT_TRANSLATE_NOOP("Records", "{rep} 仍要拜访 {customer}：{reason}")
    for conflict in conflicts:
        other = Visit.get_or_none(Visit.id == conflict.visit)
        _keep(visit, other, visit, answer, now)
        _tell(conflict.rep, title, visit, other or visit, answer.reason)
    for manager in managers():
        _tell(manager.id, title, visit, other or visit, answer.reason)
    return visit


_ACTS = {"joint": _join, "leave": _leave, "override": _override}


def _keep(stored: Visit | None, other: Visit | None, visit: Visit, answer: Answer, now: dt.datetime) -> None:
    VisitAnswer.create(
        visit=stored, other=other, rep=visit.rep_id, answer=answer.choice, reason=answer.reason.strip() or None, at=now
    )


def _tell(account: int, title: str, visit: Visit, other: Visit, reason: str = "") -> None:
    if account == acting().account:
        return
    customer = visit.customer.short_label
    text = title.format(rep=visit.rep.name, customer=customer, purpose=visit.purpose or "", reason=reason)
    about = {"customer": other.customer_id, "visit": other, "due_at": other.start}
    Task.create(title=text[:250], kind="colleague_notice", owner=account, **about)
