"""Preparing a visit, thanking for it, answering letters and asking the superior, as a rep does it in the window."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import pytest
from office_fixtures import MANAGER, REP, OfficeInUse
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from quiet_rules import quiet_rules
from user_hands import OpenWindow

from models.account import Account
from models.contact import Contact
from models.customer import Customer
from models.customer_letter import CustomerLetter
from models.preparation import preparation_of
from models.preparation_template import PreparationTemplate
from models.task import Task
from models.thank_you_letter import ThankYouLetter
from models.visit import Visit
from models.visit_record import VisitRecord, record_visit
from ui.kit.drawer import Drawer
from ui.main_window import MainWindow
from ui.preparation.letter_drawer import LetterDrawer
from ui.preparation.preparation_drawer import PreparationDrawer
from ui.printing.page import PrintPage
from ui.tasks.answer_drawer import AnswerLetterDrawer
from ui.tasks.task_acts import TaskActs
from ui.tasks.words_drawer import WordsDrawer

NOW = datetime(2026, 11, 25, 10, 12)
Open = Callable[[str], "Scene"]


@dataclass(slots=True)
class Scene:
    """The window of somebody, a visit to come and one that was recorded."""

    window: MainWindow
    coming: Visit
    recorded: Visit

    @property
    def acts(self) -> TaskActs:
        return TaskActs(self.window.desk, self.window)

    def drawer(self) -> Drawer:
        return self.window.drawers.drawer()


@pytest.fixture
def visits(office: OfficeInUse) -> tuple[Visit, Visit]:
    quiet_rules()
    me = office.act_as(REP)
    customer = Customer.create(name="青岩水泥有限公司", short_name="青岩水泥", owner=me)
    contact = Contact.create(customer=customer, name="高远", title="主任")
    coming = Visit.create(customer=customer, contact=contact, rep=me, start=NOW.replace(hour=14), kind="first")
    behind = Visit.create(customer=customer, contact=contact, rep=me, start=NOW.replace(hour=8), purpose="谈扩容")
    record_visit(VisitRecord(visit=behind, author=me, recorded_at=NOW, said="谈了扩容", next_step="约勘查"))
    return coming, behind


@pytest.fixture
def opened(visits: tuple[Visit, Visit], open_window: OpenWindow) -> Open:
    return lambda name: Scene(open_window(name), *visits)


@pytest.fixture
def scene(opened: Open) -> Scene:
    return opened(REP)


def prepare(scene: Scene) -> PreparationDrawer:
    scene.window.page("today").prepare(scene.coming.id)
    drawer = scene.drawer()
    assert isinstance(drawer, PreparationDrawer)
    return drawer


def test_a_template_fills_what_is_empty_and_can_be_taken_back(scene: Scene) -> None:
    drawer = prepare(scene)
    drawer.form.fields["agenda"].editor.set_value("先谈扩容")
    drawer.templates._menu.actions()[0].trigger()
    values = drawer.form.values()
    assert values["purpose"] and str(values["agenda"]).startswith("先谈扩容\n自我介绍")
    scene.window.toast.undo()
    assert drawer.form.values()["agenda"] == "先谈扩容" and drawer.form.values()["purpose"] is None


def test_check_lists_are_ticked_with_the_mouse_or_typed(scene: Scene) -> None:
    drawer = prepare(scene)
    editor, ticks = drawer.form.fields["materials"].editor, drawer.form.ticks["materials"]
    editor.set_value("名片\n√ 样机")
    assert [(box.text(), box.isChecked()) for box in ticks.boxes] == [("名片", False), ("样机", True)]
    ticks.boxes[0].click()
    assert editor.value() == "√ 名片\n√ 样机"
    editor.set_value("√ 名片\n√ 样机\n合同")
    assert len(ticks.boxes) == 3


def test_storing_keeps_both_parts_and_today_says_so(scene: Scene) -> None:
    block = next(b for b in scene.window.page("today").day.timeline.blocks if b.entry.visit == scene.coming)
    assert block.quiet_button.text() == "做预案"
    drawer = prepare(scene)
    drawer.form.show_sheet()
    for name, text in (("purpose", "初访"), ("questions", "谁拍板？"), ("not_concede", "工期")):
        drawer.form.fields[name].editor.set_value(text)
    drawer.store()
    stored = Visit.get_by_id(scene.coming.id)
    assert (stored.purpose, stored.questions, preparation_of(stored).not_concede) == ("初访", "谁拍板？", "工期")
    block = next(b for b in scene.window.page("today").day.timeline.blocks if b.entry.visit == scene.coming)
    assert block.quiet_button.text() == "预案"


def test_what_was_prepared_survives_closing_and_is_printed(scene: Scene) -> None:
    drawer = prepare(scene)
    drawer.form.fields["agenda"].editor.set_value("先谈扩容")
    scene.window.close_drawer()
    assert Visit.get_by_id(scene.coming.id).agenda == "先谈扩容"
    prepare(scene).print()
    assert isinstance(scene.window.pages.currentWidget(), PrintPage)
    scene.window.pages.currentWidget().preview.content.went_back.emit()
    assert scene.window.pages.currentWidget() is scene.window.page("today")


def test_a_colleagues_preparation_can_only_be_read(scene: Scene, office: OfficeInUse) -> None:
    colleague = Account.get(Account.name == "李娜")
    scene.coming.rep = colleague
    scene.coming.save()
    drawer = prepare(scene)
    assert not drawer.store_button.isVisibleTo(drawer) and drawer.templates.isHidden()
    drawer.form.fields["agenda"].editor.set_value("x")
    scene.window.close_drawer()
    assert Visit.get_by_id(scene.coming.id).agenda is None


def test_the_letter_is_written_copied_sent_and_its_task_done(scene: Scene) -> None:
    task = Task.get(Task.kind == "thank_you_letter")
    scene.acts.pursue(task.id)
    drawer = scene.drawer()
    assert isinstance(drawer, LetterDrawer)
    assert drawer.form.values()["salutation"] == "尊敬的高主任："
    assert "约勘查" in str(drawer.form.values()["body"])
    drawer.form.editor("signature").set_value("云岭市分公司")
    drawer.copy()
    assert "云岭市分公司" in QGuiApplication.clipboard().text()
    drawer.send()
    assert Task.get_by_id(task.id).done_at == NOW and ThankYouLetter.get().sent_at == NOW
    scene.window.toast.undo()
    assert Task.get_by_id(task.id).done_at is None


def test_another_template_can_be_taken_back_and_the_letter_is_printed(scene: Scene) -> None:
    scene.acts.pursue(Task.get(Task.kind == "thank_you_letter").id)
    drawer = scene.drawer()
    assert isinstance(drawer, LetterDrawer)
    before = drawer.form.values()["body"]
    drawer.form.editor("body").set_value("自己写的")
    drawer.templates._menu.actions()[0].trigger()
    assert drawer.form.values()["body"] == before
    scene.window.toast.undo()
    assert drawer.form.values()["body"] == "自己写的"
    drawer.print()
    assert isinstance(scene.window.pages.currentWidget(), PrintPage)
    assert ThankYouLetter.get().body == "自己写的"


def test_a_customers_letter_is_registered_and_answered(scene: Scene) -> None:
    scene.window.go("letters", "new")
    drawer = scene.drawer()
    assert isinstance(drawer, AnswerLetterDrawer)
    drawer.form.editor("customer").set_value(scene.coming.customer_id)
    drawer.form.editor("subject").set_value("增加一条线路")
    drawer.store()
    task = Task.get(Task.kind == "letter_answer")
    assert task.due_at == datetime(2026, 11, 27, 17, 30)
    scene.acts.pursue(task.id)
    again = scene.drawer()
    assert isinstance(again, AnswerLetterDrawer)
    again.form.editor("answer").set_value("同意增加。")
    again.copy()
    assert QGuiApplication.clipboard().text() == "同意增加。"
    again.store()
    assert Task.get_by_id(task.id).done_at == NOW and CustomerLetter.get().answered_at == NOW


def test_the_manager_answers_what_a_rep_asked(opened: Open, scene: Scene) -> None:
    task = Task.create(title="报专线价格", kind="promise", owner=scene.coming.rep, due_at=NOW.replace(hour=17))
    scene.acts.escalating.ask(task.id)
    drawer = scene.drawer()
    assert isinstance(drawer, WordsDrawer)
    drawer.send()
    assert scene.drawer() is drawer and "请写明" in drawer._problem.content.text()
    drawer.words.set_value("能打八折吗？")
    drawer.send()
    assert MANAGER in scene.window.toast.text()
    managers = opened(MANAGER)
    asked = Task.get(Task.kind == "escalation")
    managers.acts.pursue(asked.id)
    answering = managers.drawer()
    assert isinstance(answering, WordsDrawer)
    answering.words.set_value("八五折")
    answering.send()
    assert Task.get_by_id(task.id).answer == "八五折"
    managers.window.toast.undo()
    assert Task.get_by_id(task.id).answer is None and Task.get_by_id(asked.id).done_at is None


def test_guidance_for_a_visit_is_asked_for_and_stands_in_the_plan(opened: Open, scene: Scene) -> None:
    prepare(scene).ask_superior()
    drawer = scene.drawer()
    assert isinstance(drawer, WordsDrawer)
    drawer.words.set_value("价格可以让到多少？")
    drawer.send()
    managers = opened(MANAGER)
    managers.acts.pursue(Task.get(Task.kind == "escalation").id)
    managers.drawer().words.set_value("不低于八折")
    managers.drawer().send()
    assert any("不低于八折" in shown.text() for shown in prepare(scene).findChildren(QLabel))


@pytest.mark.parametrize("kind", ["preparations", "letters"])
def test_templates_are_the_offices(opened: Open, kind: str) -> None:
    window = opened(MANAGER).window
    window.go("settings", kind)
    part = window.page("settings").part(kind)
    assert part.table.records.rowCount() >= 3 and not part.refused
    part.start_new()
    assert window.drawers.drawer() is not None
    assert opened(REP).window.page("settings") is None


def test_a_template_is_meant_for_an_industry_of_the_whole_classification(opened: Open) -> None:
    window = opened(MANAGER).window
    window.go("settings", "preparations")
    hotel = PreparationTemplate.get(PreparationTemplate.name == "酒店餐饮")
    window.page("settings").part("preparations").open_record(hotel.id)
    drawer = window.drawers.drawer()
    assert "住宿和餐饮业" in drawer.form.editor("industry").text()
    drawer.store()
    assert PreparationTemplate.get_by_id(hotel.id).industry.code == "H"
