"""Turns our own PDF pages into pictures, for the screen and for the printer."""

from io import BytesIO
from threading import Lock

import pypdfium2
from PySide6.QtGui import QImage

from reports.documents import preview_document

_ONE_AT_A_TIME = Lock()
"""PDFium works in one thread at a time, even on different documents."""


class PdfPages:
    """The pages of a PDF file."""

    def __init__(self, data: bytes) -> None:
        with _ONE_AT_A_TIME:
            self._pdf = pypdfium2.PdfDocument(data)
            self._sizes = [self._pdf.get_page_size(place) for place in range(len(self._pdf))]

    def __len__(self) -> int:
        return len(self._sizes)

    def size(self, place: int) -> tuple[float, float]:
        """Return width and height of a page in points."""
        return self._sizes[place]

    def picture(self, place: int, width: int) -> QImage:
        """Return a page as a picture `width` pixels wide."""
        with _ONE_AT_A_TIME:
            bitmap = self._pdf[place].render(scale=width / self.size(place)[0], rev_byteorder=True, prefer_bgrx=True)
        shape = QImage.Format.Format_RGBX8888
        return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, shape).copy()

    def close(self) -> None:
        """Let go of the document."""
        with _ONE_AT_A_TIME:
            self._pdf.close()


def previewed(name: str, record_id: int) -> tuple[PdfPages, str]:
    """Return a document as it would be printed now, and the characters no font has.

    Raises `Problem` where it cannot be drawn.
    """
    file = BytesIO()
    drawn = preview_document(name, record_id, file)
    return PdfPages(file.getvalue()), drawn.missing
