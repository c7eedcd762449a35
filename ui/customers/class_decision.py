"""The drawer in which somebody decides a customer's class, with the reason, or leaves it to the revenue again."""

import datetime as dt

from PySide6.QtCore import Signal

from models.class_override import lift_override, override_class, override_of
from models.customer import VALUE_CLASSES, Customer
from rules.problem import Problem
from ui.kit.banner import Banner
from ui.kit.buttons import primary, secondary
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.drawer import Drawer
from ui.kit.errors import problem_text
from ui.kit.field import Field
from ui.kit.formats import NONE
from ui.kit.text_editors import LongTextEditor


class ClassDecision(Drawer):
    """`decided` once it is stored."""

    decided = Signal()

    def __init__(self, customer: Customer, now: dt.datetime) -> None:
        super().__init__("")
        self.set_title(self.tr("指定类别：{name}").format(name=customer.short_label))
        self._customer, self._now = customer, now
        kept = override_of(customer.id)
        if kept:
            text = self.tr("{at} 由{by}指定为 {value_class} 类：{reason}")
            by = kept.by.name if kept.by else NONE
            told = text.format(at=f"{kept.at:%Y-%m-%d}", by=by, value_class=kept.value_class, reason=kept.reason)
            self.body.addWidget(Banner("info", told))
        self.value_class, self.reason = ChoiceEditor(VALUE_CLASSES), LongTextEditor()
        self.value_class.set_value(customer.value_class)
        self._class_field = Field(self.tr("类别"), self.value_class, True)
        self._field = Field(self.tr("原因"), self.reason, True, self.tr("以后按收入分类时不会改动它。"))
        self.body.addWidget(self._class_field)
        self.body.addWidget(self._field)
        self.lift_button = secondary(self.tr("改回按收入分类"))
        self.lift_button.clicked.connect(self.lift)
        store = primary(self.tr("保存"))
        store.clicked.connect(self.store)
        self.footer_left.addWidget(self.lift_button)
        self.lift_button.setVisible(kept is not None)
        self.footer_right.addWidget(store)

    def store(self) -> None:
        """Keep the class with its reason, or say in the field what is missing."""
        chosen = self.value_class.value()
        if chosen is None:
            self._class_field.set_error(self.value_class.problem() or self.tr("请选 A、B 或 C。"))
            return
        try:
            override_class(self._customer.id, str(chosen), str(self.reason.value() or ""), self._now)
        except Problem as problem:
            self._field.set_error(problem_text(problem))
            return
        self.decided.emit()
        self.dismiss()

    def lift(self) -> None:
        """Leave the class to the next review."""
        lift_override(self._customer.id)
        self.decided.emit()
        self.dismiss()
