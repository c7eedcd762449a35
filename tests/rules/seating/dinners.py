"""Makes seeded dinners for the seating tests: both sides, organisations, interpreters, couples, wishes, locks."""

from math import ceil
from random import Random

from rules.seating.model import Banquet, Guest, Hall, Profile, Table, Wish
from rules.seating.profiles import PROFILES

SPACING = 3.0


def hall(tables: int, seats: int = 10) -> Hall:
    """A main table before rows of four."""
    main = Table(1, seats, 1.5 * SPACING, 0, is_main=True)
    others = [
        Table(number + 2, seats, number % 4 * SPACING, (number // 4 + 1) * SPACING) for number in range(tables - 1)
    ]
    return Hall((main, *others))


def parts() -> list[Guest]:
    """The main table's parts with an interpreter."""
    return [
        Guest(1, "主人甲", "host", 1, role="host", organisation="本公司"),
        Guest(2, "副主人乙", "host", 2, role="second_host", organisation="本公司"),
        Guest(3, "主宾丙", "guest", 1, role="guest_of_honour", organisation="贵客集团", language="en"),
        Guest(4, "次宾丁", "guest", 2, role="second_guest", organisation="贵客集团"),
        Guest(5, "翻译戊", "host", 6, role="interpreter", principal=3),
    ]


def dinner(guests: int, seed: int = 1, profile: Profile = PROFILES[0], seats: int = 10) -> Banquet:
    """A dinner of so many people: a third of the host's side, organisations of one to eight."""
    random = Random(seed)
    people = parts()
    while len(people) < guests:
        is_host = len(people) % 3 == 0 or random.random() < 0.2
        organisation = f"本公司{random.randint(1, 3)}部" if is_host else f"单位{len(people)}"
        lead = random.randint(2, 6)
        size = random.choice([1, 2]) if is_host else random.choice([1, 2, 3, 4])
        for member in range(min(size, guests - len(people))):
            number = len(people) + 1
            diets = frozenset(random.sample(["素食", "清真", "忌海鲜"], 1)) if random.random() < 0.15 else frozenset()
            rank = min(8, lead + (member and random.randint(0, 3)))
            side = "host" if is_host else "guest"
            people.append(Guest(number, f"来宾{number}", side, rank, organisation=organisation, diets=diets))
    tables = ceil(guests / (seats - 0.4))
    return Banquet(tuple(people), hall(tables, seats), tuple(_wishes(random, people)), profile)


def _wishes(random: Random, people: list[Guest]) -> list[Wish]:
    """One person in twenty wants somebody near, away, or at the table; never against each other."""
    ordinary = [guest.id for guest in people if guest.role == "guest"]
    random.shuffle(ordinary)
    pairs = list(zip(ordinary[0::2], ordinary[1::2]))[: len(people) // 8]
    kinds = ["together", "apart", "near", "not_near"]
    return [Wish(kinds[place % 4], *pair, hard=place % 3 == 0) for place, pair in enumerate(pairs)]
