"""How the cells of a table are painted: one small function per kind of column, found in `CELLS`."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from ui.kit.avatar import paint_avatar
from ui.kit.bars import BAR, completeness_token, paint_bar
from ui.kit.chips import HEIGHT as CHIP_HEIGHT
from ui.kit.chips import paint_chip
from ui.kit.icons import paint_icon
from ui.kit.painting import LEFT, RIGHT, text_line
from ui.kit.rating_editor import paint_stars
from ui.kit.theme import scaled

PADDING = 12
AVATAR = 20
LONG_SILENCE = 90
"""Days after which a customer without a visit is overdue, whatever the class allows."""

RIGHT_KINDS = {"MoneyField", "NumberField", "RealField", "days_ago"}


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell to paint: raw value, its text, where, and whether its row is selected or it names the record."""

    value: object
    text: str
    rect: QRect
    kind: str
    selected: bool
    names: bool


def alignment(kind: str) -> Qt.AlignmentFlag:
    """Return how a column of `kind` is aligned: numbers at the right."""
    return RIGHT if kind in RIGHT_KINDS else LEFT


def paint_text(painter: QPainter, cell: Cell) -> None:
    """Draw plain text: the record's name in `text`, bold when selected; the rest in `text-2`."""
    token = "text-3" if cell.value is None else "text" if cell.names or cell.kind in RIGHT_KINDS else "text-2"
    role = "strong" if cell.names and cell.selected else "body"
    text_line(painter, cell.rect, cell.text, token, role, alignment(cell.kind))


def paint_days(painter: QPainter, cell: Cell) -> None:
    """Draw days since the last visit from (days, limit): warn beyond the limit, danger beyond twice it or 90 days."""
    days, limit = cell.value
    late = days > limit
    token = "danger" if late and days > min(2 * limit, LONG_SILENCE) else "warn" if late else "text"
    text_line(painter, cell.rect, cell.text, token, "body", RIGHT)


def paint_completeness(painter: QPainter, cell: Cell) -> None:
    """Draw a bar in the colour of its completeness and the percent."""
    _paint_percent(painter, cell, completeness_token(cell.value))


def paint_share(painter: QPainter, cell: Cell) -> None:
    """Draw a share of the whole as a bar that judges nothing, and the percent."""
    _paint_percent(painter, cell, "accent")


def _paint_percent(painter: QPainter, cell: Cell, token: str) -> None:
    figure = scaled(36)
    bar = QRectF(cell.rect.left(), cell.rect.center().y() - BAR / 2 + 1, max(8, cell.rect.width() - figure - 4), BAR)
    paint_bar(painter, bar, cell.value / 100, token)
    text_line(painter, cell.rect, cell.text, "text", "caption", RIGHT)


def paint_person(painter: QPainter, cell: Cell) -> None:
    """Draw avatar and name from (name, order of joining)."""
    name, joined = cell.value
    side = scaled(AVATAR)
    top = cell.rect.top() + (cell.rect.height() - side) / 2
    paint_avatar(painter, QRectF(cell.rect.left(), top, side, side), name, joined)
    text_line(painter, cell.rect.adjusted(side + 5, 0, 0, 0), name, "text")


def paint_chip_cell(painter: QPainter, cell: Cell) -> None:
    """Draw a chip from text or (text, tone)."""
    text, tone = (cell.value, "default") if isinstance(cell.value, str) else cell.value
    _centred_chip(painter, cell.rect, text, tone)


def paint_class(painter: QPainter, cell: Cell) -> None:
    """Draw the letter of a value class A, B or C."""
    _centred_chip(painter, cell.rect, cell.text, f"class-{cell.text[:1].lower()}")


def _centred_chip(painter: QPainter, rect: QRect, text: str, tone: str) -> None:
    top = rect.top() + (rect.height() - scaled(CHIP_HEIGHT)) // 2
    paint_chip(painter, QRect(rect.left(), top, rect.width(), rect.height()), text, tone)


def paint_rating(painter: QPainter, cell: Cell) -> None:
    """Draw stars."""
    paint_stars(painter, cell.rect, cell.value)


def paint_flag(painter: QPainter, cell: Cell) -> None:
    """Draw a tick for yes and nothing for no."""
    if cell.value:
        place = QRect(cell.rect.left(), cell.rect.center().y() - 7, 14, 14)
        paint_icon(painter, place, "ph.check-bold", "ok")


CELLS: dict[str, Callable[[QPainter, Cell], None]] = {
    "days_ago": paint_days,
    "completeness": paint_completeness,
    "PercentField": paint_completeness,
    "share": paint_share,
    "avatar": paint_person,
    "chip": paint_chip_cell,
    "class": paint_class,
    "RatingField": paint_rating,
    "FlagField": paint_flag,
}
"""Kind of a column → what paints a value that is not None; all others are text."""


def paint_cell(painter: QPainter, cell: Cell) -> None:
    """Draw one cell."""
    painting = paint_text if cell.value is None else CELLS.get(cell.kind, paint_text)
    painting(painter, cell)
