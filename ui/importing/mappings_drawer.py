"""The remembered mappings of sheets: renamed in place, forgotten with a way back."""

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.import_batch import IMPORT_KINDS
from models.import_mapping import ImportMapping
from rules.problem import Problem
from ui.desk import Desk
from ui.kit.buttons import icon_button
from ui.kit.drawer import Drawer
from ui.kit.empty_state import EmptyState
from ui.kit.errors import problem_text
from ui.kit.formats import shown
from ui.kit.labels import divider, label
from ui.kit.slot import Slot
from ui.kit.text_editors import TextEditor


class MappingsDrawer(Drawer):
    """Lists the mappings, the one used last first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("MappingsDrawer", "记住的对应"))
        self.desk = desk
        words = self.tr("在导入时改过的对应关系会记下来，下次表头相同的表格直接照用。名称可以直接改。")
        self.body.addWidget(label(words, "body", "text-2", wrap=True))
        self._list = Slot()
        self.body.addWidget(self._list)
        self.show_mappings()

    def show_mappings(self) -> None:
        """Read the mappings again."""
        mappings = list(ImportMapping.present().order_by(ImportMapping.used_at.desc()))
        if not mappings:
            words = self.tr("导入时把列改对一次，就会记在这里。")
            self._list.put(EmptyState("ph.arrows-left-right", self.tr("还没有记住的对应"), words))
            return
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for mapping in mappings:
            column.addWidget(divider())
            column.addLayout(self._row(mapping))
        self._list.put(inside)

    def _row(self, mapping: ImportMapping) -> QHBoxLayout:
        row, words = QHBoxLayout(), QVBoxLayout()
        name = TextEditor()
        name.set_value(mapping.name)
        name.setAccessibleName(self.tr("名称"))
        name.editingFinished.connect(lambda: self._rename(mapping, name))
        facts = self.tr("{kind} · {known} 列对应，{left} 列不导入 · 上次使用 {day}")
        known = sum(map(bool, mapping.chosen))
        text = facts.format(
            kind=shown(mapping.kind, "ChoiceField", IMPORT_KINDS),
            known=known,
            left=len(mapping.chosen) - known,
            day=f"{mapping.used_at:%Y-%m-%d}",
        )
        about = label(text, "caption", "text-3", wrap=True)
        about.setToolTip(mapping.headings)
        words.addWidget(name)
        words.addWidget(about)
        forget = icon_button("ph.trash", self.tr("忘记「{name}」").format(name=mapping.name), "quiet", "small")
        forget.clicked.connect(lambda: self._forget(mapping))
        row.addLayout(words, 1)
        row.addWidget(forget)
        return row

    def _rename(self, mapping: ImportMapping, editor: TextEditor) -> None:
        name = str(editor.value() or "")
        if name == mapping.name:
            return
        try:
            mapping.rename(name)
        except Problem as problem:
            editor.set_value(mapping.name)
            self.desk.say(problem_text(problem))
        else:
            self.desk.wrote("import_mapping")

    def _forget(self, mapping: ImportMapping) -> None:
        mapping.discard()
        self._changed()
        text = self.tr("已忘记「{name}」，以后重新识别").format(name=mapping.name)
        self.desk.say(text, lambda: self._restore(mapping))

    def _restore(self, mapping: ImportMapping) -> None:
        mapping.restore()
        if shiboken6.isValid(self):  # the drawer may have been closed meanwhile
            self._changed()

    def _changed(self) -> None:
        self.desk.wrote("import_mapping")
        self.show_mappings()
