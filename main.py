"""Starts the window, or runs one headless command."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path

from models.store.place import default_folder


def main() -> int:
    """Do what the command line asks for and return the exit status: 0 done, 1 a problem, 2 wrong usage."""
    words = sys.argv[1:]
    if not words:  # a click on the icon: what reads the command line need not be loaded
        return load_window()(default_folder())
    from commands.line import parse, run_command

    arguments = parse(words)
    if not arguments.command:
        return load_window()(arguments.data)
    from commands.defects import tell_defect  # the window has its own way

    sys.excepthook = tell_defect
    return run_command(arguments)


def load_window() -> Callable[[Path], int]:
    """Return what opens the window on the data of a folder; headless commands must do without Qt."""
    gc.disable()  # loading leaves no garbage; once the window is there, ui.kit.garbage looks for it
    from ui.application import run

    return run


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        import multiprocessing  # only the frozen program starts its workers through this file

        multiprocessing.freeze_support()
    sys.exit(main())
