"""The table: one model for any listing, its pages, its keys, and how it looks."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu

from ui.kit import theme
from ui.kit.cells import CELLS
from ui.kit.column_memory import ColumnMemory
from ui.kit.listing import ListColumn, RowListing
from ui.kit.record_model import KEPT_PAGES, PAGE, RecordModel
from ui.kit.record_table import RecordTable

COLUMNS = (
    ListColumn("name", "名称", 168),
    ListColumn("class", "类别", 50, "class"),
    ListColumn("rep", "客户经理", 88, "avatar"),
    ListColumn("silence", "上次拜访", 90, "days_ago"),
    ListColumn("complete", "完整度", 96, "completeness"),
)
ROWS = [
    (11, "云岭数据科技有限公司", "A", ("林小满", 0), (0, 14), 82),
    (12, "鹿鸣智慧园区运营有限公司", "B", ("陈谷雨", 2), (34, 30), 64),
    (13, "松间灯语音技术有限公司", "C", None, (92, 40), 35),
    (14, "望岭路卫星通信服务站", None, ("何春分", 9), None, None),
]


class Counted:
    """A long listing that notes which pages are asked for."""

    columns: Sequence[ListColumn] = COLUMNS[:1]

    def __init__(self, length: int) -> None:
        self.length, self.asked = length, []

    def count(self) -> int:
        return self.length

    def page(self, offset: int, limit: int) -> list[tuple]:
        self.asked.append(offset)
        return [(number, f"客户 {number}") for number in range(offset, min(offset + limit, self.length))]

    def sorted_by(self, name: str, descending: bool = False) -> "Counted":
        return self


@pytest.fixture
def table(qtbot) -> RecordTable:
    made = RecordTable()
    qtbot.addWidget(made)
    made.resize(760, 300)
    made.set_listing(RowListing(COLUMNS, ROWS))
    made.show()
    return made


def test_model_keeps_the_rules_of_qt(qtbot) -> None:
    model = RecordModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_listing(RowListing(COLUMNS, ROWS))
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert isinstance(model, QAbstractItemModel)
    assert (model.rowCount(), model.columnCount(QModelIndex())) == (4, 5)


def test_cells_read_as_a_user_expects(qtbot) -> None:
    model = RecordModel()
    model.set_listing(RowListing(COLUMNS, ROWS))
    assert [model.text(1, column) for column in range(5)] == ["鹿鸣智慧园区运营有限公司", "B", "陈谷雨", "34 天", "64%"]
    assert [model.text(3, column) for column in range(1, 5)] == ["—", "何春分", "—", "—"]


def test_a_long_listing_is_read_by_pages_and_only_some_are_kept(qtbot) -> None:
    model, listing = RecordModel(), Counted(100_000)
    model.set_listing(listing)
    for number in (0, 1, PAGE - 1, PAGE, 99_999):
        assert model.key(number) == number
    assert listing.asked == [0, PAGE, 99_999 // PAGE * PAGE]
    for page in range(KEPT_PAGES + 5):
        model.row(page * PAGE)
    assert len(model._pages) == KEPT_PAGES


def test_scrolling_a_long_listing_reads_what_is_seen(qtbot) -> None:
    table, listing = RecordTable(), Counted(100_000)
    qtbot.addWidget(table)
    table.resize(600, 800)
    table.set_listing(listing)
    table.show()
    table.grab()
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    table.grab()
    assert len(listing.asked) <= 4


def test_a_row_that_vanished_meanwhile_is_blank(qtbot) -> None:
    model, listing = RecordModel(), Counted(10)
    model.set_listing(listing)
    listing.length = 5
    assert model.text(9, 0) == "—"


def test_rows_have_the_designed_heights(table: RecordTable) -> None:
    assert [table.rowHeight(row) for row in range(4)] == [32] * 4
    assert table.horizontalHeader().height() == 32
    theme.set_font_size("large")
    assert table.rowHeight(0) == 37


@pytest.mark.parametrize("name", ["light", "dark"])
def test_selected_row_is_marked(table: RecordTable, name: str) -> None:
    theme.set_theme(name)
    table.select_key(12)
    picture = table.viewport().grab().toImage()
    assert picture.pixelColor(1, 32 + 16) == theme.color("accent")
    assert picture.pixelColor(6, 32 + 16) == theme.color("selected")
    assert picture.pixelColor(6, 16) == theme.color("input") or picture.pixelColor(6, 16) == theme.color("panel")


def test_keys_of_the_keyboard(table: RecordTable, qtbot) -> None:
    table.select_key(11)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.current_key() == 12
    for key, signal in ((Qt.Key.Key_Return, table.opened), (Qt.Key.Key_Space, table.previewed)):
        with qtbot.waitSignal(signal) as told:
            QTest.keyClick(table, key)
        assert told.args == [12]
    with qtbot.waitSignal(table.typed) as typed:
        QTest.keyClick(table, Qt.Key.Key_L)
    assert typed.args == ["l"]


def test_double_click_opens(table: RecordTable, qtbot) -> None:
    place = table.visualRect(table.records.index(2, 0)).center()
    with qtbot.waitSignal(table.opened) as told:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [13]


def test_head_sorts_and_turns_round(table: RecordTable, qtbot) -> None:
    for descending in (False, True):
        with qtbot.waitSignal(table.sorted) as told:
            table.horizontalHeader().sectionClicked.emit(4)
        assert told.args == ["complete", descending]
    assert [table.records.key(row) for row in range(4)] == [11, 12, 13, 14]


def test_reload_keeps_the_current_record(table: RecordTable) -> None:
    table.select_key(13)
    table.records._listing.rows.insert(0, (10, "新来的", None, None, None, None))
    table.reload()
    assert table.current_key() == 13
    assert table.selected_keys() == [13]


def test_columns_can_be_hidden_but_the_first(table: RecordTable) -> None:
    actions = table.columns_menu().actions()
    checkable = [action.text() for action in actions if action.isCheckable()]
    assert checkable == ["类别", "客户经理", "上次拜访", "完整度"]
    actions[0].trigger()
    assert table.isColumnHidden(1)


def click_head(
    table: RecordTable, section: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Click a caption."""
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(section) + 12, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_shift_and_click_sorts_by_a_second_column(table: RecordTable) -> None:
    rows = [(1, "甲", "B", None, (1, 14), 10), (2, "乙", "A", None, (1, 14), 30), (3, "丙", "A", None, (1, 14), 20)]
    table.set_listing(RowListing(COLUMNS, rows))
    click_head(table, 4, Qt.KeyboardModifier.ShiftModifier)  # nothing to be second to: sorts as a click does
    assert table.horizontalHeader().second is None
    click_head(table, 1)
    click_head(table, 4, Qt.KeyboardModifier.ShiftModifier)
    assert [table.records.key(row) for row in range(3)] == [3, 2, 1]
    assert table.horizontalHeader().second == (4, False)
    click_head(table, 4, Qt.KeyboardModifier.ShiftModifier)
    assert [table.records.key(row) for row in range(3)] == [2, 3, 1]
    click_head(table, 1)
    assert table.horizontalHeader().second is None


