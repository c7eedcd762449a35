"""What the papers of planning share: who wrote them, about which days, what was written, the manager's comment."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from reports.page.dates import WEEKDAYS
from reports.page.flow import FULL_WIDTH, SIGNED_HEIGHT, Block
from reports.page.sheet import CENTRE
from reports.page.table import Cell, Row, Table, label, value
from reports.page.text import BODY, BODY_BOLD


@dataclass(frozen=True, slots=True)
class PaperVisit:
    """One visit as the papers list it; the texts of its record are empty until it is written."""

    start: datetime
    end: datetime
    customer: str
    rep: str
    kind: str
    way: str
    state: str
    purpose: str = ""
    said: str = ""
    next_step: str = ""
    better: str = ""
    rating: int = 0


@dataclass(frozen=True, slots=True)
class WorkPaper:
    """A plan or summary of the days from `first` to `last`; numbers are None where nobody gave any."""

    title: str
    rep: str
    team: str
    first: date
    last: date
    visits: tuple[PaperVisit, ...] = ()
    customers: int | None = None
    first_visits: int | None = None
    deals: int | None = None
    aim: str = ""
    content: str = ""
    problems: str = ""
    better: str = ""
    submitted_at: datetime | None = None
    comment: str = ""
    commented_by: str = ""
    commented_at: datetime | None = None


def span_words(first: date, last: date) -> str:
    """Return, for example, 2026年11月23日 – 11月27日（第 48 周）, or one day with its weekday."""
    if first == last:
        return f"{first.year}年{first.month}月{first.day}日 星期{WEEKDAYS[first.weekday()]}"
    week = f"（第 {first.isocalendar().week} 周）" if last - first == timedelta(days=6) else ""
    return f"{first.year}年{first.month}月{first.day}日 – {last.month}月{last.day}日{week}"


def subtitle(paper: WorkPaper) -> str:
    """Return the quiet line below the title: who, and about which days."""
    return f"{paper.rep}　{span_words(paper.first, paper.last)}"


def facts(paper: WorkPaper, *told: tuple[str, str]) -> Block:
    """Return the head of a paper: who wrote it and when, then `told` as pairs of label and words."""
    written = f"{paper.submitted_at:%Y-%m-%d %H:%M}" if paper.submitted_at else "还没有提交"
    pairs = (("客户经理", paper.rep), ("团队", paper.team or "—"), ("提交", written), *told)
    if len(pairs) % 2:
        pairs = (*pairs, ("", ""))
    rows = tuple(_pair(*pairs[place : place + 2]) for place in range(0, len(pairs), 2))
    return Block("", Table((24.0, 62.0, 24.0, 62.0), rows))


def _pair(left: tuple[str, str], right: tuple[str, str]) -> Row:
    cells: list[Cell] = []
    for caption, words in (left, right):
        cells += [label(caption) if caption else value(""), value(words)]
    return tuple(cells)


def visit_table(visits: tuple[PaperVisit, ...], held: bool) -> Table:
    """Return the visits by day: what is planned, or (`held`) what came of them."""
    last = ("情况", "下一步") if held else ("方式与性质", "目的")
    head = tuple(label(text) for text in ("日期", "时间", "客户", *last))
    days: set[date] = set()
    rows = []
    for visit in visits:
        day = "" if visit.start.date() in days else f"{visit.start:%m-%d} 周{WEEKDAYS[visit.start.weekday()]}"
        days.add(visit.start.date())
        rows.append(_visit_row(day, visit, held))
    widths = (22.0, 23.6, 44.0, 46.4, 36.0) if held else (22.0, 23.6, 48.0, 34.0, 44.4)
    return Table(widths, tuple(rows), head)


def _visit_row(day: str, visit: PaperVisit, held: bool) -> Row:
    what = (visit.said or visit.state, visit.next_step) if held else (f"{visit.way}，{visit.kind}", visit.purpose)
    return (
        value(day, align=CENTRE),
        value(f"{visit.start:%H:%M}–{visit.end:%H:%M}", align=CENTRE),
        value(visit.customer, BODY_BOLD),
        *(value(text) for text in what),
    )


def comment_block(paper: WorkPaper) -> Block:
    """Return the manager's comment, or room to write one, and where both sign."""
    by = f"{paper.commented_by} {paper.commented_at:%Y-%m-%d}" if paper.commented_at else ""
    rows = (
        (label("部门经理点评"), value(paper.comment, BODY, columns=3)),
        (label("点评人、日期"), value(by), label("填写人签字"), value("")),
    )
    table = Table((30.0, 56.0, 30.0, FULL_WIDTH - 116.0), rows, row_height=SIGNED_HEIGHT)
    return Block("点评", table)
