"""Prints what the kitchen needs: dishes in order with portions, diets by table and seat, who is served first."""

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from reports.banquet_papers import KitchenPaper
from reports.page.font_files import Role
from reports.page.frame import Imprint, Page, draw_document
from reports.page.marks import draw_section, draw_title
from reports.page.sheet import CENTRE, PORTRAIT, Drawn, Sheet
from reports.page.table import Row, Table, draw_table, label, paginate, value
from reports.page.text import BODY, Style, wrap
from reports.read_banquet_file import subtitle

LEFT_EDGE, WIDTH, TOP, NEXT_TOP, BOTTOM = 20.0, 172.0, 54.0, 30.0, 274.0
SECTION, SECTION_MIDDLE = 10.0, 5.5
NAME, TEXT = Style(Role.SONG, 11, bold=True), Style(Role.SONG, 9.5)
STRONG = Style(Role.HEI, 10, bold=True)
NOBODY = "来宾都没有忌口。"
CARE = "忌口的菜一律另备，服务员按桌号、座号送到；过敏的来宾连同配料、汤底一并避开，拿不准时问当班经理。"


def draw_kitchen_sheet(paper: KitchenPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the kitchen's sheet as a PDF. Raises `OSError`."""
    diets, dishes = _diets(paper), _dishes(paper)
    room = BOTTOM - TOP - SECTION
    parts = paginate(diets, room, BOTTOM - NEXT_TOP)
    pages = [Page(partial(_draw_front, paper, parts[0]))]
    pages += [Page(partial(_draw_table, part)) for part in parts[1:]]
    menu = paginate(dishes, BOTTOM - NEXT_TOP - SECTION - 30, BOTTOM - NEXT_TOP)
    pages += [Page(partial(_draw_dishes, paper, menu[0])), *(Page(partial(_draw_table, part)) for part in menu[1:])]
    return draw_document(file, PORTRAIT, f"{paper.facts.title} 后厨单", imprint, pages)


def _draw_front(paper: KitchenPaper, diets: Table, sheet: Sheet) -> None:
    draw_title(sheet, "后厨单", f"{subtitle(paper.facts)}　{paper.tables} 桌 {paper.people} 人")
    draw_section(sheet, TOP - SECTION + SECTION_MIDDLE, f"忌口，按桌按座（{len(paper.guests)} 位）")
    if paper.guests:
        bottom = draw_table(sheet, diets, LEFT_EDGE, TOP)
    else:
        sheet.text(LEFT_EDGE, TOP + 4, NOBODY, BODY)
        bottom = TOP + 8
    if bottom + 12 < BOTTOM:
        for number, line in enumerate(wrap(((CARE, TEXT),), WIDTH)):
            sheet.spans(LEFT_EDGE, bottom + 6 + number * 5, line)


def _draw_table(table: Table, sheet: Sheet) -> None:
    draw_table(sheet, table, LEFT_EDGE, NEXT_TOP)


def _draw_dishes(paper: KitchenPaper, dishes: Table, sheet: Sheet) -> None:
    draw_section(sheet, NEXT_TOP + SECTION_MIDDLE - 4, "上菜次序和份数")
    bottom = draw_table(sheet, dishes, LEFT_EDGE, NEXT_TOP + SECTION)
    if paper.order:
        draw_section(sheet, bottom + SECTION_MIDDLE + 2, "主桌上菜、斟酒的次序")
        words = " → ".join(paper.order) + "。从右侧斟酒，从左侧上菜；其他各桌先主宾一侧，再按顺时针。"
        for number, line in enumerate(wrap(((words, TEXT),), WIDTH)):
            sheet.spans(LEFT_EDGE, bottom + SECTION + 5 + number * 5, line)


def _diets(paper: KitchenPaper) -> Table:
    head = tuple(label(text) for text in ("桌", "座", "姓名", "忌口", "不上的菜", "另备"))
    return Table((17.0, 11.0, 24.0, 32.0, 50.0, 38.0), tuple(_diet_rows(paper)), head, 8.4, padding=1.6, rim=1.0)


def _diet_rows(paper: KitchenPaper) -> Iterator[Row]:
    for one in paper.guests:
        yield (
            value(one.guest.table or "未排", TEXT, CENTRE),
            value(one.guest.seat, TEXT, CENTRE),
            value(one.guest.name, NAME),
            value(one.guest.diet, STRONG),
            value("、".join(one.refused) or "都可以", TEXT),
            value("、".join(one.instead), TEXT),
        )


def _dishes(paper: KitchenPaper) -> Table:
    head = tuple(label(text) for text in ("次序", "类别", "菜名", "用料", "份数", "不上", "另备"))
    rows = tuple(
        (
            value(str(number), TEXT, CENTRE),
            value(dish.course, TEXT, CENTRE),
            value(dish.name, NAME),
            value(dish.ingredients, TEXT),
            value(str(dish.portions), NAME, CENTRE),
            value(f"{dish.left_out} 位" if dish.left_out else "", TEXT, CENTRE),
            value(dish.instead, TEXT),
        )
        for number, dish in enumerate(paper.dishes, start=1)
    )
    return Table((11.0, 14.0, 38.0, 50.0, 13.0, 14.0, 32.0), rows, head, 8.0, padding=1.6, rim=1.0)
