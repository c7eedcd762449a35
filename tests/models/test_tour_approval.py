"""Applications of visitors: who may change them, who agrees, and how the route follows the clock."""

from datetime import datetime, timedelta

import pytest
from office_fixtures import ADMINISTRATOR, CLERK, COLLEAGUE, MANAGER, REP, OfficeInUse

from models.account import account_named
from models.customer import Customer
from models.office import the_office
from models.store.session import acting
from models.tour_application import TourApplication
from models.tour_area import TourArea
from models.tour_stop import TourStop, collisions, free_guides, free_vehicles, lay_route, remarks, route, store_route
from models.vehicle import Vehicle
from models.visit import Visit
from rules.problem import Problem

NINE = datetime(2026, 12, 3, 9)


def area(name: str, **values: object) -> TourArea:
    return TourArea.create(name=name, **values)


def tour(
    office: OfficeInUse, name: str = "远帆印务有限公司", start: datetime = NINE, **values: object
) -> TourApplication:
    host = account_named(REP)
    return TourApplication.create(
        organisation=name, head="高远", purpose="看展厅", start=start, host=host, visitors="高远 厂长", **values
    )


def laid(application: TourApplication, *areas: TourArea) -> list[TourStop]:
    lay_route(application, [TourStop(area=one, arrive=application.start, minutes=one.minutes) for one in areas])
    return route(application)


def test_a_route_follows_the_start_and_sets_the_end(office: OfficeInUse) -> None:
    application = tour(office)
    stops = laid(application, area("正门", minutes=10), area("展厅", minutes=25))
    assert [f"{stop.arrive:%H:%M}" for stop in stops] == ["09:00", "09:15"]
    assert application.end == NINE + timedelta(minutes=40)


def test_a_route_that_is_put_back_is_as_it_was(office: OfficeInUse) -> None:
    application = tour(office)
    gate, hall = laid(application, area("正门", minutes=10), area("展厅", minutes=25))
    before = route(application)
    hall.minutes = 50
    lay_route(application, [hall, gate])
    lay_route(application, [hall])
    store_route(application, before)
    assert [(s.area.name, s.minutes, s.arrive) for s in route(application)] == [
        (s.area.name, s.minutes, s.arrive) for s in before
    ]


def test_department_and_office_make_it_approved(office: OfficeInUse) -> None:
    application = tour(office)
    laid(application, area("正门"))
    application.submit()
    office.act_as(MANAGER)
    application.approve(NINE)
    assert application.status == "submitted"
    office.act_as(CLERK)
    application.approve(NINE)
    assert (application.status, application.department_by.name, application.office_by.name) == (
        "approved",
        MANAGER,
        CLERK,
    )


def test_an_administrator_may_stand_in_for_both_but_signs_each(office: OfficeInUse) -> None:
    application = tour(office)
    application.submit()
    assert application.seats_of(acting()) == ["department", "office"]
    application.approve(NINE)
    application.approve(NINE)
    assert application.status == "approved"
    assert application.seats_of(acting()) == []
    with pytest.raises(Problem):
        application.approve(NINE)


def test_the_leader_signs_as_leader(office: OfficeInUse) -> None:
    own = the_office()
    own.leader = account_named(COLLEAGUE)
    own.save()
    application = tour(office)
    office.act_as(COLLEAGUE)
    application.approve(NINE)
    assert application.leader_by.name == COLLEAGUE
    assert application.status == "submitted"


def test_a_rep_agrees_to_nothing(office: OfficeInUse) -> None:
    application = tour(office)
    office.act_as(REP)
    with pytest.raises(Problem):
        application.approve(NINE)
    with pytest.raises(Problem):
        application.reject("不合适")
    with pytest.raises(Problem):
        application.assign("guide", None)


def test_an_approval_can_be_withdrawn_by_who_gave_it(office: OfficeInUse) -> None:
    application = tour(office)
    application.approve(NINE, seat="office")
    application.approve(NINE, seat="department")
    office.act_as(MANAGER)
    with pytest.raises(Problem):
        application.withdraw("office")
    office.act_as(ADMINISTRATOR)
    application.withdraw("office")
    assert (application.status, application.office_by_id) == ("submitted", None)


def test_what_is_approved_is_changed_only_after_reopening(office: OfficeInUse) -> None:
    application = tour(office)
    stops = laid(application, area("正门"))
    for seat in ("office", "department"):
        application.approve(NINE, seat=seat)
    with pytest.raises(Problem):
        lay_route(application, stops)
    application.reopen()
    assert application.status == "draft"
    lay_route(application, stops)


def test_a_colleague_changes_nothing_of_mine(office: OfficeInUse) -> None:
    application = tour(office)
    office.act_as(COLLEAGUE)
    for act in (application.submit, application.cancel, application.reopen, application.store):
        with pytest.raises(Problem):
            act()


def test_refusing_needs_a_reason(office: OfficeInUse) -> None:
    application = tour(office)
    with pytest.raises(Problem):
        application.reject("  ")
    application.reject("那天停电")
    assert (application.status, application.decision_note) == ("rejected", "那天停电")


@pytest.mark.parametrize("values", [{"visitor_count": 0}, {"minutes": 0}])
def test_a_party_of_nobody_is_not_stored(office: OfficeInUse, values: dict) -> None:
    application = TourApplication(
        organisation="甲", head="乙", purpose="看", start=NINE, host=account_named(REP), **values
    )
    with pytest.raises(Problem):
        application.store()
    assert TourApplication.select().count() == 0


def test_two_parties_collide_and_only_free_guides_and_cars_are_offered(office: OfficeInUse) -> None:
    guide, car = account_named(COLLEAGUE), Vehicle.create(name="中巴", plate="云 1", seats=19)
    small = Vehicle.create(name="轿车", plate="云 2", seats=4)
    hall = area("展厅")
    laid(tour(office, "先来的", guide=guide, vehicle=car), hall)
    second = tour(office, "后到的", guide=guide, vehicle=car, visitor_count=8)
    laid(second, hall)
    assert [found.reason.kind for found in collisions(second)] == ["same_area", "same_guide", "same_car"]
    assert guide not in free_guides(second)
    assert free_vehicles(second) == [small]
    with pytest.raises(Problem):
        second.approve(NINE)


def test_who_is_with_a_customer_cannot_guide(office: OfficeInUse) -> None:
    application = tour(office)
    laid(application, area("展厅"))
    rep = account_named(COLLEAGUE)
    Visit.create(customer=Customer.create(name="青岩水泥有限公司"), rep=rep, start=NINE + timedelta(minutes=10))
    assert rep not in free_guides(application)
    assert account_named(REP) in free_guides(application)


def test_remarks_read_areas_and_car(office: OfficeInUse) -> None:
    application = tour(
        office, visitor_count=6, photos_wished=True, vehicle=Vehicle.create(name="车", plate="云 3", seats=4)
    )
    laid(application, area("机房", photos="no"))
    kinds = [reason.kind for reason in remarks(application)]
    assert kinds == ["no_guide", "names_differ", "car_too_small", "photos"]
