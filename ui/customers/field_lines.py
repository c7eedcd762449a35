"""The fields of a customer as lines: label, value, and at the right its age, the result of a check, or 补上."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from exchange.sheets.codes import parse_uscc
from models.customer import Customer
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP
from ui.customers.archive import Archive
from ui.customers.fact_words import Note, age_note
from ui.kit.buttons import link
from ui.kit.editors import record_text
from ui.kit.formats import shown
from ui.kit.icons import paint_icon
from ui.kit.labels import ElidedLabel, within
from ui.kit.painting import text_line, text_width
from ui.kit.rating_editor import paint_stars
from ui.kit.theme import line_height, scaled
from ui.sentences import said

HEIGHT, LABEL, WIDEST_LABEL = 28, 76, 144
ICON = 12
EARLIER_TOLD = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A field as the detail shows it: a label shorter than the declared one where needed, and how its value reads."""

    name: str
    label: str = ""
    pattern: str = "{}"


BASICS = (
    Line("uscc", QT_TRANSLATE_NOOP("FieldLines", "信用代码")),
    Line("industry"),
    Line("industry_group", QT_TRANSLATE_NOOP("FieldLines", "部门分组")),
    Line("group_name"),
    Line("address"),
    Line("grid"),
    Line("staff_count", pattern=QT_TRANSLATE_NOOP("FieldLines", "约 {} 人")),
    Line("office_area", QT_TRANSLATE_NOOP("FieldLines", "办公面积"), "{} ㎡"),
    Line("rating"),
    Line("likelihood"),
)
CONTACT = (Line("short_name"), Line("former_names"), Line("region"), Line("phone"))
FINANCE = (Line("annual_revenue", QT_TRANSLATE_NOOP("FieldLines", "年收入")), Line("monthly_fee"))
TRADE = (Line("business_scope"),)
DECISION = (Line("head"), Line("head_mobile"), Line("relationship"))
REMARK = (Line("remark"),)
EVERY_LINE = (*BASICS, *CONTACT, *FINANCE, *TRADE, *DECISION, *REMARK)
PUBLIC_LINES = (Line("short_name"), Line("industry"), Line("industry_group"), Line("kind"), Line("owner"))


def value_text(customer: Customer, line: Line) -> str:
    """Return how a field reads; nothing where it is empty."""
    field, value = Customer.declared_fields()[line.name], getattr(customer, line.name)
    if value in (None, ""):
        return ""
    if hasattr(field, "rel_model"):
        return value.display_name
    pattern = QCoreApplication.translate("FieldLines", line.pattern)
    return pattern.format(shown(value, type(field).__name__, field.choices or ()))


def line_label(line: Line) -> str:
    """Return what a line is called in the user's language."""
    if line.label:
        return QCoreApplication.translate("FieldLines", line.label)
    return record_text(Customer.declared_fields()[line.name].label)


def label_width() -> int:
    """Return the width in pixels at which every label stands in full, within limits."""
    widest = max(text_width(line_label(line), "caption") for line in EVERY_LINE)
    return min(max(scaled(LABEL), widest), scaled(WIDEST_LABEL))


def uscc_note(code: str) -> Note:
    """Return what the check digit says (GB 32100-2015); a wrong one is told, never forbidden."""
    parsed = parse_uscc(code)
    doubt: Sentence | None = parsed.error or parsed.note
    if doubt is None:
        return Note(QCoreApplication.translate("FieldLines", "校验通过"), "ok", "ph.check")
    return Note(said(doubt, "Import"), "warn", "ph.warning-fill")


class NoteLabel(QWidget):
    """A note with its icon."""

    def __init__(self, note: Note) -> None:
        super().__init__()
        self._note = note
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(note.text)
        self.setToolTip(note.text)

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._note.text, "caption") + ICON + 6, line_height("caption"))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), scaled(110)), line_height("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = (self.height() - ICON) / 2
        paint_icon(painter, QRectF(0, top, ICON, ICON), self._note.icon, self._note.token)
        text_line(
            painter,
            QRectF(ICON + 4, 0, self.width() - ICON - 4, self.height()),
            self._note.text,
            self._note.token,
            "caption",
        )


class Stars(QWidget):
    """A rating that is only shown."""

    def __init__(self, rating: int) -> None:
        super().__init__()
        self._rating = rating
        self.setAccessibleName(f"{rating}/5")

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_stars(QPainter(self), self.rect(), self._rating)


class FieldLine(QWidget):
    """One line, 28 px high; a double click asks to edit the field."""

    edit_wanted = Signal(str)
    group_wanted = Signal(str)

    def __init__(self, archive: Archive, line: Line, today: dt.date, editable: bool = True) -> None:
        super().__init__()
        self._name, self._editable = line.name, editable
        text = value_text(archive.customer, line)
        name = line_label(line)
        caption = ElidedLabel(name, "caption", "text-2")
        caption.setFixedWidth(label_width())
        self.setFixedHeight(scaled(HEIGHT))
        self.setAccessibleName(f"{name} {text}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(caption)
        row.addWidget(self._value(archive.customer, text), 1)
        if editable:
            self._tell_earlier(archive.earlier.get(line.name, []))
        if line.name == "group_name" and archive.siblings and editable:
            row.addWidget(self._others(text, archive.siblings))
        if editable and not text:
            fill = link(self.tr("补上"), measure="tiny")
            fill.setAccessibleName(self.tr("补上{field}").format(field=within(name)))
            fill.clicked.connect(lambda: self.edit_wanted.emit(line.name))
            row.addWidget(fill)
        elif note := self._note(archive, text, today):
            row.addWidget(NoteLabel(note))

    def _others(self, group: str, count: int) -> QWidget:
        """Return the way to the other customers of the parent group."""
        others = link(self.tr("同集团另有 {count} 家").format(count=count), measure="tiny")
        others.clicked.connect(lambda: self.group_wanted.emit(group))
        return others

    def _value(self, customer: Customer, text: str) -> QWidget:
        value = getattr(customer, self._name)
        if self._name == "rating" and value:
            return Stars(value)
        if not text:
            return ElidedLabel(self.tr("未填"), token="text-3")
        if isinstance(value, str) and value != text:
            self.setToolTip(value)  # a masked phone in full
        return ElidedLabel(text)

    def _note(self, archive: Archive, text: str, today: dt.date) -> Note | None:
        if self._name == "uscc" and text:
            return uscc_note(text)
        since = archive.known.get(self._name)
        return age_note(since, today) if since and self._editable else None

    def _tell_earlier(self, earlier: Sequence[str]) -> None:
        """Tell the earlier values when the mouse rests here (S1)."""
        if earlier:
            head = [self.toolTip()] if self.toolTip() else []
            self.setToolTip("\n".join([*head, self.tr("以前的内容"), *earlier[:EARLIER_TOLD]]))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._editable and event.button() == Qt.MouseButton.LeftButton:
            self.edit_wanted.emit(self._name)
