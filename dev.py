"""Sets the source tree up on a bare machine, then runs, tests, measures or packages it; standard library only."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - the one file that an older Python may be asked to run
    sys.exit("需要 Python 3.11 或更新版本 / Python 3.11 or newer is needed; this is " + sys.version.split()[0])

import argparse
import os
import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "packaging"))

from environment import BINARIES, PYTHON, ROOT, call, need, say, set_up
from main_job import OFFICE, OFFSCREEN, OUT, administrator, ask, demo_office, do_main_job, list_made, rep


def has_display() -> bool:
    """Tell whether a window can be opened here."""
    return sys.platform in {"win32", "darwin"} or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def run(rest: list[str]) -> int:
    """set everything up and open the program on a demo office; without a display do the main job into out/"""
    if has_display():
        user = administrator(demo_office())
        say(f"打开窗口，用户名 {user['name']}，密码 {user['password']}", "opening the window; user name and password")
        return call(PYTHON, "main.py", "--data", OFFICE, *rest)
    say("没有显示器，改为无窗口完成主要工作，结果在 out/", "no display: doing the main job headless into out/")
    worked = do_main_job(demo_office())
    list_made()
    return 0 if worked else 1


def report(checks: Mapping[str, Sequence[str | Path]]) -> int:
    """Run every check, say plainly which passed, and return 1 when one did not."""
    results = {}
    for name, command in checks.items():
        say(name, shlex.join(map(str, command[1:])))
        results[name] = call(*command)
    for name, status in results.items():
        print(f"   {'通过 passed' if status == 0 else '未过 FAILED'}  {name}")
    return 1 if any(results.values()) else 0


LINT: dict[str, Sequence[str | Path]] = {
    "ruff": [PYTHON, "-m", "ruff", "check"],
    "ruff format": [PYTHON, "-m", "ruff", "format", "--check"],
    "mypy": [PYTHON, "-m", "mypy"],
    "mypy win32": [PYTHON, "-m", "mypy", "--platform", "win32"],
    "import-linter": [BINARIES / "lint-imports", "--no-logo"],
}


def lint(rest: list[str]) -> int:
    """run ruff, mypy (also as for Windows) and the import contracts"""
    return report(LINT)


def test(rest: list[str]) -> int:
    """set everything up, then run every check and every test; more arguments go to pytest"""
    return report(LINT | {"pytest": [PYTHON, "-m", "pytest", "-q", "-n", "2", *rest]})


def bench(rest: list[str]) -> int:
    """measure speed and size beside their floors; arguments name single benchmarks"""
    return call(PYTHON, "-m", "bench", *rest)


def screens(rest: list[str]) -> int:
    """picture every screen of the demo office into out/screens; takes --lang and --theme"""
    return 0 if ask("screens", OUT / "screens", *rest, user=rep(demo_office())["name"]) else 1


def translations(rest: list[str]) -> int:
    """bring resources/i18n up to date; --check, --missing en FILE.tsv and --fill en FILE.tsv besides"""
    return call(PYTHON, ROOT / "packaging" / "update_translations.py", *rest)


def package(rest: list[str]) -> int:
    """freeze the program into dist/ZhengqiDesk and let the frozen program test itself"""
    # Fixed seed and date: two builds of one commit are the same bytes.
    need(
        PYTHON,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "pyinstaller.spec",
        PYTHONHASHSEED="0",
        SOURCE_DATE_EPOCH="1700000000",
    )
    program = ROOT / "dist" / "ZhengqiDesk" / ("ZhengqiDesk.exe" if os.name == "nt" else "ZhengqiDesk")
    OUT.mkdir(exist_ok=True)
    return call(program, "selftest", OUT / "selftest.json", **OFFSCREEN)


COMMANDS = {command.__name__: command for command in (run, test, lint, bench, screens, translations, package)}


def main() -> int:
    """Set the tree up and run the command that was asked for; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.epilog = "\n".join(f"{name:13} {command.__doc__}" for name, command in COMMANDS.items())
    parser.add_argument("command", choices=COMMANDS, metavar="command", help=", ".join(COMMANDS))
    arguments, rest = parser.parse_known_args()
    sys.stdout.reconfigure(errors="replace")  # a Windows console of another language must not stop the work
    set_up()
    return COMMANDS[arguments.command](rest)


if __name__ == "__main__":
    sys.exit(main())
