"""What a rep must know of colleagues' visits: what they told, and who else goes to the same customer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from models.account import Account
from models.task import TASK_KINDS, Task
from models.visit import WAYS, Visit, participants_of, visits_between
from models.visit_answer import VisitAnswer, check, plan_visit, visit_rules
from models.visit_participant import VisitParticipant, accept_companions, go_along
from rules.double_visit import Answer, warned_of
from rules.reason import strength
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import LIKELY, Conflict
from ui.calendar_words import day_and_weekday, near_day
from ui.kit.editors import record_text
from ui.sentences import said

AHEAD = timedelta(days=14)
TOLD = ("joint_visit", "colleague_notice")
WHY = {
    "same_customer": QT_TRANSLATE_NOOP("Notices", "是同一家客户"),
    "same_uscc": QT_TRANSLATE_NOOP("Notices", "信用代码相同"),
    "same_group": QT_TRANSLATE_NOOP("Notices", "是同一集团客户"),
    "same_contact": QT_TRANSLATE_NOOP("Notices", "联系人是同一位"),
    "same_phone": QT_TRANSLATE_NOOP("Notices", "电话相同"),
    "similar_name": QT_TRANSLATE_NOOP("Notices", "名称相似"),
    "same_address": QT_TRANSLATE_NOOP("Notices", "地址相同"),
    "own_time": QT_TRANSLATE_NOOP("Notices", "时间相撞"),
}
TEXT = QT_TRANSLATE_NOOP("Notices", "{rep} 约了 {when} {way}拜访「{customer}」，与您 {my_when} 拜访的「{mine}」{why}。")


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to know: what a colleague told (`task`), or a double visit of `mine` and `other`.

    `act` is what can be done at once, in words; empty where it can only be looked at.
    """

    lead: str
    text: str
    act: str
    other: Visit | None
    task: Task | None = None
    mine: Visit | None = None

    @property
    def key(self) -> tuple[int | None, ...]:
        """Return what tells this notice from others."""
        return tuple(record.id if record else None for record in (self.task, self.mine, self.other))


def read_notices(account: Account, now: datetime) -> list[Notice]:
    """Return what concerns an account, what colleagues told first."""
    return [*_told(account), *_double_visits(account, now)]


def _told(account: Account) -> Iterator[Notice]:
    acts = {
        "joint_visit": QCoreApplication.translate("Notices", "同意同行"),
        "colleague_notice": QCoreApplication.translate("Notices", "知道了"),
    }
    tasks = Task.present().where(Task.owner == account, Task.done_at.is_null(), Task.kind.in_(TOLD))
    for task in tasks.order_by(Task.due_at):
        yield Notice(record_text(dict(TASK_KINDS)[task.kind]), task.title, acts[task.kind], task.visit, task)


def _double_visits(account: Account, now: datetime) -> Iterator[Notice]:
    first = datetime.combine(now.date(), time())
    visits, rules = visits_between(first, first + AHEAD, [account.id]), visit_rules()
    companions = participants_of(visit.id for visit in visits)
    seen = _answered(visits)
    for visit in visits:
        for conflict in check(visit, companions.get(visit.id, ()), now, rules).conflicts:
            pair = frozenset((visit.id, conflict.visit))
            if pair not in seen and _concerns(visit, conflict, now):
                seen.add(pair)
                yield _double_visit(account, visit, conflict, now)


def _concerns(visit: Visit, conflict: Conflict, now: datetime) -> bool:
    """Say whether the evidence is strong and at least one of the two visits can still be changed."""
    likely = strength(reason.score for reason in conflict.reasons) >= LIKELY
    return likely and max(visit.end, conflict.end) > now


def _answered(visits: Sequence[Visit]) -> set[frozenset[int | None]]:
    """Return the pairs about which a rep has decided already."""
    keys = [visit.id for visit in visits]
    query = VisitAnswer.present().where(VisitAnswer.visit.in_(keys) | VisitAnswer.other.in_(keys))
    return {frozenset((answer.visit_id, answer.other_id)) for answer in query}


def _double_visit(account: Account, visit: Visit, conflict: Conflict, now: datetime) -> Notice:
    if conflict.visit is None:
        return _away(visit, conflict, now)
    other = Visit.get_by_id(conflict.visit)
    text = QCoreApplication.translate("Notices", TEXT).format(
        rep=conflict.rep_name,
        when=f"{day_and_weekday(conflict.start.date())} {conflict.start:%H:%M}",
        way=record_text(dict(WAYS)[other.way]),
        customer=other.customer.short_label,
        my_when=f"{near_day(visit.start.date(), now.date())} {visit.start:%H:%M}",
        mine=visit.customer.short_label,
        why=QCoreApplication.translate("Notices", WHY[conflict.reasons[0].kind]),
    )
    can_join = conflict.rep != account.id and conflict.end > now and conflict.reasons[0].kind != "own_time"
    act = QCoreApplication.translate("Notices", "改为联合拜访") if can_join else ""
    return Notice(QCoreApplication.translate("Notices", "撞车提醒"), text, act, other, mine=visit)


def _away(visit: Visit, conflict: Conflict, now: datetime) -> Notice:
    """Say that somebody is away when the visit is to be."""
    text = QCoreApplication.translate("Notices", "{my_when} 要拜访「{mine}」，可是 {away}。").format(
        my_when=f"{near_day(visit.start.date(), now.date())} {visit.start:%H:%M}",
        mine=visit.customer.short_label,
        away=said(conflict.reasons[0].detail),
    )
    return Notice(QCoreApplication.translate("Notices", "时间相撞"), text, "", visit, mine=visit)


def carry_out(notice: Notice, account: Account, now: datetime) -> None:
    """Do what a notice offers: agree, take note, or join the colleague's visit instead of one's own.

    One's own visit is cancelled only where it still lies ahead. Raises `Problem` where the other one changed meanwhile.
    """
    if notice.task:
        if notice.task.kind == "joint_visit" and notice.other:
            accept_companions(notice.other)
        notice.task.finish(now)
    elif notice.mine and notice.other:
        visit, companions = notice.mine, participants_of([notice.mine.id]).get(notice.mine.id, ())
        if visit.end > now and warned_of(check(visit, companions, now)):
            plan_visit(visit, companions, Answer("joint"), now)
        else:
            go_along(notice.other, account)


def take_back(notice: Notice, account: Account) -> None:
    """Undo what `carry_out` did: the task is open again, or one's own visit stands and the colleague goes alone."""
    if notice.task:
        Task.get_by_id(notice.task.id).reopen()
    elif notice.mine and notice.other:
        mine = Visit.get_by_id(notice.mine.id)
        mine.status = notice.mine.status
        mine.save()
        joined = VisitParticipant.visit == notice.other, VisitParticipant.account == account
        for participant in VisitParticipant.present().where(*joined):
            participant.discard()
