"""Writes an empty sheet to be filled in and imported: headings, one example row, and what may stand in each column."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO

import xlsxwriter

from exchange import calendar_visits
from exchange.incoming.kind import ImportKind
from exchange.incoming.people import TOGETHER
from exchange.sheets.fields import ImportField, Kind
from exchange.sheets.table import EXAMPLE
from models.store.files import write_whole
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

ONLY_XLSX = QT_TRANSLATE_NOOP("Problem", "模板只能存成 .xlsx 文件，请改一下文件名的结尾。")
_REQUIRED = QT_TRANSLATE_NOOP("Template", "{label}（必填）")
_NOT_TO_FILL = {TOGETHER, *calendar_visits.NAMES}
"""Name and phone have a column each; what calendars are known by, no person writes."""
_ROWS_TO_FILL = 2000
_LONGEST_LIST = 255
"""Characters Excel takes for a list of choices."""
_WIDTHS = {Kind.ORGANISATION: 190, Kind.LONG_TEXT: 190, Kind.USCC: 170, Kind.MOMENT: 130, Kind.WHOLE: 90}
_AS_TEXT = {Kind.PHONE, Kind.USCC, Kind.TEXT, Kind.ORGANISATION, Kind.PERSON}
"""Columns formatted as text, so that Excel keeps leading zeros and all digits."""
_HOW = {
    Kind.ORGANISATION: QT_TRANSLATE_NOOP("Template", "写营业执照上的全称"),
    Kind.PERSON: QT_TRANSLATE_NOOP("Template", "写姓名"),
    Kind.PHONE: QT_TRANSLATE_NOOP("Template", "手机，或带区号的座机；几个号码用顿号隔开"),
    Kind.EMAIL: QT_TRANSLATE_NOOP("Template", "电子邮箱地址"),
    Kind.USCC: QT_TRANSLATE_NOOP("Template", "18 位，照营业执照填写"),
    Kind.DATE: QT_TRANSLATE_NOOP("Template", "年-月-日，例如 2026-03-05"),
    Kind.MOMENT: QT_TRANSLATE_NOOP("Template", "年-月-日 时:分，例如 2026-03-05 14:30"),
    Kind.MONEY: QT_TRANSLATE_NOOP("Template", "单位是元；也可以写 1.2万"),
    Kind.WHOLE: QT_TRANSLATE_NOOP("Template", "写一个整数"),
    Kind.RATING: QT_TRANSLATE_NOOP("Template", "1 到 5，5 最好"),
    Kind.FLAG: QT_TRANSLATE_NOOP("Template", "填 是 或 否"),
    Kind.CHOICE: QT_TRANSLATE_NOOP("Template", "从下拉列表里选"),
    Kind.INDUSTRY: QT_TRANSLATE_NOOP("Template", "行业名称或国标代码，也可以写本部门的分组"),
}
_EXAMPLES = {
    Kind.ORGANISATION: QT_TRANSLATE_NOOP("Template", "云岭数据科技有限公司"),
    Kind.PERSON: QT_TRANSLATE_NOOP("Template", "顾云岭"),
    Kind.PHONE: "13900000275",
    Kind.EMAIL: "gu@example.com",
    Kind.USCC: "91330100MA27XW0E5B",
    Kind.DATE: "2026-03-05",
    Kind.MOMENT: "2026-03-05 14:30",
    Kind.MONEY: "8600",
    Kind.WHOLE: "60",
    Kind.RATING: "4",
    Kind.FLAG: QT_TRANSLATE_NOOP("Template", "是"),
    Kind.INDUSTRY: QT_TRANSLATE_NOOP("Template", "软件和信息技术服务业"),
}
_OF_FIELD = {
    "short_name": QT_TRANSLATE_NOOP("Template", "云岭数据"),
    "address": QT_TRANSLATE_NOOP("Template", "滨海大道 1 号"),
    "subject": QT_TRANSLATE_NOOP("Template", "专线接入"),
    "number": "HT-2026-001",
    "title": QT_TRANSLATE_NOOP("Template", "主任"),
    "contact.title": QT_TRANSLATE_NOOP("Template", "主任"),
    "purpose": QT_TRANSLATE_NOOP("Template", "谈续约"),
    "rank": "3",
    "diet": QT_TRANSLATE_NOOP("Template", "不吃羊肉"),
}
"""Examples of fields whose kind says little."""


def template_fields(kind: ImportKind) -> tuple[ImportField, ...]:
    """The columns of a kind's template, the required ones first."""
    fields = [field for field in kind.fields() if field.name not in _NOT_TO_FILL]
    return tuple(sorted(fields, key=lambda field: not field.required))


def write_template(kind: ImportKind, file: Path) -> int:
    """Write the template of a kind and return how many columns it has.

    Raises Problem for another suffix than .xlsx, or where the file cannot be written.
    """
    if file.suffix.lower() != ".xlsx":
        raise Problem(ONLY_XLSX)
    fields = template_fields(kind)
    write_whole(file, lambda stream: _write(stream, fields))
    return len(fields)


def _write(stream: BinaryIO, fields: Sequence[ImportField]) -> None:
    with xlsxwriter.Workbook(stream, {"strings_to_formulas": False}) as book:
        sheet = book.add_worksheet()
        sheet.freeze_panes(1, 1)
        head = {"bold": True, "bg_color": "#E8EDF2", "bottom": 1, "valign": "vcenter"}
        usual, asked = book.add_format(head), book.add_format({**head, "font_color": "#B3261E"})
        example = book.add_format({"italic": True, "font_color": "#7A8794", "num_format": "@"})
        plain, text = book.add_format(), book.add_format({"num_format": "@"})
        for column, field in enumerate(fields):
            width = _WIDTHS.get(field.kind, 120)
            sheet.set_column_pixels(column, column, width, text if field.kind in _AS_TEXT else plain)
            sheet.write_string(0, column, heading_of(field), asked if field.required else usual)
            sheet.write_string(1, column, _example(field, first=column == 0), example)
            sheet.data_validation(1, column, _ROWS_TO_FILL, column, _validation(field))


def heading_of(field: ImportField) -> str:
    """The heading of a column, which says where something must stand."""
    return _REQUIRED.format(label=field.label) if field.required else field.label


def _labels(field: ImportField) -> list[str]:
    """One label per value of a choice: further writings are understood, but not offered."""
    first: dict[str, str] = {}
    for value, label in field.choices:
        first.setdefault(value, label)
    return list(first.values())


def _example(field: ImportField, *, first: bool) -> str:
    example = _labels(field)[0] if field.choices else _OF_FIELD.get(field.name, _EXAMPLES.get(field.kind, ""))
    return EXAMPLE + example if first else example


def _validation(field: ImportField) -> dict[str, Any]:
    """What Excel says when a cell of the column is chosen, and the choices it offers; other words are warned of."""
    told = {"ignore_blank": True, "error_type": "warning"}
    if how := _HOW.get(field.kind):
        told |= {"input_title": field.label[:32], "input_message": how}
    labels = _labels(field)
    if labels and len(",".join(labels)) <= _LONGEST_LIST:
        return {**told, "validate": "list", "source": labels}
    return {**told, "validate": "any"}
