"""Prints a rep's monthly appraisal: plan and result of each indicator; what people judge is left to their pens (S2)."""

from dataclasses import dataclass, replace
from datetime import date
from typing import BinaryIO

from reports.page.flow import FULL_WIDTH, Block, draw_flow
from reports.page.font_files import Role
from reports.page.frame import Imprint
from reports.page.sheet import CENTRE, Drawn
from reports.page.table import Cell, Row, Table, label, value
from reports.page.text import BODY, BODY_BOLD, CAPTION, LABEL, Style
from rules.appraisal import completion, score

TITLE = "月度考核表"
DAILY_WORK = (
    ("团队协作", "配合联合拜访、资料共享"),
    ("客户关怀", "感谢函、回访按时完成"),
    ("品行", "遵守制度，无投诉"),
    ("考勤", "出勤、外出登记"),
)
DAILY_WEIGHT = 5
RESULTS = "□ 优秀　□ 良好　□ 合格　□ 待改进"
NOTE = (
    "得分 = 权重 × 完成率，单项最高按 110% 计；没有计划的指标和日常工作由部门经理评定。"
    "结果：98 分以上优秀，90 分以上良好，80 分以上合格，其余待改进。"
)
REMARKS = (("本人说明", "部门经理评语"), ("下月改进", "财务复核"))
SIGNED = "签字　　　　　　　　年　　月　　日"
WIDTHS = (11.0, 16.0, 22.0, 44.0, 16.0, 16.0, 17.0, 14.0, 16.0)
HEAD = ("序号", "标准", "计划", "实际", "完成率", "权重", "得分")
SCORE, TOTAL = Style(Role.SONG, 11.5, bold=True), Style(Role.SONG, 14, bold=True)
STANDARD, QUIET = Style(Role.SONG, 9.5), Style(Role.HEI, 9, colour=CAPTION)
ROW_HEIGHT, REMARK_HEIGHT = 11.7, 25.0


@dataclass(frozen=True, slots=True)
class Measured:
    """An indicator that is counted; `weight` in percent of the whole."""

    name: str
    standard: str
    weight: int
    planned: int
    actual: int


@dataclass(frozen=True, slots=True)
class AppraisalSheet:
    """What is known of a rep's month; `until` is the last day counted where the month is not over."""

    month: date
    department: str
    rep: str
    post: str
    appraiser: str
    measured: tuple[Measured, ...]
    until: date | None = None


def draw_appraisal_sheet(sheet: AppraisalSheet, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the sheet as a PDF. Raises `OSError`."""
    until = f"（数字截至{sheet.until.month}月{sheet.until.day}日）" if sheet.until else ""
    subtitle = f"{sheet.month.year}年{sheet.month.month}月{until}"
    blocks = [Block("", _person(sheet)), Block("", _scores(sheet)), Block("", _note()), *_outcome()]
    return draw_flow(file, TITLE, subtitle, imprint, blocks)


def _person(sheet: AppraisalSheet) -> Table:
    row = (
        *(label("部门"), value(sheet.department), label("姓名"), value(sheet.rep, BODY_BOLD)),
        *(label("岗位"), value(sheet.post), label("考核人"), value(sheet.appraiser)),
    )
    return Table((13.0, 45.0, 13.0, 28.0, 13.0, 24.0, 14.0, 22.0), (row,), padding=1.6, most_lines=2)


def _scores(sheet: AppraisalSheet) -> Table:
    number, *others = (label(text) for text in HEAD)
    rows = [_measured(place, one) for place, one in enumerate(sheet.measured, start=1)]
    rows += [_daily(len(rows) + 1, place, *work) for place, work in enumerate(DAILY_WORK)]
    hundred = sum(one.weight for one in sheet.measured) + DAILY_WEIGHT * len(DAILY_WORK)
    total = (label("合　计", 4), *[_figure("—")] * 3, _figure(f"{hundred}%", SCORE), _figure("", TOTAL))
    return Table(WIDTHS, (*rows, total), (number, label("指标", 2), *others), row_height=ROW_HEIGHT, padding=1.8)


def _measured(number: int, one: Measured) -> Row:
    reached, points = completion(one.planned, one.actual), score(one.weight, one.planned, one.actual)
    return (
        _figure(str(number)),
        value(f"{one.name}指标", BODY_BOLD, columns=2),
        value(one.standard, STANDARD),
        _figure(str(one.planned) if one.planned else "—"),
        _figure(str(one.actual)),
        _figure("—" if reached is None else f"{reached:.0%}"),
        _figure(f"{one.weight}%"),
        _figure("" if points is None else f"{points:.1f}", SCORE),
    )


def _daily(number: int, place: int, name: str, standard: str) -> Row:
    """Return one of the rows of daily work, which share their number and heading."""
    shared = (_figure(str(number)), value("日常\n工作", BODY_BOLD)) if place == 0 else (value(""), value(""))
    return (
        *(replace(cell, continues=place > 0) for cell in shared),
        value(name),
        value(standard, STANDARD),
        *[_figure("—")] * 3,
        _figure(f"{DAILY_WEIGHT}%"),
        _figure(""),
    )


def _figure(text: str, style: Style = BODY) -> Cell:
    return value(text, style, CENTRE)


def _note() -> Table:
    return Table((FULL_WIDTH,), ((value(NOTE, STANDARD),),))


def _outcome() -> list[Block]:
    """Return where people write what they think, and the result is ticked."""
    result = (label("考核结果"), value(RESULTS), label("现任等级"), Cell((("　　　　", BODY), ("（按季评定）", QUIET))))
    half = FULL_WIDTH / 2
    remarks = tuple(tuple(_remark(name) for name in pair) for pair in REMARKS)
    return [
        Block("", Table((28.0, 82.0, 24.0, 38.0), (result,))),
        Block("", Table((half, half), remarks, row_height=REMARK_HEIGHT)),
        Block("", Table((28.0, FULL_WIDTH - 28.0), ((label("备注"), value("")),), row_height=11.0)),
    ]


def _remark(name: str) -> Cell:
    return Cell(((name, LABEL), ("\n\n\n", LABEL), (f"　　　　　　{SIGNED}", STANDARD)))
