"""Plans, summaries, progress, log book, outings and spot checks in the real window, as a rep and as a manager."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from office_fixtures import COLLEAGUE, MANAGER, REP, OfficeInUse
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from user_hands import OpenWindow

from models.account import Account
from models.customer import Customer
from models.office import close_office
from models.outing import Outing
from models.spot_check import SpotCheck
from models.target import Target
from models.task import Task
from models.visit import Visit
from models.visit_record import VisitRecord
from models.work_report import WorkReport
from reports.read_outing import read_outing
from ui.planning.check_drawer import CheckDrawer
from ui.planning.outing_check_drawer import OutingCheckDrawer
from ui.planning.page import PlanningPage
from ui.planning.route_drawer import RouteDrawer
from ui.printing.preview import PrintPreview
from ui.records.record_drawer import RecordDrawer
from ui.shell.navigation_rail import RailEntry

NOW = datetime(2026, 11, 25, 10, 12)
Opener = Callable[[str], PlanningPage]


@pytest.fixture
def visits(office: OfficeInUse) -> list[Visit]:
    rep = Account.get(Account.name == REP)
    places = (
        ("云岭数据", "高新区望岭路 18 号", 14),
        ("青禾湖农业", "青禾镇湖滨路 3 号", 15),
        ("望岭卫通", "高新区望岭路 3 号", 16),
    )
    made = [
        Visit.create(
            customer=Customer.create(name=f"{name}有限公司", short_name=name, address=address, owner=rep),
            rep=rep, start=NOW.replace(hour=hour, minute=0), minutes=45, status="tentative", purpose="回访",
        )
        for name, address, hour in places
    ]  # fmt: skip
    past = Visit.create(customer=made[0].customer, rep=rep, start=NOW - timedelta(days=1), status="done")
    VisitRecord.create(visit=past, author=rep, recorded_at=past.end, said="谈妥扩容", problems="信号弱", better="早到")
    return made


@pytest.fixture
def opened(visits: list[Visit], open_window: OpenWindow) -> Opener:
    return lambda name: open_window(name, "planning").page("planning")


def view(page: PlanningPage, name: str) -> object:
    page.show_subject(name)
    return page.views[name]


def choose(page: PlanningPage, kind: str) -> object:
    papers = view(page, "papers")
    row = next(row for row in papers.rows if row.report.kind == kind)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    return papers.editor


def button(place: object, text: str) -> QPushButton:
    return next(found for found in place.findChildren(QPushButton) if found.text() == text)


def test_a_rep_s_papers_are_drafted_from_what_is_there(opened: Opener) -> None:
    page = opened(REP)
    kinds = [row.report.kind for row in view(page, "papers").rows]
    assert kinds == ["day_plan", "day_log", "week_summary", "week_plan", "month_plan"]
    summary = choose(page, "week_summary")
    assert "完成 1 次" in summary.fields["content"].editor.toPlainText()
    assert summary.fields["problems"].editor.toPlainText() == "云岭数据：信号弱"
    assert WorkReport.select().count() == 0


def test_what_was_typed_is_kept_when_another_paper_is_chosen(opened: Opener) -> None:
    page = opened(REP)
    choose(page, "day_plan").fields["aim"].editor.set_value("签下云岭数据")
    choose(page, "day_log")
    assert WorkReport.get(WorkReport.kind == "day_plan").aim == "签下云岭数据"
    assert choose(page, "day_plan").fields["aim"].editor.toPlainText() == "签下云岭数据"


def test_typing_goes_on_while_it_is_kept(opened: Opener, qtbot: QtBot) -> None:
    editor = choose(opened(REP), "day_plan")
    field = editor.fields["aim"].editor
    field.set_value("先写一半")
    editor.keep()
    assert editor.fields["aim"].editor is field
    field.set_value("再写一半")
    editor.keep()
    assert [report.aim for report in WorkReport.select()] == ["再写一半"]


def test_a_paper_is_handed_in_and_taken_back(opened: Opener) -> None:
    page = opened(REP)
    Task.create(title="写小结", kind="weekly_summary", owner=page.desk.account, due_at=NOW.replace(day=27, hour=17))
    editor = choose(page, "week_summary")
    QTest.mouseClick(editor.submitting, Qt.MouseButton.LeftButton)
    assert WorkReport.get().submitted_at == NOW and Task.get(Task.kind == "weekly_summary").done_at == NOW
    assert not editor.submitting.isVisible() and editor.back.isVisible()
    QTest.mouseClick(editor.back, Qt.MouseButton.LeftButton)
    assert WorkReport.get().submitted_at is None
    assert Task.get(Task.kind == "weekly_summary").done_at is None


def test_an_empty_paper_is_not_handed_in(opened: Opener) -> None:
    editor = choose(opened(REP), "week_plan")
    for field in editor.fields.values():
        field.editor.set_value(None)
    editor.submit()
    assert not WorkReport.select().where(WorkReport.submitted_at.is_null(False)).exists()
    assert editor._notice.isVisible()


def test_the_month_plan_sets_the_targets(opened: Opener) -> None:
    editor = choose(opened(REP), "month_plan")
    editor.fields["customers"].editor.set_value(24)
    editor.fields["first_visits"].editor.set_value(4)
    editor.fields["deals"].editor.set_value(2)
    editor.submit()
    assert {(t.indicator, t.planned, t.month.month) for t in Target.select()} == {
        ("visit", 24, 12),
        ("expansion", 4, 12),
        ("deal", 2, 12),
    }


def test_drafting_again_can_be_taken_back(opened: Opener) -> None:
    editor = choose(opened(REP), "day_log")
    editor.fields["content"].editor.set_value("自己写的")
    undos: list[Callable] = []
    editor.desk.say = lambda text, undo=None: undos.append(undo)
    editor.draft_again()
    assert "自己写的" not in WorkReport.get().content
    undos[-1]()
    assert WorkReport.get().content == "自己写的"


def entry_of(page: PlanningPage) -> RailEntry:
    return next(entry for entry in page.window().findChildren(RailEntry) if entry.entry.key == "planning")


def test_a_manager_comments_what_was_handed_in_and_the_rep_is_told(opened: Opener, qtbot: QtBot) -> None:
    choose(opened(REP), "week_summary").submit()
    page = opened(MANAGER)
    papers = view(page, "papers")
    qtbot.waitUntil(lambda: entry_of(page).accessibleName().endswith(" 1"))
    assert [(row.report.account.name, row.report.kind) for row in papers.rows] == [(REP, "week_summary")]
    papers.editor.comment.editor.set_value("做得扎实")
    QTest.mouseClick(papers.editor.comment.send, Qt.MouseButton.LeftButton)
    assert not entry_of(page).accessibleName().endswith(" 1")
    task = Task.get(Task.remark == "做得扎实")
    assert task.owner.name == REP and "点评了您的每周小结" in task.title
    editor = choose(opened(REP), "week_summary")
    assert editor.comment.told.text() == "做得扎实" and not editor.comment.send.isVisible()


def test_a_manager_cannot_write_into_a_rep_s_paper(opened: Opener) -> None:
    choose(opened(REP), "week_summary").submit()
    editor = view(opened(MANAGER), "papers").editor
    assert editor.fields["content"].editor.isReadOnly() and not editor.submitting.isVisible()


def test_a_paper_is_seen_before_it_is_printed(opened: Opener) -> None:
    page = opened(REP)
    QTest.mouseClick(choose(page, "week_plan").printing, Qt.MouseButton.LeftButton)
    preview = page.pages.currentWidget()
    assert isinstance(preview, PrintPreview) and preview.name == "work-plan"
    preview.went_back.emit()
    assert page.pages.count() == 1


def test_progress_sets_plan_against_actual_and_lists_due_customers(opened: Opener, visits: list[Visit]) -> None:
    rep = Account.get(Account.name == REP)
    Target.create(account=rep, month=NOW.date().replace(day=1), indicator="visit", planned=4)
    lonely = Customer.create(name="久未拜访商行", owner=rep, last_visit_at=NOW - timedelta(days=200))
    page = opened(MANAGER)
    progress = view(page, "progress")
    row = next(r for r in map(progress.table.records.row, range(progress.table.records.rowCount())) if r[0] == rep.id)
    assert row[2:6] == (4, 4, 1, 25)
    due = progress.due.rows[0]
    assert due.entry.customer.id == lonely.id
    progress.copy()
    assert "客户经理\t计划拜访" in QGuiApplication.clipboard().text()
    wanted: list[tuple[str, object]] = []
    page.desk.page_wanted.connect(lambda key, subject: wanted.append((key, subject)))
    QTest.mouseClick(due.button, Qt.MouseButton.LeftButton)
    assert wanted == [("visits", ("new", lonely.id))]


def test_the_appraisal_of_the_chosen_rep_is_printed_once_there_is_a_plan(opened: Opener) -> None:
    page = opened(MANAGER)
    progress = view(page, "progress")
    progress.table.select_key(Account.get(Account.name == REP).id)
    progress.printing.click()
    menu = QApplication.activePopupWidget()
    one, everybody = menu.actions()
    menu.close()
    one.trigger()
    assert "还没有计划" in page.window().toast.text() and page.pages.count() == 1
    Target.create(account=Account.get(Account.name == REP), month=NOW.date().replace(day=1), planned=4)
    for action, document in ((one, "appraisal"), (everybody, "team-appraisal")):
        action.trigger()
        preview = page.pages.currentWidget()
        assert isinstance(preview, PrintPreview) and preview.name == document


def test_progress_needs_no_scrolling_sideways_in_the_smallest_window(opened: Opener) -> None:
    page = opened(MANAGER)
    for width in (1180, 1440):
        page.window().resize(width, 900)
        progress = view(page, "progress")
        QApplication.processEvents()
        assert progress.table.horizontalHeader().length() <= progress.table.viewport().width()
        assert progress.beside[1].isVisible() == (width == 1440)


def test_the_log_book_opens_the_log_of_a_day(opened: Opener) -> None:
    page = opened(REP)
    log = view(page, "log")
    days = [log.table.records.text(row, 0) for row in range(log.table.records.rowCount())]
    assert days[0].startswith("11月25日") and days[1].startswith("11月24日")
    log.table.opened.emit(log.table.records.key(1))
    assert page.view.value() == "papers"
    assert "云岭数据：谈妥扩容" in page.views["papers"].editor.fields["content"].editor.toPlainText()


def test_an_outing_is_approved_returned_from_and_checked(opened: Opener) -> None:
    outings = view(opened(MANAGER), "outings")
    card = next(iter(outings.cards.values()))
    QTest.mouseClick(button(card, "批准"), Qt.MouseButton.LeftButton)
    assert Outing.get().approved_by.name == MANAGER
    mine = view(opened(REP), "outings")
    QTest.mouseClick(button(next(iter(mine.cards.values())), "已返回"), Qt.MouseButton.LeftButton)
    assert Outing.get().returned_at == NOW
    page = opened(MANAGER)
    outings = view(page, "outings")
    QTest.mouseClick(button(next(iter(outings.cards.values())), "核对"), Qt.MouseButton.LeftButton)
    drawer = page.window().findChild(OutingCheckDrawer)
    drawer.note.set_value("客户确认来过")
    drawer.store()
    assert (Outing.get().check_way, Outing.get().check_note) == ("phone", "客户确认来过")


def test_a_car_is_told_on_the_slip(opened: Opener) -> None:
    page = opened(REP)
    view(page, "outings").choose_car(page.desk.account)
    drawer = page.window().findChild(RecordDrawer)
    drawer.form.set_values({"transport": "部门中巴"})
    drawer.store()
    assert Outing.get().transport == "部门中巴" and read_outing(Outing.get().id).transport == "部门中巴"


def test_a_rep_may_not_approve(opened: Opener) -> None:
    outings = view(opened(REP), "outings")
    texts = [found.text() for found in next(iter(outings.cards.values())).findChildren(QPushButton)]
    assert "批准" not in texts and "已返回" in texts


def test_a_better_route_is_proposed_applied_and_taken_back(opened: Opener, visits: list[Visit]) -> None:
    page = opened(REP)
    outings = view(page, "outings")
    outings.open_route(Account.get(Account.name == REP))
    drawer = page.window().findChild(RouteDrawer)
    assert drawer.proposal.is_better and drawer.applying.isEnabled()
    starts = {visit.id: visit.start for visit in Visit.select()}
    undos: list[Callable] = []
    page.desk.say = lambda text, undo=None: undos.append(undo)
    drawer.apply()
    moved = {visit.id: visit.start for visit in Visit.select()}
    order = sorted((start, key) for key, start in moved.items() if key in {v.id for v in visits})
    near = [visits[0].id, visits[2].id]
    keys = [key for _, key in order]
    assert abs(keys.index(near[0]) - keys.index(near[1])) == 1
    undos[-1]()
    assert {visit.id: visit.start for visit in Visit.select()} == starts


def test_without_movable_visits_nothing_is_proposed(opened: Opener) -> None:
    page = opened(REP)
    view(page, "outings").open_route(page.desk.account)
    drawer = page.window().findChild(RouteDrawer)
    for tick in drawer.ticks.values():
        tick.setChecked(False)
    assert not drawer.applying.isEnabled()


def test_a_spot_check_is_drawn_answered_and_seen(opened: Opener) -> None:
    page = opened(MANAGER)
    checks = view(page, "checks")
    checks.draw()
    check = SpotCheck.get()
    checks.open(check.id)
    drawer = page.window().findChild(CheckDrawer)
    drawer.form.set_values({"way": "phone", "result": "differs", "comment": None})
    drawer.store()
    assert SpotCheck.get().result is None
    drawer.form.set_values({"way": "phone", "result": "differs", "comment": "客户说只通了电话"})
    drawer.store()
    assert SpotCheck.get().checked_at == NOW and Task.get(Task.remark == "客户说只通了电话").owner.name == REP
    own = view(opened(REP), "checks")
    assert own.table.records.rowCount() == 1 and not own.drawing.isVisible()
    assert SpotCheck.get().seen_at == NOW


def test_drawing_when_nothing_is_left_says_so(opened: Opener) -> None:
    checks = view(opened(MANAGER), "checks")
    checks.draw()
    checks.draw()
    assert SpotCheck.select().count() == 1 and checks._notice.isVisible()


def test_a_colleague_sees_nobody_else_s_papers(opened: Opener) -> None:
    choose(opened(REP), "day_plan").submit()
    page = opened(COLLEAGUE)
    assert all(row.report.account.name == COLLEAGUE for row in view(page, "papers").rows)
    assert not page.whose.isVisible()
    assert not view(page, "outings").cards


def test_a_kind_of_paper_or_a_day_of_outings_can_be_asked_for(opened: Opener) -> None:
    page = opened(REP)
    page.show_subject("month_plan")
    assert page.views["papers"].editor.report.kind == "month_plan"
    page.show_subject(("outings", NOW.date() - timedelta(days=1)))
    assert page.view.value() == "outings" and len(page.views["outings"].cards) == 1
    page.show_subject(("outings", NOW.date() + timedelta(days=30)))
    assert not page.views["outings"].cards


def test_what_is_typed_is_kept_by_itself_and_locking_loses_nothing(opened: Opener, qtbot: QtBot) -> None:
    page = opened(REP)
    choose(page, "day_plan").fields["aim"].editor.set_value("自动保存")
    qtbot.waitUntil(lambda: WorkReport.select().where(WorkReport.aim == "自动保存").exists(), timeout=5000)
    page.views["papers"].editor.fields["aim"].editor.set_value("还没保存")
    close_office()
    page.window().close()
