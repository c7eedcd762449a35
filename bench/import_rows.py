"""Times the import of customer rows, with duplicate check, beside its floor: reading the sheet and a bare executemany.

    python -m bench import_rows [rows] [customers already kept] [repeats]

Prints the medians of interleaved runs, the machine, the ratio, and the processor time, which a busy machine hides less.
"""

import io
import itertools
import platform
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path

import xlsxwriter
from python_calamine import CalamineWorkbook

HEAD = ("客户名称", "简称", "所属行业", "地址", "联系人电话", "最近拜访", "月租（元）", "员工人数", "备注")
PLACES = ("深圳市", "广州市", "杭州市", "成都市", "武汉市", "厦门市", "青岛市", "长沙市")
SIGNS = "云山海松竹梅兰青白金玉川江河石林峰星月晨晓南北东西安和平康宁华盛兴隆达通明远新宏伟嘉瑞祥福泰"
TRADES = (
    "数据科技",
    "软件技术",
    "冷链物流",
    "建筑工程",
    "餐饮管理",
    "文化传媒",
    "医疗器械",
    "机械制造",
    "商贸",
    "食品",
)
INDUSTRIES = ("软件", "互联网", "物流", "建筑", "餐饮", "文化", "医疗", "制造", "批发", "食品")


def names(count: int, seed: int) -> list[str]:
    """That many different company names, the same for one seed."""
    chance = random.Random(seed)
    every = itertools.product(PLACES, SIGNS, SIGNS, SIGNS, TRADES)
    return ["".join((*parts, "有限公司")) for parts in chance.sample(list(every), count)]


def write_sheet(path: Path, rows: list[str]) -> None:
    """A sheet of customers as offices keep them."""
    chance = random.Random(7)
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, HEAD)
        for line, name in enumerate(rows, start=1):
            phone = f"顾主任139{chance.randrange(10**8):08}"
            address = f"{name[:3]}滨海大道{chance.randrange(1, 9999)}号"
            told = (
                name,
                name[3:7],
                chance.choice(INDUSTRIES),
                address,
                phone,
                "2026.3.5",
                "8,600元",
                "约240人",
                "老客户",
            )
            page.write_row(line, 0, told)


def floor(path: Path, folder: Path) -> float:
    """Seconds for reading the cells and storing them in a plain table."""
    start = time.perf_counter()
    book = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
    rows = [list(map(str, row)) for row in book.get_sheet_by_index(0).to_python()]
    connection = sqlite3.connect(folder / f"floor{start}.db")
    connection.execute("CREATE TABLE t (a, b, c, d, e, f, g, h, i)")
    connection.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    connection.commit()
    connection.close()
    return time.perf_counter() - start


def ours(path: Path, folder: Path, kept: list[str]) -> tuple[float, float, float]:
    """Seconds for planning and for writing the import into an office of `kept` customers, and processor seconds.

    The program is loaded here: the process that reads the sheet loads this file first, and main.py is as light.
    """
    from exchange.incoming.planning import plan_import
    from exchange.incoming.writing import write_import
    from models.customer import Customer
    from models.office import close_office, create_office
    from models.store.bulk import insert_many
    from models.store.keys import new_key

    create_office(folder / f"office{time.perf_counter()}", "演示分公司", "苏小雪", "correct horse")
    insert_many(Customer, (Customer(id=new_key(), name=name) for name in kept))
    start, worked = time.perf_counter(), time.process_time()
    plan = plan_import("customers", path)
    planned = time.perf_counter()
    result = write_import(plan)
    end, worked = time.perf_counter(), time.process_time() - worked
    assert result.read == result.added + result.duplicates + result.updated + result.unchanged
    close_office()
    return planned - start, end - planned, worked


def main(count: int = 10_000, kept: int = 0, repeats: int = 3) -> None:
    """Run both, interleaved, and print the medians."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "台账.xlsx"
        write_sheet(path, names(count, 1))
        others = names(kept, 2) if kept else []
        runs = [(floor(path, folder), *ours(path, folder, others)) for _ in range(repeats)]
    base, plan, write, worked = map(statistics.median, zip(*runs))
    print(f"{platform.machine()} {platform.system()} {platform.release()}, Python {platform.python_version()}")
    total = plan + write
    print(f"{count} rows into {kept} customers, medians of {repeats} interleaved runs:")
    print(f"floor {base:.2f} s; plan {plan:.2f} s + write {write:.2f} s = {total:.2f} s, {total / base:.1f} x floor")
    print(f"{count / total:,.0f} rows a second; {count / worked:,.0f} a second of its {worked:.2f} s of processor time")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
