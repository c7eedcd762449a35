"""The month at the right of today: bars towards the plan with the time passed, and columns week by week."""

from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from models.target import INDICATORS
from ui.calendar_words import month_name
from ui.kit.bars import PlanColumns, TargetBar
from ui.kit.editors import record_text
from ui.kit.labels import label
from ui.kit.painting import rounded_box, text_line, text_width
from ui.kit.theme import color, line_height
from ui.today.column_head import ColumnHead
from ui.today.month_figures import MonthFigures

SWATCH = 9


class TimePassed(QWidget):
    """▍工作日已过 81%: explains the marker of the bars below."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        """Show another share, 0 to 1."""
        self._text = self.tr("工作日已过 {share}").format(share=f"{share:.0%}")
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._text, "caption") + 10, line_height("caption"))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, line_height("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, self.height() / 2 - 6, 2, 12), color("text"))
        text_line(painter, QRectF(8, 0, self.width() - 8, self.height()), self._text, "text-2", "caption")


class Legend(QWidget):
    """每周拜访数 with the signs for plan and actual at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, line_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text_line(painter, self.rect(), self.tr("每周拜访数"), "text-2", "caption")
        right = float(self.width())
        for words, fill, border in ((self.tr("实际"), "accent", None), (self.tr("计划"), None, "border-strong")):
            right -= text_width(words, "caption")
            text_line(painter, QRectF(right, 0, 60, self.height()), words, "text-2", "caption")
            right -= SWATCH + 4
            rounded_box(painter, QRectF(right, (self.height() - SWATCH) / 2, SWATCH, SWATCH), 2, fill, border)
            right -= 12


class MonthCard(QWidget):
    """Shows the figures of one rep or of the whole office."""

    def __init__(self) -> None:
        super().__init__()
        self.head, self.passed = ColumnHead(), TimePassed()
        self.head.right.addWidget(self.passed)
        self.bars = {key: TargetBar(record_text(text), 0, 0) for key, text in INDICATORS}
        self.columns = PlanColumns()
        self.nothing = label(
            self.tr("这个月还没有计划。提交月计划后，这里按工作日显示进度。"), "caption", "text-3", True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.head, self.nothing, *self.bars.values()):
            column.addWidget(widget)
        column.addSpacing(2)
        column.addWidget(Legend())
        column.addWidget(self.columns)

    def show_figures(self, figures: MonthFigures, day: date, whose: str) -> None:
        """Show other figures; `whose` is written after the month."""
        self.head.set_words(self.tr("{month}计划").format(month=month_name(day)), whose)
        self.passed.set_share(figures.passed)
        self.nothing.setVisible(not figures.planned)
        for key, bar in self.bars.items():
            bar.set_values(figures.done.get(key, 0), figures.planned.get(key, 0), figures.passed)
            bar.setVisible(bool(figures.planned))
        current = next((n for n, (monday, _, _) in enumerate(figures.weeks) if (day - monday).days < 7), None)
        weeks = [
            (self.tr("{week} 周").format(week=monday.isocalendar().week), plan, made if monday <= day else None)
            for monday, plan, made in figures.weeks
        ]
        self.columns.set_weeks(weeks, current)
