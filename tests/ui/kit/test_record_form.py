"""The form made from a declaration: what it shows, when it complains, what it hands back."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from ui.kit.labels import within
from ui.kit.record_form import RecordForm
from ui.kit.text_editors import LongTextEditor


@dataclass(frozen=True)
class Declared:
    """What every stand-in for a field says of itself."""

    name: str
    verbose_name: str
    required: bool = False
    help_text: str = ""
    choices: tuple = ()


class TextField(Declared):
    """One line."""


class LongTextField(Declared):
    """Several lines."""


class DateField(Declared):
    """A day."""


class NumberField(Declared):
    """A number."""


class ChoiceField(Declared):
    """One of a few."""


GROUPS = [
    (
        "基本资料",
        [
            TextField("name", "客户名称", True, "按营业执照全称填写"),
            ChoiceField("kind", "性质", choices=(("government", "政府"), ("enterprise", "企业"))),
            NumberField("staff", "员工人数"),
        ],
    ),
    ("其他", [LongTextField("remark", "备注"), DateField("founded", "成立日期")]),
]


@pytest.fixture
def form(qtbot) -> RecordForm:
    window = QWidget()
    made = RecordForm(GROUPS)
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    made.window_kept = window
    return made


def test_form_shows_groups_labels_and_help(form: RecordForm) -> None:
    texts = {text.text() for text in form.findChildren(QLabel)}
    assert {"基本资料", "其他", "客户名称", "*", "按营业执照全称填写"} <= texts
    assert form.editor("name").accessibleName() == "客户名称"


def test_values_come_back_as_they_were_shown(form: RecordForm) -> None:
    values = {"name": "云岭数据", "kind": "enterprise", "staff": 240, "remark": "一\n二", "founded": date(2011, 3, 1)}
    form.set_values(values)
    assert form.values() == values
    assert not form.is_dirty()


def test_only_what_changed_counts(form: RecordForm, qtbot) -> None:
    form.set_values({"name": "云岭数据", "staff": 240})
    with qtbot.waitSignal(form.changed):
        form.editor("staff").set_value(250)
    assert form.changes() == {"staff": 250}
    assert form.is_dirty()
    form.editor("staff").set_value(240)
    assert not form.is_dirty()


def test_nothing_is_said_while_typing_but_on_leaving(form: RecordForm) -> None:
    staff = form.editor("staff")
    staff.setFocus()
    staff.setText("很多")
    assert form.fields["staff"].error() == ""
    form.editor("name").setFocus()
    assert form.fields["staff"].error() != ""
    staff.setText("12")
    assert form.fields["staff"].error() == ""


def test_leaving_a_required_field_empty_is_no_error_until_saving(form: RecordForm) -> None:
    form.editor("name").setFocus()
    form.editor("kind").setFocus()
    assert form.fields["name"].error() == ""
    assert not form.check()
    assert form.fields["name"].error() == "请填写客户名称。"
    assert QApplication.focusWidget() is form.editor("name")


def test_saving_goes_to_the_first_error(form: RecordForm) -> None:
    form.editor("name").setText("云岭数据")
    form.editor("founded").setText("2026-02-30")
    assert not form.check()
    assert QApplication.focusWidget() is form.editor("founded")
    form.editor("founded").setText("")
    assert form.check()


def test_errors_found_elsewhere_are_shown_at_their_fields(form: RecordForm) -> None:
    form.show_errors({"kind": "这类客户须先审批。"})
    assert form.fields["kind"].error() == "这类客户须先审批。"
    assert QApplication.focusWidget() is form.editor("kind")


def test_long_text_takes_the_whole_width(form: RecordForm) -> None:
    long = next(field for field in form.fields.values() if isinstance(field.editor, LongTextEditor))
    assert long.width() > form.fields["founded"].width() * 1.8


def test_a_form_may_forbid_changes(form: RecordForm) -> None:
    form.set_read_only("由团队负责人修改")
    assert {field.editor.toolTip() for field in form.fields.values()} == {"由团队负责人修改"}
    for name in ("name", "remark"):
        QTest.keyClick(form.editor(name), Qt.Key.Key_A)
    assert not form.is_dirty()


def test_a_help_of_several_lines_has_its_room_and_covers_nothing(qtbot) -> None:
    long = "按营业执照全称填写，包括括号里的地名，写错了印出来的许可证也是错的，请核对以后再保存"
    made = RecordForm([("", [TextField("a", "名称", help_text=long), TextField("b", "简称"), TextField("c", "电话")])])
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    first, beside, below = (made.fields[name] for name in "abc")
    note = first._note
    assert note.height() >= note.heightForWidth(note.width()) > note.fontMetrics().height()
    assert beside.editor.mapTo(made, beside.editor.rect().topLeft()).y() == first.editor.mapTo(made, QPoint()).y()
    assert below.geometry().top() >= first.geometry().top() + note.geometry().bottom()


@pytest.mark.parametrize(
    ("caption", "inside"), [("Customer name", "customer name"), ("合同", "合同"), ("CNY", "CNY"), ("A", "A"), ("", "")]
)
def test_a_caption_within_a_sentence_has_no_capital_where_it_is_an_english_word(caption: str, inside: str) -> None:
    assert within(caption) == inside
