"""Starts the window, or runs one headless command."""

import sys

from commands.line import parse, run_command


def main() -> int:
    """Do what the command line asks for and return the exit status: 0 done, 1 a problem, 2 wrong usage."""
    arguments = parse(sys.argv[1:])
    if arguments.command:
        from commands.defects import tell_defect  # the window has its own way

        sys.excepthook = tell_defect
        return run_command(arguments)
    from ui.application import run  # headless commands must do without Qt

    return run(arguments.data)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        import multiprocessing  # only the frozen program starts its workers through this file

        multiprocessing.freeze_support()
    sys.exit(main())
