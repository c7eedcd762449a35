"""The day's course: the usual steps, people wanted twice, and who is served first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.guest_rank import rank_of_title
from rules.run_sheet import Cast, Step, duties, duty_findings, serving_order, template

CAST = Cast("方长亭", "陈谷雨", "顾望舒", ("林小满", "许惊蛰"))


def test_the_usual_course_runs_from_receiving_to_seeing_off() -> None:
    steps = template(150, CAST)
    stages = [step.stage for step in steps]
    wanted = ("receiving", "leading_in", "speech", "toast", "pouring", "serving", "seeing_off")
    assert set(wanted) < set(stages)
    assert stages.index("receiving") < stages.index("speech") < stages.index("seeing_off")
    assert any("方长亭致辞" in step.what for step in steps)
    assert duty_findings(steps, 150) == ()


@given(st.integers(0, 600))
def test_a_meal_of_any_length_has_a_course_in_order(minutes: int) -> None:
    steps = template(minutes, Cast())
    assert all(step.minutes > 0 for step in steps)
    assert steps[0].start < 0 < max(step.end for step in steps)


def test_somebody_wanted_twice_is_named() -> None:
    twice = (Step(0, 10, "speech", "致辞", ("甲",)), Step(5, 5, "pouring", "斟酒", ("甲",)))
    assert duty_findings(twice, 60) == ("甲在「致辞」和「斟酒」两处同时有事",)


def test_what_nobody_looks_after_and_what_takes_too_long_is_said() -> None:
    texts = duty_findings((Step(0, 90, "serving", "上菜"),), 60)
    assert texts == ("「上菜」还没有人负责", "流程到 90 分钟才结束，比预定的 60 分钟长")


def test_each_person_gets_the_own_duties_in_order() -> None:
    own = duties(template(150, CAST))["方长亭"]
    assert [step.start for step in own] == sorted(step.start for step in own)
    assert len(own) >= 5


@pytest.mark.parametrize(
    ("ring", "genders", "order"),
    [
        (("host", "guest_of_honour", "guest", None, "guest"), "MMMMM", (1, 0, 2, 4)),
        (("host", "guest_of_honour", "guest", "spouse", "guest"), "MMMFM", (3, 1, 0, 2, 4)),
        (("host", "guest", "guest_of_honour", "hostess", "guest"), "MMFFM", (2, 3, 0, 1, 4)),
        ((None, "guest", "guest"), "MMM", (1, 2)),
        ((), "", ()),
    ],
)
def test_order_of_serving(ring: tuple, genders: str, order: tuple) -> None:
    assert serving_order(ring, tuple(genders)) == order


@pytest.mark.parametrize(
    ("title", "rank"),
    [("董事长", 1), ("副董事长", 2), ("副总经理", 3), ("总经理", 2), ("采购部经理", 5), ("", 5), ("顾问", 5)],
)
def test_rank_by_title(title: str, rank: int) -> None:
    assert rank_of_title(title) == rank
