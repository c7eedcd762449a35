"""The drawer in which customers are entered and changed."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from models.customer import Customer
from models.industry import Industry
from ui.customers.customer_drawer import CustomerDrawer


def drawer_of(shown: object, qtbot: QtBot) -> CustomerDrawer:
    """Return the drawer opened last, shown."""
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    drawer.show()
    return drawer


def test_a_new_customer_is_the_reps_own_and_lands_where_the_rep_stands(
    show: Callable, scene: object, qtbot: QtBot
) -> None:
    shown = show(scene.lin)
    shown.page.tree.choose("industry:6513")
    shown.page.show_subject("new")
    drawer = drawer_of(shown, qtbot)
    assert drawer.form.editor("owner").isReadOnly()
    drawer.form.editor("name").set_value("星槎文化传播有限公司")
    drawer.store()
    stored = Customer.get(Customer.name == "星槎文化传播有限公司")
    assert (stored.owner, stored.industry.code) == (scene.lin, "6513")
    assert shown.page.detail.key == stored.id == shown.page.list.table.current_key()


def test_a_name_is_required(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    shown.page.start_new()
    drawer = drawer_of(shown, qtbot)
    drawer.store()
    assert drawer.form.fields["name"].error()
    assert Customer.select().count() == 6


def test_probable_duplicates_are_shown_while_typing(show: Callable, scene: object, qtbot: QtBot) -> None:
    shown = show(scene.zhou)
    shown.page.start_new()
    drawer = drawer_of(shown, qtbot)
    qtbot.keyClicks(drawer.form.editor("name"), "")
    drawer.form.editor("name").set_value("云岭数据科技公司")
    qtbot.waitUntil(lambda: bool(drawer.duplicates.cards))
    card = drawer.duplicates.cards[0]
    assert card.accessibleName() == "云岭数据科技有限公司"
    card.ignored.emit(Customer.get(Customer.name == card.accessibleName()).id)
    assert not drawer.duplicates.isVisible()


def test_a_duplicate_opens_in_the_place_of_the_form(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    shown.page.start_new()
    drawer = drawer_of(shown, qtbot)
    drawer.closing = lambda: True
    key = Customer.get(Customer.name == "松风燃气有限公司").id
    drawer.duplicates.opened.emit(key)
    assert shown.page.detail.key == key


def test_changing_a_customer_looks_for_no_duplicates(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    key = Customer.get(Customer.name == "云岭数据科技有限公司").id
    shown.page.edit(key)
    drawer = drawer_of(shown, qtbot)
    drawer.form.editor("short_name").set_value("云岭数据")
    drawer.store()
    assert Customer.get_by_id(key).short_name == "云岭数据"
    assert not drawer.duplicates.cards


def test_only_the_missing_fields_are_asked_for(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    shown.page.show_subject(Customer.get(Customer.name == "云岭数据科技有限公司").id)
    shown.page.detail.head.edit_wanted.emit(["uscc", "address"])
    drawer = drawer_of(shown, qtbot)
    assert "uscc" in drawer.form.fields and "name" not in drawer.form.fields


def test_the_whole_classification_can_be_chosen(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    shown.page.start_new()
    editor = drawer_of(shown, qtbot).form.editor("industry")
    last = Industry.select().order_by(Industry.path.desc()).get()
    editor.set_value(last.id)
    assert editor.text() == f"{last.code} {last.name}"


def test_a_wrong_credit_code_is_told_but_stored(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    key = Customer.get(Customer.name == "半亩塘酒店").id
    shown.page.edit(key)
    drawer = drawer_of(shown, qtbot)
    field = drawer.form.fields["uscc"]
    field.editor.set_value("91350100M000100Y44")
    field.left.emit()
    assert "校验位" in field.error()
    drawer.store()
    assert Customer.get_by_id(key).uscc == "91350100M000100Y44"


def test_the_industry_is_offered_by_the_name_and_taken_with_one_click(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    shown.page.start_new()
    drawer = drawer_of(shown, qtbot)
    assert drawer.offer.isHidden()
    drawer.form.editor("name").set_value("星槎软件有限公司")
    drawer.form.editor("name").changed.emit()
    assert drawer.offer.text() == "像是 65 软件和信息技术服务业：名称里有「软件」"
    assert drawer.form.values()["industry"] is None
    drawer.offer.take.click()
    assert Industry.get_by_id(drawer.form.values()["industry"]).code == "65" and drawer.offer.isHidden()


def test_the_industry_alone_is_offered_by_what_the_archive_tells(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    hotel = Customer.get(Customer.name == "半亩塘酒店")
    shown.page.acts.edit(hotel, ["industry"])
    drawer = drawer_of(shown, qtbot)
    assert not drawer.offer.isHidden() and "酒店" in drawer.offer.text()


def test_a_chosen_industry_needs_no_offer(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    shown.page.acts.edit(Customer.get(Customer.name == "松风燃气有限公司"))
    assert drawer_of(shown, qtbot).offer.isHidden()
