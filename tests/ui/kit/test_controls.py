"""Buttons, segmented control, chips, banner, toast, empty state, dialog: what they say and do."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.kit import theme
from ui.kit.banner import Banner
from ui.kit.buttons import Button, SplitButton, icon_button, primary
from ui.kit.chips import Chip
from ui.kit.confirm_dialog import ConfirmDialog, ask
from ui.kit.empty_state import EmptyState
from ui.kit.field import Field
from ui.kit.focus_ring import FocusRing
from ui.kit.ring import Ring
from ui.kit.segmented import Segmented
from ui.kit.text_editors import TextEditor
from ui.kit.toast import Toast


@pytest.mark.parametrize(("measure", "height"), [("", 32), ("small", 28), ("tiny", 24)])
def test_buttons_have_the_designed_heights(qtbot, measure: str, height: int) -> None:
    button = Button("保存", "secondary", "ph.plus-bold", measure)
    qtbot.addWidget(button)
    button.show()
    assert button.height() == height


def test_icon_button_is_square_and_has_a_name(qtbot) -> None:
    button = icon_button("ph.gear-six", "设置")
    qtbot.addWidget(button)
    button.show()
    assert (button.width(), button.height(), button.accessibleName()) == (32, 32, "设置")


def test_focus_ring_is_for_the_keyboard_only(qtbot) -> None:
    window = QWidget()
    first, second = primary("一"), primary("二")
    column = QVBoxLayout(window)
    column.addWidget(first)
    column.addWidget(second)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert window.findChildren(FocusRing) == []
    QTest.keyClick(window.focusWidget() or first, Qt.Key.Key_Tab)
    rings = window.findChildren(FocusRing)
    assert [ring.geometry().adjusted(4, 4, -4, -4) for ring in rings] == [second.geometry()]
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert window.findChildren(FocusRing) == []


def test_split_button_has_its_own_click_and_a_menu(qtbot) -> None:
    menu = QMenu()
    menu.addAction("新建客户")
    button = SplitButton("新建", menu)
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        button.main.click()
    assert button.arrow.menu() is menu
    assert "新建" in button.arrow.accessibleName()


def test_segmented_is_chosen_by_click_and_arrow(qtbot) -> None:
    control = Segmented([("day", "日"), ("week", "周"), ("month", "月")], "day")
    qtbot.addWidget(control)
    control.show()
    chosen = []
    control.changed.connect(chosen.append)
    QTest.mouseClick(control, Qt.MouseButton.LeftButton, pos=QPoint(control.width() - 10, 10))
    QTest.keyClick(control, Qt.Key.Key_Right)
    assert chosen == ["month", "day"]
    assert (control.value(), control.accessibleName()) == ("day", "日")


def test_single_letter_chip_is_square(qtbot) -> None:
    chip, word = Chip("A", "class-a"), Chip("已确认", "ok", "ph.check-bold")
    for widget in (chip, word):
        qtbot.addWidget(widget)
    assert (chip.sizeHint().width(), chip.sizeHint().height()) == (20, 20)
    assert word.sizeHint().width() > 50
    assert word.accessibleName() == "已确认"


def test_banner_says_its_sentence_and_offers_the_next_step(qtbot) -> None:
    banner = Banner("blocking", "同一时间导游已另有安排。", "不能保存：", ("换导游", "看详情"), closable=True)
    qtbot.addWidget(banner)
    banner.show()
    buttons = banner.findChildren(Button)
    with qtbot.waitSignal(banner.acted) as acted:
        buttons[1].click()
    assert acted.args == [1]
    assert banner.accessibleName() == "不能保存： 同一时间导游已另有安排。"
    with qtbot.waitSignal(banner.closed):
        buttons[-1].click()
    assert banner.isHidden()


def test_toast_undoes_once_and_only_one_is_shown(qtbot) -> None:
    window = QWidget()
    window.resize(600, 300)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    toast = Toast(window)
    undone, replaced = [], []
    toast.replaced.connect(replaced.append)
    toast.show_text("已删除 1 次拜访", lambda: undone.append(1))
    toast.show_text("已保存", lambda: undone.append(2))
    assert replaced == ["已删除 1 次拜访"]
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [2]
    assert toast.isHidden()


def test_toast_stays_at_the_bottom_centre(qtbot) -> None:
    window = QWidget()
    window.resize(600, 300)
    qtbot.addWidget(window)
    window.show()
    toast = Toast(window)
    toast.show_text("已保存")
    window.resize(800, 400)
    QApplication.processEvents()
    assert abs(toast.geometry().center().x() - 400) <= 1
    assert toast.geometry().bottom() == 400 - 20 - 1


def test_empty_state_has_one_way_on(qtbot) -> None:
    state = EmptyState("ph.calendar-plus", "今天还没有拜访", "先从 A 类开始。", "安排拜访")
    qtbot.addWidget(state)
    with qtbot.waitSignal(state.acted):
        state.findChild(Button).click()


def test_ring_is_a_button_with_a_name(qtbot) -> None:
    ring = Ring(82, "完整")
    qtbot.addWidget(ring)
    assert ring.accessibleName() == "完整 82%"
    with qtbot.waitSignal(ring.clicked):
        QTest.mouseClick(ring, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_Escape, False), (Qt.Key.Key_Return, True)])
def test_question_is_answered_by_keyboard(qtbot, key: Qt.Key, answer: bool) -> None:
    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ConfirmDialog)
        assert [button.text() for button in dialog.buttons] == ["取消", "移交"]
        QTest.keyClick(dialog, key)

    QTimer.singleShot(0, press)
    assert ask(None, "把 12 家客户移交给周立夏？", "30 天内可以收回。", "移交") is answer


@pytest.mark.parametrize("size", list(theme.FONT_SIZES))
def test_segmented_grows_with_the_font_size(qtbot, size: str) -> None:
    control = Segmented([("day", "日"), ("week", "周")])
    qtbot.addWidget(control)
    theme.set_font_size(size)
    assert control.sizeHint().height() == round(32 * theme.FONT_SIZES[size])


def test_a_form_can_be_deleted_while_one_of_its_fields_has_the_focus(qapp: QApplication) -> None:
    window, form, field = QWidget(), QWidget(), Field("姓名", TextEditor())
    QVBoxLayout(form).addWidget(field)
    QVBoxLayout(window).addWidget(form)
    window.show()
    qapp.processEvents()
    field.editor.setFocus()
    form.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(field) and not window.findChildren(FocusRing)
    window.close()
