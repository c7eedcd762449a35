"""What the office has set: one declaration per setting, one row per value that differs from its default."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from models.store.database import read_state, writing
from models.store.fields import PUBLIC, LongTextField, TextField
from models.store.record import Record
from models.store.session import demand
from rules.deadlines import DEADLINES
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP
from rules.value_classes import ValueSplit
from rules.visit_cadence import CADENCE
from rules.working_time import WorkingHours


class Setting(Record):
    """A value the office chose, as JSON."""

    key = TextField(QT_TRANSLATE_NOOP("Records", "设置项"), level=PUBLIC, unique=True)
    value = LongTextField(QT_TRANSLATE_NOOP("Records", "值"), level=PUBLIC)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "设置")
        icon = "ph.gear-six"
        name_field = "key"


@dataclass(frozen=True, slots=True)
class Choosable:
    """Something the office may set: the form is generated from it. `unit` is shown behind the field."""

    key: str
    label: str
    default: Any
    group: str
    unit: str = ""
    source: str = ""


CHOOSABLE = (
    Choosable(
        "working_hours",
        QT_TRANSLATE_NOOP("Records", "上班时间"),
        "08:30-12:00 13:30-17:30",
        QT_TRANSLATE_NOOP("Records", "拜访规则"),
        source="S3",
    ),
    Choosable(
        "double_visit_days",
        QT_TRANSLATE_NOOP("Records", "撞车检查：前后各看"),
        7,
        QT_TRANSLATE_NOOP("Records", "拜访规则"),
        QT_TRANSLATE_NOOP("Records", "天"),
        "S3",
    ),
    Choosable(
        "visit_notice_hours",
        QT_TRANSLATE_NOOP("Records", "正式拜访最少提前"),
        DEADLINES["visit_notice"].amount,
        QT_TRANSLATE_NOOP("Records", "拜访规则"),
        QT_TRANSLATE_NOOP("Records", "小时"),
        "S1",
    ),
    Choosable(
        "phone_first",
        QT_TRANSLATE_NOOP("Records", "初访先打电话再上门"),
        True,
        QT_TRANSLATE_NOOP("Records", "拜访规则"),
        source="S3",
    ),
    Choosable(
        "same_day_record",
        QT_TRANSLATE_NOOP("Records", "拜访当天写记录"),
        True,
        QT_TRANSLATE_NOOP("Records", "拜访规则"),
        source="S3",
    ),
    Choosable(
        "arrive_early_minutes",
        QT_TRANSLATE_NOOP("Records", "到达提前"),
        DEADLINES["arrive_early"].amount,
        QT_TRANSLATE_NOOP("Records", "拜访规则"),
        QT_TRANSLATE_NOOP("Records", "分钟"),
        "S1",
    ),
    Choosable(
        "tender_early_minutes",
        QT_TRANSLATE_NOOP("Records", "投标到达提前"),
        DEADLINES["tender_arrive_early"].amount,
        QT_TRANSLATE_NOOP("Records", "拜访规则"),
        QT_TRANSLATE_NOOP("Records", "分钟"),
        "S1",
    ),
    Choosable(
        "thank_you_hours",
        QT_TRANSLATE_NOOP("Records", "感谢函发出时限"),
        DEADLINES["thank_you_letter"].amount,
        QT_TRANSLATE_NOOP("Records", "期限"),
        QT_TRANSLATE_NOOP("Records", "小时"),
        "S1",
    ),
    Choosable(
        "letter_answer_days",
        QT_TRANSLATE_NOOP("Records", "书面答复时限"),
        DEADLINES["letter_answer"].amount,
        QT_TRANSLATE_NOOP("Records", "期限"),
        QT_TRANSLATE_NOOP("Records", "个工作日"),
        "S1",
    ),
    Choosable(
        "invitation_days",
        QT_TRANSLATE_NOOP("Records", "请柬提前"),
        DEADLINES["invitations"].amount,
        QT_TRANSLATE_NOOP("Records", "期限"),
        QT_TRANSLATE_NOOP("Records", "天"),
        "S2",
    ),
    Choosable(
        "weekly_summary",
        QT_TRANSLATE_NOOP("Records", "每周末个工作日写小结和下周计划"),
        True,
        QT_TRANSLATE_NOOP("Records", "期限"),
        source="S3",
    ),
    Choosable(
        "month_plan",
        QT_TRANSLATE_NOOP("Records", "每月末个工作日报下月计划"),
        True,
        QT_TRANSLATE_NOOP("Records", "期限"),
        source="S2",
    ),
    Choosable(
        "overdue_days",
        QT_TRANSLATE_NOOP("Records", "待办逾期多久报部门经理（0 不报）"),
        1,
        QT_TRANSLATE_NOOP("Records", "期限"),
        QT_TRANSLATE_NOOP("Records", "个工作日"),
    ),
    Choosable(
        "cadence_a_days",
        QT_TRANSLATE_NOOP("Records", "A 类客户拜访周期"),
        CADENCE["A"],
        QT_TRANSLATE_NOOP("Records", "拜访周期"),
        QT_TRANSLATE_NOOP("Records", "天"),
        "S4",
    ),
    Choosable(
        "cadence_b_days",
        QT_TRANSLATE_NOOP("Records", "B 类客户拜访周期"),
        CADENCE["B"],
        QT_TRANSLATE_NOOP("Records", "拜访周期"),
        QT_TRANSLATE_NOOP("Records", "天"),
        "S4",
    ),
    Choosable(
        "cadence_c_days",
        QT_TRANSLATE_NOOP("Records", "C 类客户拜访周期"),
        CADENCE["C"],
        QT_TRANSLATE_NOOP("Records", "拜访周期"),
        QT_TRANSLATE_NOOP("Records", "天"),
        "S4",
    ),
    Choosable(
        "value_a_share",
        QT_TRANSLATE_NOOP("Records", "A 类客户的收入累计到"),
        ValueSplit().a,
        QT_TRANSLATE_NOOP("Records", "价值分类"),
        "%",
        "S4",
    ),
    Choosable(
        "value_b_share",
        QT_TRANSLATE_NOOP("Records", "B 类客户的收入累计到"),
        ValueSplit().b,
        QT_TRANSLATE_NOOP("Records", "价值分类"),
        "%",
        "S4",
    ),
)
_MOST = 3650  # ten years of days
_DEFAULTS = {choosable.key: choosable.default for choosable in CHOOSABLE}


_SPLIT = ("value_a_share", "value_b_share")
_on_change: dict[str, Callable[[], None]] = {}


@lru_cache(maxsize=1)
def _chosen(_state: tuple[int, int, int]) -> dict[str, Any]:
    return {key: json.loads(value) for key, value in Setting.select(Setting.key, Setting.value).tuples()}


def setting(key: str) -> Any:
    """Return what the office chose, or the declared default; read again whenever anybody wrote to the file."""
    return _chosen(read_state()).get(key, _DEFAULTS[key])


def cadence() -> Mapping[str, int]:
    """Return the days between visits the office allows, by value class (S4)."""
    return _cadence(read_state())


@lru_cache(maxsize=1)
def _cadence(_state: tuple[int, int, int]) -> Mapping[str, int]:
    return {value_class: setting(f"cadence_{value_class.lower()}_days") for value_class in CADENCE}


def on_change(key: str, renew: Callable[[], None]) -> None:
    """Let `renew` follow in the same transaction whenever the office changes the setting `key`."""
    _on_change[key] = renew


def change_setting(key: str, value: Any) -> None:
    """Store a choice; raises TypeError for another type than the default's, `Problem` for a value nobody can use."""
    demand("change_settings")
    if type(value) is not type(_DEFAULTS[key]):
        raise TypeError(f"{key} takes {type(_DEFAULTS[key]).__name__}")
    if key == "working_hours":
        WorkingHours.parse(value)
    if isinstance(value, int) and not 0 <= value <= _MOST:
        message = QT_TRANSLATE_NOOP("Problem", "{value} 不合适。请填 0 到 {most} 之间的整数。")
        raise Problem(message, value=value, most=_MOST)
    if key in _SPLIT:
        _check_split(key, value)
    with writing():
        row = Setting.get_or_none(Setting.key == key) or Setting(key=key)
        row.value = json.dumps(value, ensure_ascii=False)
        row.save()
        _on_change.get(key, lambda: None)()


def _check_split(key: str, value: int) -> None:
    """Raise `Problem` unless A and B, of which one is about to change, divide the revenue."""
    a, b = (value if name == key else setting(name) for name in _SPLIT)
    if not 1 <= a <= b <= 100:
        message = QT_TRANSLATE_NOOP("Problem", "A 类到 {a}%、B 类到 {b}% 不合适。请填 1 到 100，B 类不小于 A 类。")
        raise Problem(message, a=a, b=b)
