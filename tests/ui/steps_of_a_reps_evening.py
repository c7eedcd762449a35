"""What a rep does back in the office: writes all records, thanks, plans tomorrow, takes the calendar along."""

from datetime import datetime
from pathlib import Path

import icalendar
from PySide6.QtCore import Qt
from steps_of_a_reps_morning import FIRST_OF_THE_DAY
from steps_of_anybody import turn_to
from user_hands import CTRL, Hands

from models.task import Task
from models.thank_you_letter import ThankYouLetter
from models.visit import Visit
from models.visit_record import VisitRecord
from models.work_report import WorkReport
from ui.preparation.letter_drawer import LetterDrawer
from ui.today.task_row import TaskRow

TEXTS = ("客户要云主机三年报价", "嫌月租贵", "中午网速慢", "下周五 发报价", "约技术交流")
AT_NIGHT = datetime(2026, 11, 23, 17, 5)


def write_all_records(hands: Hands) -> None:
    """Every visit without a record is written on one page, by the keyboard alone."""
    hands.program.clock.moment = AT_NIGHT
    hands.key(Qt.Key.Key_E, CTRL)
    page = hands.window.page("evening")
    written, waiting = VisitRecord.select().count(), len(page.waiting())
    assert waiting == 5
    for _ in range(waiting):
        for text in TEXTS:
            hands.type(text)
            hands.key(Qt.Key.Key_Return if text == TEXTS[-1] else Qt.Key.Key_Tab)
    assert VisitRecord.select().count() == written + waiting and page.finished.isVisible()


def rows_of_tasks(hands: Hands) -> list[TaskRow]:
    """Return the tasks that today's page shows."""
    hands.key(Qt.Key.Key_1, CTRL)
    return [row for row in hands.window.page("today").findChildren(TaskRow) if row.isVisible()]


def see_the_tasks(hands: Hands) -> None:
    """The promise is due on the Friday of next week; problem and letter stand beside it."""
    tasks = [row.task for row in rows_of_tasks(hands)]
    promised = [task.due_at for task in tasks if task.title == "发报价"]
    assert promised and set(promised) == {datetime(2026, 12, 4, 17, 30)}
    assert "中午网速慢" in [task.title for task in tasks]
    assert "thank_you_letter" in {task.kind for task in tasks}


def thank(hands: Hands) -> None:
    """The letter is there already: its last line is changed, it is sent, and its task is done."""
    row = next(row for row in rows_of_tasks(hands) if row.task.kind == "thank_you_letter")
    hands.click(row.step)
    drawer = hands.drawer
    assert isinstance(drawer, LetterDrawer)
    hands.type("感谢您今天抽出时间。", drawer.form.editor("body"))
    hands.press("已发出", drawer)
    letter = ThankYouLetter.get(ThankYouLetter.body == "感谢您今天抽出时间。")
    assert letter.sent_at == AT_NIGHT and Task.get_by_id(row.task.id).done_at


def plan_tomorrow(hands: Hands) -> None:
    """The plan is drafted from what is planned; the rep says what for, and hands it in."""
    papers = turn_to(hands, "papers")
    hands.click(next(row for row in papers.rows if row.report.kind == "day_plan"))
    editor = papers.editor
    drafted = {name: field.editor.value() for name, field in editor.fields.items()}
    assert drafted["customers"] == 1 and "回访 1 次" in drafted["aim"] and "该拜访还没安排" in drafted["content"]
    hands.type("把测速报告交到客户手里", editor.fields["aim"].editor)
    hands.press("提交", editor)
    report = WorkReport.get(WorkReport.kind == "day_plan", WorkReport.submitted_at == AT_NIGHT)
    assert (report.aim, report.account) == ("把测速报告交到客户手里", hands.window.desk.account)
    assert report.first == datetime(2026, 11, 24).date()


def save_the_calendar(hands: Hands, folder: Path) -> None:
    hands.next_file = folder / "拜访.ics"
    hands.key(Qt.Key.Key_4, CTRL)
    hands.press("更多操作", hands.window.page("visits"))
    hands.take("存为日历文件")
    events = icalendar.Calendar.from_ical(hands.next_file.read_bytes()).walk("VEVENT")
    assert any(FIRST_OF_THE_DAY in str(event["SUMMARY"]) for event in events)
    mine = Visit.present().where(Visit.rep == hands.window.desk.account).count()
    assert len(events) >= mine and hands.next_file.name in hands.said()
