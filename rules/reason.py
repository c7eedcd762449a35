"""Why a rule speaks: the kind, what it saw, and how sure it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import prod


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence.

    `kind` is a fixed word that programs may rely on, `detail` what a person reads (plain data such as a group's
    name, or a `Sentence` the window translates), `score` the strength from 0 to 100, where 100 is certain.
    """

    kind: str
    detail: str
    score: int = 100


def strength(scores: Iterable[int]) -> int:
    """Join independent scores into one: 75 and 75 make 94, and 100 stays 100."""
    return round(100 - 100 * prod(1 - score / 100 for score in scores))
