"""What an administrator does first: the office, its people, what visitors may see, and the customers of a sheet."""

from pathlib import Path

from own_sheets import customer_sheet
from PySide6.QtCore import QRect, Qt
from user_hands import CTRL, Hands

from exchange.incoming.plan import Status
from models.customer import Customer
from ui.kit.theme import scaled

ADMINISTRATOR, REP, COLLEAGUE, MANAGER, CLERK = "林晓", "秦朗", "苏禾", "方长", "沈安"
PASSWORD = "cloud ridge 26"
RETURN = Qt.Key.Key_Return


def start_the_office(hands: Hands) -> None:
    hands.activate()
    hands.fill(("云岭市分公司", ADMINISTRATOR, PASSWORD, PASSWORD))
    card = hands.program.window
    assert len(card.recovery.split("-")) == 6
    hands.click(card.sure)
    hands.click(card.enter)
    hands.arrive()


def hire(hands: Hands, name: str, role: str) -> None:
    hands.press("新建人员")
    form = hands.drawer.form
    hands.type(name)
    hands.choose(form.editor("role"), role)
    hands.type(PASSWORD, hands.drawer.password)
    hands.key(RETURN, CTRL)
    assert hands.window.drawers.drawer() is None


def hire_everybody(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Comma, CTRL)
    hands.window.page("settings").parts.setFocus()
    for _ in range(2):
        hands.key(Qt.Key.Key_Down)
    for name, role in ((REP, "客户经理"), (COLLEAGUE, "客户经理"), (MANAGER, "部门经理"), (CLERK, "办公室")):
        hire(hands, name, role)


def enter(hands: Hands, values: dict[str, str]) -> None:
    """Fill in the drawer of a record and store it."""
    for name, text in values.items():
        hands.type(text, hands.drawer.form.editor(name))
    hands.key(RETURN, CTRL)
    assert hands.window.drawers.drawer() is None


def set_up_the_premises(hands: Hands) -> None:
    hands.key(Qt.Key.Key_7, CTRL)
    page = hands.window.page("tours")
    hands.press("参观区域和车辆")
    hands.take("参观区域")
    for name, minutes, notes in (("正门", "10", ""), ("数字展厅", "30", "请存包"), ("核心机房", "25", "请换鞋套")):
        hands.press("新建", page.pages.currentWidget())
        enter(hands, {"name": name, "minutes": minutes, "notes": notes})
    page.pages.currentWidget().header.went_back.emit()
    hands.press("参观区域和车辆")
    hands.take("车辆")
    hands.press("新建", page.pages.currentWidget())
    enter(hands, {"name": "中巴", "plate": "云岭 0017", "seats": "19"})
    page.pages.currentWidget().header.went_back.emit()


def import_customers(hands: Hands, folder: Path) -> None:
    hands.key(Qt.Key.Key_9, CTRL)
    page = hands.window.page("import")
    hands.drop(page.start, customer_sheet(folder))
    hands.wait(lambda: page.views.currentIndex() == 1)
    plan = page.wizard.draft.plan
    assert plan is not None and not Customer.select().exists()
    assert [row.status for row in plan.rows] == [Status.OK, Status.OK, Status.OK, Status.ERROR, Status.UNCHANGED]
    preview = page.wizard.preview
    wrong = next(at for at, row in enumerate(preview.model_rows.rows) if row.status is Status.ERROR)
    rect = preview.visualRect(preview.model_rows.index(wrong))
    line = QRect(rect.left(), rect.top() + scaled(36), rect.width(), scaled(36))
    offers = preview.buttons(line, preview.row(preview.model_rows.index(wrong)))
    box = next(box for box, text, _ in offers if text.startswith("2026-02-28"))
    hands.click(preview.viewport(), box.center())
    hands.wait(lambda: page.wizard.draft.plan is not None and not page.wizard.draft.plan.count(Status.ERROR))
    hands.click(page.wizard.import_button)
    hands.wait(lambda: page.views.currentIndex() == 2)
    assert Customer.present().count() == 4
    hands.press("看客户档案")
