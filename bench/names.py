"""Measures how well organisation names are matched: short names, spelling variants, near misses, branches.

    python bench/names.py [--firms 100000] [--seed 7]

Real short and full names are read from ../shared/data/companies where that folder exists; distractors, variants and
near misses are made here from the seed. Each figure stands beside its target and its floor: what plain text does
(substring search, equality, difflib ≥ 0.9) on the very same input.
"""

import argparse
import csv
import gzip
import platform
import random
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from rules.customer_match import CustomerFacts, Key, compare, lookup_keys, match_keys, rank_candidates  # noqa: E402
from rules.customer_names import parse_name  # noqa: E402
from rules.name_words import TRADES  # noqa: E402
from rules.place_names import CITIES, PROVINCES  # noqa: E402
from rules.traditional_characters import PAIRS  # noqa: E402

DATA = ROOT.parent / "shared" / "data" / "companies"
FORMS = ["有限公司"] * 7 + ["股份有限公司", "集团有限公司", "有限责任公司"]
BRANCHES = ["{}分公司", "{}支公司", "（{}）分公司", "{}营业部", "{}办事处"]
FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
TO_TRADITIONAL = {ord(new): old for old, new in zip(PAIRS[::2], PAIRS[1::2])}


def real_pairs() -> list[tuple[str, str]]:
    """Return (short name, full name) of the listed firms."""
    with (DATA / "listed_short_full_pairs.csv").open(encoding="utf-8-sig", newline="") as file:
        return [(row["short_name"], row["full_name"]) for row in csv.DictReader(file)]


def distractors(rnd: random.Random, pairs: list[tuple[str, str]], count: int) -> Iterator[str]:
    """Invent firms around real brands; one in a hundred takes the brand of a firm that is looked for."""
    with gzip.open(DATA / "company_short_forms_100k.txt.gz", "rt", encoding="utf-8") as file:
        brands = [line.strip() for line in file if line.strip()]
    wanted = [name.brand for name in (parse_name(full) for _, full in pairs) if name.brand]
    trades, places = sorted(TRADES - {"集团", "股份"}), [*PROVINCES, *CITIES]
    for _ in range(count):
        brand = rnd.choice(wanted if rnd.random() < 0.01 else brands)
        trade = "".join(rnd.sample(trades, rnd.choice([1, 1, 2, 2])))
        place, form = rnd.choice(places) + rnd.choice(["", "", "市"]), rnd.choice(FORMS)
        yield rnd.choice(
            [f"{place}{brand}{trade}{form}"] * 6 + [f"{brand}{trade}{form}", f"{brand}{trade}({place}){form}"]
        )


def variants(rnd: random.Random, name: str) -> Iterator[str]:
    """Give the ways people spell one and the same name."""
    yield name.replace("(", "（").replace(")", "）")
    yield name.translate(FULL_WIDTH)
    spot = rnd.randrange(1, len(name))
    yield f" {name[:spot]}{rnd.choice([' ', '　', chr(0x200B)])}{name[spot:]} "
    yield name.translate(TO_TRADITIONAL)
    if name.endswith("有限公司"):
        yield name.replace("有限公司", "有限责任公司" if "股份" not in name else "公司")
        yield name.removesuffix("有限公司").removesuffix("股份")
        yield name.removesuffix("公司")
    if "(集团)" in name:
        yield name.replace("(集团)", "集团")


def near_miss(rnd: random.Random, name: str, letters: list[str]) -> str:
    """Change, add or leave out one character before the legal form."""
    end = max(len(name) - len(parse_name(name).form), 3)
    spot, letter = rnd.randrange(end), rnd.choice(letters)
    return rnd.choice(
        [name[:spot] + letter + name[spot + 1 :]] * 3
        + [name[:spot] + letter + name[spot:], name[:spot] + name[spot + 1 :]]
    )


