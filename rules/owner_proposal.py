"""Proposes who should look after customers: the reps who do best in their industries (S4)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

VISIT, FIRST_VISIT, CUSTOMER = 1, 2, 3
"""What one visit done, one of them that was the first, and one customer held count for."""
DOES_BEST = QT_TRANSLATE_NOOP("Rules", "{industry}：拜访 {visits} 次，初访 {first} 次，现有 {customers} 家")
NO_RESULTS = QT_TRANSLATE_NOOP("Rules", "在这些行业还没有业绩，手上共 {held} 家客户")


@dataclass(frozen=True, slots=True)
class RepResult:
    """What one rep did in one industry (any fixed word for it, with its name for people)."""

    rep: int
    industry: str
    industry_name: str
    visits: int
    first_visits: int
    customers: int

    @property
    def points(self) -> int:
        """What it counts for."""
        return VISIT * self.visits + FIRST_VISIT * self.first_visits + CUSTOMER * self.customers


@dataclass(frozen=True, slots=True)
class Proposal:
    """A rep who might take the customers over: `score` from 0 (no results) to 100 (nobody does better), and why."""

    rep: int
    score: int
    reason: Sentence


def propose_owners(
    industries: Mapping[str, int], results: Iterable[RepResult], held: Mapping[int, int]
) -> list[Proposal]:
    """Rank the reps of `held` (rep → how many customers each has now) for customers of the given industries.

    `industries` says how many of the customers are filed in each; the results in an industry count as often as there
    are customers of it. With equal results whoever holds fewer customers comes first (S4: by industry results).
    """
    counting = [result for result in results if result.industry in industries and result.rep in held]
    by_rep = {rep: [result for result in counting if result.rep == rep and result.points] for rep in held}
    points = {rep: sum(industries[r.industry] * r.points for r in found) for rep, found in by_rep.items()}
    most = max(points.values(), default=0) or 1
    ranked = sorted(held, key=lambda rep: (-points[rep], held[rep], rep))
    return [
        Proposal(rep, round(100 * points[rep] / most), _reason(industries, by_rep[rep], held[rep])) for rep in ranked
    ]


def _reason(industries: Mapping[str, int], found: list[RepResult], held: int) -> Sentence:
    if not found:
        return Sentence(NO_RESULTS, held=held)
    best = max(found, key=lambda result: (industries[result.industry] * result.points, result.industry))
    return Sentence(
        DOES_BEST,
        industry=best.industry_name,
        visits=best.visits,
        first=best.first_visits,
        customers=best.customers,
    )
