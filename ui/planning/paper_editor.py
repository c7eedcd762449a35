"""Writes one paper: drafted texts to be changed, handing in, and what the manager says of it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.store.database import database
from models.work_report import WorkReport, draft_again, keep_report, submit_report, take_back
from rules.problem import Problem
from ui.desk import Desk
from ui.kit.banner import Banner
from ui.kit.buttons import icon_button, primary, quiet, secondary
from ui.kit.chips import Chip
from ui.kit.editors import record_text
from ui.kit.errors import problem_text
from ui.kit.field import Field
from ui.kit.labels import ElidedLabel
from ui.kit.number_editors import NumberEditor
from ui.kit.slot import Slot
from ui.kit.text_editors import LongTextEditor
from ui.planning.comment_card import CommentCard
from ui.planning.words import TONES, kind_text, span_text, state_of, state_text

KEEP_AFTER = 1500
"""Milliseconds after the last key until what was typed is kept."""
WRITTEN = {
    "day_plan": ("customers", "aim", "content"),
    "day_log": ("content", "problems", "better"),
    "week_summary": ("content", "problems", "better"),
    "week_plan": ("customers", "aim", "content"),
    "month_plan": ("customers", "first_visits", "deals", "aim", "content"),
    "evening_review": ("content", "problems", "better"),
}
LINES = {"aim": 2, "content": 9, "problems": 4, "better": 3}


class PaperEditor(QWidget):
    """Shows a report; `stored(report)` after its state or all of its text changed, `print_wanted(report)`."""

    stored = Signal(object)
    print_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.report: WorkReport | None = None
        self.fields: dict[str, Field] = {}
        self._loading = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self.keep)
        self._head, self._told = ElidedLabel("", "heading"), ElidedLabel("", "body", "text-2")
        self._chip = Slot()
        self._notice, self._body, self.comment = Slot(), Slot(), CommentCard(desk)
        self.comment.stored.connect(lambda: self.stored.emit(self.report))
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(20, 14, 20, 20)
        column.setSpacing(12)
        column.addLayout(self._head_row())
        for widget in (self._notice, self._body, self.comment):
            column.addWidget(widget)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(place)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        for keys, act in (("Ctrl+S", self.keep), ("Ctrl+Return", self.submit), ("Ctrl+P", self._print)):
            here = Qt.ShortcutContext.WidgetWithChildrenShortcut  # a drawer beside has the same keys
            QShortcut(QKeySequence(keys), self, act, context=here)

    def _head_row(self) -> QHBoxLayout:
        row, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._head)
        words.addWidget(self._told)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self._chip)
        self.again = quiet(self.tr("重新起草"), "ph.arrows-clockwise", "small")
        self.again.setToolTip(self.tr("按现在的拜访、记录、待办重写，原来写的会被换掉，可以撤销"))
        self.printing = icon_button("ph.printer", self.tr("打印"), measure="small")
        self.back = secondary(self.tr("收回修改"), "ph.arrow-u-up-left", "small")
        self.submitting = primary(self.tr("提交"), "ph.paper-plane-tilt", "small")
        acts = (
            (self.again, self.draft_again),
            (self.printing, self._print),
            (self.back, self.take_back),
            (self.submitting, self.submit),
        )
        for button, act in acts:
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        return row

    def show_report(self, report: WorkReport) -> None:
        """Show a paper; only its author may write, and only until it is handed in."""
        self._loading, self.report = True, report
        now, own = self.desk.now(), report.account_id == self.desk.account.id
        self._head.set_text(f"{kind_text(report.kind)} · {span_text(report)}")
        self._told.set_text(self._sentence(report, own))
        self._chip.put(Chip(state_text(report, now), TONES[state_of(report, now)]))
        self._notice.put(None)
        self._body.put(self._form(report, own and report.submitted_at is None))
        open_ = report.submitted_at is None
        for button, shown in (
            (self.again, own and open_),
            (self.back, own and not open_),
            (self.submitting, own and open_),
        ):
            button.setVisible(shown)
        self.comment.show_report(report)
        self._loading = False

    def _sentence(self, report: WorkReport, own: bool) -> str:
        if report.submitted_at:
            return self.tr("{name} {at} 提交").format(name=report.account.name, at=f"{report.submitted_at:%m-%d %H:%M}")
        if not own:
            return self.tr("{name} 还没有提交").format(name=report.account.name)
        return self.tr("已按现有的拜访、记录和待办起草，改好后提交给部门经理。")

    def _form(self, report: WorkReport, writable: bool) -> QWidget:
        form, numbers = QWidget(), QHBoxLayout()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        numbers.setSpacing(12)
        self.fields = {}
        declared = report.declared_fields()
        for name in WRITTEN[report.kind]:
            editor = LongTextEditor(LINES[name]) if name in LINES else NumberEditor()
            editor.set_value(getattr(report, name))
            self.fields[name] = Field(self._label(report.kind, name, declared[name].label), editor)
            if not writable:
                editor.set_read_only(self.tr("已提交，或不是您写的；要改请先收回。"))
            editor.changed.connect(self._typed)
            (column if name in LINES else numbers).addWidget(self.fields[name])
        numbers.addStretch(1)
        column.insertLayout(0, numbers)
        return form

    def _label(self, kind: str, name: str, declared: str) -> str:
        words = {
            ("day_plan", "content"): self.tr("还要办的事"),
            ("week_plan", "content"): self.tr("还要办的事"),
            ("month_plan", "content"): self.tr("还要办的事"),
            ("day_log", "content"): self.tr("今天做了什么"),
            ("week_summary", "content"): self.tr("本周小结"),
            ("evening_review", "content"): self.tr("各人今天的情况与点评"),
            ("day_log", "better"): self.tr("明天怎样更好"),
        }
        return words.get((kind, name)) or record_text(declared)

    def _typed(self) -> None:
        if not self._loading:
            self._timer.start()

    def keep(self) -> None:
        """Keep what was typed so far; nothing is asked, nothing is lost, and the cursor stays where it is."""
        self._timer.stop()
        if self.report is not None and not database.is_closed() and self._take():
            keep_report(self.report)

    def _take(self) -> bool:
        """Put the texts into the record; say whether anything differs."""
        report = self.report
        if report is None or report.submitted_at or report.account_id != self.desk.account.id:
            return False
        values = {name: field.editor.value() for name, field in self.fields.items()}
        changed = [name for name, value in values.items() if value != getattr(report, name)]
        for name in changed:
            setattr(report, name, values[name])
        return bool(changed)

    def submit(self) -> None:
        """Hand the paper in; what is missing is said above it."""
        report = self.report
        if report is None or report.submitted_at or report.account_id != self.desk.account.id:
            return
        self._timer.stop()
        wrong = next((field for field in self.fields.values() if field.editor.problem()), None)
        if wrong:
            wrong.set_error(wrong.editor.problem())
            wrong.editor.setFocus()
            return
        self._take()
        try:
            submit_report(report, self.desk.now())
        except Problem as problem:
            self._notice.put(Banner("blocking", problem_text(problem)))
            return
        self.desk.wrote("task", "target")
        self.stored.emit(report)
        self.desk.say(self.tr("已提交{paper}").format(paper=kind_text(report.kind)), self.take_back)

    def take_back(self) -> None:
        """Go on writing after handing in."""
        if self.report is not None:
            take_back(self.report)
            self.stored.emit(self.report)

    def draft_again(self) -> None:
        """Draft the texts anew from what is there now; the former ones can be had back."""
        report = self.report
        if report is None:
            return
        self._take()
        before = {name: getattr(report, name) for name in self.fields}
        draft_again(report, self.desk.now().date())
        self._keep_values(report, {name: getattr(report, name) for name in before})
        self.desk.say(self.tr("已重新起草"), lambda: self._keep_values(report, before))

    def _keep_values(self, report: WorkReport, values: dict[str, object]) -> None:
        for name, value in values.items():
            setattr(report, name, value)
        keep_report(report)
        self.show_report(report)
        self.stored.emit(report)

    def _print(self) -> None:
        if self.report is None:
            return
        self._take()
        if self.report.account_id == self.desk.account.id:
            keep_report(self.report)
        self.print_wanted.emit(self.report)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)
