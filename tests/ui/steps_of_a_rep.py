"""What a rep does: looks a customer up, plans visits, answers a double visit each way, writes the record."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from steps_of_the_office import COLLEAGUE, RETURN
from user_hands import CTRL, Hands

from models.account import account_named
from models.customer import Customer
from models.task import Task
from models.visit import Visit
from models.visit_answer import VisitAnswer
from models.visit_participant import VisitParticipant
from models.visit_record import VisitRecord
from ui.today.task_row import TaskRow
from ui.visits.conflict_card import ConflictCard


def look_up(hands: Hands, typed: str, name: str) -> None:
    """Find a customer by what somebody remembers of it, and open it with Enter."""
    hands.key(Qt.Key.Key_K, CTRL)
    palette = hands.window.palette_search
    QTest.keyClicks(hands.focus, typed)
    hands.wait(lambda: name in [getattr(line, "title", "") for line in palette.results.results.lines])
    hands.key(RETURN)
    detail = hands.window.page("customers").detail
    hands.wait(lambda: detail.key is not None and Customer.get_by_id(detail.key).name == name)


def plan_visit(hands: Hands, customer: str, day: str, time: str) -> None:
    hands.key(Qt.Key.Key_4, CTRL)
    hands.press("新建拜访", hands.window.page("visits"))
    form = hands.drawer.form
    hands.choose(form.customer, customer)
    hands.type(day, form.day)
    hands.type(time, form.time)
    hands.type("送交云主机方案", form.purpose)
    hands.wait(lambda: hands.window.page("visits").grid.draft is not None)


def colleague_goes_there(hands: Hands) -> None:
    plan_visit(hands, "青岩白石", "11-27", "14:00")
    hands.key(RETURN, CTRL)
    assert hands.window.drawers.drawer() is None and "已排好" in hands.said()


def answer_the_clash(hands: Hands, number: int, time: str, reason: str = "") -> None:
    plan_visit(hands, "青岩水泥有限公司", "11-25", time)
    drawer = hands.drawer
    hands.wait(lambda: drawer.findChild(ConflictCard) is not None and drawer.answers is not None)
    assert COLLEAGUE in drawer.findChild(ConflictCard).accessibleName()
    drawer.answers.cards["joint"].setFocus()
    hands.key(Qt.Key(Qt.Key.Key_0 + number))
    if reason:
        hands.type(reason)
    hands.key(RETURN, CTRL)
    assert hands.window.drawers.drawer() is None


def meet_the_colleague(hands: Hands) -> None:
    """Each of the four answers to the same double visit does what it says."""
    mine = Visit.select().where(Visit.rep == hands.window.desk.account)
    told = Task.select().where(Task.owner == account_named(COLLEAGUE))
    answer_the_clash(hands, 3, "10:00")
    assert not mine.exists() and told.where(Task.title.contains("送交云主机方案")).exists()
    assert "让给同事" in hands.said() and "已排好" not in hands.said()
    answer_the_clash(hands, 2, "10:00")
    assert [visit.start > datetime(2026, 12, 4) for visit in mine] == [True]
    answer_the_clash(hands, 4, "10:00", "客户点名今天要看方案")
    assert mine.count() == 2 and told.where(Task.title.contains("客户点名今天要看方案")).exists()
    answer_the_clash(hands, 1, "15:00")
    assert mine.count() == 2 and VisitParticipant.get().visit.rep.name == COLLEAGUE
    assert [given.answer for given in VisitAnswer.select()] == ["leave", "override", "joint"]


def write_the_record(hands: Hands) -> None:
    hands.program.clock.moment = datetime(2026, 11, 25, 11, 20)
    hands.key(Qt.Key.Key_1, CTRL)
    page = hands.window.page("today")
    page.refresh()
    hands.press("写拜访记录", page)
    entry = hands.drawer.entry
    hands.type("8:54", entry.arrived.editor)
    hands.type("客户要云主机三年报价", entry.talk.editor("said"))
    hands.type("中午网速慢", entry.talk.editor("problems"))
    hands.type("发三年报价", entry.promises.rows[0].text)
    hands.key(RETURN, CTRL)
    assert VisitRecord.get().said == "客户要云主机三年报价" and "待办" in hands.said()
    shown = " ".join(row.task.title for row in page.findChildren(TaskRow) if row.isVisible())
    assert all(words in shown for words in ("中午网速慢", "发三年报价", "感谢函"))
