"""`seat`: arranges a banquet by its protocol and keeps the plan."""

import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable

from commands.command import Answer, Command
from commands.lookup import record_called
from models.banquet import Banquet
from models.seating_plan import current_plan, keep_arrangement, renumber_tables, seating_of, tables_of
from models.store.session import demand
from rules.seating.arrange import arrange
from rules.seating.check import check_plan
from rules.seating.model import Arrangement
from rules.seating.rearrange import rearrange


def declare(parser: ArgumentParser) -> None:
    """Declare the banquet, the seed, how long to search, and whether to keep to the present plan."""
    parser.add_argument("banquet", metavar="BANQUET", help="宴会编号或名称")
    parser.add_argument("--seed", type=int, default=0, help="同一种子同样的座次 / same seed, same plan")
    parser.add_argument("--patience", type=int, default=1, help="多算几倍时间 / search so many times as long")
    parser.add_argument("--settle", action="store_true", help="就近调整，少动人 / move as few people as possible")


def run(arguments: Namespace) -> Answer:
    """Number the tables, arrange, and keep what came of it."""
    demand("arrange_banquets")
    banquet = record_called(Banquet, arguments.banquet)
    renumber_tables(banquet)
    seating = seating_of(banquet)
    began = time.perf_counter()
    if arguments.settle:
        arrangement = rearrange(seating, current_plan(banquet))
    else:
        arrangement = arrange(seating, arguments.seed, patience=max(1, arguments.patience))
    seconds = time.perf_counter() - began
    keep_arrangement(banquet, arrangement, round(seconds * 1000), arguments.seed)
    tables = {table.id: table.number for table in tables_of(banquet)}
    return {
        "guests": len(seating.guests),
        "tables": len(tables),
        "seated": len(arrangement.plan.placements),
        "hard_broken": arrangement.hard_broken,
        "levels": list(arrangement.levels),
        "bound": arrangement.bound,
        "proven": arrangement.proven,
        "seconds": round(seconds, 3),
        **_details(arrangement, {guest.id: guest.name for guest in seating.guests}, tables),
        "findings": [
            {"rule": finding.rule, "level": finding.level, "guests": list(finding.guests), "text": str(finding.text)}
            for finding in check_plan(seating, arrangement.plan)
            if finding.level != "passed"
        ],
    }


def _details(arrangement: Arrangement, names: dict[int, str], tables: dict[int, int]) -> Answer:
    return {
        "plan": [
            {"guest": one.guest, "name": names[one.guest], "table": tables[one.table], "seat": one.seat}
            for one in arrangement.plan.placements
        ],
        "moved": [names[move.guest] for move in arrangement.moved],
        "conflicts": [
            {"rule": conflict.rule, "guests": list(conflict.guests), "text": str(conflict.text)}
            for conflict in arrangement.conflicts
        ],
    }


def tell(answer: Answer) -> Iterable[str]:
    """Say how many sit, who moved, what cannot be met, and what the rules find wrong or worth a thought."""
    yield f"{answer['guests']} 位来宾，{answer['tables']} 桌，已排 {answer['seated']} 位，用时 {answer['seconds']} 秒。"
    yield f"硬性规则不符 {answer['hard_broken']} 处；各级得分 {answer['levels']}。"
    if answer["moved"]:
        yield f"换了座位的 {len(answer['moved'])} 位：{'、'.join(answer['moved'])}。"
    yield from dict.fromkeys(said["text"] for said in (*answer["conflicts"], *answer["findings"]))


COMMAND = Command(declare, run, tell)
