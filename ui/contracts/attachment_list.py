"""The files of a customer or a contract: drop more here, look at one, save it, throw it away."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.attachment import Attachment, FileOwner, attachments_of
from models.store.attachment_parts import LARGEST, MEGABYTE
from ui.contracts.attachment_acts import AttachmentActs
from ui.contracts.pasting import Pasting
from ui.desk import Desk
from ui.kit.banner import Banner
from ui.kit.buttons import icon_button, link
from ui.kit.icons import paint_icon
from ui.kit.labels import ElidedLabel, label
from ui.kit.painting import rounded_box
from ui.kit.theme import scaled

HEIGHT = 46
KILOBYTE = 1024
ICONS = {"application/pdf": "ph.file-pdf", "image": "ph.image", "text": "ph.file-text", "application": "ph.file"}


def size_text(size: int) -> str:
    """Return a size as people read it: 0 B, 812 B, 12 KB, 3.4 MB."""
    if size < KILOBYTE:
        return f"{size} B"
    return f"{size / KILOBYTE:.0f} KB" if size < MEGABYTE else f"{size / MEGABYTE:.1f} MB"


class AttachmentRow(QWidget):
    """One file; signals for its buttons, a double click opens it."""

    open_wanted = Signal()
    save_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, attachment: Attachment) -> None:
        super().__init__()
        kind = attachment.media_type
        self._icon = ICONS.get(kind) or ICONS.get(kind.partition("/")[0], "ph.file")
        self.setFixedHeight(scaled(HEIGHT))
        self.setAccessibleName(attachment.name)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(attachment.name, "strong"))
        words.addWidget(ElidedLabel(self._facts(attachment), "caption", "text-2"))
        open_tip = (
            self.tr("打开「{name}」")
            if attachment.may_be_opened
            else self.tr("「{name}」不是文档，只能另存，不在这里打开")
        )
        self.open_button = self._button("ph.eye", open_tip, attachment, self.open_wanted)
        self.open_button.setEnabled(attachment.may_be_opened)
        self.save_button = self._button("ph.download-simple", self.tr("另存「{name}」"), attachment, self.save_wanted)
        self.discard_button = self._button("ph.trash", self.tr("删除「{name}」"), attachment, self.discard_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 3, 6, 3)
        row.setSpacing(2)
        row.addLayout(words, 1)
        for button in (self.open_button, self.save_button, self.discard_button):
            row.addWidget(button)

    def _facts(self, attachment: Attachment) -> str:
        empty = self.tr("空文件，请核对") if not attachment.size else size_text(attachment.size)
        by = attachment.added_by.name if attachment.added_by else ""
        return " · ".join(filter(None, (empty, f"{attachment.added_at:%Y-%m-%d}", by)))

    def _button(self, icon: str, tip: str, attachment: Attachment, signal: Signal) -> QWidget:
        button = icon_button(icon, tip.format(name=attachment.name), "quiet", "tiny")
        button.clicked.connect(signal)
        return button

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded_box(painter, self.rect().adjusted(0, 0, 0, -4), 6, "panel", "border")
        paint_icon(painter, self.rect().adjusted(11, 13, 27 - self.width(), 29 - self.height()), self._icon, "text-2")


class AttachmentList(QWidget):
    """Shows the files of `owner`, takes dropped ones, and reads again when files were written; `counted` follows."""

    counted = Signal(int)

    def __init__(self, desk: Desk, owner: FileOwner) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.owner = owner
        self.acts = AttachmentActs(desk, owner, self)
        self.acts.refused.connect(self._tell)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.rows: list[AttachmentRow] = []
        self.title = label("", "section")
        self.add_button = link(self.tr("添加文件"), "ph.plus", "tiny")
        self.add_button.clicked.connect(self.acts.choose)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.add_button)
        self.banner = Banner("blocking", "", closable=True)
        self.banner.hide()
        self._places = QVBoxLayout()
        self._places.setSpacing(0)
        note = self.tr(
            "把文件拖到这里，粘贴文件或截图，或点「添加文件」。每个不超过 {most} MB，加密存放，同样的内容只存一份。"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addLayout(self._places)
        column.addWidget(label(note.format(most=LARGEST // MEGABYTE), "caption", "text-3", wrap=True))
        Pasting(self.acts, self)
        desk.stored.connect(self._note)
        self.refresh()

    def refresh(self) -> None:
        """Read the files again."""
        while self._places.count():
            widget = self._places.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self.rows = [self._row(attachment) for attachment in attachments_of(self.owner)]
        for row in self.rows:
            self._places.addWidget(row)
        self.title.setText(self.tr("附件 {count}").format(count=len(self.rows)) if self.rows else self.tr("附件"))
        self.counted.emit(len(self.rows))

    def _row(self, attachment: Attachment) -> AttachmentRow:
        row = AttachmentRow(attachment)
        row.open_wanted.connect(lambda: self.acts.open(attachment))
        row.save_wanted.connect(lambda: self.acts.save_as(attachment))
        row.discard_wanted.connect(lambda: self.acts.discard(attachment))
        return row

    def _note(self, table: str) -> None:
        if table == "attachment":
            self.refresh()

    def _tell(self, text: str) -> None:
        self.banner.set_text(text)
        self.banner.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        return QSize(scaled(320), super().sizeHint().height())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.acts.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
