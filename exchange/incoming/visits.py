"""Imports visits: past ones with what was said, coming ones after the double-visit check."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from exchange import calendar_visits
from exchange.calendar_visits import KnownEvent, is_news, known_events, remember_events
from exchange.incoming.accounts import Colleagues
from exchange.incoming.coming_visits import ComingVisits
from exchange.incoming.customer_finder import Customers
from exchange.incoming.declared_fields import declared_fields
from exchange.incoming.kind import Act, ImportKind, Resolver
from exchange.incoming.own_records import OwnRecords, change, known_by, of_their_customers, set_values
from exchange.incoming.plan import Known, PlannedRow
from exchange.sheets.fields import ImportField, Kind
from models.customer import Customer
from models.store.bulk import insert_many
from models.store.keys import new_key
from models.store.session import acting
from models.visit import Visit, participants_of
from models.visit_answer import plan_visit
from models.visit_participant import call_off
from models.visit_record import VisitRecord
from rules.double_visit import SHORTEST_MINUTES, refuse_time
from rules.problem import Problem
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import LONGEST_MINUTES

WRONG_LENGTH = QT_TRANSLATE_NOOP("Import", "时长 {minutes} 分钟不合适，请填 5 到 720 分钟")
ODD_TIME = QT_TRANSLATE_NOOP(
    "Import", "{start} 起 {minutes} 分钟不合适：日期要在 2000 年以后、五年以内，当天结束，不跨过半夜"
)
NOTHING_TO_CANCEL = QT_TRANSLATE_NOOP("Import", "这个日程已取消，这里也没有它的拜访，不用导入")

_NAMES = ("customer", "rep", "start", "minutes", "kind", "way", "status", "purpose", "place",
          "agenda", "questions", "expected_questions", "materials")  # fmt: skip
_KINDS = {"customer": Kind.ORGANISATION, "rep": Kind.PERSON}
_MORE = {
    "customer": ("客户名称", "单位名称", "单位", "公司", "拜访单位", "拜访客户"),
    "rep": ("拜访人", "业务员", "跟进人", "姓名"),
    "start": ("拜访日期", "日期时间", "拜访开始时间"),
    "minutes": ("时长", "分钟"),
    "kind": ("性质", "拜访类型"),
    "way": ("拜访方式",),
    "status": ("拜访状态",),
}
_SAID = ("拜访内容", "内容", "拜访情况", "情况", "记录", "拜访记录", "沟通内容")
_WAY_WORDS = (("in_person", "上门拜访"), ("phone", "电话拜访"), ("in_person", "面访"))
_NOT_OF_VISITS = {"said", *calendar_visits.NAMES}
_FIRST_HOUR = dt.time(9)
"""When a visit of which only the day is told is taken to have begun."""


def _fields() -> tuple[ImportField, ...]:
    from_visit = declared_fields(
        Visit, _NAMES, kinds=_KINDS, synonyms=_MORE, required=("customer", "start"),
        choices={"way": (*Visit.way.choices, *_WAY_WORDS)},
    )  # fmt: skip
    said = declared_fields(VisitRecord, ("said",), synonyms={"said": _SAID})
    return (*from_visit, *said, *calendar_visits.FIELDS)


def _resolvers() -> Mapping[str, Resolver]:
    return {"customer": Customers().find, "rep": Colleagues().find}


def _values(row: PlannedRow, _target: int | None) -> dict[str, Any]:
    """The fields of the visit: whoever imports it made it unless a colleague is named."""
    values = {"rep": acting().account} | {
        name: value for name, value in row.values.items() if name not in _NOT_OF_VISITS
    }
    start = values["start"]
    if isinstance(start, dt.datetime) and start.time() == dt.time():
        values["start"] = dt.datetime.combine(start, _FIRST_HOUR)
    return values


def _completed(values: dict[str, Any]) -> dict[str, Any]:
    """A past visit of which nothing else is told is done."""
    return {"status": "done", **values} if _is_past(values) else values


def _is_past(values: Mapping[str, Any]) -> bool:
    return bool(values["start"] <= dt.datetime.now())


def _is_to_come(values: Mapping[str, Any]) -> bool:
    """Whether the visit is planned: one that was called off meets nobody."""
    return not _is_past(values) and values.get("status") != "cancelled"


def _faults(rows: Sequence[PlannedRow], target: int | None) -> dict[int, Sentence]:
    """What is wrong with visits; of two that are in each other's way the one of the earlier row stands."""
    events, coming = known_events(rows), ComingVisits()
    faults = ((row.number, _fault(row, _values(row, target), events.get(row.number), coming)) for row in rows)
    return {line: fault for line, fault in faults if fault}


