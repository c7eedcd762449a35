"""Serial numbers of what is printed: kind, year, month or day where it counts from one again, number, sheet."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

SERIES = {
    "CG": ("{:%Y}", 4),  # visit permit (参观)
    "YH": ("{:%Y}", 4),  # banquet (宴会); its table sheets carry the table as sheet number
    "QJ": ("{:%Y}", 4),  # invitation (请柬)
    "CJ": ("{:%Y}", 4),  # confirmation of a won customer (成交确认)
    "YJ": ("{:%Y}", 4),  # handover of customers (移交)
    "JH": ("{:%Y}", 4),  # plan of a day, week or month (计划)
    "RZ": ("{:%Y}", 4),  # log of a day (日志)
    "XJ": ("{:%Y}", 4),  # weekly summary (小结)
    "DP": ("{:%Y}", 4),  # evening review (点评)
    "DA": ("{:%Y}", 4),  # customer archives (档案)
    "BF": ("{:%Y}", 4),  # plan of one visit (拜访)
    "GX": ("{:%Y}", 4),  # thank-you letter (感谢)
    "KH": ("{:%Y-%m}", 2),  # appraisal (考核), counted per month
    "KZ": ("{:%Y-%m}", 2),  # appraisal of everybody (考核总表), counted per month
    "CF": ("{:%Y-%m%d}", 2),  # outing slip (出访), counted per day
}
PERIODS = {"{:%Y}": r"\d{4}", "{:%Y-%m}": r"\d{4}-\d{2}", "{:%Y-%m%d}": r"\d{4}-\d{4}"}


@dataclass(frozen=True, slots=True)
class Serial:
    """One serial number: `number` counts within the year, month or day of `period`, `sheet` is a part of it."""

    kind: str
    period: str
    number: int
    sheet: int | None = None

    def __str__(self) -> str:
        sheet = "" if self.sheet is None else f"-{self.sheet}"
        return f"{self.kind}-{self.period}-{self.number:0{SERIES[self.kind][1]}d}{sheet}"


def parse_serial(text: str) -> Serial | None:
    """Read a serial such as `CG-2026-0117` or `YH-2026-0009-3`; None if it is not one of ours."""
    kind = text.strip()[:2].upper()
    if kind not in SERIES:
        return None
    pattern, width = SERIES[kind]
    found = re.fullmatch(rf"({PERIODS[pattern]})-([0-9]{{{width},}})(?:-([0-9]+))?", text.strip()[3:], re.ASCII)
    if not found or text.strip()[2] != "-":
        return None
    period, number, sheet = found.groups()
    return Serial(kind, period, int(number), int(sheet) if sheet else None)


def next_serial(kind: str, day: date, issued: Iterable[str]) -> Serial:
    """Return the serial after the highest one ever `issued` in the period of `day`.

    Void serials belong into `issued` too, so no number is used twice; gaps are not filled. An unknown `kind` raises
    KeyError.
    """
    period = SERIES[kind][0].format(day)
    serials = (parse_serial(text) for text in issued)
    numbers = (serial.number for serial in serials if serial and (serial.kind, serial.period) == (kind, period))
    return Serial(kind, period, max(numbers, default=0) + 1)
