"""Tries proposing owners by results per industry."""

from hypothesis import given
from hypothesis import strategies as some

from rules.owner_proposal import RepResult, propose_owners

LIN, ZHOU, WU = 1, 2, 3
counts = some.integers(0, 50)
results = some.lists(
    some.builds(
        RepResult,
        rep=some.sampled_from([LIN, ZHOU, WU, 9]),
        industry=some.sampled_from(["I/65", "D/45"]),
        industry_name=some.just("软件"),
        visits=counts,
        first_visits=counts,
        customers=counts,
    ),
    unique_by=lambda result: (result.rep, result.industry),
)


def result(rep: int, industry: str = "I/65", visits: int = 0, first: int = 0, customers: int = 0) -> RepResult:
    """Return a result; the industry's name is its path."""
    return RepResult(rep, industry, industry, visits, first, customers)


def test_the_rep_with_the_best_results_in_the_industry_comes_first() -> None:
    found = propose_owners({"I/65": 3}, [result(LIN, visits=2), result(ZHOU, visits=3, first=1)], {LIN: 9, ZHOU: 9})
    assert [(one.rep, one.score) for one in found] == [(ZHOU, 100), (LIN, 40)]
    assert str(found[0].reason) == "I/65：拜访 3 次，初访 1 次，现有 0 家"


def test_results_in_other_industries_do_not_count() -> None:
    found = propose_owners({"I/65": 1}, [result(LIN, "D/45", visits=90), result(ZHOU, visits=1)], {LIN: 1, ZHOU: 1})
    assert [one.rep for one in found] == [ZHOU, LIN]
    assert str(found[1].reason) == "在这些行业还没有业绩，手上共 1 家客户"


def test_an_industry_counts_as_often_as_customers_are_of_it() -> None:
    done = [result(LIN, visits=5), result(ZHOU, "D/45", visits=3)]
    assert propose_owners({"I/65": 1, "D/45": 2}, done, {LIN: 0, ZHOU: 0})[0].rep == ZHOU


def test_without_results_whoever_holds_fewest_comes_first() -> None:
    assert [one.rep for one in propose_owners({}, [], {LIN: 30, ZHOU: 2, WU: 8})] == [ZHOU, WU, LIN]


@given(results, some.dictionaries(some.sampled_from(["I/65", "D/45"]), some.integers(1, 20)))
def test_every_rep_is_ranked_once_by_score(done: list[RepResult], industries: dict[str, int]) -> None:
    held = {LIN: 4, ZHOU: 4, WU: 4}
    found = propose_owners(industries, done, held)
    scores = [one.score for one in found]
    assert sorted(one.rep for one in found) == sorted(held)
    assert scores == sorted(scores, reverse=True) and all(0 <= score <= 100 for score in scores)
    assert scores[0] in (0, 100)


@given(results)
def test_one_more_visit_never_lowers_the_rank(done: list[RepResult]) -> None:
    held = {LIN: 4, ZHOU: 4, WU: 4}
    others = [one for one in done if (one.rep, one.industry) != (LIN, "I/65")]

    def rank(visits: int) -> int:
        found = propose_owners({"I/65": 1, "D/45": 1}, [*others, result(LIN, visits=visits)], held)
        return [one.rep for one in found].index(LIN)

    assert rank(11) <= rank(10)
