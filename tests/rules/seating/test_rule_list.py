"""The live rule list names what is broken, where, and how to mend it."""

from dataclasses import replace

import pytest
from dinners import dinner, hall, parts

from rules.seating.arrange import arrange
from rules.seating.check import check_plan
from rules.seating.model import Banquet, Finding, Guest, Placement, Plan, Wish
from rules.seating.profiles import PROFILES


def banquet() -> Banquet:
    """Two tables: the parts and ordinary people of both sides."""
    others = [Guest(10 + n, f"客{10 + n}", "host" if n % 3 == 0 else "guest", 4 + n // 5) for n in range(15)]
    return Banquet((*parts(), *others), hall(2), (), PROFILES[0])


def placed(plan: Plan, *changes: Placement) -> Plan:
    """The plan with some people elsewhere."""
    spots = plan.by_guest() | {change.guest: change for change in changes}
    return replace(plan, placements=tuple(spots.values()))


def swapped(plan: Plan, first: int, second: int) -> Plan:
    """The plan with two people's seats exchanged."""
    one, two = plan.by_guest()[first], plan.by_guest()[second]
    return placed(plan, replace(one, table=two.table, seat=two.seat), replace(two, table=one.table, seat=one.seat))


def broken(case: Banquet, plan: Plan) -> dict[str, Finding]:
    return {finding.rule: finding for finding in check_plan(case, plan) if finding.level == "broken"}


@pytest.fixture(scope="module")
def good() -> Plan:
    return arrange(banquet(), moves=3000).plan


def test_a_good_plan_passes_every_rule_of_the_picture(good: Plan) -> None:
    findings = check_plan(banquet(), good)
    titles = {finding.title: str(finding.text) for finding in findings if finding.level == "passed"}
    assert titles["主宾在主人右手"] == "主桌 1 座"
    assert titles["翻译在主宾右侧"] == "1 号桌 3 座"
    assert titles["次宾在主人左手"] == "主桌 2 座"
    assert titles["副主人与主人相对"] == "主桌 副 座"
    assert titles["桌次近高远低、右高左低"] == "2 桌"
    assert titles["每桌有桌长"] == "2 桌"
    assert not broken(banquet(), good)


@pytest.mark.parametrize(
    ("first", "second", "rule"),
    [(3, 4, "guest_of_honour"), (1, 2, "host"), (5, 11, "interpreter"), (2, 14, "second_host")],
)
def test_a_wrong_seat_is_broken_and_its_fix_mends_it(good: Plan, first: int, second: int, rule: str) -> None:
    bad = swapped(good, first, second)
    finding = broken(banquet(), bad)[rule]
    assert first in finding.guests or second in finding.guests
    assert finding.fix
    assert rule not in broken(banquet(), placed(bad, *finding.fix))


def test_three_own_people_in_a_row_are_broken_and_parted_by_the_fix() -> None:
    case = Banquet(
        tuple(Guest(n, f"客{n}", "host" if n in {0, 1, 2, 3} else "guest", 3) for n in range(9)),
        hall(1),
        (),
        PROFILES[3],
    )
    plan = Plan(tuple(Placement(n, 1, seat) for n, seat in enumerate([0, 2, 3, 4, 1, 5, 6, 7, 8])))
    finding = broken(case, plan)["adjacent"]
    assert str(finding.text) == "1 号桌 3、5、7 座3人连坐"
    assert set(finding.seats) == {(1, 2), (1, 3), (1, 4)}
    once = placed(plan, *finding.fix)
    assert (
        "adjacent" not in broken(case, placed(once, *broken(case, once)["adjacent"].fix))
        if broken(case, once)
        else True
    )


def test_too_many_own_people_are_only_a_reminder() -> None:
    case = Banquet(tuple(Guest(n, f"客{n}", "host", 3) for n in range(10)), hall(1), (), PROFILES[3])
    plan = Plan(tuple(Placement(n, 1, n) for n in range(10)))
    levels = {finding.rule: finding.level for finding in check_plan(case, plan)}
    assert levels["adjacent"] == "reminder"


def test_rank_inversion_is_named_and_mended(good: Plan) -> None:
    case = banquet()
    place = good.by_guest()
    low = max((g for g in case.guests if g.side == "guest" and place[g.id].table == 2), key=lambda g: g.rank)
    high = next(g for g in case.guests if g.side == "guest" and place[g.id].table == 1 and g.role == "guest")
    bad = swapped(good, low.id, high.id)
    found = [finding for finding in check_plan(case, bad) if finding.rule == "table_order"]
    finding = next(finding for finding in found if high.id in finding.guests)
    mended = check_plan(case, placed(bad, *finding.fix))
    assert high.id not in {guest for after in mended if after.rule == "table_order" for guest in after.guests}


def test_head_of_a_table_must_be_its_highest_host(good: Plan) -> None:
    place = good.by_guest()
    head = next(guest for guest, spot in place.items() if (spot.table, spot.seat) == (2, 0))
    other = next(guest for guest, spot in place.items() if (spot.table, spot.seat) == (2, 1))
    bad = swapped(good, head, other)
    finding = broken(banquet(), bad)["head"]
    assert finding.guests == (head,)
    assert "head" not in broken(banquet(), placed(bad, *finding.fix))


def test_two_on_a_seat_and_a_missing_seat(good: Plan) -> None:
    one, two = good.placements[5], good.placements[6]
    double = placed(good, replace(one, table=two.table, seat=two.seat))
    gone = placed(good, replace(one, seat=40))
    assert "one_seat" in broken(banquet(), double)
    assert "撤掉" in str(broken(banquet(), gone)["one_seat"].text)


def test_unmet_wishes_and_people_without_a_seat(good: Plan) -> None:
    place = good.by_guest()
    here = [guest for guest, spot in place.items() if spot.table == 2]
    there = [guest for guest, spot in place.items() if spot.table == 1]
    wishes = (Wish("apart", here[0], here[1]), Wish("together", here[0], there[-1], hard=False))
    case = replace(banquet(), wishes=wishes)
    plan = replace(good, placements=tuple(spot for spot in good.placements if spot.guest != there[0]))
    levels = {finding.rule: finding.level for finding in check_plan(case, plan)}
    assert (levels["wish"], levels["soft_wish"], levels["unseated"]) == ("broken", "reminder", "reminder")


def test_unequal_ranks_at_the_main_table_are_a_reminder(good: Plan) -> None:
    case = banquet()
    guests = tuple(replace(g, rank=5) if g.side == "host" and g.rank < 5 else g for g in case.guests)
    levels = {finding.rule: finding.level for finding in check_plan(replace(case, guests=guests), good)}
    assert levels["equal_rank"] == "reminder"


def test_an_organisation_over_three_tables_is_a_reminder() -> None:
    people = tuple(Guest(n, f"客{n}", "guest" if n % 10 else "host", 3, organisation="一家") for n in range(30))
    plan = Plan(tuple(Placement(n, n // 10 + 1, n % 10) for n in range(30)))
    case = Banquet(people[:6] + people[10:12] + people[20:22], hall(3), (), PROFILES[0])
    findings = [finding for finding in check_plan(case, plan) if finding.rule == "organisation"]
    assert [finding.level for finding in findings] == ["reminder"]
    assert "分在了 3 桌" in str(findings[0].text)


def test_checking_never_needs_a_plan_or_a_table() -> None:
    case = dinner(30)
    assert "unseated" in {finding.rule for finding in check_plan(case, Plan())}
    empty = replace(case, hall=replace(case.hall, tables=()))
    assert "capacity" in broken(empty, Plan())
