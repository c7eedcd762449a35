"""Measures how well organisation names are matched: short names, spelling variants, near misses, branches.

    python -m bench names [--firms 100000] [--seed 7]

Real short and full names are read from ../shared/data/companies where that folder exists; distractors, variants and
near misses are made here from the seed. Each figure stands beside its target and its floor: what plain text does
(substring search, equality, difflib ≥ 0.9) on the very same input.
"""

import argparse
import csv
import gzip
import json
import random
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher

from bench.large_office import AT_ONCE, KEPT, in_haste
from bench.measuring import p95, say, say_machine, say_verdict
from bench.processes import ROOT
from models.customer import Customer
from models.office import close_office, create_office, sign_in
from models.store import match_keys
from models.store.bulk import insert_many
from models.store.database import database
from models.store.keys import new_key
from rules.customer_match import CustomerFacts, compare
from rules.customer_names import parse_name
from rules.name_words import TRADES
from rules.place_names import CITIES, PROVINCES
from rules.traditional_characters import PAIRS

ACCOUNT = ("苏小雪", "correct horse")
LIMIT_MS = 20.0
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


def office(names: list[str], seed: int) -> None:
    """Sign in to an office that keeps exactly these firms, made now where there is none."""
    folder = KEPT / f"names-{len(names)}-{seed}"
    if not (folder / "made.json").exists():
        shutil.rmtree(folder, ignore_errors=True)
        create_office(folder, "演示分公司", *ACCOUNT)
        with in_haste("customer", "match_key"):
            for at in range(0, len(names), AT_ONCE):
                part = [Customer(id=new_key(), name=name) for name in names[at : at + AT_ONCE]]
                with database.atomic():
                    insert_many(Customer, part, derive=False)
                    match_keys.put_many(match_keys.facts_from(firm.id, firm.name) for firm in part)
        close_office()
        (folder / "made.json").write_text(json.dumps(len(names)), encoding="utf-8")
    sign_in(folder, *ACCOUNT)


def short_names(pairs: list[tuple[str, str]], names: list[str]) -> tuple[float, float, list[float]]:
    """Return the share of short names found in the first three, the floor's share, and seconds per search."""
    hits, took = 0, []
    for short, full in pairs:
        began = time.perf_counter()
        found = match_keys.candidates(match_keys.facts_from(None, short), limit=3)
        took.append(time.perf_counter() - began)
        hits += full in [firm.name for firm, _ in found]
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


def main() -> int:
    """Print every figure beside its target and floor; return 1 where one misses its target."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--firms", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=7)
    chosen = options.parse_args()
    if not DATA.exists():
        print(f"No real names at {DATA}: nothing measured.")
        return 0
    rnd, pairs = random.Random(chosen.seed), real_pairs()
    fulls = sorted({full for _, full in pairs})
    names = sorted({*fulls, *distractors(rnd, pairs, chosen.firms - len(fulls))})
    say_machine()
    print(f"{len(names):,} firms, seed {chosen.seed}")
    office(names, chosen.seed)
    found, floor, took = short_names(pairs, names)
    close_office()
    kept = [report("short name, right firm in first three", found, (0.97, 1), f"substring {floor:.2%}")]
    say("  candidates of one short name", took)
    kept += [say_verdict("candidates p95", p95(took) * 1000, LIMIT_MS, "ms"), *judged(rnd, fulls)]
    return 0 if all(kept) else 1


def judged(rnd: random.Random, fulls: list[str]) -> Iterator[bool]:
    """Print how pairs of names are judged, and give whether the targets are kept."""
    spelled = [(name, other) for name in fulls for other in variants(rnd, name)]
    floor = f"equality {share(spelled, str.__eq__):.2%}"
    yield report("spelling variants called the same", share(spelled, same), (0.99, 1), floor)
    letters = sorted({letter for name in fulls for letter in parse_name(name).core})
    missed = [(name, other) for name in fulls for _ in range(3) if (other := near_miss(rnd, name, letters)) != name]
    floor = f"difflib {share(missed, like):.2%}"
    yield report("one character apart called the same", share(missed, same), (0, 0.03), floor)
    kin = [(name, name + rnd.choice(BRANCHES).format(rnd.choice(CITIES))) for name in fulls]
    floor = f"difflib {share(kin, like):.2%}"
    yield report("branch called the same as its parent", share(kin, same), (0, 0), floor)
    yield report("branch shown as related to its parent", share(kin, related), (1, 1), floor)


def report(what: str, figure: float, target: tuple[float, float], floor: str) -> bool:
    """Print one figure beside its target (least, most) and what plain text reaches; return whether it is kept."""
    kept = target[0] <= figure <= target[1]
    span = f"{target[0]:.0%} to {target[1]:.0%}"
    print(f"{'kept' if kept else 'MISSED':6} {what:40} {figure:8.2%}   target {span:12} floor: {floor}")
    return kept


if __name__ == "__main__":
    sys.exit(main())
