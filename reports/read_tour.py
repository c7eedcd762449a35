"""Reads a tour application for the visit permit."""

import re
from datetime import datetime

from models.account import Account
from models.office import the_office
from models.tour_application import TourApplication
from models.tour_area import PERMISSIONS, TourArea
from models.tour_stop import TourStop, route
from models.vehicle import Vehicle
from reports.permit_approvals import Approval
from reports.permit_route import Stop
from reports.visit_permit import AreaNotes, Visitor, VisitPermit

ANSWERS = dict(PERMISSIONS)
AFTER_NAME = re.compile(r"[\t　,，、;；]\s*| +(?![\x00-\x7f])")  # a space within a foreign name is part of it


def read_visit_permit(key: int) -> VisitPermit:
    """Return the permit of the tour application with this key."""
    tour = TourApplication.get_by_id(key)
    stops = route(tour)
    return VisitPermit(
        organisation=tour.organisation,
        head="　".join(filter(None, (tour.head, tour.head_title))),
        count=tour.visitor_count,
        start=tour.start,
        end=tour.end,
        purpose=tour.purpose,
        host=f"{the_office().department}　{tour.host.name}",
        guide=_guide(tour.guide),
        car=_car(tour.vehicle),
        interpreter=tour.interpreter or "不需要",
        stops=tuple(map(_stop, stops)),
        areas=tuple(_area_notes(area) for area in _areas_with_rules(stops)),
        approvals=_approvals(tour),
        visitors=tuple(_visitor(line) for line in (tour.visitors or "").splitlines() if line.strip()),
        approved=tour.status == "approved",
    )


def _guide(guide: Account | None) -> str:
    if guide is None:
        return "未安排"
    return f"{guide.name}　短号 {guide.extension}" if guide.extension else guide.name


def _car(vehicle: Vehicle | None) -> str:
    return f"{vehicle.name} {vehicle.plate}（{vehicle.seats} 座）" if vehicle else "不用车"


def _stop(stop: TourStop) -> Stop:
    return Stop(stop.arrive, stop.area.name, stop.note or f"{stop.minutes} 分钟", bool(stop.area.notes))


def _areas_with_rules(stops: list[TourStop]) -> list[TourArea]:
    """Return the areas of the route, each once, where something is to be done, or not everything is allowed."""
    areas = {stop.area.id: stop.area for stop in stops}
    return [area for area in areas.values() if area.notes or (area.photos, area.interviews) != ("yes", "yes")]


def _area_notes(area: TourArea) -> AreaNotes:
    """Return the notes of an area; of several lines the first is the one to stress."""
    lines = [line.strip() for line in (area.notes or "").splitlines() if line.strip()]
    first = lines[0] if len(lines) > 1 else ""
    rest = "".join(lines[1:] if first else lines)
    return AreaNotes(area.name, first, rest, ANSWERS[area.photos], ANSWERS[area.interviews], bool(lines))


def _visitor(line: str) -> Visitor:
    name, *titles = AFTER_NAME.split(line.strip(), maxsplit=1)
    return Visitor(name, "".join(titles))


def _approvals(tour: TourApplication) -> tuple[Approval, ...]:
    return (
        _approval("主办部门", tour.department_by, tour.department_at),
        _approval("办公室", tour.office_by, tour.office_at),
        _approval("分管领导", tour.leader_by, tour.leader_at),
    )


def _approval(office: str, by: Account | None, at: datetime | None) -> Approval:
    return Approval(office, by.name, at.date() if at else None) if by else Approval(office)
