"""Ten visits are recorded by keyboard in under 60 strokes beyond the text; nothing typed is ever lost."""

from datetime import datetime
from pathlib import Path

from evening_scene import CONTROL, NOW, Evening
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.attachment import attachments_of
from models.draft import Draft
from models.task import Task
from models.visit import Visit
from models.visit_participant import VisitParticipant
from models.visit_record import Promise, VisitRecord, record_visit
from models.visit_record_author import authors_of
from ui.customers.customer_drawer import CustomerDrawer
from ui.evening.files import FilesDrawer
from ui.kit.background import wait_for_all
from ui.visits.record_drawer import VisitRecordDrawer

TEXTS = ("谈了专线扩容", "嫌月租贵", "发票抬头错", "下周五 发报价", "约技术交流")
MOST_STROKES = 60


def begin(evening: Evening) -> None:
    evening.press(Qt.Key.Key_E, CONTROL)


def test_ten_visits_take_under_sixty_strokes_beyond_the_text(evening: Evening) -> None:
    begin(evening)
    for _ in evening.visits:
        for text in TEXTS[:-1]:
            evening.type(text)
            evening.press(Qt.Key.Key_Tab)
        evening.type(TEXTS[-1])
        evening.press(Qt.Key.Key_Return)
    assert evening.strokes < MOST_STROKES
    assert len(evening.typed) == 50
    records = list(VisitRecord.select())
    assert len(records) == 10
    assert {(one.said, one.customer_view, one.problems, one.next_step) for one in records} == {
        ("谈了专线扩容", "嫌月租贵", "发票抬头错", "约技术交流")
    }
    promises = list(Task.select().where(Task.kind == "promise"))
    assert {(task.title, task.due_at) for task in promises} == {("发报价", datetime(2026, 12, 4, 17, 30))}
    assert len(promises) == 10
    assert not evening.page.waiting() and not Draft.select().exists()
    assert not Visit.select().where(Visit.status != "done").exists()


def test_the_oldest_visit_comes_first_and_storing_goes_on_to_the_next(evening: Evening) -> None:
    begin(evening)
    assert evening.page.present() is evening.card(0)
    assert QApplication.focusWidget() is evening.card(0).entry.fields["said"].editor
    evening.type("谈了专线扩容")
    evening.press(Qt.Key.Key_Return, CONTROL)
    assert evening.page.present() is evening.card(1)
    assert "已写记录" in evening.card(0).head.accessibleName()
    assert "生成 1 件待办" in evening.window.toast.text()


def test_rating_by_digit_and_several_lines_of_text(evening: Evening) -> None:
    begin(evening)
    evening.type("第一句")
    evening.press(Qt.Key.Key_Return)
    evening.type("第二句")
    evening.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    evening.press(Qt.Key.Key_S, CONTROL)
    record = VisitRecord.get()
    assert (record.said, record.rating, record.minutes) == ("第一句\n第二句", 4, 40)
    assert (record.recorded_at, record.author) == (NOW, evening.me)


def test_what_was_understood_of_promises_is_said_below(evening: Evening) -> None:
    begin(evening)
    entry = evening.card(0).entry
    entry.promises.set_value("下周五 发报价\n回电话")
    assert entry.understood.text() == "发报价 → 12月4日 周五\n回电话 → 明天 周四"


def test_a_record_without_facts_is_not_stored(evening: Evening) -> None:
    begin(evening)
    evening.press(Qt.Key.Key_Return, CONTROL)
    assert "谈了什么" in evening.card(0).entry.fields["said"].error()
    assert not VisitRecord.select().exists()


def test_a_stored_record_can_be_taken_back_and_its_text_is_still_there(evening: Evening) -> None:
    before = evening.visits[0].customer.last_visit_at
    begin(evening)
    evening.type("谈了专线扩容")
    evening.press(Qt.Key.Key_Return, CONTROL)
    evening.window.toast.undo()
    assert not VisitRecord.select().exists()
    assert not Task.select().where(Task.kind == "thank_you_letter").exists()
    visit = Visit.get_by_id(evening.visits[0].id)
    assert (visit.status, visit.customer.last_visit_at) == ("confirmed", before)
    assert evening.page.present() is evening.card(0)
    assert evening.card(0).entry.values()["said"] == "谈了专线扩容"


def test_leaving_the_page_keeps_a_draft_that_both_forms_understand(evening: Evening) -> None:
    begin(evening)
    evening.type("写了一半")
    evening.card(0).entry.promises.set_value("下周五 发报价")
    evening.window.go("today")
    assert Draft.select().count() == 1
    drawer = VisitRecordDrawer(evening.window.desk, evening.visits[0])
    evening.window.open_drawer(drawer)
    assert drawer.entry.talk.values()["said"] == "写了一半"
    drawer.entry.promises.rows[0].text.editingFinished.emit()
    assert drawer.entry.promises.promises() == [Promise("发报价", datetime(2026, 12, 4, 17, 30))]
    evening.window.close_drawer()
    begin(evening)
    assert evening.card(0).entry.values()["said"] == "写了一半"


def test_a_companions_words_join_the_record_a_colleague_stored_meanwhile(evening: Evening) -> None:
    VisitParticipant.create(visit=evening.visits[0], account=evening.colleague)
    begin(evening)
    evening.type("我记的")
    visit = Visit.get_by_id(evening.visits[0].id)
    theirs = VisitRecord(visit=visit, author=evening.colleague, recorded_at=NOW, said="同事记的", problems="网慢")
    record_visit(theirs)
    evening.card(0).entry.fields["problems"].editor.set_value("网慢\n发票错")
    evening.press(Qt.Key.Key_Return, CONTROL)
    record = VisitRecord.get()
    assert record.said == "同事记的\n我记的"
    assert evening.me in authors_of(record) and evening.colleague in authors_of(record)
    assert [task.title for task in Task.select().where(Task.kind == "problem").order_by(Task.id)] == ["网慢", "发票错"]


