"""Prints the plan of one visit: whom, when, what for, what to say and ask, negotiation sheet and check lists."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from reports.page.dates import span_text
from reports.page.flow import FULL_WIDTH, Block, draw_flow, signatures, text_block
from reports.page.frame import Imprint
from reports.page.sheet import Drawn
from reports.page.table import Table, label, value
from reports.page.text import BODY_BOLD

TITLE = "拜访预案"
TICKED, BLANK = "√ ", "□ "
NARROW = 24.0
MOST_CHECKS = 12
"""Lines of a check list in one row of its table."""


@dataclass(frozen=True, slots=True)
class VisitPlan:
    """A visit as its plan shows it; `texts` are pairs of heading and text, of which empty ones are left out.

    `checks` are pairs of heading and the lines of a check list with what is ticked already.
    """

    customer: str
    person: str
    phone: str
    start: datetime
    end: datetime
    way_and_kind: str
    place: str
    team: str
    purpose: str
    arrive_by: datetime | None
    texts: tuple[tuple[str, str], ...] = ()
    sheet: tuple[tuple[str, str], ...] = ()
    checks: tuple[tuple[str, tuple[tuple[str, bool], ...]], ...] = ()


def draw_visit_plan(plan: VisitPlan, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the plan as a PDF; parts nobody prepared are left out. Raises `OSError`."""
    blocks = [_facts(plan)]
    blocks += [text_block(heading, text) for heading, text in plan.texts if text]
    blocks += _named("谈判准备", [pair for pair in plan.sheet if pair[1]])
    blocks += _named("出门前检查", [part for heading, lines in plan.checks for part in _parts(heading, lines)])
    blocks.append(signatures("制定人", "部门经理"))
    return draw_flow(file, TITLE, plan.customer, imprint, blocks)


def _named(heading: str, pairs: Sequence[tuple[str, str]]) -> list[Block]:
    """Return a table of texts with their names, or nothing where there is no text."""
    rows = tuple((label(name), value(text)) for name, text in pairs)
    return [Block(heading, Table((34.0, FULL_WIDTH - 34.0), rows))] if rows else []


def _parts(heading: str, lines: Sequence[tuple[str, bool]]) -> Iterator[tuple[str, str]]:
    """Return a check list in rows that each fit on a page."""
    for start in range(0, len(lines), MOST_CHECKS):
        part = lines[start : start + MOST_CHECKS]
        yield heading, "\n".join((TICKED if done else BLANK) + line for line, done in part)


def _facts(plan: VisitPlan) -> Block:
    half = (FULL_WIDTH - 2 * NARROW) / 2
    arrive = f"{plan.arrive_by:%H:%M} 前到" if plan.arrive_by else "—"
    rows = (
        (label("客户"), value(plan.customer, BODY_BOLD, columns=3)),
        (label("时间"), value(span_text(plan.start, plan.end), columns=3)),
        (label("拜访对象"), value(plan.person or "—"), label("联系方式"), value(plan.phone or "—")),
        (label("方式与性质"), value(plan.way_and_kind), label("到达"), value(arrive)),
        (label("地点"), value(plan.place or "—", columns=3)),
        (label("去的人"), value(plan.team, columns=3)),
        (label("目的"), value(plan.purpose or "—", BODY_BOLD, columns=3)),
    )
    return Block("", Table((NARROW, half, NARROW, half), rows))
