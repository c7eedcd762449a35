"""Knows every document there is, and prints one: serial number, log, file, and what could not be drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from models.archive_volume import ArchiveVolume
from models.banquet import Banquet
from models.customer import Customer
from models.handover import Handover
from models.industry import Industry
from models.office import the_office
from models.outing import Outing
from models.print_log import DOCUMENT_TITLES, PrintLog, log_print
from models.print_offset import print_offset
from models.store.database import writing
from models.store.files import write_whole
from models.store.record import Record
from models.store.session import acting
from models.target import Target
from models.thank_you_letter import ThankYouLetter
from models.tour_application import TourApplication
from models.visit import Visit
from models.work_report import WorkReport
from reports.appraisal_sheet import draw_appraisal_sheet
from reports.archive_book import draw_book
from reports.archive_list import draw_list
from reports.archive_reading import read_customer, read_industry, read_volume
from reports.banquet_documents import BANQUET_PAPERS
from reports.handover_list import draw_handover_list
from reports.outing_slip import draw_outing_slip
from reports.page.frame import Imprint
from reports.page.sheet import Drawn
from reports.read_appraisal import read_appraisal, read_team_appraisal
from reports.read_handover import read_handover
from reports.read_letter import read_letter
from reports.read_outing import read_outing
from reports.read_tour import read_visit_permit
from reports.read_visit_plan import read_visit_plan
from reports.read_work import read_log, read_plan, read_review, read_weekly_summary
from reports.review_sheet import draw_review_sheet
from reports.team_appraisal import draw_team_appraisal
from reports.thank_you_letter import draw_thank_you_letter
from reports.visit_permit import draw_visit_permit
from reports.visit_plan import draw_visit_plan
from reports.weekly_summary import draw_weekly_summary
from reports.work_log import draw_work_log
from reports.work_plan import draw_work_plan
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

INTERNAL = "内部"
MISSING_NOTICE = QT_TRANSLATE_NOOP(
    "Documents", "没有字体能印这些字，已用〓代替：{characters}。请安装含生僻字的字体后重印，或手写补上。"
)


@dataclass(frozen=True, slots=True)
class Document:
    """A kind of document: what it is about, how its content is read and drawn.

    `serial_kind` are the two letters of its serial numbers; documents about one record share one serial. `counted_by`
    names the field whose day a number is counted in, where that is not the day of the print.
    """

    name: str
    icon: str
    record: type[Record]
    serial_kind: str
    load: Callable[[int], Any]
    draw: Callable[[Any, Imprint, BinaryIO], Drawn]
    counted_by: str = ""

    @property
    def title(self) -> str:
        """Return the untranslated title, under which prints are logged too."""
        return dict(DOCUMENT_TITLES)[self.name]


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """A document that was printed into `file`; `missing` are the characters printed as 〓."""

    name: str
    file: Path
    serial: str
    times_printed: int
    pages: int
    missing: str


DOCUMENTS = {
    document.name: document
    for document in (
        Document(
            "visit-permit",
            "ph.identification-badge",
            TourApplication,
            "CG",
            read_visit_permit,
            draw_visit_permit,
        ),
        *(Document(name, icon, Banquet, kind, load, draw) for name, icon, kind, load, draw in BANQUET_PAPERS),
        Document(
            "handover-list",
            "ph.handshake",
            Handover,
            "YJ",
            read_handover,
            draw_handover_list,
        ),
        Document(
            "outing-slip",
            "ph.car-simple",
            Outing,
            "CF",
            read_outing,
            draw_outing_slip,
            counted_by="day",
        ),
        Document(
            "work-plan",
            "ph.flag",
            WorkReport,
            "JH",
            read_plan,
            draw_work_plan,
        ),
        Document("work-log", "ph.note-pencil", WorkReport, "RZ", read_log, draw_work_log),
        Document("appraisal", "ph.chart-bar", Target, "KH", read_appraisal, draw_appraisal_sheet, "month"),
        Document("team-appraisal", "ph.chart-bar", Target, "KZ", read_team_appraisal, draw_team_appraisal, "month"),
        Document(
            "weekly-summary",
            "ph.notepad",
            WorkReport,
            "XJ",
            read_weekly_summary,
            draw_weekly_summary,
        ),
        Document(
            "review-sheet",
            "ph.chats",
            WorkReport,
            "DP",
            read_review,
            draw_review_sheet,
        ),
        Document("visit-plan", "ph.clipboard-text", Visit, "BF", read_visit_plan, draw_visit_plan),
        Document("thank-you-letter", "ph.envelope-simple", ThankYouLetter, "GX", read_letter, draw_thank_you_letter),
        Document("customer-sheet", "ph.buildings", Customer, "DA", read_customer, draw_book),
        Document("industry-archive", "ph.books", Industry, "DA", read_industry, draw_book),
        Document("industry-list", "ph.list-numbers", Industry, "DA", read_industry, draw_list),
        Document("archive-book", "ph.books", ArchiveVolume, "DA", read_volume, draw_book),
        Document("archive-list", "ph.list-numbers", ArchiveVolume, "DA", read_volume, draw_list),
    )
}


def print_document(name: str, record_id: int, file: Path, copies: int = 1) -> PrintedDocument:
    """Print a document about a record into a PDF file, and log it with the number of copies made of it.

    The first print takes the serial number; when the file cannot be written, no number is used up and no print logged.
    Raises `Problem` for an unknown document or record, a full or read-only disk, and without any Chinese font.
    """
    document = _document(name, record_id)
    day = getattr(document.record.get_by_id(record_id), document.counted_by) if document.counted_by else None
    with writing():
        entry = log_print(name, record_id, document.serial_kind, datetime.now().replace(microsecond=0), copies, day)
        drawn = _draw_into(file, document, record_id, _imprint(entry.serial, entry.printed_at, entry.times))
    return PrintedDocument(name, file, entry.serial, entry.times, drawn.pages, drawn.missing)


def preview_document(name: str, record_id: int, file: BinaryIO) -> Drawn:
    """Write into `file` what printing would give now, without a number taken or a print logged.

    Raises `Problem` for an unknown document or record, and without any Chinese font.
    """
    document = _document(name, record_id)
    logged = PrintLog.subject == record_id, PrintLog.serial.startswith(document.serial_kind)
    earlier = PrintLog.select().where(*logged)
    first = earlier.order_by(PrintLog.printed_at).first()
    times = earlier.where(PrintLog.document == name).count() + 1
    imprint = _imprint(first.serial if first else "", datetime.now(), times)
    return document.draw(document.load(record_id), imprint, file)


def _document(name: str, record_id: int) -> Document:
    document = DOCUMENTS.get(name)
    if document is None:
        raise Problem(
            QT_TRANSLATE_NOOP("Problem", "没有叫「{name}」的文件。可以打印的有：{known}。"),
            name=name,
            known="、".join(DOCUMENTS),
        )
    record = document.record
    if not record.present().where(record.id == record_id).exists():
        raise Problem(
            QT_TRANSLATE_NOOP("Problem", "找不到要打印的记录 {record}，它可能已被删除。请回到列表重新选择。"),
            record=record_id,
        )
    return document


def _imprint(serial: str, at: datetime, times: int) -> Imprint:
    return Imprint(the_office().heading, serial, acting().name, at, INTERNAL, times, print_offset())


def _draw_into(file: Path, document: Document, record_id: int, imprint: Imprint) -> Drawn:
    """Draw into a temporary file that takes the place of `file` only when it is whole."""
    content = document.load(record_id)
    drawn: list[Drawn] = []
    write_whole(file, lambda stream: drawn.append(document.draw(content, imprint, stream)))
    return drawn[0]
