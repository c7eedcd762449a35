"""Sheets as offices keep them: a title over the headings, merged cells, stars, numbers as text, slips and repeats."""

from pathlib import Path

import xlsxwriter

HEADINGS = ("序号", "*单位名称", "简　称", "客户经理", "联系人", "*联系电话", "最近拜访")
CUSTOMERS = (
    ("1", "青岩水泥有限公司", "青岩水泥", "秦朗", "高主任", "13900000275", "2026.3.5"),
    ("2", "远帆印务有限公司", "远帆印务", "秦朗", "路主管", "13900000318", "2026-02-11"),
    ("3", "青岩水泥有限公司（白石厂）", "青岩白石", "苏禾", "石厂长", "13900000406", "2026/4/1"),
    ("4", "石桥茶业有限公司", "石桥茶业", "苏禾", "茶经理", "13900000527", "2026-02-30"),
    ("5", "远帆印务 有限公司", "远帆印务", "秦朗", "路主管", "13900000318", "2026-02-11"),
)
GUESTS = (
    ("方长", "本公司", "总经理", "主方", 1, "主人"),
    ("陈谷", "本公司", "副总经理", "主方", 2, "副主人"),
    ("林小渔", "本公司", "翻译", "主方", 6, "翻译"),
    ("顾望", "青岩水泥", "董事长", "客方", 1, "主宾"),
    ("柳溪", "青岩水泥", "总经理", "客方", 2, "次宾"),
)
GUEST_HEADINGS = ("*姓名", "单位", "职务", "主客方", "级别", "角色")


def customer_sheet(folder: Path) -> Path:
    """Write the ledger of customers and return its file."""
    file = folder / "客户台账（最终版）.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        page = book.add_worksheet("台账")
        page.merge_range("A1:G1", "二〇二六年客户台账")
        for row, values in enumerate((HEADINGS, *CUSTOMERS), start=1):
            page.write_row(row, 0, values)
        page.merge_range("A8:G8", "制表：办公室")
    return file


def guest_sheet(folder: Path, others: int = 13) -> Path:
    """Write the list of guests, with `others` besides those of the main table, and return its file."""
    file = folder / "来宾名单.xlsx"
    sides = (("主方", "本公司", "客户经理"), ("客方", "远帆印务", "主管"))
    rest = [(f"客人{n}", sides[n % 2][1], sides[n % 2][2], sides[n % 2][0], 3 + n % 5, "") for n in range(others)]
    with xlsxwriter.Workbook(str(file)) as book:
        page = book.add_worksheet()
        page.merge_range("A1:F1", "年终答谢晚宴来宾名单")
        for row, values in enumerate((GUEST_HEADINGS, *GUESTS, *rest), start=1):
            page.write_row(row, 0, values)
    return file
