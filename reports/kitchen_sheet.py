"""Prints what the kitchen needs: dishes in order with portions, diets by table and seat, who is served first."""

from collections.abc import Iterator
from typing import BinaryIO

from reports.banquet_papers import KitchenPaper
from reports.page.flow import Block, draw_flow, text_block
from reports.page.font_files import Role
from reports.page.frame import Imprint
from reports.page.sheet import CENTRE, Drawn
from reports.page.table import Row, Table, label, value
from reports.page.text import Style
from reports.read_banquet_file import subtitle

NAME, TEXT = Style(Role.SONG, 11, bold=True), Style(Role.SONG, 9.5)
STRONG = Style(Role.HEI, 10, bold=True)
NOBODY = "来宾都没有忌口。"
CARE = "忌口的菜一律另备，服务员按桌号、座号送到；过敏的来宾连同配料、汤底一并避开，拿不准时问当班经理。"
SERVING = "从右侧斟酒，从左侧上菜；其他各桌先主宾一侧，再按顺时针。"


def draw_kitchen_sheet(paper: KitchenPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the kitchen's sheet as a PDF. Raises `OSError`."""
    diets = f"忌口，按桌按座（{len(paper.guests)} 位）"
    blocks = [Block(diets, _diets(paper)), text_block("", CARE)] if paper.guests else [text_block("忌口", NOBODY)]
    blocks.append(Block("上菜次序和份数", _dishes(paper)))
    if paper.order:
        blocks.append(text_block("主桌上菜、斟酒的次序", f"{' → '.join(paper.order)}。{SERVING}"))
    quiet = f"{subtitle(paper.facts)}　{paper.tables} 桌 {paper.people} 人"
    return draw_flow(file, f"{paper.facts.title} 后厨单", quiet, imprint, blocks, headline="后厨单")


def _diets(paper: KitchenPaper) -> Table:
    head = tuple(label(text) for text in ("桌", "座", "姓名", "忌口", "不上的菜", "另备"))
    return Table(
        (17.0, 11.0, 24.0, 32.0, 50.0, 38.0), tuple(_diet_rows(paper)), head, 8.4, padding=1.6, rim=1.0, most_lines=6
    )


def _diet_rows(paper: KitchenPaper) -> Iterator[Row]:
    for one in paper.guests:
        yield (
            value(one.guest.table or "未排", TEXT, CENTRE),
            value(one.guest.seat, TEXT, CENTRE),
            value(one.guest.name, NAME),
            value(one.guest.diet, STRONG),
            value("、".join(one.refused) or "—", TEXT),
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
