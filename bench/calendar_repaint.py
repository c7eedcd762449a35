"""Measures the repaint of a week of 300 visits beside its floor: 300 plain boxes with one line of text each.

    python -m bench calendar_repaint [--visits 300] [--times 200]

Painted is the real week view, 1,140 px wide, without a screen (Qt's offscreen platform) and so by the processor alone.
`first` paints every visit anew, as after opening the week; `repaint` is what scrolling, choosing and the minute hand
do; `drag` lays all visits out again and paints them with the dragged one at another place.
"""

import argparse
import os
import random
import sys
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bench.measuring import interleaved, p95, say, say_machine, say_ratio, say_verdict
from rules.working_time import WorkingHours
from ui.application import prepare
from ui.visits.blocks import Block
from ui.visits.week_grid import WeekGrid

LIMIT_MS = 16.0
WIDTH = 1140
MONDAY = date(2026, 11, 23)
CUSTOMERS = ("云岭数据", "澜江物流", "青川实验小学", "石屏税务局", "曲水水务", "龙泉街道办", "白沙商贸", "金马药业")
PEOPLE = ("林小满", "周立夏", "秦知秋", "许谷雨", "韩惊蛰", "沈白露", "陆霜降", "方长亭")


class PlainBoxes(QWidget):
    """As many boxes as visits, each filled and with one line of text."""

    def __init__(self, boxes: list[QRectF]) -> None:
        super().__init__()
        self.boxes = boxes

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all."""
        painter = QPainter(self)
        for box in self.boxes:
            painter.fillRect(box, QColor("#e8f0fe"))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, "云岭数据")


def visits(count: int) -> list[Block]:
    """Return so many visits of one week, in working hours, some joint, some by phone, some tentative."""
    chance, found = random.Random(5), []
    for number in range(count):
        start = datetime.combine(MONDAY + timedelta(days=number % 5), time(8, 30))
        team = chance.sample(range(len(PEOPLE)), chance.choice((1, 1, 1, 2)))
        found.append(
            Block(
                number + 1,
                chance.choice(CUSTOMERS),
                start + timedelta(minutes=15 * chance.randrange(32)),
                chance.choice((30, 45, 60)),
                tuple((PEOPLE[one], one) for one in team),
                frozenset(team),
                chance.choice(("confirmed", "tentative", "done")),
                chance.random() < 0.1,
                rep=team[0],
            )
        )
    return found


def week_of(blocks: list[Block]) -> WeekGrid:
    """Return the week view that shows these visits."""
    grid = WeekGrid()
    days = [MONDAY + timedelta(days=number) for number in range(7)]
    grid.resize(WIDTH, 655)
    grid.show_days(days, days[5:], WorkingHours(), datetime.combine(MONDAY, time(10, 20)))
    grid.show_blocks(blocks)
    grid.show()
    return grid


def main() -> int:
    """Measure and print; return 1 where the limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--visits", type=int, default=300)
    parser.add_argument("--times", type=int, default=200)
    wanted = parser.parse_args()
    say_machine()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = prepare()
    blocks = visits(wanted.visits)
    grid = week_of(blocks)
    floor = PlainBoxes([shown.box for shown in grid.shown()])
    floor.resize(grid.size())
    floor.show()
    app.processEvents()

    def drag(number: int) -> None:
        grid.show_draft(blocks[0].at(blocks[0].start + timedelta(minutes=15 * (number % 30))))
        grid.repaint()

    works = {"repaint": lambda _: grid.repaint(), "drag": drag, "plain boxes": lambda _: floor.repaint()}
    taken = interleaved(works, wanted.times)

    def open_the_week(_: int) -> None:
        opened.append(week_of(blocks))
        app.processEvents()

    opened: list[WeekGrid] = []
    taken |= interleaved({"first": open_the_week}, 9)
    print(f"{len(grid.shown())} visits in a view of {grid.width()} × {grid.height()} px")
    for name in ("first", *works):
        say(name, taken[name])
    say_ratio(taken["repaint"], taken["plain boxes"])
    kept = [say_verdict(f"{name} p95", p95(taken[name]) * 1000, LIMIT_MS, "ms") for name in ("repaint", "drag")]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
