"""Writes sheets as offices really keep them: title row, merged cells, starred headings, wrong rows and duplicates."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import xlsxwriter

from exchange.demo import numbers
from exchange.demo.scene import Scene
from exchange.demo.tables import rows
from models.banquet_guest import GUEST_ROLES, SIDES

_CUSTOMER_GROUPS = (("基本资料", 0, 5), ("联系人", 6, 8), ("业务情况", 9, 13))
_CUSTOMER_HEADINGS = (
    *("序号", "*客户名称（必填）", "简称", "信用代码/税号", "所属行业", "单位地址"),
    *("联系人", "手机号", "电话"),
    *("月租（元）", "员工人数", "客户经理", "最近拜访时间", "备注"),
)
_CUSTOMER_COLUMNS = (
    *("name", "short", "code", "industry", "address"),
    *("contact", "mobile", "phone", "fee", "staff", "rep", "last", "remark"),
)
_GUEST_HEADINGS = ("序号", "*姓名", "单位名称", "职务", "主客方", "职级", "角色", "性别", "忌口", "备注")
_FIRST_CODE = 900_000  # beyond the numbers of the office's own customers
_GENDERS = {"M": "男", "F": "女"}
_WRONG_GUESTS = (("", "白鹭洲电子商务有限公司", "司机", "客方", "8"), ("顾望舒", "云岭数控", "董事长", "VIP", "一级"))


def write_sheets(scene: Scene, folder: Path) -> list[Path]:
    """Write a customer sheet and a guest sheet into `folder` and return them."""
    folder.mkdir(parents=True, exist_ok=True)
    return [_write_customers(scene, folder / "demo_customers.xlsx"), _write_guests(scene, folder / "guests.xlsx")]


def _write_customers(scene: Scene, file: Path) -> Path:
    """Two title rows, grouped headings over two lines, text numbers, one rep merged over two rows, a total below."""
    with _workbook(scene, file) as book:
        sheet, bold, middle = book.add_worksheet("客户资料"), book.add_format({"bold": True}), _middle(book)
        last = len(_CUSTOMER_HEADINGS) - 1
        sheet.merge_range(0, 0, 0, last, f"云岭市分公司 {scene.today.year} 年客户资料汇总表", middle)
        sheet.merge_range(1, 0, 1, last, f"填表：政企客户部　更新日期：{scene.today:%Y-%m-%d}　带 * 为必填", middle)
        for title, first, until in _CUSTOMER_GROUPS:
            sheet.merge_range(2, first, 2, until, title, middle)
        sheet.write_row(3, 0, _CUSTOMER_HEADINGS, bold)
        told = rows("sheet_customers")
        for line, row in enumerate(told, start=4):
            row["code"] = numbers.uscc("enterprise", _FIRST_CODE + line) if row["code"] == "auto" else row["code"]
            _write_texts(sheet, line, [str(line - 3), *(row[name] for name in _CUSTOMER_COLUMNS)])
        sheet.merge_range(4, 11, 5, 11, told[0]["rep"], middle)
        _write_texts(sheet, 5 + len(told), ["合计", f"{len(told)} 家"])
        sheet.set_column(1, 5, 26)
    return file


def _write_guests(scene: Scene, file: Path) -> Path:
    """The guests of the demo banquet in one list, with a row without a name and one guest twice."""
    roles, sides = dict(GUEST_ROLES), dict(SIDES)
    listed = [
        (
            *(row["name"], row["organisation"], row["title"], sides[row["side"]], row["rank"], roles[row["role"]]),
            *(_GENDERS[row["gender"]], row["diet"], "后来确认" if row["late"] else ""),
        )
        for row in rows("guests")
    ]
    with _workbook(scene, file) as book:
        sheet, middle = book.add_worksheet("来宾名单"), _middle(book)
        sheet.merge_range(0, 0, 0, len(_GUEST_HEADINGS) - 1, "年终答谢晚宴来宾名单", middle)
        sheet.write_row(1, 0, _GUEST_HEADINGS, book.add_format({"bold": True}))
        for line, guest in enumerate([*listed, *_WRONG_GUESTS], start=2):
            _write_texts(sheet, line, [str(line - 1), *guest])
        sheet.set_column(1, 3, 18)
    return file


def _workbook(scene: Scene, file: Path) -> xlsxwriter.Workbook:
    book = xlsxwriter.Workbook(file)
    book.set_properties({"author": "", "created": datetime.combine(scene.today, datetime.min.time())})
    return book


def _middle(book: xlsxwriter.Workbook) -> xlsxwriter.format.Format:
    return book.add_format({"bold": True, "align": "center", "valign": "vcenter"})


def _write_texts(sheet: xlsxwriter.worksheet.Worksheet, line: int, cells: Iterable[str]) -> None:
    """Write everything as text, as people do who paste from elsewhere."""
    for column, text in enumerate(cells):
        if text:
            sheet.write_string(line, column, text)
