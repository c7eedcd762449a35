"""What a manager does every day: approves who goes where, sees double visits, passes visits on, answers, comments."""

from hand_moves import drag
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from steps_of_anybody import turn_to
from user_hands import CTRL, Hands

from models.customer import Customer
from models.outing import Outing
from models.task import Task
from models.visit import Visit
from models.visit_answer import VisitAnswer
from models.work_report import WorkReport
from ui.kit.labels import ElidedLabel
from ui.today.task_row import TaskRow
from ui.visits.visit_drawer import VisitDrawer

PASSED_ON, RECEIVER = "竹里馆", "周立夏"
ANSWER, COMMENT = "可以答应，合同写明两年期", "到期客户下周先排 A 类"


def approve_the_outings(hands: Hands) -> None:
    """Everybody who goes out today waits for a word; one button gives it to all."""
    outings = turn_to(hands, "outings")
    away = len(outings.cards)
    today = Outing.select().where(Outing.day == hands.program.clock().date(), Outing.approved_at.is_null(False))
    assert away >= 2 and not today.exists()
    hands.press("全部批准", outings)
    assert {outing.approved_by for outing in today} == {hands.window.desk.account}
    assert today.count() == away and not outings.every.isVisible()


def see_the_overrides(hands: Hands) -> None:
    """Today's page tells who goes although a colleague does, and why; a click shows the visit."""
    hands.key(Qt.Key.Key_1, CTRL)
    row = hands.window.page("today").overrides.rows[0]
    answer = VisitAnswer.select().where(VisitAnswer.answer == "override").order_by(VisitAnswer.at.desc()).get()
    told = [one.text() for one in row.findChildren(ElidedLabel)]
    assert answer.reason in told[1] and answer.rep.name in told[0]
    hands.press("看这次拜访", row)
    assert isinstance(hands.drawer, VisitDrawer) and hands.drawer.form.visit.id == answer.visit_id
    hands.key(Qt.Key.Key_Escape)


def pass_a_visit_on(hands: Hands) -> None:
    """On the board, a visit dragged into another row is that rep's, who is told; the day stays."""
    hands.key(Qt.Key.Key_4, CTRL)
    for key in (Qt.Key.Key_B, Qt.Key.Key_T):
        hands.key(key)
    board = hands.window.page("visits").views.board
    customer = Customer.get(Customer.short_name == PASSED_ON)
    visit = Visit.get(Visit.customer == customer, Visit.start > hands.program.clock())
    where = board.geometry_now
    spots = {
        (row.person[0], cell.day): (number, column)
        for number, row in enumerate(board.rows)
        for column, cell in enumerate(row.cells)
        if row.person
    }
    day = visit.start.date()
    lines = where.lines(*spots[visit.rep.name, day])
    start = next(line.box for line in lines if line.block and line.block.key == visit.id).center().toPoint()
    drag(board, start, board, where.cell_box(*spots[RECEIVER, day]).center().toPoint())
    moved = Visit.get_by_id(visit.id)
    assert (moved.rep.name, moved.start) == (RECEIVER, visit.start) and RECEIVER in hands.said()


def answer_the_rep(hands: Hands) -> None:
    """A rep who asked gets the answer as a task."""
    hands.key(Qt.Key.Key_1, CTRL)
    rows = [row for row in hands.window.page("today").findChildren(TaskRow) if row.isVisible()]
    asked = next(row for row in rows if row.task.kind == "escalation")
    hands.click(asked.step)
    hands.type(ANSWER, hands.drawer.words)
    hands.key(Qt.Key.Key_Return, CTRL)
    assert Task.get_by_id(asked.task.id).answer == ANSWER and hands.window.drawers.drawer() is None
    assert Task.select().where(Task.owner == asked.task.about.owner_id, Task.title.contains(ANSWER)).exists()


def comment_on_a_summary(hands: Hands) -> None:
    """The papers that wait are listed first; the author finds the comment among the tasks."""
    papers = turn_to(hands, "papers")
    row = next(row for row in papers.rows if row.report.kind == "week_summary" and not row.report.commented_at)
    hands.click(row)
    hands.type(COMMENT, papers.editor.comment.editor)
    hands.press("发给本人", papers.editor)
    assert WorkReport.get_by_id(row.report.id).comment == COMMENT
    assert Task.get(Task.remark == COMMENT).owner == row.report.account


def paste_the_holidays(hands: Hands, notice: str) -> None:
    """The notice of next year, copied from a web page, is understood as it stands."""
    QGuiApplication.clipboard().setText(notice)
    hands.key(Qt.Key.Key_Comma, CTRL)
    page = hands.window.page("settings")
    page.parts.setFocus()
    for _ in range(4):
        hands.key(Qt.Key.Key_Down)
    hands.press("录入放假安排", page)
    drawer = hands.drawer
    drawer.text.setFocus()
    hands.key(Qt.Key.Key_V, CTRL)
    assert "2027 年" in drawer.understood.text()
    hands.press("录入", drawer)
    assert "2027" in hands.said()
