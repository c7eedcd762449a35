"""Importing in the window: nothing is written before the last button, everything can be mended, decided and undone."""

from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter
from office_fixtures import ADMINISTRATOR
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from user_hands import OpenWindow

from exchange.incoming.plan import Decision, Status
from exchange.sheets.reading import load
from models.customer import Customer
from models.import_batch import ImportBatch
from models.import_mapping import ImportMapping
from ui.importing.mappings_drawer import MappingsDrawer
from ui.importing.page import ImportPage
from ui.kit.empty_state import EmptyState
from ui.kit.text_editors import TextEditor
from ui.kit.theme import scaled

HEADINGS = ("序号", "*单位名称（全称）", "简　称", "联系人电话", "最近拜访", "怪列")
ROWS = (
    (1, "青岩水泥有限公司", "青岩水泥", "高主任13900000275", date(2026, 3, 5), "x"),
    (2, "远帆印务有限公司", "远帆", "", "2026.3.5", ""),
    (3, "", "无名", "", "", ""),
    (4, "石桥茶业有限公司", "石桥", "", "2026-02-30", ""),
)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A ledger as offices keep it: a title above the headings, one nameless row, one day that does not exist."""
    file = tmp_path / "客户台账（最终版）.xlsx"
    with xlsxwriter.Workbook(str(file), {"default_date_format": "yyyy-mm-dd"}) as book:
        page = book.add_worksheet("台账")
        page.merge_range("A1:F1", "二〇二六年客户台账")
        for row, values in enumerate((HEADINGS, *ROWS), start=1):
            page.write_row(row, 0, values)
    return file


@pytest.fixture
def page(open_window: OpenWindow) -> ImportPage:
    return open_window(ADMINISTRATOR, "import", clock=datetime.now).page("import")


def opened(page: ImportPage, qtbot: QtBot, file: Path) -> None:
    page.open_file("customers", file)
    qtbot.waitUntil(lambda: page.views.currentIndex() == 1 or page.start.told, timeout=15000)


def test_the_mapping_is_guessed_and_nothing_is_written_yet(page: ImportPage, qtbot: QtBot, sheet: Path) -> None:
    opened(page, qtbot, sheet)
    draft = page.wizard.draft
    assert draft is not None and draft.plan is not None
    assert [column.field for column in draft.mapping][:3] == [None, "name", "short_name"]
    assert draft.table.header_row == 2
    assert (draft.plan.count(Status.OK), draft.plan.count(Status.ERROR)) == (2, 2)
    assert Customer.select().count() == 0 and ImportBatch.select().count() == 0


def test_a_day_that_does_not_exist_is_mended_by_one_click(page: ImportPage, qtbot: QtBot, sheet: Path) -> None:
    opened(page, qtbot, sheet)
    preview = page.wizard.preview
    at = next(n for n, row in enumerate(preview.model_rows.rows) if "石桥" in row.cells[2])
    index = preview.model_rows.index(at)
    rect = preview.visualRect(index)
    line = QRect(rect.left(), rect.top() + scaled(36), rect.width(), scaled(36))
    box = next(box for box, text, _ in preview.buttons(line, preview.row(index)) if text == "2026-02-28")
    QTest.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    qtbot.waitUntil(lambda: page.wizard.draft.plan.count(Status.ERROR) == 1, timeout=5000)


def test_the_preview_is_worked_by_keyboard(page: ImportPage, qtbot: QtBot, sheet: Path) -> None:
    Customer.create(name="青岩水泥(有限公司)", remark="老客户")
    opened(page, qtbot, sheet)
    preview = page.wizard.preview
    rows = preview.model_rows.rows
    preview.setCurrentIndex(preview.model_rows.index(next(n for n, row in enumerate(rows) if row.known)))
    QTest.keyClick(preview, Qt.Key.Key_3)
    assert page.wizard.draft.decisions == {3: Decision.NEW}
    for _ in range(3):
        QTest.keyClick(preview, Qt.Key.Key_Down)
    assert [text for text, _ in preview.offers(preview.row(preview.currentIndex()))] == ["2026-02-28", "留空"]
    QTest.keyClick(preview, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: page.wizard.draft.plan.count(Status.ERROR) == 1, timeout=5000)


def test_importing_writes_all_good_rows_and_undo_takes_them_back(page: ImportPage, qtbot: QtBot, sheet: Path) -> None:
    opened(page, qtbot, sheet)
    page.wizard.import_now()
    qtbot.waitUntil(lambda: page.views.currentIndex() == 2, timeout=15000)
    assert {customer.name for customer in Customer.present()} == {"青岩水泥有限公司", "远帆印务有限公司"}
    batch = ImportBatch.get()
    assert (batch.added, batch.rejected) == (2, 2)
    assert list((page.desk.folder / "rejects").glob("*.xlsx"))
    page.undo(batch.id)
    qtbot.waitUntil(lambda: page.views.currentIndex() == 0, timeout=15000)
    assert Customer.present().count() == 0
    page.undo(batch.id)
    qtbot.waitUntil(lambda: page.start.told, timeout=15000)


def test_the_same_file_again_changes_nothing(page: ImportPage, qtbot: QtBot, sheet: Path) -> None:
    opened(page, qtbot, sheet)
    page.wizard.import_now()
    qtbot.waitUntil(lambda: page.views.currentIndex() == 2, timeout=15000)
    page.show_subject("new")
    opened(page, qtbot, sheet)
    plan = page.wizard.draft.plan
    assert plan is not None and plan.count(Status.UNCHANGED) == 2
    assert not page.wizard.import_button.isEnabled()


def test_a_probable_duplicate_is_shown_and_decided(page: ImportPage, qtbot: QtBot, sheet: Path) -> None:
    Customer.create(name="青岩水泥(有限公司)", remark="老客户")
    opened(page, qtbot, sheet)
    row = next(row for row in page.wizard.draft.plan.rows if row.status is Status.DUPLICATE)
    page.wizard.preview.decided.emit(row.number, Decision.NEW)
    page.wizard.import_now()
    qtbot.waitUntil(lambda: page.views.currentIndex() == 2, timeout=15000)
    assert Customer.present().count() == 3


def test_a_column_mapped_by_hand_is_read_again(page: ImportPage, qtbot: QtBot, sheet: Path) -> None:
    opened(page, qtbot, sheet)
    page.wizard.mapping.changed.emit("F", "remark")
    qtbot.waitUntil(lambda: page.wizard.draft.plan is not None, timeout=5000)
    assert page.wizard.draft.plan.rows[0].values["remark"] == "x"
    page.wizard.mapping.changed.emit("B", None)
    qtbot.waitUntil(lambda: page.wizard.told, timeout=5000)
    assert not page.wizard.import_button.isEnabled()


def test_all_duplicates_are_decided_at_once(page: ImportPage, qtbot: QtBot, sheet: Path) -> None:
    for name in ("青岩水泥", "远帆印务"):
        Customer.create(name=f"{name}(有限公司)", remark="老客户")
    opened(page, qtbot, sheet)
    assert page.wizard.bar.all.isVisible()
    page.wizard.bar.all_decided.emit(Decision.SKIP)
    assert page.wizard.draft.undecided == 0 and not page.wizard.import_button.isEnabled()
    page.wizard.bar.all_decided.emit(Decision.MERGE)
    page.wizard.import_now()
    qtbot.waitUntil(lambda: page.views.currentIndex() == 2, timeout=15000)
    assert (Customer.present().count(), ImportBatch.get().updated) == (2, 2)


def test_a_corrected_mapping_is_remembered_taken_again_and_forgotten(
    page: ImportPage, qtbot: QtBot, sheet: Path
) -> None:
    opened(page, qtbot, sheet)
    page.wizard.mapping.changed.emit("F", "remark")
    qtbot.waitUntil(lambda: page.wizard.draft.plan is not None, timeout=5000)
    page.wizard.import_now()
    qtbot.waitUntil(lambda: page.views.currentIndex() == 2, timeout=15000)
    assert ImportMapping.get().name == "客户台账（最终版）"
    page.show_subject("new")
    opened(page, qtbot, sheet)
    draft = page.wizard.draft
    assert draft.remembered == "客户台账（最终版）" and draft.mapping[5].field == "remark"
    page.wizard.file_line.guess_wanted.emit()
    qtbot.waitUntil(lambda: page.wizard.draft.plan is not None, timeout=5000)
    assert page.wizard.draft.mapping[5].field is None
    drawer = MappingsDrawer(page.desk)
    qtbot.addWidget(drawer)
    drawer._rename(ImportMapping.get(), editor_with("客户经理的台账"))
    assert ImportMapping.get().name == "客户经理的台账"
    drawer._forget(ImportMapping.get())
    assert not ImportMapping.present().exists()


def editor_with(text: str) -> TextEditor:
    editor = TextEditor()
    editor.set_value(text)
    return editor


def test_a_sheet_dropped_on_any_page_is_opened_as_what_it_is(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    Customer.create(name="青岩水泥有限公司")
    file = tmp_path / "合同.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("客户名称", "合同编号", "合同名称", "合同金额", "到期日期"))
        sheet.write_row(1, 0, ("青岩水泥有限公司", "QY-1", "专线", 8600, "2027-03-05"))
    window = page.window()
    window.go("today")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file))])
    for kind in (QDragEnterEvent, QDropEvent):
        place = QPoint(300, 300) if kind is QDragEnterEvent else QPointF(300, 300)
        event = kind(place, Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
        QApplication.sendEvent(window, event)
        assert event.isAccepted()
    qtbot.waitUntil(lambda: page.views.currentIndex() == 1, timeout=15000)
    assert window.pages.currentWidget() is page
    assert page.wizard.draft.kind.name == "contracts"
    page.wizard.file_line.kind_chosen.emit("customers")
    qtbot.waitUntil(lambda: page.wizard.draft.plan is not None, timeout=5000)
    assert page.wizard.draft.plan.count(Status.UNCHANGED) == 1


def test_a_template_is_written_for_the_chosen_kind(
    page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "模板.xlsx"
    monkeypatch.setattr("ui.importing.page.QFileDialog.getSaveFileName", lambda *_: (str(file), ""))
    page.start.kind.set_value("visits")
    page.start.template_wanted.emit("visits")
    assert load(file).sheets[0].rows[0][0] == "客户（必填）"


def test_without_imports_the_start_says_so_and_with_one_it_can_be_taken_back(
    page: ImportPage, qtbot: QtBot, sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert isinstance(page.start.batches._list.content, EmptyState)
    opened(page, qtbot, sheet)
    page.wizard.import_now()
    qtbot.waitUntil(lambda: page.views.currentIndex() == 2, timeout=15000)
    page.show_subject("new")
    monkeypatch.setattr("ui.settings.import_batches.ask", lambda *_: True)
    page.start.batches.take_back(ImportBatch.get())
    qtbot.waitUntil(lambda: Customer.present().count() == 0, timeout=15000)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not really a workbook", "歌词\n没有客户\n".encode("gb18030")])
def test_a_file_without_customers_is_said_in_words(
    page: ImportPage, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "坏文件.xlsx"
    file.write_bytes(content)
    page.open_file("customers", file)
    qtbot.waitUntil(lambda: page.start.told or page.wizard.told, timeout=15000)
    assert Customer.select().count() == 0
