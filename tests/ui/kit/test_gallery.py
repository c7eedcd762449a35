"""Every widget of the kit is drawn in both themes and at the largest font size."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QMenu, QWidget

from ui.kit import theme
from ui.kit.avatar import Avatar
from ui.kit.banner import LEVELS, Banner
from ui.kit.bars import Bar, PlanColumns, TargetBar
from ui.kit.buttons import ICON_TOKENS, Button, DropDown, SplitButton, icon_button
from ui.kit.check import CheckBox, RadioButton
from ui.kit.chips import CHIP_TONES, Chip
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.confirm_dialog import Answer, ConfirmDialog
from ui.kit.date_editors import DateEditor, DateTimeEditor, TimeEditor
from ui.kit.drawer import Drawer
from ui.kit.empty_state import EmptyState
from ui.kit.field import Field
from ui.kit.filter_bar import FilterBar
from ui.kit.labels import ElidedLabel, divider, key_hint, label
from ui.kit.month import Month
from ui.kit.page_header import PageHeader
from ui.kit.popup import FloatingCard
from ui.kit.rating_editor import RatingEditor
from ui.kit.ring import Ring
from ui.kit.search_field import SearchField
from ui.kit.segmented import Segmented
from ui.kit.skeleton import ProgressCard, Skeleton
from ui.kit.steps import Steps
from ui.kit.text_editors import LongTextEditor, TextEditor
from ui.shell.logo import Brand

VIEWS = [("day", "日", "ph.rows"), ("week", "周", "ph.map-trifold")]
MAKERS: dict[str, Callable[[], QWidget]] = {
    **{f"button {kind}": lambda kind=kind: Button("保存", kind, "ph.plus-bold") for kind in ICON_TOKENS},
    **{f"chip {tone}": lambda tone=tone: Chip("已确认", tone, "ph.check-bold") for tone in CHIP_TONES},
    **{f"banner {level}": lambda level=level: Banner(level, "到期。", "提醒", ("去排",), True) for level in LEVELS},
    "icon button": lambda: icon_button("ph.gear-six", "设置"),
    "drop-down": lambda: DropDown("显示", icon_name="ph.eye"),
    "split button": lambda: SplitButton("新建", QMenu()),
    "checkbox": lambda: CheckBox("勾选"),
    "radio button": lambda: RadioButton("单选"),
    "segmented": lambda: Segmented(VIEWS),
    "avatar": lambda: Avatar("林小满", 1),
    "avatar of a ninth rep": lambda: Avatar("方长亭", 9),
    "ring": lambda: Ring(82, "完整"),
    "bar": lambda: Bar(0.4),
    "target bar": lambda: TargetBar("拜访", 41, 52, 0.81),
    "target without plan": lambda: TargetBar("拜访", 0, 0),
    "columns": lambda: PlanColumns([("45 周", 12, 11), ("46 周", 2, None)], 0),
    "empty columns": PlanColumns,
    "empty state": lambda: EmptyState("ph.calendar-plus", "今天还没有拜访", "先从 A 类开始。", "安排拜访"),
    "skeleton": Skeleton,
    "progress card": lambda: ProgressCard("正在导出考核表"),
    "dialog": lambda: ConfirmDialog(None, "移交给周立夏？", "30 天内可以收回。", [Answer(True, "移交", "primary")]),
    "drawer": lambda: Drawer("新建拜访"),
    "field": lambda: Field("客户名称", TextEditor(), True, "按营业执照全称填写"),
    "text editor": lambda: TextEditor("ph.user"),
    "long text editor": LongTextEditor,
    "date editor": DateEditor,
    "time editor": TimeEditor,
    "moment editor": DateTimeEditor,
    "choice editor": lambda: ChoiceEditor([(1, "上门")]),
    "rating editor": RatingEditor,
    "search field": lambda: SearchField("在本类中筛选"),
    "filter bar": lambda: FilterBar("在本类中筛选"),
    "page header": lambda: PageHeader("今日", "第 48 周", back=True),
    "floating card": FloatingCard,
    "elided label": lambda: ElidedLabel("云岭数据科技有限公司"),
    "key": lambda: key_hint("Esc"),
    "divider": divider,
    "brand": Brand,
    "month": lambda: Month(date(2026, 11, 26), date(2026, 11, 25)),
    "steps": lambda: Steps(["选择文件", "对应列", "检查结果"]),
    **{f"label {role}": lambda role=role: label("客户档案", role) for role in theme.ROLES},
}


@pytest.mark.parametrize("name", MAKERS)
def test_widget_is_drawn_in_every_dress(qtbot, name: str) -> None:
    widget = MAKERS[name]()
    qtbot.addWidget(widget)
    widget.resize(max(widget.sizeHint().width(), 240), max(widget.sizeHint().height(), 24))
    pictures = []
    for dress, size in (("light", "standard"), ("dark", "standard"), ("dark", "huge")):
        theme.set_theme(dress)
        theme.set_font_size(size)
        pictures.append(widget.grab().toImage())
    assert pictures[0] != pictures[1]
    assert not pictures[2].isNull()
