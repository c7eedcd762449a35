"""What the manager says of a paper: written by a leader, read by its author."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.work_report import WorkReport, comment_report
from rules.permissions import may
from rules.problem import Problem
from ui.desk import Desk
from ui.kit.buttons import primary
from ui.kit.errors import problem_text
from ui.kit.field import Field
from ui.kit.labels import label
from ui.kit.text_editors import LongTextEditor


class CommentCard(QWidget):
    """Shown as soon as there is a comment, and to leaders once a colleague's paper is handed in; `stored`."""

    stored = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.report: WorkReport | None = None
        self.editor = LongTextEditor(3)
        self.field = Field(self.tr("部门经理点评"), self.editor)
        self.told = label("", "body", "text", wrap=True)
        self.by = label("", "caption", "text-2")
        self.send = primary(self.tr("发给本人"), "ph.chat-text", "small")
        self.send.clicked.connect(self.store)
        row = QHBoxLayout()
        row.addWidget(self.by)
        row.addStretch()
        row.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        self._title = label(self.tr("部门经理点评"), "section")
        for widget in (self._title, self.told, self.field):
            column.addWidget(widget)
        column.addLayout(row)

    def show_report(self, report: WorkReport) -> None:
        """Show the comment on a paper, or room for one."""
        self.report = report
        leads = may(self.desk.acting.role, "comment_reports") and report.account_id != self.desk.account.id
        writes = leads and report.submitted_at is not None
        self.told.setText(report.comment or "")
        self.editor.set_value(report.comment)
        by = self.tr("{name} {at}")
        self.by.setText(
            by.format(name=report.commented_by.name, at=f"{report.commented_at:%m-%d %H:%M}")
            if report.commented_by and report.commented_at
            else ""
        )
        for widget, shown in (
            (self._title, not writes),
            (self.told, not writes),
            (self.field, writes),
            (self.send, writes),
        ):
            widget.setVisible(shown)
        self.setVisible(writes or bool(report.comment))

    def store(self) -> None:
        """Send the comment to the author, who finds it among the tasks."""
        if self.report is None:
            return
        try:
            comment_report(self.report, str(self.editor.value() or ""), self.desk.now())
        except Problem as problem:
            self.field.set_error(problem_text(problem))
            return
        self.desk.wrote("task")
        self.stored.emit()
        self.desk.say(self.tr("点评已发给 {name}").format(name=self.report.account.name))
