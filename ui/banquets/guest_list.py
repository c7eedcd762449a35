"""The list of guests: rows to read and to drag, one by one or a whole organisation by its heading."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QStyle, QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from ui.banquets.guest_rows import ROW_ROLE, GuestRow, GuestRows
from ui.kit.chips import chip_width, paint_chip
from ui.kit.icons import paint_icon
from ui.kit.painting import CENTRE, rounded_box, text_line, text_width
from ui.kit.theme import THEME, line_height, scaled

ROW, HEADING = 34, 30
HANDLE, MARK_AT, NAME_AT = 8, 26, 46
MARK = 12
CHIP_HEIGHT = 20
CHIP_SHARE = 0.4
"""At most so much of a row is taken by what somebody may not eat."""
DIET = "warn"


def paint_side(painter: QPainter, box: QRectF, side: str) -> None:
    """Draw the mark of a side: a square for the host's, a circle for the guests'."""
    rounded_box(painter, box, 3 if side == "host" else box.height() / 2, f"{side}-soft", side, 2)


class GuestDelegate(QStyledItemDelegate):
    """Paints people and headings."""

    def sizeHint(self, option: Option, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, scaled(ROW if index.data(ROW_ROLE).guest else HEADING))

    def paint(self, painter: QPainter, option: Option, index: QModelIndex | QPersistentModelIndex) -> None:
        row: GuestRow = index.data(ROW_ROLE)
        if row.guest is None:
            self._paint_heading(painter, option.rect, row)
            return
        box = QRectF(option.rect).adjusted(0, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded_box(painter, box, 6, "selected", "accent-line")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded_box(painter, box, 6, "hover")
        self._paint_guest(painter, option.rect, row)

    def _paint_heading(self, painter: QPainter, rect: QRect, row: GuestRow) -> None:
        line = rect.adjusted(HANDLE, scaled(HEADING) - line_height("caption") - 4, -HANDLE, -2)
        used = text_line(painter, line.adjusted(0, 0, -24, 0), row.text, "text-2", "caption")
        text_line(painter, line.adjusted(used + 6, 0, 0, 0), str(len(row.keys)), "text-3", "caption")

    def _paint_guest(self, painter: QPainter, rect: QRect, row: GuestRow) -> None:
        middle = rect.center().y()
        paint_icon(painter, QRectF(rect.left() + HANDLE, middle - 6, 12, 12), "ph.dots-six-vertical-bold", "text-3")
        paint_side(painter, QRectF(rect.left() + MARK_AT, middle - MARK / 2 + 1, MARK, MARK), row.guest.side)
        right = rect.right() - HANDLE
        if row.place:
            width = text_width(row.place, "caption")
            place = QRect(right - width, rect.top(), width + 2, rect.height())
            text_line(painter, place, row.place, "text-3", "caption")
            right -= width + 6
        if row.guest.diet:
            right = self._paint_diet(painter, rect, right, row.guest.diet) - 6
        left = rect.left() + NAME_AT
        used = text_line(painter, QRect(left, rect.top(), right - left, rect.height()), row.text)
        left += used + 6
        if right - left > 16:
            text_line(
                painter,
                QRect(left, rect.top(), right - left, rect.height()),
                row.guest.title or "",
                "text-2",
                "caption",
            )

    def _paint_diet(self, painter: QPainter, rect: QRect, right: int, diet: str) -> int:
        """Draw the chip at the right; return where it begins."""
        width = min(chip_width(diet, DIET), round(rect.width() * CHIP_SHARE))
        top = rect.top() + (rect.height() - scaled(CHIP_HEIGHT)) // 2
        paint_chip(painter, QRect(right - width, top, width, scaled(CHIP_HEIGHT)), diet, DIET)
        return right - width


class GuestList(QListView):
    """Tells who is dragged, as the canvas does: `drag_began(guests, place)`, `dragged`, `dropped`, `drag_cancelled`.

    `opened(guest)` on double click and Enter, `seat_wanted(guest)` on Space, `current_guest_changed(guest)`.
    """

    drag_began = Signal(list, QPoint)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    drag_cancelled = Signal()
    opened = Signal(object)
    seat_wanted = Signal(object)
    current_guest_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.guest_rows = GuestRows()
        self.guest_rows.setParent(self)
        self.setModel(self.guest_rows)
        self.setItemDelegate(GuestDelegate(self))
        self.setProperty("surface", "subtle")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("来宾名单"))
        self.may_arrange = True
        self._pressed: QPointF | None = None
        self._drags = False
        self.doubleClicked.connect(lambda index: self._tell(self.opened, index))
        self.clicked.connect(lambda index: self._tell(self.current_guest_changed, index))
        THEME.changed.connect(self.scheduleDelayedItemsLayout)

    def _tell(self, signal: Signal, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if row is not None and row.guest is not None:
            signal.emit(row.guest.id)

    def select_guest(self, guest: int) -> None:
        """Make somebody's row current where it is shown."""
        at = self.guest_rows.row_of(guest)
        if at < 0:
            self.clearSelection()
        else:
            self.setCurrentIndex(self.guest_rows.index(at, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.may_arrange:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        if not self._drags:
            far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            index = self.indexAt(self._pressed.toPoint())
            if not far or not index.isValid():
                return
            self._drags = True
            origin = self.viewport().mapToGlobal(QPoint(self.viewport().width(), round(self._pressed.y())))
            self.drag_began.emit(list(index.data(ROW_ROLE).keys), origin)
        self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drags, self._drags, self._pressed = self._drags, False, None
        if drags:
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answers = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_Space: self.seat_wanted,
        }
        if event.key() in answers:
            self._tell(answers[event.key()], self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self._drags:
            self._drags, self._pressed = False, None
            self.drag_cancelled.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)
        if not self.guest_rows.rows:
            middle = self.viewport().rect().adjusted(0, 0, 0, -self.viewport().height() // 2)
            text_line(QPainter(self.viewport()), middle, self.tr("这里没有来宾"), "text-3", "caption", CENTRE)
