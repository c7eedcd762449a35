"""A month of visits: six weeks at most, one line per visit, days off named."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.calendar_words import monday_of, month_name, week_number, weekday
from ui.kit.painting import pen, rounded_box, text_line, text_width
from ui.kit.theme import THEME, scaled
from ui.visits.blocks import Block
from ui.visits.cell_geometry import DAY_LINE, Cell, Row
from ui.visits.cell_view import CellView

DAYS = 7
LOWEST = 76
DISC = 20


class MonthView(CellView):
    """Weeks below each other; a visit dragged to another day keeps its time, a click on a day plans one there."""

    HEAD = DAY_LINE
    SIDE = 64

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("拜访月历"))

    def heights(self) -> list[int]:
        """Share the height there is."""
        rows = max(len(self.rows), 1)
        return [max(self.height() // rows, scaled(LOWEST))] * len(self.rows)

    def shifted(self, block: Block, across: int, down: int) -> Block | None:
        """Return the visit a day or a week later."""
        return block.at(block.start + timedelta(days=across + DAYS * down))

    def paint_cell(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        """Draw the number of the day, ringed today, and what day it is."""
        line = QRectF(box.left() + 8, box.top(), box.width() - 16, scaled(DAY_LINE))
        text = month_name(cell.day) if cell.day.day == 1 else str(cell.day.day)
        if cell.day == self.today:
            side = scaled(DISC)
            disc = QRectF(line.left() - 4, line.center().y() - side / 2, side, side)
            rounded_box(painter, disc, side / 2, "accent")
            text_line(painter, disc, str(cell.day.day), "on-accent", "caption-strong", Qt.AlignmentFlag.AlignHCenter)
        else:
            text_line(painter, line, text, "disabled" if cell.muted else "text", "caption-strong")
        used = text_width(text, "caption-strong") + 10
        rest = line.adjusted(used, 0, 0, 0)
        text_line(painter, rest, " ".join(cell.notes), "text-3", "badge", Qt.AlignmentFlag.AlignRight)

    def paint_side(self, painter: QPainter, box: QRectF, row: Row) -> None:
        """Draw the number of the week."""
        line = QRectF(box.left() + 4, box.top(), box.width() - 10, scaled(DAY_LINE))
        text_line(painter, line, row.title, "text-3", "badge", Qt.AlignmentFlag.AlignRight)


class WeekdayHead(QWidget):
    """The names of the days above the month."""

    def __init__(self, view: CellView) -> None:
        super().__init__()
        self._view = view
        view.installEventFilter(self)
        THEME.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(scaled(28))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Columns are those of the month below."""
        if event.type() == QEvent.Type.Resize:
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(pen("border"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        width = (self._view.width() - self._view.SIDE) / DAYS
        monday = monday_of(date.today())
        for at in range(DAYS):
            room = QRectF(self._view.SIDE + at * width + 8, 0, width - 16, self.height())
            text_line(painter, room, weekday(monday + timedelta(days=at)), "text-2", "caption")


def month_days(day: date) -> list[date]:
    """Return the days of the whole weeks in which the month of `day` lies."""
    first = monday_of(day.replace(day=1))
    last = (day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return [first + timedelta(days=n) for n in range(((last - first).days // DAYS + 1) * DAYS)]


def month_rows(
    shown: date, blocks: Mapping[date, Sequence[Block]], notes: Callable[[date], Sequence[str]]
) -> list[Row]:
    """Return the weeks of a month with their visits and what `notes` says of each day."""
    days = month_days(shown)
    cells = [Cell(day, None, tuple(blocks.get(day, ())), day.month != shown.month, tuple(notes(day))) for day in days]
    weeks = [cells[at : at + DAYS] for at in range(0, len(cells), DAYS)]
    return [Row(week_number(week[0].day), tuple(week)) for week in weeks]
