"""`check`: looks at the office's file, its change log, backups, free space and fonts."""

from argparse import Namespace
from collections.abc import Iterable
from datetime import datetime

from commands.command import Answer, Command, declare_nothing
from models.store.health import BAD, NOTICE, OK, Finding, look_over
from reports.page.font_files import Role
from reports.page.fonts import face
from rules.problem import Problem
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

_FONTS = QT_TRANSLATE_NOOP("Health", "黑体、宋体、楷体都可用。")
_FEW_FONTS = QT_TRANSLATE_NOOP("Health", "缺少字体：{roles}；打印时用其他字体代替。")
_NO_FONT = QT_TRANSLATE_NOOP("Health", "没有可用的中文字体，不能打印。请重新安装本程序或安装中文字体。")
_ROLES = (Role.HEI, Role.SONG, Role.KAI)
_SIGNS = {OK: "✓", NOTICE: "!", BAD: "✗"}


def run(arguments: Namespace) -> Answer:
    """Look at everything; `ok` is False where something is bad, notices do not count."""
    found = [*look_over(arguments.data, datetime.now()), _fonts()]
    findings = [{"what": one.what, "state": one.state, "text": str(one.detail)} for one in found]
    return {"ok": all(one.state != BAD for one in found), "findings": findings}


def _fonts() -> Finding:
    missing = [role for role in _ROLES if face(role, False) is None]
    if len(missing) == len(_ROLES):
        return Finding("fonts", BAD, Sentence(_NO_FONT))
    if missing:
        return Finding("fonts", NOTICE, Sentence(_FEW_FONTS, roles="、".join(missing)))
    return Finding("fonts", OK, Sentence(_FONTS))


def tell(answer: Answer) -> Iterable[str]:
    """Give one line per finding."""
    yield from (f"{_SIGNS[finding['state']]} {finding['text']}" for finding in answer["findings"])


def failure(answer: Answer) -> Problem | None:
    """Return what to say where something is bad."""
    bad = [finding["text"] for finding in answer["findings"] if finding["state"] == BAD]
    return Problem(QT_TRANSLATE_NOOP("Problem", "检查没有通过：{reasons}"), reasons="".join(bad)) if bad else None


COMMAND = Command(declare_nothing, run, tell, failure=failure)
