"""The papers of one member of the office, or of all: what is to be written now, what was written, and one of them."""

from datetime import timedelta

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from models.account import Account, reps
from models.work_report import (
    OF_LEADERS,
    REPORT_KINDS,
    WorkReport,
    draft_again,
    first_day,
    is_blank,
    paper_of,
    reports_between,
)
from rules.permissions import LEADERS
from ui.desk import Desk
from ui.kit.chips import chip_width, paint_chip
from ui.kit.empty_state import EmptyState
from ui.kit.focus_ring import ShowsFocus
from ui.kit.labels import divider, label
from ui.kit.painting import text_line
from ui.kit.surfaces import lay_on
from ui.kit.theme import THEME, color, line_height, scaled
from ui.planning.around import Around
from ui.planning.paper_editor import PaperEditor
from ui.planning.words import TONES, kind_text, span_text, state_of, state_text

LIST, SIDE = 236, 300
ROW = 52
MOST_EARLIER = 60
"""Papers of earlier days listed at most; the log book has them all."""
LOOK_BACK = timedelta(days=62)
SIDE_FROM = 1130
"""Width in px of the view from which there is room for what stands around a paper."""


class PaperRow(ShowsFocus, QAbstractButton):
    """One paper of the list: kind, days, state, and of a colleague's whose it is."""

    def __init__(self, desk: Desk, report: WorkReport, named: bool) -> None:
        super().__init__()
        self.report, self._named = report, named
        self._state, self._words = state_of(report, desk.now()), state_text(report, desk.now())
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{report.account.name} {kind_text(report.kind)} {span_text(report)} {self._words}")
        self.setToolTip(f"{kind_text(report.kind)} · {span_text(report)}")
        THEME.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(LIST, scaled(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), color("selected" if self.isChecked() else "hover"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, color("grid"))
        top = (self.height() - line_height() - line_height("caption")) // 2
        tone = TONES[self._state]
        wide = min(chip_width(self._words, tone), self.width() // 2)
        paint_chip(painter, QRect(self.width() - wide - 12, top, wide, scaled(20)), self._words, tone)
        title = kind_text(self.report.kind)
        title = f"{self.report.account.name} · {title}" if self._named else title
        room = QRectF(14, top, self.width() - wide - 34, line_height())
        text_line(painter, room, title, "text", "strong" if self.isChecked() else "body")
        below = QRectF(14, top + line_height(), self.width() - 26, line_height("caption"))
        text_line(painter, below, span_text(self.report), "text-2", "caption")


class PapersView(QWidget):
    """List, editor, and what stands around the days of the paper; `print_wanted(report)`."""

    print_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.rep: Account | None = None
        self.rows: list[PaperRow] = []
        self.editor, self.around = PaperEditor(desk), Around(desk)
        self.empty = EmptyState(
            "ph.notepad",
            self.tr("还没有人提交"),
            self.tr("客户经理提交的计划、小结会列在这里，等您点评；也可以在右上角选一个人。"),
        )
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 12)
        self._list.setSpacing(0)
        self.editor.stored.connect(lambda _report: desk.wrote("work_report"))
        self.editor.print_wanted.connect(self.print_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._scrolled(self._list_place(), LIST))
        row.addWidget(divider(vertical=True))
        row.addWidget(self.editor, 1)
        row.addWidget(self.empty, 1)
        self._side = self._scrolled(self.around, SIDE)
        row.addWidget(self._side)

    def _list_place(self) -> QWidget:
        place = QWidget()
        place.setLayout(self._list)
        return place

    def _scrolled(self, content: QWidget, width: int) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(scaled(width))
        area.setWidget(lay_on(content, "subtle"))
        return area

    def show_rep(self, rep: Account | None) -> None:
        """Show the papers of one member of the office; None shows what everybody handed in."""
        chosen = self.editor.report if rep is not None and self.rep is not None and rep.id == self.rep.id else None
        self.rep = rep
        self._fill(chosen)

    def open(self, report: WorkReport) -> None:
        """Show one paper, even one that no list names yet."""
        self._fill(report)

    def _fill(self, chosen: WorkReport | None) -> None:
        self.editor.keep()
        for row in self.rows:
            row.hide()
        while self._list.count():
            widget = self._list.takeAt(0).widget()
            if widget:
                widget.deleteLater()
        self.rows = []
        now, kept = self._now_to_write(), self._kept()
        fresh = {(report.account_id, report.kind, report.first) for report in now}
        earlier = [report for report in kept if (report.account_id, report.kind, report.first) not in fresh]
        if chosen is not None and not any(_same(chosen, report) for report in (*now, *earlier)):
            now = [chosen, *now]
        self._add(self.tr("现在要写") if self.rep else self.tr("等点评"), now)
        self._add(self.tr("以前的"), earlier[:MOST_EARLIER])
        self._list.addStretch()
        shown = next((row for row in self.rows if chosen is not None and _same(row.report, chosen)), None)
        shown = shown or next(iter(self.rows), None)
        self.empty.setVisible(shown is None)
        self.editor.setVisible(shown is not None)
        self._fold()
        if shown is not None:
            shown.setChecked(True)
            self._show(shown.report)

    def _now_to_write(self) -> list[WorkReport]:
        today = self.desk.now().date()
        if self.rep is None:
            return [report for report in self._of_all() if report.submitted_at and not report.commented_at]
        own, leads = self.rep.id == self.desk.account.id, self.rep.role in LEADERS
        kinds = [kind for kind, _ in REPORT_KINDS if leads or kind not in OF_LEADERS]
        kinds = sorted(kinds, key=lambda kind: kind not in OF_LEADERS) if leads else kinds
        papers = [paper_of(kind, self.rep, first_day(kind, today)) for kind in kinds]
        return papers if own else [report for report in papers if report.submitted_at]

    def _kept(self) -> list[WorkReport]:
        if self.rep is None:
            return [report for report in self._of_all() if report.commented_at]
        own = self.rep.id == self.desk.account.id
        return [report for report in self._between([self.rep.id]) if own or report.submitted_at]

    def _of_all(self) -> list[WorkReport]:
        """Return everybody's plans and summaries; logs are looked through in the log book."""
        return [report for report in self._between([rep.id for rep in reps()]) if report.kind != "day_log"]

    def _between(self, accounts: list[int]) -> list[WorkReport]:
        today = self.desk.now().date()
        return reports_between(today - LOOK_BACK, today + LOOK_BACK, accounts)

    def _add(self, caption: str, reports: list[WorkReport]) -> None:
        if not reports:
            return
        head = label(caption, "caption", "text-3")
        head.setContentsMargins(14, 12, 12, 4)
        self._list.addWidget(head)
        for report in reports:
            row = PaperRow(self.desk, report, named=self.rep is None)
            row.clicked.connect(lambda _=False, report=report: self._show(report))
            self.rows.append(row)
            self._list.addWidget(row)

    def _show(self, report: WorkReport) -> None:
        self.editor.keep()
        if is_blank(report):
            draft_again(report, self.desk.now().date())
        self.editor.show_report(report)
        self.around.show_span(report)

    def _fold(self) -> None:
        self._side.setVisible(self.width() >= SIDE_FROM and not self.editor.isHidden())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._fold()


def _same(one: WorkReport, other: WorkReport) -> bool:
    return (one.account_id, one.kind, one.first) == (other.account_id, other.kind, other.first)
