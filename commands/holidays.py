"""`holidays`: shows a year's days off and make-up days, or enters them from a notice or table in a file."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from commands.command import Answer, Command
from exchange.sheets.reading import read_workbook
from models.calendar_day import days_of, replace_days
from rules.holiday_notice import read_notice

_WORDS = {"off": "休息", "work": "上班"}


def declare(parser: ArgumentParser) -> None:
    """Declare the year, and the file its days are entered from."""
    parser.add_argument("--year", type=int, default=datetime.now().year, metavar="YYYY")
    parser.add_argument("--enter", type=Path, metavar="FILE", help="放假通知的文本，或「日期 安排 名称」的表格")


def run(arguments: Namespace) -> Answer:
    """Enter the file's days where one is given, then give the year's."""
    year = arguments.year
    if arguments.enter:
        days = read_notice(_text(arguments.enter), year)
        year = days[0].day.year
        replace_days(year, [(one.day, "work" if one.works else "off", one.name, False) for one in days])
    return {
        "year": year,
        "days": [
            {"day": day.isoformat(), "kind": kind, "name": name, "provisional": provisional}
            for day, kind, name, provisional in days_of(year)
        ],
    }


def _text(file: Path) -> str:
    sheets = read_workbook(file).sheets
    return "\n".join(
        " ".join(str(cell) for cell in row if cell not in (None, "")) for one in sheets for row in one.rows
    )


def tell(answer: Answer) -> Iterable[str]:
    """Say each day in a line."""
    for day in answer["days"]:
        yield f"{day['day']}  {_WORDS[day['kind']]}  {day['name']}" + ("（暂定）" if day["provisional"] else "")


COMMAND = Command(declare, run, tell)
