"""Where kept files are laid to be looked at: a private folder, read-only, removed when the program ends."""

import atexit
import shutil
import stat
import tempfile
from pathlib import Path

from models.attachment import Attachment
from rules.file_names import legal_file_name
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_PREFIX = "zhengqi-opened-"


class OpenedFiles:
    """Lays files out in a folder of this program's own, which nobody else on this PC may enter."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def lay(self, attachment: Attachment) -> Path:
        """Return a read-only copy of a file; raises `Problem` where it cannot be made."""
        file = self._private_folder() / str(attachment.id) / legal_file_name(attachment.name)
        if not file.exists():
            attachment.write_to(file)
            file.chmod(stat.S_IREAD)
        return file

    def _private_folder(self) -> Path:
        if self._folder is None or not self._folder.exists():
            try:
                self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
            except OSError as error:
                message = QT_TRANSLATE_NOOP(
                    "Problem", "临时文件夹里不能写文件（{reason}），附件没有打开。请腾出磁盘空间后再试，或改用另存为。"
                )
                raise Problem(message, reason=error.strerror or str(error)) from error
        return self._folder

    def remove(self) -> None:
        """Remove the copies, and what a crash left of earlier ones; what a viewer still holds goes the next time."""
        for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
            shutil.rmtree(folder, onerror=_writable_first)
        self._folder = None


def _writable_first(remove: object, path: str, _reason: object) -> None:
    """Windows removes no read-only file: let it be written, then try once more."""
    file = Path(path)
    try:
        file.chmod(stat.S_IWRITE | stat.S_IREAD)
        file.unlink()
    except OSError:
        return


OPENED = OpenedFiles()
atexit.register(OPENED.remove)
