"""Drafts plans, summaries and logs from what the office knows already, so that nobody copies it out by hand."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

MOST_DUE = 8


@dataclass(frozen=True, slots=True)
class VisitFact:
    """One visit of the span; the texts of its record are empty where nobody wrote one (`recorded` says so)."""

    start: datetime
    customer: str
    rep: str
    kind: str
    status: str
    recorded: bool = False
    said: str = ""
    problems: str = ""
    next_step: str = ""
    better: str = ""
    likely: bool = False


@dataclass(frozen=True, slots=True)
class DueFact:
    """A customer that should be visited and is not on the calendar; `over` days beyond the class's limit."""

    customer: str
    value_class: str
    over: int


@dataclass(frozen=True, slots=True)
class TaskFact:
    """A promise or another task of the span."""

    title: str
    due: date
    done: bool


@dataclass(frozen=True, slots=True)
class WorkFacts:
    """What is known of a rep's span: visits (cancelled ones left out but counted), due customers, tasks.

    `likely` are the customers that will probably sign, by what was recorded lately. Tasks due before `today` that are
    not done are late.
    """

    visits: Sequence[VisitFact] = ()
    cancelled: int = 0
    due: Sequence[DueFact] = ()
    tasks: Sequence[TaskFact] = ()
    likely: Sequence[str] = ()
    today: date = date.max


@dataclass(frozen=True, slots=True)
class WorkDraft:
    """The texts of a paper; numbers are None where the kind of paper has none."""

    customers: int | None = None
    first_visits: int | None = None
    deals: int | None = None
    aim: str = ""
    content: str = ""
    problems: str = ""
    better: str = ""


def draft_work(kind: str, facts: WorkFacts) -> WorkDraft:
    """Return the draft of a paper (a key of `rules.work_periods.PERIODS`)."""
    return _DRAFTS[kind](facts)


def _plan(facts: WorkFacts) -> WorkDraft:
    """The appointments themselves stand beside every plan as they are, so the text tells what else there is to do."""
    return WorkDraft(customers=_customers(facts), aim=_aim(facts), content="\n".join(_open_matters(facts)))


def _month_plan(facts: WorkFacts) -> WorkDraft:
    return WorkDraft(
        customers=_customers(facts) + len(facts.due),
        first_visits=sum(visit.kind == "first" for visit in facts.visits),
        deals=len(facts.likely),
        aim=_aim(facts),
        content="\n".join([*_open_matters(facts), *([f"争取成交：{'、'.join(facts.likely)}"] if facts.likely else [])]),
    )


def _day_log(facts: WorkFacts) -> WorkDraft:
    lines = [f"{visit.start:%H:%M} {visit.customer}：{_happened(visit)}" for visit in facts.visits]
    done = [task.title for task in facts.tasks if task.done]
    if done:
        lines.append(f"办完：{'；'.join(done)}")
    return WorkDraft(content="\n".join(lines), problems=_problems(facts), better=_better(facts))


def _week_summary(facts: WorkFacts) -> WorkDraft:
    held = [visit for visit in facts.visits if visit.status == "done"]
    first, records = sum(v.kind == "first" for v in held), sum(v.recorded for v in held)
    lines = [f"安排拜访 {len(facts.visits)} 次，完成 {len(held)} 次，其中初访 {first} 次；写记录 {records} 份。"]
    if facts.cancelled:
        lines.append(f"取消 {facts.cancelled} 次。")
    likely = list(dict.fromkeys(visit.customer for visit in held if visit.likely))
    if likely:
        lines.append(f"很可能成交：{'、'.join(likely)}。")
    lines += [f"{visit.customer}：{_first_line(visit.next_step)}" for visit in held if visit.next_step]
    return WorkDraft(content="\n".join(lines), problems=_problems(facts), better=_better(facts))


def _evening_review(facts: WorkFacts) -> WorkDraft:
    reps = dict.fromkeys(visit.rep for visit in facts.visits)
    lines = [_rep_line(rep, [visit for visit in facts.visits if visit.rep == rep]) for rep in reps]
    return WorkDraft(content="\n".join(lines), problems=_problems(facts), better=_better(facts))


def _rep_line(rep: str, visits: Sequence[VisitFact]) -> str:
    held, recorded = sum(visit.status == "done" for visit in visits), sum(visit.recorded for visit in visits)
    return f"{rep}：安排 {len(visits)} 次，完成 {held} 次，记录 {recorded} 份"


_DRAFTS: Mapping[str, Callable[[WorkFacts], WorkDraft]] = {
    "day_plan": _plan,
    "day_log": _day_log,
    "evening_review": _evening_review,
    "week_summary": _week_summary,
    "week_plan": _plan,
    "month_plan": _month_plan,
}
_KINDS = {"first": "初访", "cold": "主动拜访", "referred": "推荐拜访", "return": "回访", "tender": "投标答疑"}


def _customers(facts: WorkFacts) -> int:
    return len({visit.customer for visit in facts.visits})


def _aim(facts: WorkFacts) -> str:
    if not facts.visits:
        return ""
    kinds = Counter(visit.kind for visit in facts.visits)
    parts = "、".join(f"{_KINDS.get(kind, kind)} {count} 次" for kind, count in kinds.most_common())
    return f"拜访 {_customers(facts)} 家：{parts}"


def _open_matters(facts: WorkFacts) -> list[str]:
    lines = [f"{task.due:%m-%d} 前办：{task.title}" for task in facts.tasks if not task.done]
    if facts.due:
        named = "、".join(_due_words(customer) for customer in facts.due[:MOST_DUE])
        more = f"等 {len(facts.due)} 家" if len(facts.due) > MOST_DUE else ""
        lines.append(f"该拜访还没安排：{named}{more}")
    return lines


def _due_words(due: DueFact) -> str:
    over = f"超 {due.over} 天" if due.over > 0 else "到期"
    return f"{due.customer}（{due.value_class} 类，{over}）"


def _happened(visit: VisitFact) -> str:
    if visit.recorded:
        return _first_line(visit.said)
    return "已拜访，还没写记录" if visit.status == "done" else "没有拜访记录"


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def _problems(facts: WorkFacts) -> str:
    lines = [
        f"{visit.customer}：{line.strip()}"
        for visit in facts.visits
        for line in visit.problems.splitlines()
        if line.strip()
    ]
    late = [f"没按时办完：{task.title}" for task in facts.tasks if not task.done and task.due < facts.today]
    return "\n".join(dict.fromkeys([*lines, *late]))


def _better(facts: WorkFacts) -> str:
    return "\n".join(dict.fromkeys(_first_line(visit.better) for visit in facts.visits if visit.better))
