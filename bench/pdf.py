"""Measures printing: 1,000 place cards and the plan of 1,000 guests, beside the least any program must do for them.

    python -m bench pdf [--rounds 7]

The floor writes the very same texts at the same places with one embedded font cut to the glyphs in use, and no lines.
Both run in turn in every round; the figures are medians of CPU seconds in a warm process. The first line is what a
cold process pays once: starting Python, importing and parsing the fonts.
"""

import argparse
import io
import platform
import statistics
import time
from collections.abc import Callable
from datetime import datetime

import resources
from bench.bare_pdf import BareFont, bare_pdf
from reports.page.frame import Imprint
from reports.page.sheet import LANDSCAPE, PORTRAIT, Paper, Sheet
from reports.page.text import POINT, Style
from reports.place_cards import draw_place_cards
from reports.seated_banquet import Seat, SeatedBanquet, SeatedTable
from reports.seating_plan import draw_seating_plan

SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"
GIVEN = "安柏辰初岱恩帆歌涵嘉景可澜铭宁佩棋然思庭文熙雅泽之"
IMPRINT = Imprint("云岭市分公司 · 政企客户部", "YH-2026-0009", "苏小雪", datetime(2026, 11, 25, 10, 12), "内部")
DOCUMENTS = {"place cards": (draw_place_cards, PORTRAIT), "seating plan": (draw_seating_plan, LANDSCAPE)}
Texts = list[list[tuple[float, float, float, str]]]


def banquet(guests: int) -> SeatedBanquet:
    """Return a banquet of invented people at tables of ten, in rows of ten."""
    names = [
        SURNAMES[number % 20] + GIVEN[number // 20 % 25] + GIVEN[(number * 7 + number // 25) % 25]
        for number in range(guests)
    ]
    tables = [names[start : start + 10] for start in range(0, guests, 10)]
    return SeatedBanquet(
        "年终答谢晚宴",
        datetime(2026, 12, 11, 18, 0),
        "云锦厅",
        tuple(
            SeatedTable(number + 1, "", number == 0, number % 10 * 3.0, number // 10 * 3.0, ring(people))
            for number, people in enumerate(tables)
        ),
    )


def ring(people: list[str]) -> tuple[Seat, ...]:
    """Seat people round a table."""
    return tuple(
        Seat("主" if seat == 0 else str(seat), -36.0 * seat % 360, name, seat % 2 == 0, "", "云岭数据科技有限公司")
        for seat, name in enumerate(people)
    )


def texts_of(draw: Callable[..., object], content: SeatedBanquet, paper: Paper) -> Texts:
    """Return every text of a document with its place in points, page by page."""
    pages: Texts = [[]]
    real_text, real_next = Sheet.text, Sheet.next_page

    def text(sheet: Sheet, x: float, middle: float, said: str, style: Style, align: float = 0.0) -> float:
        left = x - style.width(said) * align
        pages[-1].append((left / POINT, (paper.height - middle) / POINT, style.size, said))
        return real_text(sheet, x, middle, said, style, align)

    def next_page(sheet: Sheet) -> None:
        pages.append([])
        real_next(sheet)

    Sheet.text, Sheet.next_page = text, next_page
    draw(content, IMPRINT, io.BytesIO())
    Sheet.text, Sheet.next_page = real_text, real_next
    return pages[:-1]


def seconds(work: Callable[[], object]) -> float:
    """Return the CPU seconds of one run."""
    started = time.process_time()
    work()
    return time.process_time() - started


def compare(name: str, font: BareFont, content: SeatedBanquet, rounds: int) -> None:
    """Print the medians of the program and of the floor for one document, and their ratio."""
    draw, paper = DOCUMENTS[name]
    size = (paper.width / POINT, paper.height / POINT)
    texts = texts_of(draw, content, paper)
    ours: list[float] = []
    floor: list[float] = []
    for _ in range(rounds):
        file = io.BytesIO()
        ours.append(seconds(lambda file=file: draw(content, IMPRINT, file)))
        floor.append(seconds(lambda: bare_pdf(font, size, texts)))
    mine, least = statistics.median(ours), statistics.median(floor)
    sizes = f"{len(file.getvalue()) // 1024} KB beside {len(bare_pdf(font, size, texts)) // 1024} KB"
    print(f"{name:14}{len(texts):4} pages{mine:9.3f} s   floor{least:8.3f} s   ratio{mine / least:6.2f}   {sizes}")


def main() -> None:
    """Measure both documents and print one line each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--guests", type=int, default=1000)
    arguments = parser.parse_args()
    content = banquet(arguments.guests)
    draw_place_cards(banquet(6), IMPRINT, io.BytesIO())
    print(f"{platform.machine()}, Python {platform.python_version()}; {arguments.guests} guests")
    print(f"first print of a cold process: {time.process_time():.3f} s")
    font = BareFont(resources.path("fonts", "NotoSansSC-Regular.ttf"))
    for name in DOCUMENTS:
        compare(name, font, content, arguments.rounds)


if __name__ == "__main__":
    main()
