"""The files and photos of a visit, in a drawer beside its record."""

from pathlib import Path

from PySide6.QtGui import QDropEvent

from models.visit import Visit
from ui.contracts.attachment_list import AttachmentList
from ui.desk import Desk
from ui.kit.drawer import Drawer
from ui.kit.labels import label


def dropped_files(event: QDropEvent) -> list[Path]:
    """Return the files of this PC that were dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


class FilesDrawer(Drawer):
    """Shows the files of one visit, takes more, and keeps them with the customer too."""

    def __init__(self, desk: Desk, visit: Visit) -> None:
        super().__init__("")
        self.set_title(self.tr("附件和照片"))
        words = f"{visit.customer.short_label} · {visit.start:%Y-%m-%d %H:%M}"
        self.files = AttachmentList(desk, visit)
        self.body.addWidget(label(words, "body", "text-2"))
        self.body.addWidget(self.files)
