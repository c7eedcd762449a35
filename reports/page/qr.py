"""Draws QR codes of error correction level M, which a phone reads even when the paper is soiled."""

from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel

from reports.page.sheet import Sheet


def draw_qr(sheet: Sheet, x: float, y: float, size: float, text: str) -> None:
    """Draw `text` as a QR code of `size` mm with its top left corner at x, y. On paper `size` is 20 mm or more."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(text))
    code.make()
    count = code.getModuleCount()
    module = size / count
    for row in range(count):
        for start, length in _dark_runs([code.isDark(row, column) for column in range(count)]):
            sheet.box(x + start * module, y + row * module, length * module, module, fill="#000000")


def _dark_runs(row: list[bool]) -> list[tuple[int, int]]:
    """Join neighbouring dark modules into (start, length), so that no white seams appear between them."""
    found: list[tuple[int, int]] = []
    for column, dark in enumerate(row):
        if dark and found and sum(found[-1]) == column:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif dark:
            found.append((column, 1))
    return found
