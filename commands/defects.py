"""What a headless command does with an error that is nobody's fault but ours: log it, and say so in one line."""

import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

import platformdirs

from rules.problem import Problem


def log_file() -> Path:
    """Return where such errors are written."""
    return Path(platformdirs.user_log_dir("ZhengqiDesk", appauthor=False)) / "commands.log"


def tell_defect(kind: type[BaseException], defect: BaseException, trace: TracebackType | None) -> None:
    """Say on stderr that the disk failed, or append a defect to the log and name that; meant for `sys.excepthook`."""
    if issubclass(kind, KeyboardInterrupt):
        return
    from models.store.database import storage_problem  # a command without an office does without it

    reason = storage_problem(defect)
    if isinstance(reason, Problem):
        sys.stderr.write(f"{reason}\n")
        return
    file = log_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as stream:
        stream.write(f"{datetime.now():%Y-%m-%d %H:%M:%S} {sys.argv[1:]}\n")
        traceback.print_exception(kind, defect, trace, file=stream)
    sys.stderr.write(f"程序遇到了没有料到的情况，这条命令没有完成。原因已记入：{file}\n")
