"""Measures search as one types at 100,000 customers beside its floor: one piece looked up in the index, and no more.

    python -m bench search [--customers 100000] [--visits 480] [--names 300]
    python -m bench search --customers 1000000 --visits 1000000

Typed are beginnings of names (1 to 5 characters), pieces from within, pinyin initials, tails of phone numbers and
codes, letter by letter as in the window. Peer: LIKE on the stored words, which is what a program without an index does.
"""

import argparse
import random
import sys
from statistics import median

from bench.large_office import office
from bench.measuring import interleaved, p95, say, say_machine, say_ratio, say_verdict
from models.contact import Contact
from models.customer import Customer
from models.office import close_office, sign_in
from models.store.database import fetch
from models.store.pinyin import initials
from models.store.search import find, folded, pieces

LIMITS_MS = {100_000: 20.0, 1_000_000: 30.0}
BARE = "SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT 200"
PEER = "SELECT id FROM search_entry WHERE words LIKE ? LIMIT 20"
PEER_EVERY = 20  # LIKE is slow: it answers one question in so many


def typed(chance: random.Random, name: str, initials: str, phone: str) -> list[str]:
    """Return what is in the field, one text per key stroke, of somebody looking for one customer in four ways."""
    inner = chance.randrange(len(name) - 1)
    ways = (name[:5], name[inner : inner + 3], initials[:5], phone[-4:])
    return [text[:length] for text in ways for length in range(1, len(text) + 1)]


def key_strokes(names: int) -> list[str]:
    """Return what stands in the field after each key stroke of people looking for so many customers."""
    chance = random.Random(5)
    found = Contact.select(Customer.name, Contact.mobile).join(Customer).where(Contact.mobile.is_null(False))
    people = chance.sample(list(found.tuples()), names)
    return [text for name, phone in people for text in typed(chance, name, initials(name), phone)]


def ask_barely(text: str) -> None:
    """Look the first piece up in the index and leave it at that."""
    first = pieces(folded(text)).partition(" ")[0]
    fetch(BARE, (f'"{first}"*' if len(first) == 1 else f'"{first}"',))


def ask_without_index(text: str) -> None:
    """Look at all stored words."""
    fetch(PEER, (f"%{text}%",))


def main() -> int:
    """Measure and print; return 1 where the limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--customers", type=int, default=100_000)
    parser.add_argument("--visits", type=int, default=480)
    parser.add_argument("--names", type=int, default=300)
    wanted = parser.parse_args()
    say_machine()
    sign_in(*office(wanted.customers, wanted.visits))
    questions = key_strokes(wanted.names)
    asked = questions[::PEER_EVERY]
    works = {"find": lambda number: find(questions[number]), "bare query": lambda number: ask_barely(questions[number])}
    taken = interleaved(works, len(questions) - 1)
    taken |= interleaved({"LIKE": lambda number: ask_without_index(asked[number])}, len(asked) - 1)
    close_office()
    print(f"{len(questions):,} key strokes")
    for name, seconds in taken.items():
        say(name, seconds)
    say_ratio(taken["find"], taken["bare query"])
    slow = sorted(zip(taken["find"], questions), reverse=True)[:5]
    print("slowest: " + ", ".join(f"{text} {seconds * 1000:.1f} ms" for seconds, text in slow))
    print(f"LIKE takes {median(taken['LIKE']) / median(taken['find']):.1f} × ours")
    limit = next(limit for customers, limit in LIMITS_MS.items() if wanted.customers <= customers)
    return 0 if say_verdict("search p95", p95(taken["find"]) * 1000, limit, "ms") else 1


if __name__ == "__main__":
    sys.exit(main())
