"""One visit on the evening page: a line, opened to be recorded; what was typed is kept whatever happens."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from models.attachment import attachments_of
from models.task import TASK_KINDS, Task
from models.visit import Visit
from models.visit_record import VisitRecord, join_record, record_visit
from rules.problem import Problem
from ui.contracts.attachment_acts import AttachmentActs
from ui.contracts.pasting import Pasting
from ui.desk import Desk
from ui.evening.card_head import CardHead
from ui.evening.corrections import Corrections
from ui.evening.entry import EveningEntry
from ui.evening.files import FilesDrawer, dropped_files
from ui.kit.banner import Banner
from ui.kit.buttons import DropDown, link, primary
from ui.kit.editors import record_text
from ui.kit.errors import problem_text
from ui.kit.slot import Slot
from ui.visits.record_draft import DraftKeeper
from ui.visits.record_drawer import FORM
from ui.visits.record_head import team_of


class VisitCard(QFrame):
    """Records one visit. `opened` when it is to be written, `stored(record)` after storing."""

    opened = Signal()
    stored = Signal(object, object)
    look_wanted = Signal()

    def __init__(self, desk: Desk, visit: Visit, record: VisitRecord | None) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAcceptDrops(True)
        self.desk, self.visit, self.is_recorded = desk, visit, record is not None
        self.entry: EveningEntry | None = None
        self.drafts = DraftKeeper(self, FORM, visit.id, self._typed, desk.now)
        self.head = CardHead(visit, team_of(visit))
        self.head.pressed.connect(self._press)
        self._problem = Slot()
        self._problem.hide()
        self._body = QWidget()
        self._body.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._body)
        self._say_state()

    def _typed(self) -> dict:
        return self.entry.values() if self.entry else {}

    def _press(self) -> None:
        if self.is_recorded:
            self.look_wanted.emit()
        elif self.is_open():
            self.fold()
        else:
            self.opened.emit()

    def is_open(self) -> bool:
        """Say whether the fields are shown."""
        return not self._body.isHidden()

    def unfold(self) -> None:
        """Show the fields, with the draft where there is one, and go to the first."""
        if self.entry is None:
            self._make_entry()
        self._body.show()
        self.entry.start()

    def _make_entry(self) -> None:
        self.entry = EveningEntry(self.visit, self.desk.now().date())
        earlier = self.drafts.earlier()
        self.entry.set_values(earlier[0] if earlier else {})
        self.entry.changed.connect(self.drafts.touch)
        self.entry.finished.connect(self.store)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(12, 0, 12, 12)
        inside.addWidget(self._problem)
        inside.addWidget(self.entry)
        correct = DropDown(self.tr("更正档案"), "link", "ph.pencil-simple", "small")
        correct.set_menu(Corrections(self.desk, self.visit, self).menu(correct))
        self.files_button = link(self._files_words(), "ph.paperclip")
        self.files_button.setToolTip(self.tr("把文件拖到这里，或按 Ctrl+V 粘贴截图"))
        self.files_button.clicked.connect(lambda: self.desk.open_drawer(FilesDrawer(self.desk, self.visit)))
        self.store_button = primary(self.tr("保存，写下一个"), measure="small")
        self.store_button.setToolTip("Ctrl+Enter")
        self.store_button.clicked.connect(self.store)
        for button in (correct, self.files_button, self.store_button):
            self.entry.acts.addWidget(button)
        self.attachments = AttachmentActs(self.desk, self.visit, self)
        self.attachments.refused.connect(self._tell)
        Pasting(self.attachments, self._body)
        self.desk.stored.connect(self._note)

    def _files_words(self) -> str:
        count = attachments_of(self.visit).count()
        return self.tr("附件 {count}").format(count=count) if count else self.tr("附件、照片")

    def _note(self, table: str) -> None:
        if table == "attachment":
            self.files_button.setText(self._files_words())

    def fold(self) -> None:
        """Show one line again; what was typed stays in the draft."""
        if self.is_open():
            self.keep()
            self._body.hide()
            self._say_state()

    def keep(self) -> None:
        """Keep what was typed since the last time."""
        self.drafts.keep_now()

    def store(self) -> None:
        """Store the record, or add to the one a colleague stored meanwhile; a problem is told above the fields."""
        if self.is_recorded or not self.entry or not self.entry.check():
            return
        record = self.entry.record(self.desk.account.id, self.desk.now())
        try:
            record, tasks = self._write(record)
        except Problem as problem:
            self._tell(problem_text(problem))
            return
        self._tell("")
        self.drafts.drop()
        self.is_recorded = True
        self._body.hide()
        self._say_state(tasks)
        self.stored.emit(record, tasks)

    def _tell(self, problem: str) -> None:
        self._problem.put(Banner("blocking", problem) if problem else None)

    def _write(self, record: VisitRecord) -> tuple[VisitRecord, list[Task]]:
        written = VisitRecord.present().where(VisitRecord.visit == self.visit).exists()
        if written:
            return join_record(record, self.entry.promised(), self.desk.now())
        return record, record_visit(record, self.entry.promised())

    def reopen(self) -> None:
        """The record was taken back: show what was typed again."""
        self.is_recorded = False
        self._say_state()
        self.opened.emit()

    def _say_state(self, tasks: Sequence[Task] = ()) -> None:
        if self.is_recorded:
            counts = Counter(record_text(dict(TASK_KINDS)[task.kind]) for task in tasks)
            outcome = " · ".join(f"{kind} {count}" for kind, count in counts.items())
            self.head.show_state(self.tr("已写记录"), "ok", "ph.check-bold", outcome)
        elif self.drafts.earlier():
            self.head.show_state(self.tr("有草稿"), "info", "ph.note-pencil")
        else:
            self.head.show_state(self.tr("待写记录"), "warn", "ph.note-pencil")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        drawer = FilesDrawer(self.desk, self.visit)
        self.desk.open_drawer(drawer)
        drawer.files.acts.add(dropped_files(event))
