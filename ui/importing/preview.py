"""The preview of the rows: wrong cells red, probable duplicates amber, each with its fixes as buttons in the row."""

from collections.abc import Iterator

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QInputDialog, QListView, QStyledItemDelegate, QStyleOptionViewItem

from exchange.incoming.plan import Decision, PlannedRow, Status
from rules.translation import QT_TRANSLATE_NOOP
from ui.importing.draft import ImportDraft
from ui.importing.preview_model import PreviewModel
from ui.importing.row_words import lead_of, words_of
from ui.kit.icons import paint_icon
from ui.kit.painting import pen, rounded_box, text_line, text_width
from ui.kit.theme import color, scaled

ROW, HEAD, LEFT = 36, 32, 76
CURRENT = 3
"""Width in pixels of the bar at the row the keyboard is at."""
MARKS = {
    Status.OK: ("ph.check-circle", "ok"),
    Status.UNCHANGED: ("ph.equals", "text-3"),
    Status.DUPLICATE: ("ph.copy", "warn"),
    Status.ERROR: ("ph.x-circle-fill", "danger"),
}
DECISIONS = (
    (Decision.MERGE, QT_TRANSLATE_NOOP("Preview", "合并")),
    (Decision.SKIP, QT_TRANSLATE_NOOP("Preview", "跳过")),
    (Decision.NEW, QT_TRANSLATE_NOOP("Preview", "新建")),
)
Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints a row, and below it what is wrong or what it duplicates."""

    def __init__(self, preview: "Preview") -> None:
        super().__init__(preview)
        self._preview = preview

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 if self._preview.row(index).status in (Status.ERROR, Status.DUPLICATE) else 1
        return QSize(100, scaled(ROW) * lines)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = self._preview.row(index), option.rect
        painter.save()
        if row.status is Status.DUPLICATE:
            painter.fillRect(rect, color("warn-soft"))
        if self._preview.hasFocus() and index == self._preview.currentIndex():
            painter.fillRect(rect.left(), rect.top(), CURRENT, rect.height(), color("accent"))
        top = QRect(rect.left(), rect.top(), rect.width(), scaled(ROW))
        number = QRect(rect.left() + 8, top.top(), 30, top.height())
        text_line(painter, number, str(row.number), "text-3", "caption", Qt.AlignmentFlag.AlignRight)
        icon, token = MARKS[row.status]
        paint_icon(painter, QRectF(rect.left() + 48, top.center().y() - 7, 15, 15), icon, token)
        self._paint_cells(painter, top, row)
        if row.status in (Status.ERROR, Status.DUPLICATE):
            self._paint_below(painter, top.translated(0, scaled(ROW)), row)
        painter.setPen(pen("grid"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_cells(self, painter: QPainter, top: QRect, row: PlannedRow) -> None:
        wrong = {fault.column for fault in row.faults}
        for column, cell in self._preview.cells(top):
            text = self._preview.model_rows.text(row, column)
            if column in wrong:
                rounded_box(painter, cell.adjusted(-6, 2, -2, -2), 2, "danger-soft", "danger-line")
                text = text or self.tr("必填，为空")
            text_line(painter, cell, text or "—", "danger" if column in wrong else "text" if text else "text-3")

    def _paint_below(self, painter: QPainter, line: QRect, row: PlannedRow) -> None:
        buttons = list(self._preview.buttons(line, row))
        end = min((box.left() for box, _, _ in buttons), default=line.right()) - 10
        room = QRect(LEFT, line.top(), end - LEFT, line.height() - 6)
        danger = row.status is Status.ERROR
        used = text_line(painter, room, lead_of(row), "danger" if danger else "warn", "caption-strong")
        text_line(painter, room.adjusted(used + 10, 0, 0, 0), words_of(row), "text-2", "caption")
        chosen = self._preview.decision(row)
        for box, text, value in buttons:
            on = isinstance(value, Decision) and value is chosen
            rounded_box(painter, box, 4, "accent-soft" if on else "panel", "accent" if on else "border-strong")
            text_line(painter, box, text, "accent-text" if on else "text", "caption", Qt.AlignmentFlag.AlignHCenter)


class Preview(QListView):
    """Shows a draft's rows. Signals: a duplicate decided; a cell mended (line, column, text)."""

    decided = Signal(int, object)
    mended = Signal(int, int, str)

    def __init__(self) -> None:
        super().__init__()
        self.model_rows = PreviewModel()
        self.model_rows.setParent(self)
        self.setModel(self.model_rows)
        self.setItemDelegate(RowDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("预览"))
        self.setAccessibleDescription(self.tr("上下键选行，1、2、3 选行下的按钮，回车改单元格"))

    def show_draft(self, draft: ImportDraft, status: Status | None) -> None:
        """Show the rows of a draft, and stay where the user was."""
        place, current = self.verticalScrollBar().value(), self.currentIndex().row()
        self.model_rows.show(draft, status)
        self.setCurrentIndex(self.model_rows.index(min(max(current, 0), len(self.model_rows.rows) - 1)))
        self.verticalScrollBar().setValue(place)

    def row(self, index: Index) -> PlannedRow:
        """Return the row of an index."""
        return self.model_rows.rows[index.row()]

    def decision(self, row: PlannedRow) -> Decision | None:
        """Return what will happen to a duplicate."""
        draft = self.model_rows.draft
        return draft.decisions.get(row.number, row.proposed) if draft else None

    def cells(self, top: QRect) -> Iterator[tuple[int, QRect]]:
        """Give each shown column with its box in a row."""
        shares = sum(share for _, _, share in self.model_rows.columns) or 1
        left, room = float(LEFT), top.width() - LEFT - 12
        for column, _, share in self.model_rows.columns:
            width = room * share / shares
            yield column, QRect(int(left), top.top(), int(width) - 8, top.height())
            left += width

    def buttons(self, line: QRect, row: PlannedRow) -> Iterator[tuple[QRect, str, object]]:
        """Give the buttons below a row from right to left: decisions, or texts that would mend a cell."""
        right = line.right() - 12
        for text, value in reversed(self.offers(row)):
            width = text_width(text, "caption") + 20
            yield QRect(right - width, line.top() + 2, width, scaled(24)), text, value
            right -= width + 4

    def offers(self, row: PlannedRow) -> list[tuple[str, object]]:
        """Return what can be done with a row: a decision on a duplicate, or (column, text) that mends a cell."""
        if row.status is Status.DUPLICATE:
            return [(QCoreApplication.translate("Preview", text), value) for value, text in DECISIONS]
        return self._fixes(row) if row.status is Status.ERROR else []

    def _fixes(self, row: PlannedRow) -> list[tuple[str, object]]:
        wrong = [fault for fault in row.faults if fault.column is not None]
        fixes: list[tuple[str, object]] = [(text, (fault.column, text)) for fault in wrong for text in fault.proposals]
        left_empty = next((fault.column for fault in wrong if not self.model_rows.is_required(fault.column)), None)
        if left_empty is None:
            return fixes[:3]
        return [*fixes[:2], (self.tr("留空"), (left_empty, ""))]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draft = self.model_rows.draft
        if draft and draft.table.rows and not draft.plan:
            words = self.tr("对应好带 * 的列，这里就显示每一行会怎样")
            place = self.viewport().rect().adjusted(0, 0, 0, -self.viewport().height() // 3)
            text_line(QPainter(self.viewport()), place, words, "text-3", "body", Qt.AlignmentFlag.AlignHCenter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._press(index, event.position().toPoint()):
            return
        super().mousePressEvent(event)

    def _press(self, index: QModelIndex, point: QPoint) -> bool:
        row, rect = self.row(index), self.visualRect(index)
        line = QRect(rect.left(), rect.top() + scaled(ROW), rect.width(), scaled(ROW))
        value = next((value for box, _, value in self.buttons(line, row) if box.contains(point)), None)
        if value is not None:
            self._take(row, value)
        return value is not None

    def _take(self, row: PlannedRow, value: object) -> None:
        if isinstance(value, Decision):
            self.decided.emit(row.number, value)
        elif isinstance(value, tuple):
            self.mended.emit(row.number, *value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.currentIndex().isValid() and self._typed(event.key(), self.row(self.currentIndex()))):
            super().keyPressEvent(event)

    def _typed(self, key: int, row: PlannedRow) -> bool:
        """Do what a key says of the row the keyboard is at; say whether it says anything."""
        offers, number = self.offers(row), key - Qt.Key.Key_1
        if 0 <= number < len(offers):
            self._take(row, offers[number][1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.model_rows.columns:
            wrong = next((fault.column for fault in row.faults if fault.column is not None), None)
            self._edit(row, self.model_rows.columns[0][0] if wrong is None else wrong)
        else:
            return False
        return True

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.isValid():
            row, rect = self.row(index), self.visualRect(index)
            top = QRect(rect.left(), rect.top(), rect.width(), scaled(ROW))
            column = next((column for column, box in self.cells(top) if box.contains(point)), None)
            if column is not None:
                self._edit(row, column)

    def _edit(self, row: PlannedRow, column: int) -> None:
        title = self.tr("只改预览，不改原文件")
        question = self.tr("第 {line} 行改为：").format(line=row.number)
        text, agreed = QInputDialog.getText(self, title, question, text=self.model_rows.text(row, column))
        if agreed:
            self.mended.emit(row.number, column, text)
