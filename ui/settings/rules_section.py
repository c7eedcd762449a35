"""规则: every figure the office may choose, generated from the declaration."""

from itertools import groupby
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.setting import CHOOSABLE, change_setting, setting
from rules.problem import Problem
from ui.desk import Desk
from ui.kit.editors import record_text
from ui.kit.errors import problem_text
from ui.kit.labels import label
from ui.kit.surfaces import card
from ui.settings.rule_row import RuleRow
from ui.settings.section import Section


class RulesSection(Section):
    """Stores a value when its field is left, and offers to take that back."""

    READS = ("setting",)

    def __init__(self, desk: Desk) -> None:
        sentence = self.tr("全单位共用，改了立即生效。来源 S1 至 S4 是这些规则所依据的工作规范。")
        super().__init__(desk, self.tr("规则"), sentence, "change_settings")
        self.rows: dict[str, RuleRow] = {}
        for group, choosables in groupby(CHOOSABLE, key=lambda choosable: choosable.group):
            self.body.addWidget(self._group(group, list(choosables)))

    def _group(self, title: str, choosables: list) -> QWidget:
        made = QWidget()
        outer = QVBoxLayout(made)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(label(record_text(title), "section"))
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for choosable in choosables:
            row = self.rows[choosable.key] = RuleRow(choosable)
            row.chosen.connect(self.choose)
            column.addWidget(row)
        outer.addWidget(frame)
        return made

    def refresh(self) -> None:
        """Show what is chosen."""
        for key, row in self.rows.items():
            row.show_value(setting(key))
            if self.refused:
                row.set_read_only(self.refused)

    def choose(self, key: str, value: Any) -> None:
        """Store a value, or say beside it what is wrong."""
        before = setting(key)
        if value == before:
            self.rows[key].show_value(value)
            return
        try:
            change_setting(key, value)
        except Problem as problem:
            self.rows[key].tell(problem_text(problem))
            return
        self.desk.wrote("setting")
        name = record_text(self.rows[key].choosable.label)
        words = {True: self.tr("开"), False: self.tr("关")}[value] if isinstance(value, bool) else value
        text = self.tr("「{name}」已改为 {value}").format(name=name, value=words)
        self.desk.say(text, lambda: self._put_back(key, before))

    def _put_back(self, key: str, before: Any) -> None:
        change_setting(key, before)
        self.desk.wrote("setting")
