"""What a manager does once a week: checks records, sees to regular visits, hands over, looks at the figures."""

from pathlib import Path

from PySide6.QtCore import Qt
from steps_of_anybody import print_into, turn_to
from user_hands import CTRL, Hands

from models.account import account_named
from models.customer import Customer
from models.handover import Handover
from models.recurrence import Recurrence
from models.spot_check import SpotCheck
from models.task import Task
from models.visit import Visit

PLANNED_FOR, LEAVER, HEIR = "何春分", "沈霜降", "许惊蛰"
RESULT = "客户说来过，谈的就是记录里的事"


def check_a_record(hands: Hands) -> None:
    """Records are drawn at random; the result is written beside the record and goes to the rep."""
    checks = turn_to(hands, "checks")
    hands.press("随机抽取", checks)
    drawn = SpotCheck.select().where(SpotCheck.drawn_at == hands.program.clock())
    assert 1 <= drawn.count() <= 5 and len({check.rep_id for check in drawn}) == drawn.count()
    checks.table.setFocus()
    hands.key(Qt.Key.Key_Home)
    hands.key(Qt.Key.Key_Return)
    form = hands.drawer.form
    hands.choose(form.editor("result"), "属实")
    hands.type(RESULT, form.editor("comment"))
    hands.key(Qt.Key.Key_Return, CTRL)
    check = SpotCheck.get(SpotCheck.comment == RESULT)
    assert check in list(drawn) and (check.result, check.checked_at) == ("true", hands.program.clock())
    assert Task.get(Task.remark == RESULT).owner == check.rep


def plan_regular_visits(hands: Hands) -> None:
    """The visits a rep's customers are due for are proposed and stored in one act."""
    hands.key(Qt.Key.Key_4, CTRL)
    hands.press("更多操作", hands.window.page("visits"))
    hands.take("按周期安排拜访")
    drawer = hands.drawer
    hands.choose(drawer.whose, PLANNED_FOR)
    rep = account_named(PLANNED_FOR)
    wanted = [(row.customer.id, row.start()) for row in drawer.rows]
    assert wanted and {row.proposed.regular.rep for row in drawer.rows} == {rep.id}
    hands.key(Qt.Key.Key_Return, CTRL)
    assert Recurrence.get().visits == len(wanted) and f"已排好 {len(wanted)} 次" in hands.said()
    stored = set(Visit.present().where(Visit.rep == rep).select(Visit.customer, Visit.start).tuples())
    assert set(wanted) <= stored


def hand_a_leavers_customers_over(hands: Hands, folder: Path) -> None:
    """All customers of somebody who leaves go to a colleague, and the list of them is printed."""
    hands.key(Qt.Key.Key_3, CTRL)
    page = hands.window.page("customers")
    leaver, heir = account_named(LEAVER), account_named(HEIR)
    given = {customer.id for customer in Customer.present().where(Customer.owner == leaver)}
    names = [Customer.get_by_id(key).name for key in given]
    open_handovers(hands)
    hands.choose(hands.drawer.leaver, LEAVER)
    hands.press("移交全部…", hands.drawer)
    dialog = page.inner_pages.handovers.dialog
    hands.choose(dialog.receiver, HEIR)
    hands.press("移交", dialog)
    assert given and {Customer.get_by_id(key).owner for key in given} == {heir}
    assert f"{len(given)} 家客户已移交给{HEIR}" in hands.said() and Handover.get().customers == len(given)
    open_handovers(hands)
    hands.press("移交清单", hands.drawer)
    text = print_into(hands, folder / "移交清单.pdf")
    assert all(name in text for name in (LEAVER, HEIR, *names))


def open_handovers(hands: Hands) -> None:
    """Open the drawer of handovers from the menu of the customers."""
    hands.press("更多操作", hands.window.page("customers"))
    hands.take("客户移交")


def look_at_the_figures(hands: Hands) -> None:
    """Plan stands beside actual, a line for each rep; the leaver has nobody left to visit."""
    progress = turn_to(hands, "progress")
    records = progress.table.records
    lines = {records.row(number)[1][0]: records.row(number) for number in range(records.rowCount())}
    assert lines[PLANNED_FOR][3] > 0 and lines[LEAVER][-1] == 0
    planned, made, share = (lines["林小满"][place] for place in (2, 4, 5))
    assert planned and share == round(100 * made / planned)
