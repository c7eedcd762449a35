"""One customer: what is shown to whom, what can be done, and what the change log says."""

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.contact import Contact
from models.contract import Contract
from models.customer import Customer
from models.merge import merge_customers, one_with
from models.service_in_use import ServiceInUse
from models.store.changes import history
from models.store.undone_merge import undo_merge
from models.task import Task
from models.verification import KnownSince
from models.visit import Visit
from models.visit_record import VisitRecord
from ui.customers.change_words import told
from ui.customers.detail_drawer import DetailDrawer
from ui.customers.fact_words import age_note
from ui.customers.field_lines import uscc_note
from ui.customers.history_tab import HistoryTab
from ui.customers.public_view import PublicView

YUNLING = "云岭数据科技有限公司"


def customer(name: str = YUNLING) -> Customer:
    """Return a customer by its name."""
    return Customer.get(Customer.name == name)


def names_in(widget: QWidget) -> str:
    """Return what a screen reader would find in a widget."""
    spoken = [child.accessibleName() for child in widget.findChildren(QWidget)]
    return " ".join([*spoken, *(child.text() for child in widget.findChildren(QLabel))])


def test_shows_fields_people_and_what_is_missing(show: Callable) -> None:
    shown = show()
    shown.page.show_subject(customer().id)
    text = names_in(shown.page.detail)
    assert YUNLING in text and "应用软件开发" in text and "顾主任" in text and "项未填" in text


def test_tabs_count_and_list_what_belongs_to_the_customer(show: Callable) -> None:
    yunling = customer()
    Visit.create(customer=yunling, rep=yunling.owner, start=dt.datetime(2026, 11, 20, 9), purpose="续约")
    Task.create(title="送样本", owner=yunling.owner, customer=yunling, due_at=dt.datetime(2026, 11, 26, 9))
    Contract.create(customer=yunling, subject="互联网专线", end=dt.date(2026, 12, 24))
    page = (show()).page
    page.show_subject(yunling.id)
    tabs = page.detail.tabs
    assert [tabs.accessibleTabName(place) for place in range(tabs.count())] == [
        "概况",
        "联系人 1",
        "拜访 1",
        "合同 1",
        "待办 1",
        "附件 0",
        "变更记录",
    ]
    for place in (1, 2, 3, 4):
        tabs.setCurrentIndex(place)
        assert page.detail.content.table.records.rowCount() == 1
    tabs.setCurrentIndex(6)
    assert "建档" in names_in(page.detail.content)


def test_the_tab_stays_when_another_customer_is_chosen(show: Callable) -> None:
    page = show().page
    page.detail.tabs.setCurrentIndex(1)
    page.list.table.selectRow(2)
    assert page.detail.tabs.currentIndex() == 1


def test_a_colleagues_customer_shows_the_public_part_only(show: Callable, scene: object) -> None:
    shown = show(scene.lin)
    shown.page.show_subject(customer("松风燃气有限公司").id)
    view = shown.page.detail.content
    assert isinstance(view, PublicView)
    assert "周立夏" in view.banner.text() and "部门经理" in view.banner.text()
    assert shown.page.detail.tabs is None
    assert shown.page.detail.head.call.isHidden() and not shown.page.detail.head.visit.isHidden()
    before = len(shown.frame.drawers)
    shown.page.edit(customer("松风燃气有限公司").id)
    assert len(shown.frame.drawers) == before


