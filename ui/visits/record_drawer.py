"""The drawer in which a visit is recorded after fieldwork; promises and problems become tasks."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.account import Account
from models.task import TASK_KINDS, Task
from models.visit import Visit
from models.visit_record import VisitRecord, change_record, join_record, record_visit
from models.visit_record_author import authors_of
from rules.permissions import LEADERS
from rules.problem import Problem
from ui.calendar_words import near_day
from ui.desk import Desk
from ui.evening.corrections import Corrections
from ui.evening.files import FilesDrawer
from ui.kit.banner import Banner
from ui.kit.buttons import DropDown, link, primary, secondary
from ui.kit.drawer import Drawer
from ui.kit.editors import record_text
from ui.kit.errors import problem_text
from ui.kit.labels import ElidedLabel, label
from ui.visits.record_draft import DraftKeeper
from ui.visits.record_entry import RecordEntry
from ui.visits.record_head import RecordHead, team_of

FORM = "visit_record"
FOLLOW_UPS = ("promise", "problem", "thank_you_letter")


def is_to_record(visit: Visit, account: Account, now: datetime) -> bool:
    """Say whether opening a visit means its record: it lies behind us and the account went, or leads who did."""
    if visit.status == "cancelled" or (visit.status != "done" and visit.end > now):
        return False
    if account in team_of(visit):
        return True
    return account.role in LEADERS and VisitRecord.present().where(VisitRecord.visit == visit).exists()


class VisitRecordDrawer(Drawer):
    """Shows the record of one visit, a new one unless there is one; `stored(record)` follows storing."""

    stored = Signal(object)

    def __init__(self, desk: Desk, visit: Visit) -> None:
        super().__init__("")
        self.desk, self.visit = desk, visit
        found = VisitRecord.present().where(VisitRecord.visit == visit).first()
        self.is_new = found is None
        self.record: VisitRecord = found or VisitRecord(visit=visit, author=desk.account)
        team = team_of(visit)
        self.set_title(self.tr("写拜访记录") if self.is_new else self.tr("拜访记录"))
        self.entry = RecordEntry(visit, desk.now().date())
        self.drafts = DraftKeeper(self, FORM, visit.id, self.entry.values, desk.now)
        self._told: QWidget | None = None
        self.body.addWidget(RecordHead(visit, team))
        self.body.addLayout(self._beside())
        self.body.addWidget(self.entry)
        self._footer_buttons()
        self._show_record()
        if not self.is_new and desk.account not in team and desk.account.role not in LEADERS:
            self._forbid()
        self.entry.changed.connect(self.drafts.touch)
        self.drafts.kept.connect(self._say_kept)

    def _beside(self) -> QHBoxLayout:
        """Who wrote it, and what lies beside the record: corrections of the archive, files and photos."""
        correct = DropDown(self.tr("更正档案"), "link", "ph.pencil-simple", "small")
        correct.set_menu(Corrections(self.desk, self.visit, self).menu(correct))
        files = link(self.tr("附件、照片"), "ph.paperclip")
        files.clicked.connect(lambda: self.desk.open_drawer(FilesDrawer(self.desk, self.visit)))
        authors = self.tr("、").join(author.name for author in authors_of(self.record)) if not self.is_new else ""
        if authors:
            self.body.addWidget(ElidedLabel(self.tr("记录人：{names}").format(names=authors), "caption"))
        row = QHBoxLayout()
        row.addWidget(correct)
        row.addWidget(files)
        row.addStretch()
        return row

    def _footer_buttons(self) -> None:
        self._note = label("", "caption", "text-3")
        self._forget = link(self.tr("放弃草稿"))
        self._forget.clicked.connect(self.forget_draft)
        self._forget.hide()
        close = secondary(self.tr("关闭"))
        close.clicked.connect(self.dismiss)
        self.store_button = primary(self.tr("保存记录"), "ph.note-pencil")
        self.store_button.clicked.connect(self.store)
        self.footer_left.addWidget(self._note)
        self.footer_left.addWidget(self._forget)
        self.footer_right.addWidget(close)
        self.footer_right.addWidget(self.store_button)
        for keys in ("Ctrl+Return", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.store)

    def _show_record(self) -> None:
        self._show_stored_values()
        if not self.is_new:
            self._show_follow_ups()
        if earlier := self.drafts.earlier():
            values, at = earlier
            self.entry.set_values(values)
            self._say_kept(at)

    def _show_follow_ups(self) -> None:
        """What became of the promises of a stored record stands above the rows to enter more."""
        kinds = dict(TASK_KINDS)
        tasks = list(Task.present().where(Task.visit == self.visit, Task.kind.in_(FOLLOW_UPS)).order_by(Task.due_at))
        place = self.entry.layout().indexOf(self.entry.promises)
        for task in reversed(tasks):
            by_when = near_day(task.due_at.date(), self.desk.now().date())
            state = self.tr("已完成") if task.done_at else self.tr("{day} 前").format(day=by_when)
            line = f"{record_text(kinds[task.kind])} · {task.title} · {state}"
            self.entry.layout().insertWidget(place, ElidedLabel(line, "body", "text-2"))

    def _forbid(self) -> None:
        self.entry.set_read_only(self.tr("去过的人和部门经理可以改这份记录"))
        self.entry.promises.hide()
        self.entry.promise_title.hide()
        self.store_button.hide()

    def _say_kept(self, at: datetime) -> None:
        day = near_day(at.date(), self.desk.now().date())
        self._note.setText(self.tr("草稿已存 {day} {time}").format(day=day, time=f"{at:%H:%M}"))
        self._forget.show()

    def forget_draft(self) -> None:
        """Throw the draft away and show the record as it is stored, or an empty one."""
        self.drafts.drop()
        self._note.clear()
        self._forget.hide()
        self.entry.blockSignals(True)
        self._show_stored_values()
        self.entry.blockSignals(False)

    def _show_stored_values(self) -> None:
        if self.is_new:
            self.entry.set_values({"minutes": self.visit.minutes, "formal": self.visit.way == "in_person"})
        else:
            self.entry.show_record(self.record)

    def store(self) -> None:
        """Store the record with its tasks and close; a problem is told at the top and nothing typed is lost."""
        if not self.store_button.isVisibleTo(self) or not self.entry.check():
            return
        self.entry.fill(self.record)
        try:
            tasks = self._write()
        except Problem as problem:
            self._tell(problem)
            return
        self.drafts.drop()
        self.desk.wrote("visit_record", "visit", "task", "customer")
        self.desk.say(self._said(tasks))
        self.stored.emit(self.record)
        self.dismiss()

    def _write(self) -> list[Task]:
        promises, now = self.entry.promises.promises(), self.desk.now()
        if not self.is_new:
            return change_record(self.record, promises, now)
        self.record.recorded_at = now
        if VisitRecord.present().where(VisitRecord.visit == self.visit).exists():  # a companion was faster
            self.record, tasks = join_record(self.record, promises, now)
            return tasks
        return record_visit(self.record, promises)

    def _said(self, tasks: Sequence[Task]) -> str:
        if not tasks:
            return self.tr("已存拜访记录")
        kinds = Counter(record_text(dict(TASK_KINDS)[task.kind]) for task in tasks)
        parts = self.tr("、").join(f"{kind} {count}" for kind, count in kinds.items())
        return self.tr("已存拜访记录，生成 {count} 件待办：{parts}").format(count=len(tasks), parts=parts)

    def _tell(self, problem: Problem) -> None:
        if self._told:
            self._told.hide()
            self._told.deleteLater()
        self._told = Banner("blocking", problem_text(problem))
        self.body.insertWidget(0, self._told)

    def hideEvent(self, event: QHideEvent) -> None:
        """However the drawer goes away, what was typed stays."""
        if self.drafts.keep_now():
            self.desk.say(self.tr("草稿已存，再打开这次拜访可以接着写"))
        super().hideEvent(event)
