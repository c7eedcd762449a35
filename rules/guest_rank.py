"""Guesses the rank of a guest, 1 (highest) to 8, from the title an archive holds."""

from collections.abc import Mapping

MIDDLE = 5
# What a title holds → rank; the first word found decides, so longer ones stand before those they contain.
TITLES: Mapping[str, int] = {
    "副董事长": 2, "董事长": 1, "副总裁": 2, "总裁": 1, "副总经理": 3, "总经理助理": 4, "总经理": 2, "副市长": 1,
    "市长": 1, "副局长": 3, "局长": 2, "副院长": 3, "院长": 2, "副校长": 3, "校长": 2, "副行长": 3, "行长": 2,
    "副书记": 3, "书记": 2, "副厂长": 3, "厂长": 2, "总编辑": 2, "总监": 4, "总工": 3, "董事": 3, "副处长": 5,
    "处长": 4, "副主任": 5, "主任": 4, "副科长": 6, "科长": 5, "副部长": 4, "部长": 3, "副经理": 5, "经理": 5,
    "店长": 6, "主管": 6, "组长": 6, "工程师": 6, "会计": 6, "专员": 7, "文员": 7, "秘书": 6, "司机": 8,
}  # fmt: skip


def rank_of_title(title: str) -> int:
    """Return the rank a title stands for; an unknown or missing one is in the middle, to be put right by hand."""
    return next((rank for word, rank in TITLES.items() if word in title), MIDDLE)
