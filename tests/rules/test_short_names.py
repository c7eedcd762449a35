"""Short names are in-order characters of the full name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.customer_names import parse_name
from rules.short_names import plain_short, short_keys, short_lookups, short_score

FULL = parse_name("广东青禾湖农业电子商务股份有限公司")


@pytest.mark.parametrize(
    "short", ["青禾湖", "青禾湖农业", "青禾电商", "粤青禾湖", "青禾湖股份", "ST青禾湖", "广东青禾"]
)
def test_real_shapes_of_short_names(short: str) -> None:
    assert short_score(short, FULL) > 25
    assert short_keys(FULL) & short_lookups(short)


@pytest.mark.parametrize("short", ["", "青", "湖禾青", "海棠湖", "电青"])
def test_what_is_no_short_name(short: str) -> None:
    assert short_score(short, FULL) == 0


def test_the_better_short_name_scores_higher() -> None:
    scores = [short_score(short, FULL) for short in ("青禾湖", "青禾湖电子", "青湖", "禾农商")]
    assert scores == sorted(scores, reverse=True)


def test_share_marks_fall_away() -> None:
    assert [plain_short(s) for s in ("*ST青禾", "青禾Ａ", "青禾-U", "TCL中环")] == ["青禾", "青禾", "青禾", "TCL中环"]


CORES = st.text(alphabet="青禾湖云岭数据科技澄江铝业农商", min_size=2, max_size=10)


@given(CORES, st.data())
def test_every_in_order_choice_is_a_short_name(core: str, data: st.DataObject) -> None:
    name = parse_name(f"{core}有限公司")
    whole = "".join(name.stems) + name.core
    if len(whole) < 2:
        return
    picks = data.draw(st.sets(st.integers(0, len(whole) - 1), min_size=2))
    assert 0 < short_score("".join(whole[i] for i in sorted(picks)), name) <= 95
