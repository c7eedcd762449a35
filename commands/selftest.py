"""`selftest`: tries on this PC what the program needs, and writes down what works."""

import json
import platform
import tempfile
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable
from pathlib import Path

from commands.command import Answer, Command, never
from exchange.demo.office import make_demo
from models.office import close_office
from models.store import search
from models.store.backup import back_up
from models.store.files import write_text
from reports.documents import print_document
from reports.page.font_files import Role
from reports.page.fonts import main_face
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_NAME, _INITIALS = "云岭数据", "ylsj"


def declare(parser: ArgumentParser) -> None:
    """Declare the file that takes the result."""
    parser.add_argument("file", type=Path, metavar="FILE.json")


def run(arguments: Namespace) -> Answer:
    """Make a demo office in a temporary folder, work with it, and write the findings."""
    findings: list[Answer] = []
    with tempfile.TemporaryDirectory(prefix="zhengqi-") as folder:
        try:
            for what, try_it in _TRIALS.items():
                findings.append(_finding(what, try_it, Path(folder)))
        finally:
            close_office()
    answer = {"ok": all(finding["ok"] for finding in findings), "platform": platform.platform(), "findings": findings}
    write_text(arguments.file, json.dumps(answer, ensure_ascii=False, indent=1))
    return answer


def _finding(what: str, try_it: Callable[[Path], object], folder: Path) -> Answer:
    began = time.perf_counter()
    try:
        told, fine = try_it(folder), True
    except Problem as problem:
        told, fine = str(problem), False
    return {"what": what, "ok": fine, "told": told, "seconds": round(time.perf_counter() - began, 3)}


def _database(folder: Path) -> object:
    made = make_demo(folder / "演示 数据", customers=60, visits_wanted=60)
    found = [hit.title for hit in search.find(_INITIALS)]
    if not any(_NAME in title for title in found):
        raise Problem(QT_TRANSLATE_NOOP("Problem", "搜索没有找到演示客户。请重新安装本程序。"))
    back_up(folder / "backup.db")
    return {"customers": made.customers, "visits": made.visits, "found": found}


def _fonts(folder: Path) -> object:
    return {role.value: main_face(role).font for role in (Role.HEI, Role.SONG, Role.KAI)}


def _pdf(folder: Path) -> object:
    from models.tour_application import TourApplication

    tour = TourApplication.select().where(TourApplication.status == "approved").get()
    printed = print_document("visit-permit", tour.id, folder / "permit.pdf")
    return {"pages": printed.pages, "bytes": printed.file.stat().st_size, "missing": printed.missing}


def _display(folder: Path) -> object:
    from ui.this_pc import display_and_printers  # Qt is loaded last, once everything else has been tried

    return display_and_printers()


_TRIALS: dict[str, Callable[[Path], object]] = {
    "database": _database,
    "fonts": _fonts,
    "pdf": _pdf,
    "display": _display,
}


def tell(answer: Answer) -> Iterable[str]:
    """Give one line per trial."""
    for finding in answer["findings"]:
        yield f"{'✓' if finding['ok'] else '✗'} {finding['what']}  {finding['told']}"


def failure(answer: Answer) -> Problem | None:
    """Return what to say where something does not work."""
    bad = "、".join(finding["what"] for finding in answer["findings"] if not finding["ok"])
    return Problem(QT_TRANSLATE_NOOP("Problem", "自检没有通过：{what}。请重新安装本程序。"), what=bad) if bad else None


COMMAND = Command(declare, run, tell, signs_in=never, failure=failure)