def _fault(row: PlannedRow, values: dict[str, Any], event: KnownEvent | None, coming: ComingVisits) -> Sentence | None:
    if values.get("status") == "cancelled" and row.values.get("uid") and event is None:
        return Sentence(NOTHING_TO_CANCEL)
    if event is not None and not is_news(row, event):
        return None
    if odd := _odd_time(values):
        return odd
    if not _is_to_come(values) or (event is None and _sought(values).exists()):
        return None
    return coming.add(row.number, Visit(id=event.visit if event else new_key(), **values))


def _odd_time(values: Mapping[str, Any]) -> Sentence | None:
    start, minutes = values["start"], values.get("minutes", 60)
    if not SHORTEST_MINUTES <= minutes <= LONGEST_MINUTES:
        return Sentence(WRONG_LENGTH, minutes=minutes)
    try:
        refuse_time(start, minutes, dt.datetime.now())
    except Problem:
        return Sentence(ODD_TIME, start=f"{start:%Y-%m-%d %H:%M}", minutes=minutes)
    return None


def _sought(values: Mapping[str, Any]) -> Any:
    return Visit.present().where(
        Visit.customer == values["customer"], Visit.rep == values["rep"], Visit.start == values["start"]
    )


_RECORDS = OwnRecords(
    Visit, known_by("customer", "rep", "start"), of_their_customers(Visit), _values, _completed, _fields
)


def _event_values(row: PlannedRow, target: int | None) -> dict[str, Any]:
    """What an event tells of the visit it is already: only when and where it takes place, and only a later edition."""
    event = known_events([row])[row.number]
    told = _values(row, target) if is_news(row, event) else {}
    return {"id": event.visit} | {name: value for name, value in told.items() if name in calendar_visits.TOLD}


_EVENTS = OwnRecords(Visit, known_by("id"), calendar_visits.their_visits, _event_values, fields=_fields)


def _match(rows: Sequence[PlannedRow], target: int | None) -> list[Known | None]:
    """What each row is already: an event by its identity in the calendar, anything else by customer, rep and start."""
    events = known_events(rows)
    found: dict[int, Known | None] = {}
    for records, known in ((_EVENTS, True), (_RECORDS, False)):
        part = [row for row in rows if (row.number in events) is known]
        found |= zip((row.number for row in part), records.match(part, target), strict=True)
    return [found[row.number] for row in rows]


def _store(acts: Sequence[Act], target: int | None) -> None:
    """Past visits in bulk with their records; coming ones one by one, checked again in this transaction."""
    events = known_events([act.row for act in acts])
    for act in acts:
        if act.key is not None and act.row.number in events:
            _change_event(act, target)
    acts = [act for act in acts if act.key is None or act.row.number not in events]
    coming = {act.row.number for act in acts if act.key is None and _is_to_come(_values(act.row, target))}
    past = [act for act in acts if act.row.number not in coming and act.into not in coming]
    added = _RECORDS.store(past, target)
    became = {line: visit.id for line, visit in added.items()}
    said = {act.row.number: text for act in past if (text := act.row.values.get("said"))}
    insert_many(VisitRecord, [_record(added[line], text) for line, text in said.items() if line in added])
    for act in acts:
        if act.row.number in coming:
            became[act.row.number] = plan_visit(Visit(id=new_key(), **_values(act.row, target))).id
    remember_events([act.row for act in acts], became)
    _renew_last_visits([visit for visit in added.values() if visit.status != "cancelled"])


def _change_event(act: Act, target: int | None) -> None:
    """Move or cancel the visit of an event; a moved one passes the double-visit check like any other."""
    visit = Visit.get_by_id(act.key)
    set_values(visit, {name: value for name, value in _event_values(act.row, target).items() if name != "id"})
    if _is_to_come({"start": visit.start, "status": visit.status}):
        plan_visit(visit, participants_of([visit.id]).get(visit.id, ()))
    elif visit.status == "cancelled":
        call_off(visit)
    else:
        visit.save()
    remember_events([act.row], {act.row.number: visit.id})


def _record(visit: Any, said: object) -> VisitRecord:
    return VisitRecord(id=new_key(), visit=visit.id, author=visit.rep_id, recorded_at=visit.end, said=said)


def _renew_last_visits(visits: Iterable[Any]) -> None:
    """Let the customers know of later visits than the last they knew."""
    last: dict[int, dt.datetime] = {}
    for visit in visits:
        last[visit.customer_id] = max(visit.start, last.get(visit.customer_id, visit.start))
    for key, start in last.items():
        customer = Customer.get_by_id(key)
        change(customer, {"last_visit_at": max(filter(None, (customer.last_visit_at, start)))})


VISITS = ImportKind(
    "visits",
    QT_TRANSLATE_NOOP("Import", "拜访"),
    _fields,
    _match,
    _store,
    resolvers=_resolvers,
    faults=_faults,
)
