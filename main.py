"""Starts the window, or runs one headless command."""

import multiprocessing
import sys

from commands.defects import tell_defect
from commands.line import parse, run_command


def main() -> int:
    """Do what the command line asks for and return the exit status: 0 done, 1 a problem, 2 wrong usage."""
    arguments = parse(sys.argv[1:])
    if arguments.command:
        sys.excepthook = tell_defect
        return run_command(arguments)
    from ui.application import run  # headless commands must do without Qt

    return run(arguments.data)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
