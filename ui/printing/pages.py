"""Turns our own PDF pages into pictures for the screen."""

from io import BytesIO

import pypdfium2
from PySide6.QtGui import QImage

from reports.documents import preview_document


class PdfPages:
    """The pages of one document as it would be printed now; raises `Problem` where it cannot be drawn."""

    def __init__(self, name: str, record_id: int) -> None:
        file = BytesIO()
        preview_document(name, record_id, file)
        self._pdf = pypdfium2.PdfDocument(file.getvalue())

    def __len__(self) -> int:
        return len(self._pdf)

    def size(self, place: int) -> tuple[float, float]:
        """Return width and height of a page in points."""
        return self._pdf.get_page_size(place)

    def picture(self, place: int, width: int) -> QImage:
        """Return a page as a picture `width` pixels wide."""
        bitmap = self._pdf[place].render(scale=width / self.size(place)[0], rev_byteorder=True, prefer_bgrx=True)
        shape = QImage.Format.Format_RGBX8888
        return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, shape).copy()

    def close(self) -> None:
        """Let go of the document."""
        self._pdf.close()
