"""Does the office's main job without a window on a demo office: import, check a visit, seat, print, picture."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from environment import PYTHON, ROOT, say

OUT = ROOT / "out"
OFFICE = OUT / "office"
DEMO = OUT / "demo.json"
PASSWORD = OUT / "demo-password.txt"
REAL_SHEETS = ROOT.parent / "shared" / "data" / "sheets"
SHEET_SUFFIXES = {".xls", ".xlsx", ".csv"}
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
PRINTED = {"visit-permit": "tours", "seating-plan": "banquets", "table-plan": "banquets", "place-cards": "banquets"}

Answer = dict[str, Any]


def ask(*arguments: str | Path, user: str | None = None) -> Answer | None:
    """Run one headless command on the demo office and return its JSON; None where it failed and said why on stderr."""
    say("无窗口执行：" + " ".join(map(str, arguments)), "running without a window")
    account = ["--user", user, "--password-file", PASSWORD] if user else []
    command = [PYTHON, "main.py", "--data", OFFICE, "--json", *account, *arguments]
    environment = os.environ | OFFSCREEN
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, encoding="utf-8", check=False)
    answer = None if done.returncode else json.loads(done.stdout)
    print(f"   {summary(answer)}", flush=True)
    return answer


def administrator(demo: Answer) -> Answer:
    """Return name and password of the demo office's administrator."""
    return next(user for user in demo["users"] if user["role"] == "administrator")


def rep(demo: Answer) -> Answer:
    """Return name and password of the demo office's first rep, whose day the pictures show."""
    return next(user for user in demo["users"] if user["role"] == "rep")


def demo_office() -> Answer:
    """Return what the `demo` command said about the office in `out/office`, making the office the first time."""
    if not DEMO.exists():
        shutil.rmtree(OFFICE, ignore_errors=True)
        OUT.mkdir(exist_ok=True)
        made = ask("demo")
        if made is None:
            sys.exit(1)
        PASSWORD.write_text(administrator(made)["password"], encoding="utf-8")
        DEMO.write_text(json.dumps(made, ensure_ascii=False, indent=1), encoding="utf-8")
    return json.loads(DEMO.read_text(encoding="utf-8"))


def sheets() -> list[Path]:
    """Return the sheets to import: real ones kept beside the source tree, else those the demo office came with."""
    folder = REAL_SHEETS if REAL_SHEETS.is_dir() else OFFICE / "sheets"
    return sorted(file for file in folder.iterdir() if file.suffix.lower() in SHEET_SUFFIXES)


def do_main_job(demo: Answer) -> bool:
    """Do the office's main job without a window, leaving paper and pictures in `out`; tell whether all of it worked.

    A sheet that holds no customers is refused in words, and that is right: imports do not count.
    """
    user = administrator(demo)["name"]
    for sheet in sheets():
        ask("import", "customers", sheet, "--rejects", OUT / "rejects", user=user)
    clash = demo["clash"]
    visit = ["--customer", clash["customer"], "--rep", clash["rep"], "--start", clash["start"]]
    steps: list[list] = [["visit", "check", *visit], ["seat", str(demo["banquets"][0]["id"])]]
    steps += [["print", name, str(demo[kind][0]["id"]), OUT / f"{name}.pdf"] for name, kind in PRINTED.items()]
    answers = [ask(*step, user=user) for step in steps]
    answers.append(ask("screens", OUT / "screens", user=rep(demo)["name"]))
    return None not in answers


def summary(answer: Answer | None) -> str:
    """Return the plain figures of a command's JSON in one line."""
    if answer is None:
        return "没有成功，原因见上 / failed, the reason stands above"
    figures = [f"{key}={value}" for key, value in answer.items() if isinstance(value, bool | int | float | str)]
    return ", ".join(figures) or "好了 / done"


def list_made() -> None:
    """Name every file that lies in `out`, apart from the office itself."""
    say("已生成", "made")
    for file in sorted(file for file in OUT.rglob("*") if file.is_file() and OFFICE not in file.parents):
        print(f"   {file.relative_to(ROOT)}  {file.stat().st_size / 1024:.0f} KB")
