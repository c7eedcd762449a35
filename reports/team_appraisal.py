"""Prints the monthly appraisal of all reps on one list: plan, result and points, and room for what is judged (S2)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import BinaryIO

from reports.appraisal_sheet import Measured
from reports.page.flow import Block, draw_flow, signatures
from reports.page.frame import Imprint
from reports.page.sheet import CENTRE, LANDSCAPE, Drawn
from reports.page.table import Cell, Row, Table, label, value
from reports.page.text import BODY, BODY_BOLD, Style
from rules.appraisal import completion, score

TITLE = "月度考核汇总表"
FIGURES = (("计划", 14.0), ("实际", 14.0), ("完成率", 17.0), ("得分", 15.0))
DAILY_WORK = (("品行", 15.0), ("客户\n关怀", 15.0), ("市场\n工作", 15.0), ("日常\n得分", 15.0))
JUDGED = (*DAILY_WORK, ("结果", 19.0), ("备注", 42.0))
NAME_WIDTH = 28.0
SIGNED_BY = ("制表人", "部门经理", "财务复核")
POINTS = replace(BODY_BOLD, size=11)
ROW_HEIGHT, HEAD_HEIGHT = 10.0, 12.0


@dataclass(frozen=True, slots=True)
class RepMonth:
    """One rep of the list, with the indicators in the same order for all."""

    rep: str
    measured: tuple[Measured, ...]


@dataclass(frozen=True, slots=True)
class TeamAppraisal:
    """Everybody's month; `until` is the last day counted where the month is not over."""

    month: date
    department: str
    reps: tuple[RepMonth, ...]
    until: date | None = None


def draw_team_appraisal(team: TeamAppraisal, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the list as a PDF. Raises `OSError`."""
    until = f"（数字截至{team.until.month}月{team.until.day}日）" if team.until else ""
    subtitle = f"{team.department}　{team.month.year}年{team.month.month}月{until}"
    table = _table(team)
    blocks = [Block("", table), signatures(*SIGNED_BY, width=sum(table.widths))]
    return draw_flow(file, TITLE, subtitle, imprint, blocks, paper=LANDSCAPE)


def _table(team: TeamAppraisal) -> Table:
    columns = [("姓名", NAME_WIDTH)]
    for one in team.reps[0].measured:
        columns += [(f"{one.name}\n{caption}", width) for caption, width in FIGURES]
    columns += JUDGED
    head = tuple(label(caption) for caption, _ in columns)
    rows = tuple(map(_row, team.reps))
    widths = tuple(width for _, width in columns)
    return Table(widths, rows, head, ROW_HEIGHT, HEAD_HEIGHT, padding=1.2, rim=0.8, most_lines=2)


def _row(one: RepMonth) -> Row:
    figures = [figure for measured in one.measured for figure in _figures(measured)]
    return (value(one.rep, BODY_BOLD), *figures, *[value("") for _ in JUDGED])


def _figures(one: Measured) -> Iterator[Cell]:
    reached, points = completion(one.planned, one.actual), score(one.weight, one.planned, one.actual)
    yield _centred(str(one.planned) if one.planned else "—")
    yield _centred(str(one.actual))
    yield _centred("—" if reached is None else f"{reached:.0%}")
    yield _centred("" if points is None else f"{points:.1f}", POINTS)


def _centred(text: str, style: Style = BODY) -> Cell:
    return value(text, style, CENTRE)
