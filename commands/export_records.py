"""`export`: writes customers, contacts, contracts, visits … to a sheet, cards or a calendar, or an empty template."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from commands.command import Answer, Command
from exchange.cards import VERSIONS
from exchange.export_sheet import ENCODINGS
from exchange.incoming.kinds import kind_of
from exchange.outgoing import EXPORTED
from exchange.template import write_template
from exchange.write_records import write_records
from models.store.session import demand


def declare(parser: ArgumentParser) -> None:
    """Declare what goes out, where, and how a .csv is written."""
    parser.add_argument("kind", choices=EXPORTED, metavar="KIND", help=", ".join(EXPORTED))
    parser.add_argument("file", type=Path, metavar="FILE", help=".xlsx .csv .vcf .ics")
    parser.add_argument("--encoding", choices=ENCODINGS, default="utf-8", help="csv 的编码")
    parser.add_argument("--card-version", choices=VERSIONS, default=VERSIONS[0], help="vcf 的版本")
    parser.add_argument("--template", action="store_true", help="只写导入用的空模板 / an empty sheet to be filled in")


def run(arguments: Namespace) -> Answer:
    """Write what the account may see, or the template of the kind, which holds nobody's data."""
    about = {"kind": arguments.kind, "file": str(arguments.file)}
    if arguments.template:
        return {**about, "columns": write_template(kind_of(arguments.kind), arguments.file)}
    demand("export")
    count = write_records(arguments.kind, arguments.file, arguments.encoding, arguments.card_version)
    return {**about, "rows": count}


def tell(answer: Answer) -> Iterable[str]:
    """Say how much was written."""
    if "columns" in answer:
        yield f"已写好模板，{answer['columns']} 列，第 2 行是示例：{answer['file']}"
    else:
        yield f"已导出 {answer['rows']} 条：{answer['file']}"


COMMAND = Command(declare, run, tell)