class Office:
    """All firms and the keys under which they are found: what the program keeps in an index table."""

    def __init__(self, names: list[str]) -> None:
        self.firms = [CustomerFacts(name, id=number) for number, name in enumerate(names)]
        self.index: dict[Key, list[int]] = defaultdict(list)
        for number, firm in enumerate(self.firms):
            for key in match_keys(firm):
                self.index[key].append(number)

    def first_three(self, typed: str) -> list[str]:
        """Return the three best firms for what was typed."""
        facts = CustomerFacts(typed)
        found = {number for key in lookup_keys(facts) for number in self.index.get(key, ())}
        return [firm.name for firm, _ in rank_candidates(facts, (self.firms[n] for n in found), limit=3)]


def short_names(pairs: list[tuple[str, str]], names: list[str]) -> tuple[float, float, list[float]]:
    """Return the share of short names found in the first three, the floor's share, and milliseconds per search."""
    office, hits, took = Office(names), 0, []
    for short, full in pairs:
        begin = time.perf_counter()
        hits += full in office.first_three(short)
        took.append(1000 * (time.perf_counter() - begin))
    everything = "\n".join(sorted(names, key=len))
    floor = sum(full in substring_three(short, everything) for short, full in pairs)
    return hits / len(pairs), floor / len(pairs), took


def substring_three(short: str, everything: str) -> list[str]:
    """The floor: the three shortest names that hold the typed text as it is."""
    found, at = [], everything.find(short)
    while at >= 0 and len(found) < 3:
        found.append(
            everything[everything.rfind("\n", 0, at) + 1 : (everything.find("\n", at) + 1 or len(everything) + 1) - 1]
        )
        at = everything.find(short, everything.find("\n", at)) if "\n" in everything[at:] else -1
    return found


def same(a: str, b: str) -> bool:
    """Ask the program whether two names are one organisation."""
    return compare(CustomerFacts(a), CustomerFacts(b)).same


def related(a: str, b: str) -> bool:
    """Ask the program whether a person should see one name beside the other."""
    return compare(CustomerFacts(a), CustomerFacts(b)).related


def share(cases: list[tuple[str, str]], judge: Callable[[str, str], bool]) -> float:
    """Return the share of cases that the judge says yes to."""
    return sum(judge(a, b) for a, b in cases) / len(cases)


def like(a: str, b: str) -> bool:
    """The floor for near misses: what difflib holds for the same."""
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.9


def main() -> None:
    """Print every figure beside its target and floor."""
    options = argparse.ArgumentParser()
    options.add_argument("--firms", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=7)
    chosen = options.parse_args()
    if not DATA.exists():
        print(f"No real names at {DATA}: nothing measured.")
        return
    rnd, pairs = random.Random(chosen.seed), real_pairs()
    fulls = sorted({full for _, full in pairs})
    names = sorted({*fulls, *distractors(rnd, pairs, chosen.firms - len(fulls))})
    print(f"{platform.machine()}, Python {platform.python_version()}, {len(names):,} firms, seed {chosen.seed}")
    found, floor, took = short_names(pairs, names)
    report("short name, right firm in first three", found, "≥ 97 %", f"substring {floor:.2%}")
    p95 = statistics.quantiles(took, n=20)[-1]
    print(f"  one search, keys and ranking: {statistics.median(took):.1f} ms median, {p95:.1f} ms p95 (target ≤ 20 ms)")
    spelled = [(name, other) for name in fulls for other in variants(rnd, name)]
    report(
        "spelling variants called the same",
        share(spelled, same),
        "≥ 99 %",
        f"equality {share(spelled, str.__eq__):.2%}",
    )
    letters = sorted({letter for name in fulls for letter in parse_name(name).core})
    missed = [(name, other) for name in fulls for _ in range(3) if (other := near_miss(rnd, name, letters)) != name]
    report("one character apart called the same", share(missed, same), "< 3 %", f"difflib {share(missed, like):.2%}")
    kin = [(name, name + rnd.choice(BRANCHES).format(rnd.choice(CITIES))) for name in fulls]
    report("branch called the same as its parent", share(kin, same), "0 %", f"difflib {share(kin, like):.2%}")
    report("branch shown as related to its parent", share(kin, related), "100 %", f"difflib {share(kin, like):.2%}")


def report(what: str, figure: float, target: str, floor: str) -> None:
    """Print one figure beside its target and what plain text reaches."""
    print(f"{what:40} {figure:8.2%}   target {target:7} floor: {floor}")


if __name__ == "__main__":
    main()
