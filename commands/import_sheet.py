"""`import`: reads a sheet of customers, contacts, visits or guests."""

import time
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterable
from pathlib import Path

from commands.command import Answer, Command
from commands.lookup import record_called
from exchange.incoming.planning import plan_import
from exchange.incoming.writing import as_json, preview_import, write_import
from models.banquet import Banquet
from models.store.session import demand


def declare(parser: ArgumentParser) -> None:
    """Declare kind, file and how its columns are read."""
    parser.add_argument("kind", metavar="KIND", help="customers, contacts, contracts, visits, guests")
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--dry-run", action="store_true", help="只预览，不写入 / write nothing")
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        type=_column,
        metavar="COLUMN=FIELD",
        help="列（字母或表头）=字段；空=不导入",
    )
    parser.add_argument("--sheet", metavar="NAME", help="工作表 / worksheet")
    parser.add_argument("--banquet", metavar="BANQUET", help="来宾名单所属的宴会 / the banquet of a guest list")
    parser.add_argument("--rejects", type=Path, metavar="DIR", help="未导入的行存放处 / where rejected rows go")


def _column(text: str) -> tuple[str, str | None]:
    column, equals, field = text.rpartition("=")
    if not equals or not column:
        raise ArgumentTypeError(f"COLUMN=FIELD: {text}")
    return column, field or None


def run(arguments: Namespace) -> Answer:
    """Plan the import and, unless only a preview is wanted, carry it out."""
    demand("import")
    began = time.perf_counter()
    target = record_called(Banquet, arguments.banquet).id if arguments.banquet else None
    plan = plan_import(arguments.kind, arguments.file, dict(arguments.map) or None, arguments.sheet, target=target)
    result = preview_import(plan) if arguments.dry_run else write_import(plan, rejects_folder=arguments.rejects)
    return as_json(result) | {
        "dry_run": arguments.dry_run,
        "warnings": [str(warning) for warning in plan.warnings],
        "seconds": round(time.perf_counter() - began, 3),
    }


def tell(answer: Answer) -> Iterable[str]:
    """Say what became of the rows."""
    done = "预览" if answer["dry_run"] else "导入"
    yield (
        f"{done}：读到 {answer['read']} 行，新增 {answer['added']}，更新 {answer['updated']}，"
        f"未变 {answer['unchanged']}，疑似重复 {answer['duplicates']}，有误 {answer['rejected']}。"
    )
    yield from answer["warnings"]
    if answer["rejects_file"]:
        yield f"没有导入的行和原因在：{answer['rejects_file']}"


COMMAND = Command(declare, run, tell)
