"""A manager's spot check of one visit record: drawn at random, looked into, its result seen by the rep (S3, S4)."""

import datetime as dt
from collections.abc import Sequence

from models.account import Account
from models.store.database import writing
from models.store.fields import ChoiceField, DateTimeField, LinkField, LongTextField, NumberField
from models.store.record import Record
from models.store.session import acting, demand
from models.task import Task
from models.visit import Visit
from models.visit_record import VisitRecord
from rules.problem import Problem
from rules.spot_sample import draw_sample
from rules.translation import QT_TRANSLATE_NOOP

RESULTS = (
    ("true", QT_TRANSLATE_NOOP("Records", "属实")),
    ("differs", QT_TRANSLATE_NOOP("Records", "有出入")),
    ("unreached", QT_TRANSLATE_NOOP("Records", "没联系上")),
)
WAYS = (
    ("phone", QT_TRANSLATE_NOOP("Records", "电话回访客户")),
    ("record", QT_TRANSLATE_NOOP("Records", "看记录和资料")),
    ("along", QT_TRANSLATE_NOOP("Records", "随同下次拜访")),
)
_NO_COMMENT = QT_TRANSLATE_NOOP("Problem", "查出有出入，请写明哪里不符，客户经理会看到。")
_NOTHING = QT_TRANSLATE_NOOP("Problem", "{first} 到 {last} 没有还没抽查过的拜访记录。请换一段时间。")


class SpotCheck(Record):
    """One drawn record; all checks drawn together carry the same `drawn_at` and `seed`."""

    drawn_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "抽取时间"))
    drawn_by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "抽查人"), null=True)
    seed = NumberField(QT_TRANSLATE_NOOP("Records", "随机种子"))
    record = LinkField(VisitRecord, QT_TRANSLATE_NOOP("Records", "拜访记录"), on_delete="CASCADE")
    rep = LinkField(Account, QT_TRANSLATE_NOOP("Records", "客户经理"))
    way = ChoiceField(QT_TRANSLATE_NOOP("Records", "怎样核实"), choices=WAYS, default="phone")
    result = ChoiceField(QT_TRANSLATE_NOOP("Records", "结果"), choices=RESULTS, null=True)
    comment = LongTextField(QT_TRANSLATE_NOOP("Records", "点评"), null=True)
    checked_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "核实时间"), null=True)
    seen_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "客户经理看过"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "抽查")
        icon = "ph.dice-three"
        name_field = "comment"
        list_columns = ("drawn_at", "rep.name", "record.said", "result", "comment", "seen_at")
        form = ((QT_TRANSLATE_NOOP("Records", "抽查"), ("way", "result", "comment")),)
        order = "-drawn_at"
        owner = "rep"


def draw_checks(first: dt.date, last: dt.date, count: int, seed: int, now: dt.datetime) -> list[SpotCheck]:
    """Draw up to `count` records of visits from `first` to `last` and keep them as checks to be made.

    The same seed draws the same records from the same visits, so that nobody can say the manager chose. Raises
    `Problem` where nothing is left to draw, and without the right (managers).
    """
    demand("spot_check")
    with writing():
        drawn = draw_sample(_checkable(first, last), count, seed)
        if not drawn:
            raise Problem(_NOTHING, first=f"{first:%Y-%m-%d}", last=f"{last:%Y-%m-%d}")
        by = acting().account
        owners = dict(VisitRecord.select(VisitRecord.id, VisitRecord.author).where(VisitRecord.id.in_(drawn)).tuples())
        return [SpotCheck.create(drawn_at=now, drawn_by=by, seed=seed, record=key, rep=owners[key]) for key in drawn]


def _checkable(first: dt.date, last: dt.date) -> dict[int, int]:
    """Return the records of the span nobody drew yet, each with its author."""
    checked = SpotCheck.present().select(SpotCheck.record)
    span = Visit.start >= str(first), Visit.start < str(last + dt.timedelta(days=1))
    query = (
        VisitRecord.select(VisitRecord.id, VisitRecord.author)
        .join(Visit, on=(VisitRecord.visit == Visit.id))
        .where(VisitRecord.deleted_at.is_null(), Visit.deleted_at.is_null(), VisitRecord.id.not_in(checked), *span)
    )
    return dict(query.tuples())


def answer_check(check: SpotCheck, now: dt.datetime) -> None:
    """Store what a manager found; the rep finds it among the tasks. Raises `Problem` where a finding lacks its why."""
    demand("spot_check")
    if check.result == "differs" and not (check.comment or "").strip():
        raise Problem(_NO_COMMENT)
    with writing():
        check.checked_at, check.seen_at = (now, None) if check.result else (None, None)
        check.save()
        if check.result and check.rep_id != acting().account:
            _tell(check, now)


def _tell(check: SpotCheck, now: dt.datetime) -> None:
    visit = check.record.visit
    title = QT_TRANSLATE_NOOP("Records", "抽查结果：{when} 拜访 {customer}，{result}")
    words = title.format(
        when=f"{visit.start:%m-%d}", customer=visit.customer.short_label, result=dict(RESULTS)[check.result]
    )
    due_at = dt.datetime.combine(now.date() + dt.timedelta(days=1), dt.time(17, 30))
    values = {"title": words[:250], "remark": check.comment, "due_at": due_at}
    Task.create(owner=check.rep_id, customer=visit.customer_id, visit=visit, **values)


def mark_seen(checks: Sequence[SpotCheck], now: dt.datetime) -> None:
    """Note that the rep has looked at the results."""
    with writing():
        for check in checks:
            if check.result and check.seen_at is None and check.rep_id == acting().account:
                check.seen_at = now
                check.save()


def checks_for(rep: int | None, since: dt.datetime) -> list[SpotCheck]:
    """Return the checks drawn since a moment, newest first; of one rep only those with a result."""
    query = SpotCheck.present().where(SpotCheck.drawn_at >= since)
    if rep is not None:
        query = query.where(SpotCheck.rep == rep, SpotCheck.result.is_null(False))
    return list(query.order_by(SpotCheck.drawn_at.desc(), SpotCheck.rep, SpotCheck.id))
