"""Plans, summaries, logs, outings and spot checks of the demo office, written as its people would have."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from exchange.demo.scene import Scene
from exchange.demo.visits import Cast
from models.account import Account
from models.outing import Outing
from models.spot_check import SpotCheck
from models.store.bulk import insert_many
from models.store.work_facts import work_facts
from models.visit import Visit, visits_between
from models.visit_record import VisitRecord
from models.work_report import WRITTEN, WorkReport
from rules.spot_sample import draw_sample
from rules.work_draft import draft_work
from rules.work_periods import PERIODS, monday

LOGGED_DAYS, OUTING_DAYS, CHECKED_DAYS = 6, 4, 9
_SEED = 20_261
_FINDINGS = (
    ("true", "phone", "客户确认来过，谈的内容与记录一致。"),
    ("true", "record", "记录和报价单对得上，下一步写得清楚。"),
    ("differs", "phone", "客户说只谈了二十分钟，带宽用量还没有核对，请补上。"),
    (None, "phone", None),
    (None, "phone", None),
)
_COMMENTS = (
    "超期客户先排上，A 类不要再拖。",
    "做得扎实。专线资源我来协调，周三前给您答复。",
    None,
    "初访太少，下周至少两家。",
)


def add_papers(scene: Scene, cast: Cast, reps: Sequence[Account]) -> None:
    """Add what was written, approved and checked up to this morning; today's papers are still to be written."""
    manager = cast.accounts["方长亭"]
    named = [rep for rep in reps if rep.name in cast.accounts]
    insert_many(WorkReport, [*_logs(scene, named), *_plans_of_today(scene, named), *_weeks(scene, named, manager)])
    insert_many(Outing, _outings(scene, named, manager))
    insert_many(SpotCheck, _checks(scene, manager))


def _logs(scene: Scene, reps: Sequence[Account]) -> Iterator[WorkReport]:
    for offset in range(-LOGGED_DAYS, 0):
        day = scene.day(offset)
        for rep in reps:
            report = _report(scene, "day_log", rep, day, scene.at(offset, "17:40"))
            if report.content:
                yield report


def _plans_of_today(scene: Scene, reps: Sequence[Account]) -> Iterator[WorkReport]:
    plans = (_report(scene, "day_plan", rep, scene.today, scene.at(-1, "17:20")) for rep in reps)
    return (plan for plan in plans if plan.customers)


def _weeks(scene: Scene, reps: Sequence[Account], manager: Account) -> Iterator[WorkReport]:
    """Give last week's summaries and this week's plans; the manager has commented on the first of them."""
    this_week = monday(scene.today)
    written = datetime.combine(scene.working_day_before(this_week - timedelta(days=1)), time(17, 10))
    for kind, first in (("week_summary", this_week - timedelta(days=7)), ("week_plan", this_week)):
        for place, rep in enumerate(reps):
            report = _report(scene, kind, rep, first, written)
            comment = _COMMENTS[place % len(_COMMENTS)] if place < 2 * len(_COMMENTS) - 2 else None
            if comment and report.content:
                report.comment, report.commented_by = comment, manager.id
                report.commented_at = written + timedelta(minutes=35)
            if report.content or report.aim:
                yield report


def _report(scene: Scene, kind: str, rep: Account, first: date, at: datetime) -> WorkReport:
    draft = draft_work(kind, work_facts(rep.id, first, PERIODS[kind].end(first), first))
    texts = {name: getattr(draft, name) or None for name in WRITTEN}
    return WorkReport(id=scene.key(at), kind=kind, account=rep, first=first, submitted_at=at, **texts)


def _outings(scene: Scene, reps: Sequence[Account], manager: Account) -> Iterator[Outing]:
    for offset in range(-OUTING_DAYS, 0):
        day = scene.day(offset)
        start = datetime.combine(day, time())
        away = {visit.rep_id for visit in visits_between(start, start + timedelta(days=1))}
        for rep in (rep for rep in reps if rep.id in away):
            made = scene.at(offset, "08:05")
            checked = scene.rng.random() < 0.4
            yield Outing(
                id=scene.key(made),
                rep=rep,
                day=day,
                approved_by=manager.id,
                approved_at=made + timedelta(minutes=15),
                returned_at=scene.at(offset, "17:05"),
                checked_by=manager.id if checked else None,
                checked_at=scene.at(offset, "17:45") if checked else None,
                check_way="phone" if checked else None,
                check_note="客户确认来过" if checked else None,
            )


def _checks(scene: Scene, manager: Account) -> Iterator[SpotCheck]:
    """Give the spot checks drawn last: some answered, some still to be made."""
    since, drawn_at = scene.day(-CHECKED_DAYS), scene.at(-2, "09:10")
    query = (
        VisitRecord.select(VisitRecord.id, VisitRecord.author)
        .join(Visit, on=(VisitRecord.visit == Visit.id))
        .where(Visit.start >= str(since), Visit.start < str(drawn_at.date()))
    )
    owners = dict(query.tuples())
    for record, (result, way, comment) in zip(draw_sample(owners, len(_FINDINGS), _SEED), _FINDINGS, strict=False):
        yield SpotCheck(
            id=scene.key(drawn_at),
            drawn_at=drawn_at,
            drawn_by=manager.id,
            seed=_SEED,
            record=record,
            rep=owners[record],
            way=way,
            result=result,
            comment=comment,
            checked_at=scene.at(-1, "10:30") if result else None,
        )
