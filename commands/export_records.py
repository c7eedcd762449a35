"""`export`: writes customers, contacts, visits or guests to a sheet, contacts to cards, visits to a calendar."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from commands.command import Answer, Command
from exchange.calendar_file import visits_for_calendar, write_calendar
from exchange.cards import VERSIONS, write_cards
from exchange.export_sheet import ENCODINGS, export_sheet
from exchange.outgoing import EXPORTED, columns_of, conditions_for
from models.store.listing import Listing
from models.store.session import acting
from rules.permissions import may
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP


def declare(parser: ArgumentParser) -> None:
    """Declare what goes out, where, and how a .csv is written."""
    parser.add_argument("kind", choices=EXPORTED, metavar="KIND", help=", ".join(EXPORTED))
    parser.add_argument("file", type=Path, metavar="FILE", help=".xlsx .csv .vcf .ics")
    parser.add_argument("--encoding", choices=ENCODINGS, default="utf-8", help="csv 的编码")
    parser.add_argument("--card-version", choices=VERSIONS, default=VERSIONS[0], help="vcf 的版本")


def run(arguments: Namespace) -> Answer:
    """Write what the account may see."""
    if not may(acting().role, "export"):
        raise Problem(QT_TRANSLATE_NOOP("Problem", "您没有导出的权限。请部门经理或管理员处理。"))
    record_type, conditions = EXPORTED[arguments.kind], conditions_for(arguments.kind)
    records = record_type.present().where(*conditions)
    wanted = (arguments.kind, arguments.file.suffix.lower())
    if wanted == ("contacts", ".vcf"):
        count = write_cards(arguments.file, records, arguments.card_version)
    elif wanted == ("visits", ".ics"):
        count = write_calendar(arguments.file, visits_for_calendar(conditions, datetime.now()))
    else:
        listing = Listing(record_type, conditions, columns=columns_of(record_type))
        rows = (row[1:] for row in listing.page(0, listing.count()))
        count = export_sheet(arguments.file, listing.columns, rows, arguments.encoding)
    return {"kind": arguments.kind, "file": str(arguments.file), "rows": count}


def tell(answer: Answer) -> Iterable[str]:
    """Say how much was written."""
    yield f"已导出 {answer['rows']} 条：{answer['file']}"


COMMAND = Command(declare, run, tell)
