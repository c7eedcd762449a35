"""What a rep does before leaving: looks at the day, prepares a visit, prints, and plans others without a clash."""

from datetime import datetime, timedelta
from pathlib import Path

from hand_moves import drag
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from steps_of_anybody import print_into, turn_to
from user_hands import CTRL, Hands

from models.customer import Customer
from models.outing import Outing
from models.visit import Visit
from models.visit_answer import VisitAnswer
from models.visit_record import VisitRecord
from ui.today.visit_block import VisitBlock
from ui.visits.quick_add import QuickAdd

RETURN = Qt.Key.Key_Return
PREPARED, FIRST_OF_THE_DAY, MOVED = "青禾湖农业", "云岭数据", "竹里馆"
REASON = "客户点名本周要看报价"


def look_at_the_day(hands: Hands) -> None:
    """Today stands on the first page: four visits with the time to be there."""
    blocks = [block for block in hands.window.page("today").findChildren(VisitBlock) if block.isVisible()]
    assert [block.entry.block.start.strftime("%H:%M") for block in blocks] == ["09:00", "10:40", "14:00", "15:00"]
    assert FIRST_OF_THE_DAY in blocks[0].accessibleName() and not VisitRecord.select().where(
        VisitRecord.visit == blocks[0].entry.visit
    )


def prepare_a_visit(hands: Hands, folder: Path) -> None:
    """A template fills the preparation in, the rep adds a line, and the plan is printed to be carried along."""
    hands.press(f"做预案 {PREPARED}", hands.window.page("today"))
    drawer = hands.drawer
    hands.press("套用模板", drawer)
    template = QApplication.activePopupWidget().actions()[0].text()
    hands.take(template)
    assert template in hands.said() and drawer.form.fields["questions"].editor.toPlainText()
    hands.type("先看大棚，再谈资费", drawer.form.fields["agenda"].editor)
    hands.press("打印", drawer)
    text = print_into(hands, folder / "拜访预案.pdf")
    assert "先看大棚，再谈资费" in text and "BF-2026-" in text
    assert hands.window.pages.currentWidget() is hands.window.page("today")


def print_the_outing_slip(hands: Hands, folder: Path) -> None:
    hands.press(f"打印出访单 {hands.window.desk.account.name}", turn_to(hands, "outings"))
    text = print_into(hands, folder / "出访单.pdf")
    assert all(name in text for name in (FIRST_OF_THE_DAY, PREPARED)) and "编号CF-" in text
    outing = Outing.get(Outing.rep == hands.window.desk.account, Outing.day == hands.program.clock().date())
    assert outing.approved_at is None


def point_at(hands: Hands, moment: datetime) -> None:
    """Hold the mouse over a time of the week."""
    grid = hands.window.page("visits").grid
    where = grid.geometry_now
    across = where.left(where.days.index(moment.date())) + where.day_width / 2
    QTest.mouseMove(grid, QPointF(across, where.top(moment.time()) + 2).toPoint())


def add_a_visit_that_clashes(hands: Hands) -> None:
    """Typed into a free slot, a colleague's visit to the same group stops it until it is answered."""
    hands.key(Qt.Key.Key_4, CTRL)
    page = hands.window.page("visits")
    wanted = datetime(2026, 11, 26, 10)
    point_at(hands, wanted)
    hands.key(RETURN)
    hands.choose(page.grid.findChild(QuickAdd).customer, "云岭数据科技有限公司")
    hands.wait(lambda: hands.window.drawers.drawer() is not None and hands.drawer.answers is not None)
    mine = Visit.select().where(Visit.rep == hands.window.desk.account, Visit.start == wanted)
    assert not mine.exists()
    hands.drawer.answers.cards["override"].setFocus()
    hands.key(Qt.Key.Key_4)
    hands.type(REASON)
    hands.key(RETURN, CTRL)
    assert mine.exists() and VisitAnswer.get(VisitAnswer.reason == REASON).answer == "override"


def move_a_visit(hands: Hands) -> None:
    """Dragged with the mouse, then pushed a day on by a key; every move is taken back with Ctrl+Z."""
    page = hands.window.page("visits")
    visit = Visit.get(
        Visit.customer == Customer.get(Customer.short_name == MOVED), Visit.start > datetime(2026, 11, 23)
    )
    first, grid = visit.start, page.grid
    where = grid.geometry_now
    box = next(where.rect(placed) for placed in grid.placed() if placed.block.key == visit.id)
    grip = box.topLeft().toPoint() + QPoint(20, 8)
    drag(grid, grip, grid, grip - QPoint(0, round(where.height / (where.closes - where.opens))))
    assert Visit.get_by_id(visit.id).start == first - timedelta(hours=1)
    hands.key(Qt.Key.Key_Right)
    assert Visit.get_by_id(visit.id).start == first + timedelta(hours=23)
    hands.key(Qt.Key.Key_Z, CTRL)
    assert Visit.get_by_id(visit.id).start == first - timedelta(hours=1)
