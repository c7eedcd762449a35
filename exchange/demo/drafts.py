"""Drafts of the demo office's customers: who they are and who looks after them, before anything else is known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import accumulate

from exchange.demo.invented_names import brands
from exchange.demo.scene import Scene
from exchange.demo.tables import rows

_CLASSES, _CLASS_SHARES = "ABC", (18, 30, 52)  # few customers bring most (S4)
_OLDEST_DAYS, _NEWEST_DAYS = 600, 120
_NEW_SHARE, _NEW_DAYS = 0.06, 25  # prospects entered lately, whom nobody has visited yet
_ALWAYS, _NEVER = 10_000, -10_000
_TOLD_DAYS, _APART = 3, 6  # working days that are told, and that lie between two visits to one customer or group


@dataclass(slots=True)
class Draft:
    """A customer to be: `row` is its line in customers.csv or trades.csv, `owner` the place among the reps.

    `until` is the working day (from today) after which nobody goes there by the ordinary round; `contact` the key of
    the person visited.
    """

    key: int
    contact: int
    number: int
    name: str
    short_name: str
    row: dict[str, str]
    owner: int
    value_class: str
    known_since: datetime
    until: int

    @property
    def is_told(self) -> bool:
        """Say whether customers.csv tells of this customer; the others are invented."""
        return "silent_days" in self.row


def draft_customers(scene: Scene, count: int, reps: Sequence[str]) -> list[Draft]:
    """Return the customers told of in the tables, and invented ones up to `count`."""
    places = {name: place for place, name in enumerate(reps)}
    drafts = [
        _draft(scene, number, row, row["name"], row["short_name"], places[row["owner"]], row["value_class"])
        for number, row in enumerate(rows("customers"))
    ]
    _leave_to_the_tables(scene, drafts)
    drafts.extend(_invented(scene, len(drafts), count, len(reps), {draft.name for draft in drafts}))
    return drafts


def _draft(
    scene: Scene, number: int, row: dict[str, str], name: str, short_name: str, owner: int, value_class: str
) -> Draft:
    ago = timedelta(days=scene.rng.randint(_NEWEST_DAYS, _OLDEST_DAYS), minutes=scene.rng.randrange(480))
    since = datetime.combine(scene.today, time(9)) - ago
    keys = scene.key(since), scene.key(since + timedelta(minutes=3))
    return Draft(*keys, number, name, short_name, row, owner, value_class, since, until=_ALWAYS)


def _leave_to_the_tables(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Keep the round away from the days of told visits and silences, and from groups that another rep looks after."""
    visited = {row["customer"] for row in rows("visits")}
    first_of_group: dict[str, int] = {}
    for draft in drafts:
        group, silent_days = draft.row["group_name"], draft.row["silent_days"]
        if silent_days:
            last = scene.working_day_before(scene.today - timedelta(days=int(silent_days)))
            draft.until = scene.offset_of(last) - _APART
        elif draft.short_name in visited or group:
            draft.until = -_TOLD_DAYS - _APART
        if group and first_of_group.setdefault(group, draft.owner) != draft.owner:
            _enter_lately(scene, draft)


def _enter_lately(scene: Scene, draft: Draft) -> None:
    """Let somebody be a new prospect, whom nobody has visited on the round."""
    draft.known_since = scene.at(0, "10:00") - timedelta(days=scene.rng.randint(2, _NEW_DAYS))
    draft.key, draft.until = scene.key(draft.known_since), _NEVER


def _invented(scene: Scene, first: int, count: int, reps: int, taken: set[str]) -> Iterator[Draft]:
    trades = rows("trades")
    shares = list(accumulate(int(row["share"]) for row in trades))
    brand = brands(scene.rng)
    number = first
    while number < count:
        row = scene.rng.choices(trades, cum_weights=shares)[0]
        word = next(brand)
        name = row["pattern"].format(brand=word)
        if name in taken:
            continue
        taken.add(name)
        value_class = scene.rng.choices(_CLASSES, _CLASS_SHARES)[0]
        value_class = "C" if row["kind"] == "shop" else value_class
        draft = _draft(scene, number, row, name, row["short"].format(brand=word), number % reps, value_class)
        if value_class == "C" and scene.rng.random() < _NEW_SHARE:
            _enter_lately(scene, draft)
        yield draft
        number += 1
