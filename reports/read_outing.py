"""Reads a rep's day for the outing slip."""

from datetime import datetime, timedelta

from models.account import Account
from models.contact import Contact
from models.outing import Outing, day_visits
from models.setting import setting
from models.visit import Visit, participants_of
from models.visit_record import DEAL_CHANCES, VisitRecord
from reports.outing_slip import Destination, OutingSlip
from rules.arrival import minutes_early
from rules.outing_times import away_from, away_until

ON_FOOT = "自行前往"


def read_outing(key: int) -> OutingSlip:
    """Return the slip of the outing with this key, its destinations in order of time as they are planned now."""
    outing = Outing.get_by_id(key)
    visits = day_visits(outing.rep_id, outing.day)
    outside = [(visit.start, visit.end) for visit in visits if visit.way != "phone"]
    records = {r.visit_id: r for r in VisitRecord.present().where(VisitRecord.visit.in_([v.id for v in visits]))}
    company = _company(outing.rep_id, visits)
    return OutingSlip(
        rep=outing.rep.name,
        day=outing.day,
        leaves=away_from(outside),
        returns=away_until(outside),
        reached_at=_reached_at(outing.rep),
        transport=outing.transport or ON_FOOT,
        destinations=tuple(_destination(v, records.get(v.id), company.get(v.id, "")) for v in visits),
        approved_by=outing.approved_by.name if outing.approved_by else "",
        approved_at=outing.approved_at,
        returned_at=outing.returned_at,
        checked_by=outing.checked_by.name if outing.checked_by else "",
        checked_at=outing.checked_at,
        check_way=outing.check_way or "",
        office_phone=_office_phone(),
    )


def _office_phone() -> str:
    """Return where the office is reached: the first clerk with an extension, else the first manager with one."""
    known = Account.present().where(Account.active, Account.extension.is_null(False))
    for role in ("clerk", "manager"):
        found = known.where(Account.role == role).order_by(Account.name).first()
        if found:
            return str(found.extension)
    return ""


def _reached_at(rep: Account) -> str:
    return f"短号 {rep.extension}" if rep.extension else rep.mobile or "　　　　"


def _company(rep: int, visits: list[Visit]) -> dict[int, str]:
    """Return who else goes along, by visit."""
    along = participants_of(visit.id for visit in visits)
    names = dict(Account.select(Account.id, Account.name).tuples())
    teams = {visit.id: [visit.rep_id, *along.get(visit.id, ())] for visit in visits}
    return {key: "、".join(names[account] for account in team if account != rep) for key, team in teams.items()}


def _destination(visit: Visit, record: VisitRecord | None, company: str) -> Destination:
    contact = visit.contact
    arrived = record.arrived_at if record else None
    minutes = record.minutes if record else None
    return Destination(
        start=visit.start,
        end=visit.end,
        customer=visit.customer.name,
        address=visit.place or visit.customer.address or "",
        person=_addressed(contact),
        department=contact.department or "" if contact else "",
        phone=_phone(visit, contact),
        purpose=_purpose(visit, company),
        by_phone=visit.way == "phone",
        arrived=arrived,
        left=_left(arrived, minutes),
        result=dict(DEAL_CHANCES).get(record.deal or "", "已写记录") if record else "",
    )


def _left(arrived: datetime | None, minutes: int | None) -> datetime | None:
    return arrived + timedelta(minutes=minutes) if arrived and minutes else None


def _addressed(contact: Contact | None) -> str:
    """Return the name with the title, which many names in the archive carry already."""
    if contact is None:
        return ""
    known = not contact.title or contact.title in contact.name
    return str(contact.name) if known else f"{contact.name} {contact.title}"


def _phone(visit: Visit, contact: Contact | None) -> str:
    numbers = (contact.mobile, contact.phone) if contact else ()
    return next(filter(None, (*numbers, visit.customer.phone)), "") or ""


def _purpose(visit: Visit, company: str) -> str:
    parts = [visit.purpose or dict(Visit.kind.choices)[visit.kind]]
    if company:
        parts.append(f"与{company}同往")
    if visit.kind == "tender" and visit.way != "phone":
        early = minutes_early(visit.kind, False, setting("arrive_early_minutes"), setting("tender_early_minutes"))
        parts.append(f"{visit.start - timedelta(minutes=early):%H:%M} 前到场")
    return "，".join(parts)