def test_the_menu_sorts_without_a_mouse(table: RecordTable) -> None:
    def orders(menu: QMenu, title: str) -> dict[str, QAction]:
        below = next(action.menu() for action in menu.actions() if action.text() == title)
        return {action.text(): action for action in below.actions()}

    menu = table.columns_menu()
    orders(menu, "按哪一列排序")["完整度，降序"].trigger()
    assert table.records.key(0) == 11
    menu = table.columns_menu()
    told = []
    table.sorted_then.connect(lambda *order: told.append(order))
    orders(menu, "再按哪一列排序")["名称，升序"].trigger()
    assert told == [("name", False)]


def test_a_listing_that_cannot_is_not_sorted_by_two(qtbot) -> None:
    table = RecordTable()
    qtbot.addWidget(table)
    table.set_listing(Counted(3))
    table.sort_by("name")
    table.sort_then("name")
    assert table.horizontalHeader().second is None


def remembering(qtbot, account: int | None, hidden: tuple[str, ...] = ()) -> tuple[RecordTable, ColumnMemory]:
    """Return a table that remembers its columns for an account."""
    table = RecordTable()
    qtbot.addWidget(table)
    table.resize(900, 300)
    memory = ColumnMemory(table, "customers", account, hidden)
    table.set_listing(RowListing(COLUMNS, ROWS))
    table.show()
    return table, memory


