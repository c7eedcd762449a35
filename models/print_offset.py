"""How far this PC's printer misses the edges of card stock, measured on the calibration page."""

from models.store.database import writing
from models.store.fields import RealField, TextField
from models.store.record import Record
from models.store.session import device
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

FARTHEST = 20.0  # mm; a printer that misses by more needs a technician


class PrintOffset(Record):
    """Moves what is printed on cards by so many millimetres to the right and down; one per PC."""

    device = TextField(QT_TRANSLATE_NOOP("Records", "电脑"), unique=True, width=160)
    right = RealField(QT_TRANSLATE_NOOP("Records", "向右（毫米）"), default=0.0)
    down = RealField(QT_TRANSLATE_NOOP("Records", "向下（毫米）"), default=0.0)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "卡纸校准")
        icon = "ph.crosshair"
        name_field = "device"
        list_columns = ("device", "right", "down")


def print_offset() -> tuple[float, float]:
    """Return how far cards printed on this PC are moved, in mm to the right and down."""
    found = PrintOffset.get_or_none(PrintOffset.device == device())
    return (found.right, found.down) if found else (0.0, 0.0)


def set_print_offset(right: float, down: float) -> None:
    """Keep this PC's offset in mm; raises `Problem` beyond 20 mm."""
    if max(abs(right), abs(down)) > FARTHEST:
        message = QT_TRANSLATE_NOOP("Problem", "偏移最多 {most} 毫米。差得更多时，请检查打印机的进纸和缩放设置。")
        raise Problem(message, most=f"{FARTHEST:g}")
    with writing():
        found = PrintOffset.get_or_none(PrintOffset.device == device()) or PrintOffset(device=device())
        found.right, found.down = right, down
        found.save()
