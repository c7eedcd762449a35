"""Tries the scan of all customers: what it finds and leaves out, in which order, and that it tells and stops."""

import pytest
from office_fixtures import OfficeInUse

from models.customer import Customer
from models.not_same import keep_apart
from models.store import duplicate_pairs as scan
from models.store.duplicate_pairs import duplicate_pairs

SAME = [
    ({"name": "云岭数据科技有限公司"}, {"name": "雲嶺數據科技有限責任公司"}),
    ({"name": "澄江铝业（上海）有限公司"}, {"name": "上海澄江铝业有限公司"}),
    ({"name": "云岭数据科技有限公司", "former_names": "鹿鸣网络有限公司"}, {"name": "鹿鸣网络公司"}),
    ({"name": "甲", "uscc": "91530100MA6K000018"}, {"name": "乙", "uscc": "9153 0100 MA6K 0000 18"}),
]
TO_LOOK_AT = [
    ({"name": "云岭数据科技有限公司"}, {"name": "云灵数据科技有限公司"}),
    ({"name": "云岭数据科技有限公司"}, {"name": "云岭数据"}),
    ({"name": "白鹭洲电子商务", "phone": "0871-63120001"}, {"name": "半亩塘酒店", "head_mobile": "0871 6312 0001"}),
]
KIN = [
    ({"name": "云岭数据科技有限公司"}, {"name": "云岭数据科技有限公司白鹿分公司"}),
    ({"name": "云岭数据科技有限公司"}, {"name": "云岭深圳分公司"}),
]
UNRELATED = [
    ({"name": "云岭数据科技有限公司"}, {"name": "云峰数据科技有限公司"}),
    ({"name": "北京澄江铝业有限公司"}, {"name": "上海澄江铝业有限公司"}),
    ({"name": "松风燃气有限公司", "address": "科技园1号楼"}, {"name": "半亩塘酒店", "address": "科技园1号楼"}),
]


def make(*described: dict[str, str]) -> list[Customer]:
    """Store some customers."""
    return [Customer.create(**one) for one in described]


def names(limit: int = 50) -> list[frozenset[str]]:
    """Return the names of the pairs that were found, in order."""
    return [frozenset({pair.first.name, pair.second.name}) for pair in duplicate_pairs(limit)]


@pytest.mark.parametrize(
    ("described", "same", "kin"),
    [
        *((pair, True, False) for pair in SAME),
        *((pair, False, False) for pair in TO_LOOK_AT),
        *((pair, False, True) for pair in KIN),
    ],
)
def test_finds_what_is_one_and_what_a_person_should_look_at(
    office: OfficeInUse, described: tuple[dict[str, str], dict[str, str]], same: bool, kin: bool
) -> None:
    make(*described, {"name": "毫不相干的一家"})
    (found,) = duplicate_pairs(50)
    assert {found.first.name, found.second.name} == {one["name"] for one in described}
    assert (found.match.same, found.match.kin) == (same, kin)
    assert found.match.reasons


@pytest.mark.parametrize("described", UNRELATED)
def test_leaves_different_customers_alone(office: OfficeInUse, described: tuple[dict[str, str], ...]) -> None:
    make(*described)
    assert names() == []


def test_sure_ones_come_first_and_kin_last(office: OfficeInUse) -> None:
    make({"name": "云岭数据科技有限公司白鹿分公司"}, {"name": "云岭数据"})
    make({"name": "云岭数据科技有限公司"}, {"name": "云岭数据科技（有限公司）"})
    found = duplicate_pairs(50)
    ranks = [(not pair.match.same, pair.match.kin, -pair.match.score) for pair in found]
    assert ranks == sorted(ranks) and found[0].match.same and found[-1].match.kin
    assert duplicate_pairs(1) == found[:1]


def test_pairs_called_different_are_never_shown_again(office: OfficeInUse) -> None:
    first, second, third = make(*({"name": name} for name in ("云岭数据公司", "云岭数据有限公司", "雲嶺數據公司")))
    judged = keep_apart(second.id, first.id)
    assert names() == [frozenset({first.name, third.name}), frozenset({second.name, third.name})]
    judged.discard()
    assert len(names()) == 3


def test_the_recycle_bin_is_left_out(office: OfficeInUse) -> None:
    _, second = make(*SAME[0])
    second.discard()
    assert names() == []


def test_a_crowd_at_one_key_is_compared_neighbour_by_neighbour(
    office: OfficeInUse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan, "_CROWD", 3)
    make(*({"name": "云岭数据公司"} for _ in range(5)))
    assert len(names()) == 4


def test_tells_how_far_it_is_and_stops_when_told(office: OfficeInUse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "_AT_ONCE", 1)
    for number in range(4):
        make({"name": f"第{number}建筑公司"}, {"name": f"第{number}建筑有限公司"})
    heard: list[float] = []
    assert len(duplicate_pairs(50, heard.append)) == 4
    assert heard == sorted(heard) and 0 < heard[0] < heard[-1] < 1
    heard.clear()
    assert len(duplicate_pairs(50, heard.append, lambda: len(heard) == 2)) == 2
