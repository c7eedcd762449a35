"""Tries the approval of tours: who may, when both have agreed, and what still speaks against it."""

import datetime as dt

import pytest
from office_fixtures import CLERK, MANAGER, REP, OfficeInUse

from models.account import Account
from models.tour_application import TourApplication
from models.tour_area import TourArea
from models.tour_stop import TourStop, collisions, route
from rules.problem import Problem

START = dt.datetime(2026, 3, 5, 9)
NOW = dt.datetime(2026, 3, 2, 10)


def tour_to(area: TourArea, organisation: str = "云岭中学", minutes: int = 0, **values: object) -> TourApplication:
    """Store an application that reaches `area` so many minutes after nine."""
    host = Account.get(Account.name == REP)
    tour = TourApplication.create(
        organisation=organisation,
        head="马校长",
        purpose="参观机房",
        start=START,
        host=host,
        status="submitted",
        **values,
    )
    TourStop.create(tour=tour, area=area, arrive=START + dt.timedelta(minutes=minutes), minutes=20)
    return tour


@pytest.fixture
def area(office: OfficeInUse) -> TourArea:
    """The hall visitors see."""
    return TourArea.create(name="展厅")


def approved_by(office: OfficeInUse, tour: TourApplication, name: str, note: str = "") -> str:
    """Approve as `name` and return the state the file has then."""
    office.act_as(name)
    tour.approve(NOW, note)
    return TourApplication.get_by_id(tour.id).status


@pytest.mark.parametrize("order", [(MANAGER, CLERK), (CLERK, MANAGER)])
def test_tour_is_approved_when_department_and_office_agree(
    office: OfficeInUse, area: TourArea, order: tuple[str, str]
) -> None:
    tour = tour_to(area)
    assert approved_by(office, tour, order[0], "请带安全帽") == "submitted"
    assert approved_by(office, tour, order[1]) == "approved"
    kept = TourApplication.get_by_id(tour.id)
    assert (kept.department_by.name, kept.office_by.name) == (MANAGER, CLERK)
    assert (kept.department_at, kept.office_at, kept.decision_note) == (NOW, NOW, "请带安全帽")


def test_reps_neither_approve_nor_reject(office: OfficeInUse, area: TourArea) -> None:
    tour = tour_to(area)
    office.act_as(REP)
    for act in (lambda: tour.approve(NOW), lambda: tour.reject("不行")):
        with pytest.raises(Problem, match="没有"):
            act()
    assert TourApplication.get_by_id(tour.id).status == "submitted"


def test_rejection_keeps_the_reason(office: OfficeInUse, area: TourArea) -> None:
    tour = tour_to(area)
    office.act_as(CLERK)
    tour.reject("当天停电检修")
    kept = TourApplication.get_by_id(tour.id)
    assert (kept.status, kept.decision_note) == ("rejected", "当天停电检修")


def test_two_parties_in_one_area_are_not_approved(office: OfficeInUse, area: TourArea) -> None:
    first, second = tour_to(area), tour_to(area, "澜江水务集团", minutes=10)
    assert [conflict.other for conflict in collisions(second)] == [first.id]
    with pytest.raises(Problem, match=r"还不能批准：.*展厅") as told:
        approved_by(office, second, MANAGER)
    assert "TourConflict" not in str(told.value)
    first.status = "cancelled"
    first.save()
    assert collisions(second) == []
    assert approved_by(office, second, MANAGER) == "submitted"


def test_route_is_in_order_of_time_without_what_was_removed(office: OfficeInUse, area: TourArea) -> None:
    tour = tour_to(area, minutes=60)
    early = TourStop.create(tour=tour, area=area, arrive=START, minutes=20)
    TourStop.create(tour=tour, area=area, arrive=START, minutes=20).discard()
    assert [stop.id for stop in route(tour)] == [early.id, *(stop.id for stop in route(tour)[1:])]
    assert [stop.arrive for stop in route(tour)] == [START, START + dt.timedelta(minutes=60)]
