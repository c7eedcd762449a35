"""`print`: prints any document into a PDF file."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from commands.command import Answer, Command
from commands.lookup import plan_called, record_called
from models.store.session import demand
from models.target import Target
from reports.documents import DOCUMENTS, print_document
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP


def declare(parser: ArgumentParser) -> None:
    """Declare the document, what it is about and the file; the list of documents needs no office."""
    parser.add_argument("--list", action="store_true", help="列出可打印的文件 / list the documents")
    parser.add_argument("document", nargs="?", metavar="DOCUMENT")
    parser.add_argument("record", nargs="?", metavar="ID", help="编号或名称")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE.pdf")


def run(arguments: Namespace) -> Answer:
    """List the documents, or print one and log it."""
    if arguments.list:
        return {"documents": [_about(name) for name in DOCUMENTS]}
    demand("print")
    if arguments.file is None:
        message = QT_TRANSLATE_NOOP("Problem", "请依次写明文件种类、编号和 PDF 文件名；print --list 列出文件种类。")
        raise Problem(message)
    printed = print_document(arguments.document, _record(arguments), arguments.file)
    return {
        "document": printed.name,
        "file": str(printed.file),
        "serial": printed.serial,
        "times": printed.times_printed,
        "pages": printed.pages,
        "missing": printed.missing,
    }


def _about(name: str) -> Answer:
    document = DOCUMENTS[name]
    return {"name": name, "title": document.title, "about": document.record._meta.table_name}


def _record(arguments: Namespace) -> int:
    """Return the key; `print_document` itself knows what to say of an unknown document."""
    document = DOCUMENTS.get(arguments.document)
    if document is None:
        return 0
    if document.record is Target:
        return plan_called(arguments.record)
    return int(record_called(document.record, arguments.record).id)


def tell(answer: Answer) -> Iterable[str]:
    """Name the documents, or what was printed."""
    if "documents" in answer:
        yield from (f"{one['name']:16} {one['title']}" for one in answer["documents"])
        return
    yield f"已打印 {answer['serial']}，第 {answer['times']} 次，{answer['pages']} 页：{answer['file']}"
    if answer["missing"]:
        yield f"没有字体能印这些字：{answer['missing']}"


COMMAND = Command(declare, run, tell, signs_in=lambda arguments: not arguments.list)