def test_a_problem_is_told_above_the_fields_and_nothing_is_lost(evening: Evening) -> None:
    begin(evening)
    evening.type("写了一半")
    Visit.update(status="cancelled").where(Visit.id == evening.visits[0].id).execute()
    evening.press(Qt.Key.Key_Return, CONTROL)
    card = evening.card(0)
    assert "已取消" in card._problem.content.text()
    assert card.entry.values()["said"] == "写了一半" and not VisitRecord.select().exists()


def test_corrections_and_files_open_beside_the_record(evening: Evening) -> None:
    begin(evening)
    card = evening.card(0)
    card.files_button.click()
    assert isinstance(evening.window.drawers.drawer(), FilesDrawer)
    corrections = card.entry.acts.itemAt(0).widget()._menu
    corrections.actions()[0].trigger()
    drawer = evening.window.drawers.drawer()
    assert isinstance(drawer, CustomerDrawer)
    drawer.form.editor("head").set_value("高建国")
    drawer.store()
    assert Visit.get_by_id(card.visit.id).customer.head == "高建国"


def test_a_written_visit_of_today_opens_its_record(evening: Evening) -> None:
    begin(evening)
    evening.page.open_card(evening.card(9))
    evening.type("谈了专线扩容")
    evening.press(Qt.Key.Key_Return, CONTROL)
    QTest.keyClick(evening.card(9).head, Qt.Key.Key_Return)
    assert isinstance(evening.window.drawers.drawer(), VisitRecordDrawer)


def test_today_says_how_many_wait_and_leads_here(evening: Evening) -> None:
    today = evening.window.page("today")
    assert today.write_button.text() == "写记录 10"
    today.write_button.click()
    assert evening.window.pages.currentWidget() is evening.page


def test_closing_the_window_keeps_what_was_typed(evening: Evening) -> None:
    begin(evening)
    evening.type("写了一半")
    evening.window.close()
    assert Draft.select().count() == 1


def test_when_all_is_written_it_says_so_and_escape_leads_back(evening: Evening) -> None:
    begin(evening)
    for card in list(evening.page.waiting()):
        evening.page.open_card(card)
        evening.type("谈了专线扩容")
        evening.press(Qt.Key.Key_Return, CONTROL)
    assert evening.page.finished.isVisible() and evening.window.page("today").write_button.text() == "写记录 10"
    evening.press(Qt.Key.Key_Escape)
    assert evening.window.pages.currentWidget() is evening.window.page("today")
    assert evening.window.page("today").write_button.text() == "写记录"


def test_a_card_is_opened_and_folded_by_the_mouse_and_keeps_its_text(evening: Evening) -> None:
    begin(evening)
    evening.type("写了一半")
    QTest.mouseClick(evening.card(3).head, Qt.MouseButton.LeftButton)
    assert evening.page.present() is evening.card(3)
    assert "有草稿" in evening.card(0).head.accessibleName()
    QTest.mouseClick(evening.card(3).head, Qt.MouseButton.LeftButton)
    assert evening.page.present() is None
    QTest.mouseClick(evening.card(0).head, Qt.MouseButton.LeftButton)
    assert evening.card(0).entry.values()["said"] == "写了一半"


def office_file(evening: Evening, name: str) -> Path:
    return evening.window.desk.folder / name


def paste(evening: Evening, **content: object) -> None:
    told = QMimeData()
    for kind, value in content.items():
        getattr(told, f"set{kind}")(value)
    QApplication.clipboard().setMimeData(told)
    evening.press(Qt.Key.Key_V, CONTROL)
    wait_for_all()
    QApplication.processEvents()


def test_a_picture_of_the_screen_is_pasted_while_writing(evening: Evening) -> None:
    begin(evening)
    evening.type("谈了专线扩容")
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    paste(evening, ImageData=picture)
    (kept,) = attachments_of(evening.visits[0])
    assert (kept.name, kept.media_type) == ("粘贴的图片 20261125-171200.png", "image/png")
    assert QImage(str(kept.write_to(office_file(evening, "out.png")))).pixelColor(5, 5) == picture.pixelColor(5, 5)
    assert evening.card(0).files_button.text() == "附件 1"
    assert evening.card(0).entry.values()["said"] == "谈了专线扩容"
    evening.window.toast.undo()
    assert not attachments_of(evening.visits[0]).exists()


def test_text_is_pasted_as_text_even_where_a_picture_comes_along(evening: Evening) -> None:
    begin(evening)
    paste(evening, ImageData=QImage(4, 4, QImage.Format.Format_RGB32), Text="表格里的字")
    assert evening.card(0).entry.values()["said"] == "表格里的字"
    assert not attachments_of(evening.visits[0]).exists()


def test_copied_files_are_pasted_and_what_cannot_be_kept_is_told(evening: Evening) -> None:
    begin(evening)
    file = office_file(evening, "报价.pdf")
    file.write_bytes(b"%PDF-1.4")
    paste(evening, Urls=[QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(file.with_name("没有.pdf")))])
    assert [one.name for one in attachments_of(evening.visits[0])] == ["报价.pdf"]
    assert "没有.pdf" in evening.card(0)._problem.content.text()


def test_the_drawer_of_files_takes_a_pasted_picture_too(evening: Evening) -> None:
    begin(evening)
    evening.card(0).files_button.click()
    drawer = evening.window.drawers.drawer()
    assert isinstance(drawer, FilesDrawer)
    drawer.files.add_button.setFocus()
    paste(evening, ImageData=QImage(4, 4, QImage.Format.Format_RGB32))
    assert len(drawer.files.rows) == 1
