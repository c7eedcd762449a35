"""What happens to errors: a `Problem` is told where the user looks, anything else is logged and told politely."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from rules.problem import Problem

LOG = logging.getLogger("zhengqi")
LOG_BYTES = 1_000_000
LOG_FILES = 3


def log_file() -> Path:
    """Return where the log is kept, in the user's own log folder."""
    return Path(platformdirs.user_log_dir("ZhengqiDesk", appauthor=False)) / "zhengqi.log"


def start_log(file: Path | None = None) -> Path:
    """Write the log to `file` (default `log_file()`), at most three times 1 MB; return the file."""
    from logging.handlers import RotatingFileHandler  # 10 ms, which the sign-in can do without

    file = file or log_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(file, maxBytes=LOG_BYTES, backupCount=LOG_FILES - 1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)
    LOG.propagate = False
    LOG.disabled = False  # a library that sets up logging silences all loggers it does not know
    return file


def problem_text(problem: Problem) -> str:
    """Return a problem in the user's language, its values filled in."""
    sentence = QCoreApplication.translate("Problem", problem.message)
    return sentence.format(**problem.values) if problem.values else sentence


def told(reason: BaseException) -> BaseException:
    """Return what the user can do something about, such as a disk that cannot be read, as a `Problem`."""
    from models.store.database import storage_problem  # 0.1 s, which the sign-in can do without

    return storage_problem(reason)


def log_defect(defect: BaseException) -> None:
    """Write a defect and where it came from to the log."""
    LOG.error("defect", exc_info=(type(defect), defect, defect.__traceback__))


def show_problem(problem: Problem) -> None:
    """Show a problem where no screen has a better place for it."""
    title = QCoreApplication.translate("errors", "这一步没有完成")
    _tell(title, problem_text(problem), QCoreApplication.translate("errors", "知道了"))


def _tell(title: str, body: str, verb: str) -> None:
    from ui.kit.confirm_dialog import tell  # 2 ms, which the sign-in can do without

    tell(QApplication.activeWindow(), title, body, verb)


def show_defect(defect: BaseException) -> None:
    """Say politely that something went wrong inside the program, and where the reason is written."""
    title = QCoreApplication.translate("errors", "程序遇到了没有料到的情况")
    body = QCoreApplication.translate(
        "errors", "这一步没有完成，其他内容不受影响，您可以继续使用。原因已记入日志，请转给管理员：{file}"
    ).format(file=log_file())
    _tell(title, body, QCoreApplication.translate("errors", "继续使用"))


def install_excepthook(
    tell_problem: Callable[[Problem], None] = show_problem, tell_defect: Callable[[BaseException], None] = show_defect
) -> None:
    """Send every exception nobody caught to the user (`Problem`) or to log and user (all else); the program goes on."""

    def hook(kind: type[BaseException], reason: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, reason, trace)
            return
        reason = told(reason)
        if isinstance(reason, Problem):
            tell_problem(reason)
        else:
            log_defect(reason)
            tell_defect(reason)

    sys.excepthook = hook