def test_new_visit_goes_to_the_calendar(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    shown.page.show_subject(customer().id)
    with qtbot.waitSignal(shown.desk.page_wanted) as asked:
        shown.page.detail.head.visit.click()
    assert asked.args == ["visits", ("new", customer().id)]


def test_a_call_is_kept_as_a_visit_with_its_record_and_tasks(show: Callable, scene: object, qtbot: QtBot) -> None:
    shown = show(scene.lin)
    shown.page.show_subject(customer().id)
    shown.page.detail.content.people.cards[0].phone.click()
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    drawer.form.editor("said").set_value("问了续约的时间")
    drawer.form.editor("problems").set_value("要一份合同样本")
    drawer.store()
    visit = Visit.get()
    assert (visit.way, visit.status, visit.contact.name, visit.start) == (
        "phone",
        "done",
        "顾主任",
        dt.datetime(2026, 11, 25, 9, 30),
    )
    assert VisitRecord.get().said == "问了续约的时间"
    assert [task.title for task in Task.select()] == ["要一份合同样本"]
    assert customer().last_visit_at == visit.start


def test_a_contact_is_added_changed_and_deleted(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    shown.page.show_subject(customer().id)
    shown.page.detail.content.contact_wanted.emit(None, "handler")
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    drawer.form.editor("name").set_value("白女士")
    drawer.store()
    assert shown.page.detail.tabs.accessibleTabName(1) == "联系人 2"
    added = Contact.get(Contact.name == "白女士")
    shown.page.acts.discard_contacts([added.id])
    assert shown.page.detail.tabs.accessibleTabName(1) == "联系人 1"
    shown.frame.said[-1][1]()
    assert shown.page.detail.tabs.accessibleTabName(1) == "联系人 2"


def test_a_service_in_use_appears_in_its_table(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    shown.page.show_subject(customer().id)
    shown.page.acts.open_service(customer())
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    drawer.form.editor("name").set_value("互联网专线")
    drawer.store()
    assert ServiceInUse.get().customer == customer()
    assert "现在用什么" in names_in(shown.page.detail.content)


def test_the_log_reads_as_words(scene: object) -> None:
    yunling = customer()
    yunling.staff_count, yunling.stage, yunling.owner = 240, "partner", scene.zhou
    yunling.save()
    yunling.discard()
    latest, changed, *_, first = told(history(yunling.id))
    assert latest.lines == ("移入回收站",) and first.lines == ("建档",)
    assert set(changed.lines) == {"员工人数：— → 240", "阶段：潜在客户 → 长期合作伙伴", "客户经理：林小满 → 周立夏"}
    assert changed.who == "管理员"


def test_the_history_tells_of_archives_merged_and_of_acts(scene: object, qtbot: QtBot) -> None:
    yunling, other = customer(), Customer.create(name="白鹭洲商贸有限公司", grid="东片")
    other.grid = "西片"
    other.save()
    merge = merge_customers(yunling.id, other.id)
    tab = HistoryTab(yunling.id)
    qtbot.addWidget(tab)
    words = [label.text() for label in tab.findChildren(QLabel)]
    assert {"合并档案", "片区：— → 西片", "片区：东片 → 西片"} <= set(words)
    assert [text for text in words if text.endswith(" · 白鹭洲商贸有限公司")]
    undo_merge(merge.id)
    assert told(history(yunling.id))[0].lines[0] == "撤销"
    assert one_with(yunling.id) == {yunling.id}


def test_a_wrong_check_digit_is_told_and_an_old_value_shows_its_age() -> None:
    assert uscc_note("91350100M000100Y43").token == "ok"
    assert "校验位" in uscc_note("91350100M000100Y44").text
    today, ages = dt.date(2026, 11, 25), (100, 250, 430)
    entered, checked = (
        [age_note(KnownSince(dt.datetime(2026, 11, 25) - dt.timedelta(days), None, found), today) for days in ages]
        for found in (False, True)
    )
    assert entered[0] is None and (entered[1].token, entered[2].token) == ("warn", "danger")
    assert [note.text for note in checked] == ["3 个月前核实", "8 个月前核实", "14 个月前核实"]


@pytest.mark.parametrize(("width", "tree", "detail"), [(1260, True, True), (1100, False, True), (820, False, False)])
def test_a_narrow_window_folds_the_tree_then_the_detail(show: Callable, width: int, tree: bool, detail: bool) -> None:
    page = show(width=width).page
    assert (page.tree.isVisible(), page.detail.isVisible()) == (tree, detail)
    assert page.fold.isVisible() is not tree


def test_without_room_a_customer_opens_in_a_drawer(show: Callable, qtbot: QtBot) -> None:
    shown = show(width=820)
    shown.page.open_detail(customer().id)
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    assert isinstance(drawer, DetailDrawer) and drawer.detail.key == customer().id
    shown.desk.wrote("customer")
    assert drawer.detail.key == customer().id


def test_a_customer_that_is_gone_leaves_a_hint(show: Callable) -> None:
    page = show().page
    page.detail.show_customer(12345)
    assert page.detail.key is None and "还没有选中客户" in page.detail.content.accessibleName()


def logged_call(show: Callable, scene: object, qtbot: QtBot) -> object:
    """Return the drawer of a call to the first person of 云岭."""
    shown = show(scene.lin)
    shown.page.show_subject(customer().id)
    shown.page.detail.content.people.cards[0].phone.click()
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    return drawer


def test_a_call_tells_with_whom_when_and_how_long(show: Callable, scene: object, qtbot: QtBot) -> None:
    other = Contact.create(customer=customer(), name="白女士", position=1)
    Contact.create(customer=customer("松风燃气有限公司"), name="别处的人")
    drawer = logged_call(show, scene, qtbot)
    people = drawer.call.editor("contact")
    assert [people._list.data(people._list.index(row)) for row in range(people._list.rowCount())] == [
        "顾主任",
        "白女士",
    ]
    people.set_value(other.id)
    drawer.call.editor("start").set_value(dt.datetime(2026, 11, 24, 16, 5))
    drawer.call.editor("minutes").set_value(25)
    drawer.form.editor("said").set_value("下周来看样本")
    drawer.store()
    visit = Visit.get()
    assert (visit.contact_id, visit.start, visit.minutes, visit.way) == (
        other.id,
        dt.datetime(2026, 11, 24, 16, 5),
        25,
        "phone",
    )


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [("start", dt.datetime(2026, 11, 26, 9), "还没有到"), ("minutes", 0, "1 到 600"), ("minutes", 6000, "1 到 600")],
)
def test_calls_that_cannot_have_been_are_not_kept(
    show: Callable, scene: object, qtbot: QtBot, name: str, value: object, words: str
) -> None:
    drawer = logged_call(show, scene, qtbot)
    drawer.form.editor("said").set_value("…")
    drawer.call.editor(name).set_value(value)
    drawer.store()
    assert words in drawer.call.fields[name].error() and not Visit.select().exists()


def test_tastes_and_taboos_are_told_to_those_concerned(show: Callable, scene: object) -> None:
    person = Contact.get(Contact.name == "顾主任")
    person.tastes, person.taboos = "书法", "不吃香菜"
    person.save()
    shown = show(scene.lin)
    shown.page.show_subject(customer().id)
    assert "爱好：书法；忌讳：不吃香菜" in names_in(shown.page.detail.content)
    nobodys = customer("半亩塘酒店")
    Contact.create(customer=nobodys, name="左经理", taboos="不喝酒", birthday=dt.date(1980, 11, 26))
    shown.page.show_subject(nobodys.id)
    assert "左经理" in names_in(shown.page.detail.content)
    assert "不喝酒" not in names_in(shown.page.detail.content) and "生日" not in names_in(shown.page.detail.content)


def test_secret_fields_and_contracts_of_nobodys_customer_are_for_leaders(
    show: Callable, scene: object, qtbot: QtBot
) -> None:
    nobodys = customer("半亩塘酒店")
    person = Contact.create(customer=nobodys, name="左经理", taboos="不喝酒")
    for level in ("internal", "secret"):
        Contract.create(customer=nobodys, subject=level, confidentiality=level)
    shown = show(scene.lin)
    shown.page.show_subject(nobodys.id)
    assert shown.page.detail.tabs.accessibleTabName(3) == "合同 1"
    shown.page.acts.open_contact(nobodys, person.id)
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    assert "mobile" in drawer.form.fields and not {"taboos", "birthday", "background"} & set(drawer.form.fields)


def test_every_entry_of_the_menu_does_what_it_says(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    shown.page.show_subject(customer().id)
    head, told = shown.page.detail.head, []
    for name in ("walk_wanted", "hand_over_wanted", "class_wanted", "discard_wanted", "print_wanted"):
        getattr(head, name).disconnect()
        getattr(head, name).connect(lambda name=name: told.append(name))
    entries = {action.text(): action for action in head.menu().actions()}
    for text in ("逐项核实", "移交", "指定类别…", "删除", "客户视图"):
        entries[text].trigger()
    assert told == ["walk_wanted", "hand_over_wanted", "class_wanted", "discard_wanted", "print_wanted"]