def test_columns_stand_as_each_account_left_them(qtbot) -> None:
    table, _ = remembering(qtbot, 1, hidden=("silence",))
    assert table.isColumnHidden(3)
    table.horizontalHeader().moveSection(4, 1)
    table.setColumnWidth(2, 133)
    table.show_column(3, True)
    table.show_column(1, False)
    again, memory = remembering(qtbot, 1, hidden=("silence",))
    assert [again.isColumnHidden(section) for section in range(5)] == [False, True, False, False, False]
    assert again.columnWidth(2) == 133 and again.horizontalHeader().visualIndex(4) == 1
    other, _ = remembering(qtbot, 2, hidden=("silence",))
    assert other.isColumnHidden(3) and other.columnWidth(2) != 133
    memory.forget()
    assert again.isColumnHidden(3) and again.horizontalHeader().visualIndex(4) == 4
    assert remembering(qtbot, 1)[0].columnWidth(2) == COLUMNS[2].width


def test_what_cannot_be_read_is_forgotten(qtbot) -> None:
    _, memory = remembering(qtbot, 1)
    for kept in ("不是 JSON", '{"unknown": 1}', "[]"):
        memory._settings().setValue(memory._key, kept)
        assert not remembering(qtbot, 1)[0].isColumnHidden(1)


def test_name_column_takes_what_room_is_left(table: RecordTable) -> None:
    assert table.horizontalHeader().length() == table.viewport().width()
    table.resize(300, 300)
    assert table.columnWidth(0) == 168


def test_a_long_text_in_view_takes_the_room_instead_of_the_name(qtbot) -> None:
    table = RecordTable()
    qtbot.addWidget(table)
    columns = (ListColumn("name", "名称", 100), ListColumn("text", "正文", 60, "LongTextField"))
    table.set_listing(RowListing(columns, [(1, "初次拜访后", "承蒙拨冗接待")]))
    table.resize(600, 200)
    table.show()
    assert table.columnWidth(0) == 100 and table.horizontalHeader().length() == table.viewport().width()
    table.show_column(1, False)
    assert table.columnWidth(0) == table.viewport().width()
    table.show_column(1, True)
    assert table.columnWidth(0) == 100


def test_every_painted_kind_is_drawn_in_both_themes(qtbot) -> None:
    values = {"days_ago": (5, 14), "avatar": ("林小满", 1), "chip": ("已确认", "ok"), "class": "A", "FlagField": True}
    own = [kind for kind, paint in CELLS.items() if paint.__module__ == "ui.kit.cells"]  # screens add theirs
    columns = [ListColumn(kind, kind, 90, kind) for kind in own]
    table = RecordTable(40)
    qtbot.addWidget(table)
    table.set_listing(RowListing(columns, [(1, *(values.get(kind, 4) for kind in own)), (2, *[None] * len(own))]))
    table.resize(900, 200)
    for name in ("light", "dark"):
        theme.set_theme(name)
        assert not table.grab().isNull()


def test_a_cut_caption_gets_the_room_that_is_left_and_gives_it_back(qapp: QApplication) -> None:
    table = RecordTable()
    columns = (ListColumn("name", "名称", 100), ListColumn("rep", "负责这家客户的客户经理", 60))
    table.set_listing(RowListing(columns, [(1, "云岭数据", "林小满")]))
    table.resize(600, 200)
    table.show()
    qapp.processEvents()
    assert table.columnWidth(1) >= table.horizontalHeader().full_width(1)
    table.resize(180, 200)
    qapp.processEvents()
    assert table.columnWidth(1) == 60
    table.close()


def test_no_declared_width_cuts_a_chip_or_a_choice(qapp: QApplication) -> None:
    table = RecordTable()
    states = (("sent", "已经寄出，等候回复"),)
    columns = (
        ListColumn("name", "名称", 300),
        ListColumn("chip", "环节", 40, "chip"),
        ListColumn("state", "状态", 40, "TextField", states),
        ListColumn("remark", "备注", 40),
    )
    table.set_listing(RowListing(columns, [(1, "云岭数据", ("宾主互致祝酒辞", "ok"), "sent", "很长很长的一段备注")]))
    table.resize(320, 200)
    table.show()
    qapp.processEvents()
    header = table.horizontalHeader()
    assert all(table.columnWidth(section) == header.cells_width(section) > 40 for section in (1, 2))
    assert table.columnWidth(3) == 40
    table.close()
