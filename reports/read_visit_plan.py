"""Reads a visit with its preparation for the printed plan."""

import datetime as dt

from models.account import Account
from models.preparation import READY_MARKS, SHEET, Preparation, preparation_of
from models.setting import setting
from models.visit import VISIT_KINDS, WAYS, Visit, participants_of
from reports.visit_plan import VisitPlan
from rules.arrival import minutes_early

VISIT_TEXTS = (("agenda", "要点与议程"), ("questions", "要问的问题"), ("expected_questions", "客户可能会问"))
OPENING = (("introduction", "怎样介绍我们"), ("phone_script", "电话怎么说"))


def read_visit_plan(key: int) -> VisitPlan:
    """Return the plan of the visit with this key."""
    visit = Visit.get_by_id(key)
    prepared, contact = preparation_of(visit), visit.contact
    labels = {name: field.label for name, field in Preparation.declared_fields().items()}
    early = minutes_early(
        visit.kind, visit.way == "phone", setting("arrive_early_minutes"), setting("tender_early_minutes")
    )
    return VisitPlan(
        customer=visit.customer.name,
        person=" ".join(filter(None, (contact.name, contact.department, contact.title))) if contact else "",
        phone=(contact.mobile or contact.phone or "") if contact else "",
        start=visit.start,
        end=visit.end,
        way_and_kind=f"{dict(WAYS)[visit.way]}，{dict(VISIT_KINDS)[visit.kind]}",
        place=visit.place or visit.customer.address or "",
        team=_team(visit),
        purpose=visit.purpose or "",
        arrive_by=visit.start - dt.timedelta(minutes=early) if early else None,
        texts=(
            *((heading, getattr(visit, name) or "") for name, heading in VISIT_TEXTS),
            *((heading, getattr(prepared, name) or "") for name, heading in OPENING),
        ),
        sheet=tuple((labels[name], getattr(prepared, name) or "") for name in SHEET),
        checks=(("要带的材料", _checks(visit.materials)), ("仪容仪表", _checks(prepared.appearance))),
    )


def _team(visit: Visit) -> str:
    keys = [visit.rep_id, *participants_of([visit.id]).get(visit.id, ())]
    names = dict(Account.select(Account.id, Account.name).where(Account.id.in_(keys)).tuples())
    return "、".join(names[key] for key in keys)


def _checks(text: str | None) -> tuple[tuple[str, bool], ...]:
    lines = [line.strip() for line in (text or "").splitlines() if line.strip()]
    return tuple((line.lstrip("".join(READY_MARKS)).strip(), line.startswith(READY_MARKS)) for line in lines)
