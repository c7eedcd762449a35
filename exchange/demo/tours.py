"""Tours of the demo office: areas with their notes, cars, applications in every state."""

from datetime import datetime, time, timedelta
from typing import Any

from exchange.demo.scene import Scene
from exchange.demo.tables import words
from exchange.demo.visits import Cast
from models.account import Account
from models.print_log import PrintLog
from models.tour_application import TourApplication
from models.tour_area import TourArea
from models.tour_stop import TourStop
from models.vehicle import Vehicle


def add_tours(scene: Scene, cast: Cast) -> list[TourApplication]:
    """Store areas, cars and tours, and return the tours as told."""
    told, founded = words("tours"), scene.at(-200, "10:00")
    for place, area in enumerate(told["areas"]):
        TourArea.create(id=scene.key(founded), position=place, **area)
    for vehicle in words("office")["vehicles"]:
        Vehicle.create(id=scene.key(founded), **vehicle)
    return [_add_tour(scene, cast, dict(tour)) for tour in told["tours"]]


def _add_tour(scene: Scene, cast: Cast, told: dict[str, Any]) -> TourApplication:
    stops, serial, names = told.pop("stops"), told.pop("serial", ""), told.pop("visitors")
    start = scene.at(told.pop("day"), told.pop("time"))
    made = min(start, scene.at(0, "16:00")) - timedelta(days=3)
    for link in ("host", "guide"):
        told[link] = cast.accounts[told[link]] if link in told else None
    told["customer"] = cast.drafts[told["customer"]].key
    told["vehicle"] = Vehicle.get_or_none(Vehicle.plate == told.get("vehicle", ""))
    told["visitors"] = "\n".join(names)
    tour: TourApplication = TourApplication.create(
        id=scene.key(made), start=start, **{"visitor_count": len(names)} | told | _approvals(scene, cast, told, start)
    )
    for line in stops:
        _add_stop(scene, tour, *line.split(","))
    if serial:
        _log_permit(scene, tour, cast.accounts["苏小雪"], serial)
    return tour


def _approvals(scene: Scene, cast: Cast, told: dict[str, Any], start: datetime) -> dict[str, Any]:
    """Let the department agree two working days ago (or before the tour), the office a day later."""
    if told["status"] != "approved":
        return {}
    last = min(scene.today, scene.day(scene.offset_of(start.date()) - 2))
    first, second = (scene.day(scene.offset_of(last) - ago) for ago in (2, 1))
    return {
        "department_by": cast.accounts["方长亭"],
        "department_at": datetime.combine(first, time(16, 20)),
        "office_by": cast.accounts["苏小雪"],
        "office_at": datetime.combine(second, time(9, 40)),
    }


def _add_stop(scene: Scene, tour: TourApplication, area: str, clock: str, minutes: str, note: str) -> None:
    arrive = datetime.combine(tour.start.date(), time.fromisoformat(clock))
    TourStop.create(
        id=scene.key(scene.at(-1, "11:00")),
        tour=tour,
        area=TourArea.get(TourArea.name == area),
        arrive=arrive,
        minutes=int(minutes),
        note=note or None,
    )


def _log_permit(scene: Scene, tour: TourApplication, clerk: Account, serial: str) -> None:
    printed_at = tour.start - timedelta(days=1)
    PrintLog.create(
        id=scene.key(printed_at),
        document="visit-permit",
        subject=tour.id,
        serial=serial.format(year=printed_at.year),
        printed_at=printed_at,
        account=clerk,
    )
