"""The drawer: pushes or covers, closes by Esc unless a draft says no."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.kit.buttons import primary
from ui.kit.drawer import Drawer, DrawerHost
from ui.kit.text_editors import TextEditor


@pytest.fixture
def host(qtbot) -> DrawerHost:
    made = DrawerHost(QWidget(), slides=False)
    qtbot.addWidget(made)
    made.resize(1300, 700)
    made.show()
    return made


@pytest.fixture
def drawer(host: DrawerHost) -> Drawer:
    made = Drawer("新建拜访")
    made.body.addWidget(TextEditor())
    host.open(made)
    return made


def test_drawer_pushes_a_wide_content(host: DrawerHost, drawer: Drawer) -> None:
    assert (drawer.x(), drawer.width(), drawer.height()) == (868, 432, 700)
    assert host._content.width() == 868


def test_drawer_covers_a_narrow_content(host: DrawerHost, drawer: Drawer) -> None:
    host.resize(1200, 700)
    assert host._content.width() == 1200
    assert drawer.geometry().right() == 1199


def test_esc_closes_and_gives_the_room_back(host: DrawerHost, drawer: Drawer) -> None:
    QTest.keyClick(drawer, Qt.Key.Key_Escape)
    assert host.drawer() is None
    assert host._content.width() == 1300


def test_focus_goes_into_the_drawer_and_back(qtbot) -> None:
    content = TextEditor()
    host = DrawerHost(content, slides=False)
    qtbot.addWidget(host)
    with qtbot.waitActive(host):
        host.show()
    content.setFocus()
    drawer, editor = Drawer("新建拜访"), TextEditor()
    drawer.body.addWidget(editor)
    host.open(drawer)
    assert QApplication.focusWidget() is editor
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is content


def test_a_draft_may_keep_the_drawer_open(host: DrawerHost, drawer: Drawer) -> None:
    drawer.closing = lambda: False
    QTest.keyClick(drawer, Qt.Key.Key_Escape)
    assert host.drawer() is drawer


def test_another_drawer_takes_the_place(host: DrawerHost, drawer: Drawer) -> None:
    other = Drawer("拜访记录")
    host.open(other)
    assert host.drawer() is other
    assert drawer.isHidden()


def test_sliding_ends_where_it_should(qtbot) -> None:
    host = DrawerHost(QWidget())
    qtbot.addWidget(host)
    host.resize(1300, 700)
    host.show()
    host.open(Drawer("新建拜访"))
    qtbot.waitUntil(lambda: host.shown == 432)
    host.close_drawer()
    qtbot.waitUntil(lambda: host.drawer() is None)


@pytest.mark.parametrize(("x", "width"), [(800, 500), (100, 560), (1290, 400)])
def test_edge_can_be_dragged_within_limits(host: DrawerHost, drawer: Drawer, x: int, width: int) -> None:
    place = QPointF(host.mapToGlobal(QPoint(x, 300)))
    left = Qt.MouseButton.LeftButton
    drawer_edge = QPointF(2, 300)
    for kind in (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseMove):
        where = QPointF(drawer.mapToGlobal(QPoint(2, 300))) if kind == QMouseEvent.Type.MouseButtonPress else place
        QApplication.sendEvent(
            drawer, QMouseEvent(kind, drawer_edge, where, left, left, Qt.KeyboardModifier.NoModifier)
        )
    assert abs(drawer.width() - width) <= 1


def test_a_drawer_without_buttons_has_no_foot(qtbot) -> None:
    told, asked = Drawer("帮助"), Drawer("新建")
    asked.footer_right.addWidget(primary("保存"))
    for drawer in (told, asked):
        qtbot.addWidget(drawer)
        drawer.show()
    assert [drawer._foot[1].isVisible() for drawer in (told, asked)] == [False, True]
