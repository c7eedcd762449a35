"""The relation map: who stands where, what opens, adding and removing, and who is not named to whom."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.acquaintance import Acquaintance
from models.contact import Contact
from models.customer import Customer
from ui.customers.relations_drawer import HIDDEN, RelationsDrawer


def customer(name: str) -> Customer:
    """A customer by its name."""
    return Customer.get(Customer.name == name)


@pytest.fixture
def people(scene) -> dict[str, Contact]:
    """Two people here; one at another of Lin's customers and one at Zhou's."""
    yunling = customer("云岭数据科技有限公司")
    elsewhere = {"白总": customer("白鹭洲电子商务有限公司"), "鹿工": customer("鹿鸣智慧园区运营有限公司")}
    found = {"顾主任": Contact.get(), "韩工": Contact.create(customer=yunling, name="韩工", position=1)}
    found |= {name: Contact.create(customer=at, name=name) for name, at in elsewhere.items()}
    Acquaintance.create(first=found["顾主任"], second=found["韩工"], kind="superior")
    Acquaintance.create(first=found["白总"], second=found["顾主任"], kind="classmate", remark="云大 98 级")
    Acquaintance.create(first=found["韩工"], second=found["鹿工"])
    return found


@pytest.fixture
def opened(show: Callable, scene, people) -> Callable:
    """Return what opens the map as an account does, by the link beside the key people."""

    def go(account=None):
        shown = show(account)
        shown.page.show_subject(people["顾主任"].customer_id)
        shown.page.detail.content.relations.click()
        return shown, shown.frame.drawers[-1]

    return go


def test_people_here_stand_at_the_left_and_those_elsewhere_at_the_right(opened, people) -> None:
    _, drawer = opened()
    drawer.map.resize(390, drawer.map.sizeHint().height())
    left = {name: drawer.map.box_of(contact.id).left() for name, contact in people.items()}
    assert left["顾主任"] == left["韩工"] < left["白总"] == left["鹿工"]
    assert drawer.map.words() == "顾主任 上级 韩工，白总 同学 顾主任，韩工 认识 鹿工"
    assert not drawer.map.grab().isNull()


def test_a_click_opens_a_person_here_or_with_the_customer_elsewhere(opened, people) -> None:
    shown, drawer = opened()
    drawer.map.resize(390, drawer.map.sizeHint().height())
    place = drawer.map.box_of(people["白总"].id).center().toPoint()
    QTest.mouseClick(drawer.map, Qt.MouseButton.LeftButton, pos=place)
    assert shown.frame.drawers[-1].record == people["白总"]
    assert shown.page.detail.key == people["白总"].customer_id


def test_arrow_keys_and_enter_open_a_person(opened, people) -> None:
    shown, drawer = opened()
    QTest.keyClick(drawer.map, Qt.Key.Key_Down)
    QTest.keyClick(drawer.map, Qt.Key.Key_Return)
    assert shown.frame.drawers[-1].record == people["韩工"]


def test_people_of_a_colleagues_customer_are_not_named(opened, scene, people) -> None:
    shown, drawer = opened(scene.lin)
    assert drawer.map.words().endswith(f"韩工 认识 {HIDDEN}")
    before = len(shown.frame.drawers)
    for _ in range(3):
        QTest.keyClick(drawer.map, Qt.Key.Key_Down)
    QTest.keyClick(drawer.map, Qt.Key.Key_Return)
    drawer.change(Acquaintance.get(Acquaintance.second == people["鹿工"]).id)
    assert len(shown.frame.drawers) == before
    assert "同事客户" in shown.frame.said[-1][0]


def test_a_relation_is_added_and_shown_at_once(opened, people) -> None:
    shown, drawer = opened()
    drawer.add()
    form = shown.frame.drawers[-1]
    form.form.editor("second").set_value(people["鹿工"].id)
    form.form.editor("kind").set_value("relative")
    form.store()
    assert isinstance(shown.frame.drawers[-1], RelationsDrawer)
    assert "顾主任 亲属 鹿工" in shown.frame.drawers[-1].map.words()


def test_a_relation_is_changed_and_removed_with_a_way_back(opened, people) -> None:
    shown, drawer = opened()
    drawer.table.selectRow(1)
    drawer.change(drawer.table.current_key())
    assert shown.frame.drawers[-1].record.remark == "云大 98 级"
    drawer.remove()
    assert "同学" not in shown.frame.drawers[-1].map.words()
    shown.frame.said[-1][1]()
    assert "白总 同学 顾主任" in shown.frame.drawers[-1].map.words()
    assert Acquaintance.select().count() == 3
