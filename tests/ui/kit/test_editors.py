"""Editors and fields: what may be typed, what is understood, where errors appear."""

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.kit.choice_editor import ChoiceEditor, FindEditor
from ui.kit.date_editors import DateEditor, DateTimeEditor, TimeEditor
from ui.kit.editors import EDITORS, editor_for, register_editor
from ui.kit.field import Field
from ui.kit.month import Month
from ui.kit.number_editors import MoneyEditor, NumberEditor, RealEditor
from ui.kit.rating_editor import RatingEditor
from ui.kit.search_field import SearchField
from ui.kit.text_editors import LongTextEditor, TextEditor

STAGES = [("prospect", "潜在客户"), ("active", "现实客户"), ("partner", "长期合作伙伴")]


@dataclass
class TextField:
    """Stands for a declared field."""

    name: str = "name"
    verbose_name: str = "名称"
    help_text: str = ""
    choices: tuple = ()
    required: bool = False


class UsccField(TextField):
    """A special kind of text without an editor of its own."""


class StarField(TextField):
    """A kind nobody has registered but by its parent."""


def commit(editor: QWidget, text: str) -> None:
    """Type Chinese as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(editor, event)


def test_editor_is_looked_up_by_class_then_parents(qtbot) -> None:
    editor = editor_for(UsccField())
    qtbot.addWidget(editor)
    assert type(editor) is TextEditor
    with pytest.raises(LookupError):
        editor_for(object())


def test_a_new_kind_of_field_registers_its_editor(qtbot, monkeypatch) -> None:
    monkeypatch.setattr("ui.kit.editors.EDITORS", dict(EDITORS))
    register_editor("StarField", lambda field: RatingEditor())
    editor = editor_for(StarField())
    qtbot.addWidget(editor)
    assert isinstance(editor, RatingEditor)


@pytest.mark.parametrize("kind", sorted(EDITORS))
def test_every_editor_starts_empty_takes_none_and_says_what_changed(qtbot, kind: str) -> None:
    declared = type(kind, (TextField,), {})(choices=tuple(STAGES))
    editor = editor_for(declared)
    qtbot.addWidget(editor)
    editor.set_value(None)
    assert editor.value() in {None, False}
    assert editor.problem() == ""
    assert hasattr(editor, "changed")


@pytest.mark.parametrize(
    ("editor_class", "typed", "value"),
    [
        (NumberEditor, "１２", 12),
        (NumberEditor, "1,286", 1286),
        (RealEditor, "8.5", 8.5),
        (MoneyEditor, "￥12,600.00", Decimal("12600.00")),
        (TimeEditor, "下午3点", time(15)),
        (TextEditor, "  云岭 ", "云岭"),
        (LongTextEditor, " 一\n二 ", "一\n二"),
    ],
)
def test_what_is_typed_is_understood(qtbot, editor_class: type, typed: str, value: object) -> None:
    editor = editor_class()
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.changed):
        commit(editor, typed)
    assert (editor.value(), editor.problem()) == (value, "")


@pytest.mark.parametrize(
    ("editor_class", "typed"),
    [
        (NumberEditor, "十二"),
        (NumberEditor, "1.5"),
        (NumberEditor, "1e999999"),
        (MoneyEditor, "1.005"),
        (RealEditor, "nan"),
        (DateEditor, "2026-02-30"),
        (TimeEditor, "25:00"),
    ],
)
def test_what_is_not_understood_is_said_and_kept(qtbot, editor_class: type, typed: str) -> None:
    editor = editor_class()
    qtbot.addWidget(editor)
    commit(editor, typed)
    assert editor.problem() != ""
    assert editor.text() == typed


def test_date_is_tidied_when_left(qtbot) -> None:
    editor = DateEditor(date(2026, 11, 25))
    qtbot.addWidget(editor)
    commit(editor, "明天")
    editor.editingFinished.emit()
    assert (editor.text(), editor.value()) == ("2026-11-26", date(2026, 11, 26))
    editor.set_value(None)
    assert editor.text() == ""


def test_date_can_be_picked_from_a_month(qtbot) -> None:
    editor = DateEditor(date(2026, 11, 25))
    qtbot.addWidget(editor)
    editor.show()
    editor.set_value(date(2026, 11, 26))
    QTest.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    popup = QApplication.activePopupWidget()
    month = popup.findChild(Month)
    assert month.day() == date(2026, 11, 26)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Left, Qt.Key.Key_Return):
        QTest.keyClick(month, key)
    assert editor.value() == date(2026, 12, 25)


def test_day_and_time_belong_together(qtbot) -> None:
    editor = DateTimeEditor(date(2026, 11, 25))
    qtbot.addWidget(editor)
    commit(editor.day, "11-26")
    assert (editor.value(), editor.problem() != "") == (None, True)
    commit(editor.time, "10:00")
    assert (editor.value(), editor.problem()) == (datetime(2026, 11, 26, 10), "")


@pytest.mark.parametrize("typed", ["伙伴", "cqhz"])
def test_choice_is_found_by_text_and_by_initials(qtbot, typed: str) -> None:
    editor = ChoiceEditor(STAGES)
    qtbot.addWidget(editor)
    commit(editor, typed)
    offered = editor.completer().model()
    assert [offered.index(row, 0).data() for row in range(offered.rowCount())] == ["长期合作伙伴"]
    editor.completer().popup().hide()
    QApplication.sendEvent(editor, _focus_out())
    assert (editor.value(), editor.text()) == ("partner", "长期合作伙伴")


def test_what_is_no_choice_is_said(qtbot) -> None:
    editor = ChoiceEditor(STAGES)
    qtbot.addWidget(editor)
    commit(editor, "老朋友")
    assert editor.value() is None
    assert "老朋友" in editor.problem()


def test_many_choices_are_found_as_one_types(qtbot) -> None:
    editor = FindEditor(
        lambda text: [(number, name) for number, name in ((1, "云岭数据"), (2, "鹿鸣园区")) if text in name]
    )
    qtbot.addWidget(editor)
    commit(editor, "鹿鸣")
    assert editor.completer().model().rowCount() == 1
    QTest.keyClick(editor.completer().popup(), Qt.Key.Key_Return)
    assert editor.value() == 2


def test_rating_by_keyboard_and_mouse(qtbot) -> None:
    editor = RatingEditor()
    qtbot.addWidget(editor)
    for _ in range(3):
        QTest.keyClick(editor, Qt.Key.Key_Right)
    assert editor.value() == 3
    QTest.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(3 * 20 - 5, 10))
    assert editor.value() is None


def test_search_waits_for_the_last_key_and_enter_does_not(qtbot) -> None:
    field = SearchField("在本类中筛选")
    qtbot.addWidget(field)
    told = []
    field.searched.connect(told.append)
    with qtbot.waitSignal(field.searched):
        commit(field, "云")
        commit(field, "岭")
    field.returnPressed.emit()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert told == ["云岭", "云岭"]
    assert field.text() == ""


def test_field_shows_help_then_error_and_clears_it_on_change(qtbot) -> None:
    editor = TextEditor()
    field = Field("统一社会信用代码", editor, True, "按营业执照填写")
    qtbot.addWidget(field)
    field.show()
    field.set_error("最后一位应为 T，请核对营业执照。")
    assert editor.property("wrong") is True
    assert editor.accessibleName() == "统一社会信用代码"
    assert editor.accessibleDescription() == "最后一位应为 T，请核对营业执照。"
    commit(editor, "9")
    assert (field.error(), editor.accessibleDescription()) == ("", "按营业执照填写")


def _focus_out() -> QFocusEvent:
    return QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason)
