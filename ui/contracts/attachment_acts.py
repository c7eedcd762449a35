"""What can be done with kept files: add, look at, save elsewhere, throw away and take back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QBuffer, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from models.attachment import Attachment, FileOwner, attach, attach_file, attachments_of
from models.store.database import database, writing
from rules.file_names import legal_file_name
from rules.problem import Problem
from ui.contracts.opened_files import OPENED
from ui.desk import Desk
from ui.kit.background import run_in_background
from ui.kit.errors import problem_text


@dataclass(frozen=True, slots=True)
class Added:
    """What became of files: those kept now and not before, and why others were not."""

    kept: list[Attachment]
    refused: list[Problem]


class AttachmentActs(QObject):
    """Acts on the files of one customer or contract, beside the window; `refused` carries what to tell the user."""

    refused = Signal(str)

    def __init__(self, desk: Desk, owner: FileOwner, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.owner = desk, owner

    def choose(self) -> None:
        """Ask for files and add them."""
        files, _ = QFileDialog.getOpenFileNames(self.parent(), self.tr("选择要添加的文件"))
        self.add([Path(file) for file in files])

    def add(self, files: Sequence[Path]) -> None:
        """Keep files with the customer or contract; those that cannot be taken are told, the others are kept."""
        now = self.desk.now()
        if files:
            self._start([lambda file=file: attach_file(file, self.owner, now) for file in files])

    def add_picture(self, picture: QImage) -> None:
        """Keep a picture that was copied, named by the time."""
        now = self.desk.now()
        name = self.tr("粘贴的图片 {at}.png").format(at=f"{now:%Y%m%d-%H%M%S}")
        self._start([lambda: attach(name, BytesIO(_as_png(picture)), self.owner, now)])

    def _start(self, acts: Sequence[Callable[[], Attachment]]) -> None:
        run_in_background(self, lambda job: self._keep(acts), self._tell_added, self._refuse)

    def _keep(self, acts: Sequence[Callable[[], Attachment]]) -> Added:
        added = Added([], [])
        with database.connection_context():
            before = {attachment.id for attachment in attachments_of(self.owner)}
            for act in acts:
                try:
                    kept = act()
                except Problem as problem:
                    added.refused.append(problem)
                else:
                    added.kept.extend([kept] if kept.id not in before else [])
        return added

    def _tell_added(self, added: Added) -> None:
        self.refused.emit("\n".join(problem_text(problem) for problem in added.refused))
        if added.kept:
            self.desk.wrote("attachment")
            text = self.tr("已添加 {count} 个附件").format(count=len(added.kept))
            if any(not attachment.size for attachment in added.kept):
                text = self.tr("{text}，其中有空文件，请核对").format(text=text)
            self.desk.say(text, lambda: self._discard(added.kept))
        elif not added.refused:
            self.desk.say(self.tr("这些文件已经在附件里，没有重复存入。"))

    def _refuse(self, problem: Problem) -> None:
        self.refused.emit(problem_text(problem))

    def open(self, attachment: Attachment) -> None:
        """Show a document in the program this PC has for it; everything else is offered for saving."""
        if not attachment.may_be_opened:
            self.save_as(attachment)
            return
        run_in_background(self, lambda job: _connected(lambda: OPENED.lay(attachment)), self._show, self._refuse)

    def _show(self, file: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self.refused.emit(self.tr("这台电脑没有能打开「{name}」的程序。请另存后再打开。").format(name=file.name))

    def save_as(self, attachment: Attachment) -> None:
        """Ask where a file shall be saved, and save it there."""
        name = legal_file_name(attachment.name)
        file, _ = QFileDialog.getSaveFileName(self.parent(), self.tr("附件另存为"), name)
        if file:
            run_in_background(
                self, lambda job: _connected(lambda: attachment.write_to(Path(file))), self._tell_saved, self._refuse
            )

    def _tell_saved(self, file: Path) -> None:
        self.desk.say(self.tr("已另存：{file}").format(file=file.name))

    def discard(self, attachment: Attachment) -> None:
        """Put a file into the recycle bin."""
        self._discard([attachment])
        self.desk.say(self.tr("已删除附件「{name}」").format(name=attachment.name), lambda: self._restore([attachment]))

    def _discard(self, attachments: Sequence[Attachment]) -> None:
        with writing():
            for attachment in attachments:
                attachment.discard()
        self.desk.wrote("attachment")

    def _restore(self, attachments: Sequence[Attachment]) -> None:
        with writing():
            for attachment in attachments:
                attachment.restore()
        self.desk.wrote("attachment")


def _as_png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data())


def _connected(work: Callable[[], Path]) -> Path:
    """Do work with a connection of this thread's own."""
    with database.connection_context():
        return work()
