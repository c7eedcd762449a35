"""The command line: reads it, opens the office, prints the answer, and turns problems into one line and a status."""

import json
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from commands.registry import COMMANDS
from models.store.place import default_folder

DONE, PROBLEM = 0, 1


def parse(line: Sequence[str]) -> Namespace:
    """Read the command line; without a command `command` is None. Wrong usage ends the program with status 2."""
    parser = ArgumentParser(prog="zhengqi-desk", description="政企客户工作台", parents=[_everywhere()])
    parser.set_defaults(data=default_folder(), json=False, user=None, password_file=None)
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    wanted = _wanted(line)
    for name, entry in COMMANDS.items():
        subparser = subparsers.add_parser(name, help=entry.help, description=entry.help, parents=[_everywhere()])
        if name == wanted:
            entry.load().declare(subparser)
    return parser.parse_args(line)


def _everywhere() -> ArgumentParser:
    """What may stand before and behind every command."""
    parser = ArgumentParser(add_help=False, argument_default=SUPPRESS)
    parser.add_argument("--data", type=Path, metavar="DIR", help="数据文件夹 / folder of the office's data")
    parser.add_argument("--json", action="store_true", help="只输出一个 JSON 对象 / print one JSON object only")
    parser.add_argument("--user", metavar="NAME", help="用户名 / account")
    parser.add_argument("--password-file", type=Path, metavar="FILE", help="密码文件 / file that holds the password")
    return parser


def _wanted(line: Sequence[str]) -> str | None:
    """Find the command's name without knowing its arguments yet."""
    parser = ArgumentParser(add_help=False, parents=[_everywhere()], exit_on_error=False)
    parser.add_argument("command", nargs="?")
    name: str | None = parser.parse_known_args(line)[0].command
    return name


def run_command(arguments: Namespace) -> int:
    """Run the command that was parsed and print its answer; return the exit status."""
    from commands.access import signed_in  # opening the window does not need it
    from rules.problem import Problem

    _speak_utf8(arguments.json)
    command = COMMANDS[arguments.command].load()
    try:
        with signed_in(arguments) if command.signs_in(arguments) else nullcontext():
            answer = command.run(arguments)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return PROBLEM
    _say(json.dumps(answer, ensure_ascii=False) if arguments.json else "\n".join(command.tell(answer)))
    failure = command.failure(answer)
    if failure:
        print(failure, file=sys.stderr)
    return PROBLEM if failure else DONE


def _say(text: str) -> None:
    """Print the answer; whoever reads only its beginning, as `head` does, is no error."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        sys.stdout = None  # else Python complains again when it ends


def _speak_utf8(machine: bool) -> None:
    """Print UTF-8 to programs; to people what their console can show. A windowed program may have no streams at all."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace", **({"encoding": "utf-8"} if machine else {}))
