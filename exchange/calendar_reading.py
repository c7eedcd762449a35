"""Reads a calendar file (RFC 5545) as a sheet with a row per visit, which the import of visits takes."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from exchange.calendar_lines import Component, components
from exchange.calendar_recurrence import MOST_EACH, Budget, unfold
from exchange.calendar_times import Moment, Zones, duration_of, moment_from, moment_of
from exchange.sheets.merged import make_sheet
from exchange.sheets.workbook import Sheet
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

MOST_ROWS = 20_000
TOO_MANY = QT_TRANSLATE_NOOP(
    "Problem", "这个日历里有 {count} 个日程，超过 {most} 个。请在日历里只导出要用的时间再导入。"
)
NO_EVENTS = QT_TRANSLATE_NOOP("Problem", "这个日历文件里没有日程（待办和提醒不导入）。请检查是否选对了文件。")
CUSTOMER, ADDRESS = "X-ZHENGQI-CUSTOMER", "X-ZHENGQI-ADDRESS"
REP, KIND, WAY = "X-ZHENGQI-REP", "X-ZHENGQI-KIND", "X-ZHENGQI-WAY"
"""What our own files say beside the standard, so that a round trip loses nothing."""
REPEATED = "重复日程，取前一个月到后一年"
REPEATED_CUT = "重复日程没有尽头，只取后一年（最多 {most} 次）"
LONG_AGO = "重复日程，近一年没有，只列第一次"
NOT_FOLLOWED = "重复规则看不懂或太密，只取第一次"
WHOLE_DAY = "全天日程，按 9 点开始"
NO_TIME = "这个日程没有看得懂的开始时间"
_GOING_TO = re.compile(r"^(?:上门拜访|电话拜访|客户拜访|拜访|回访|初访|走访|约见|前往|[去到与和])[：:\s]*")
_PARTING = re.compile(r"[：:，,；;|｜—–]+|\s+[-/·]?\s*")
_HAN = re.compile(r"[\u3400-\u9fff]")
_BY_PHONE = re.compile(r"电话|视频会|线上|腾讯会议|钉钉|飞书|Zoom|Teams|Meet\b", re.I)
_STATES = {"TENTATIVE": "待确认", "CANCELLED": "已取消"}


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event; `recurrence` tells the repetitions of one apart by their first planned local start."""

    uid: str
    sequence: int
    start: Moment | None
    minutes: int | None
    summary: str
    place: str
    description: str
    state: str
    customer: str = ""
    rep: str = ""
    kind: str = ""
    way: str = ""
    recurrence: str = ""
    remark: str = ""


def read_calendar(text: str, now: datetime) -> Sheet:
    """Return the events of a file as rows, repeated ones unfolded round `now`.

    Of several editions of one event the latest counts. Raises Problem for none and for more than 20,000 events.
    """
    events = list(_editions(_events(text, now)))
    if not events:
        raise Problem(NO_EVENTS)
    if len(events) > MOST_ROWS:
        raise Problem(TOO_MANY, count=len(events), most=MOST_ROWS)
    rows = [[str(told(event)) for told in _COLUMNS.values()] for event in events]
    return make_sheet("", [list(_COLUMNS), *rows])


def _events(text: str, now: datetime) -> Iterator[CalendarEvent]:
    zones, budget = Zones(), Budget()
    for calendar in components(text):
        parts = calendar.parts if calendar.name == "VCALENDAR" else [calendar]
        for part in parts:
            if part.name == "VTIMEZONE":
                zones.learn(part)
        cancels = calendar.text("METHOD").upper() == "CANCEL"
        moved = _moved(parts, zones)
        for part in parts:
            if part.name == "VEVENT":
                yield from _unfolded(part, zones, moved, now, budget, cancels)


def _moved(parts: list[Component], zones: Zones) -> dict[str, set[datetime]]:
    """Return by UID the local starts of repetitions that the file tells apart from their series."""
    found: dict[str, set[datetime]] = {}
    for part in parts:
        moment = moment_of(part.first("RECURRENCE-ID"), zones)
        if moment:
            found.setdefault(part.text("UID"), set()).add(moment.local)
    return found


def _unfolded(
    part: Component, zones: Zones, moved: dict[str, set[datetime]], now: datetime, budget: Budget, cancels: bool
) -> Iterator[CalendarEvent]:
    event = _event(part, zones)
    if cancels:
        event = replace(event, state=_STATES["CANCELLED"])
    rule, one_of = part.text("RRULE"), moment_of(part.first("RECURRENCE-ID"), zones)
    if one_of is not None:
        yield replace(event, recurrence=f"{one_of.local:%Y%m%dT%H%M%S}")
    elif not rule or event.start is None:
        yield event
        yield from _repeated(event, [m.local for m in _listed(part, "RDATE", zones)])
    else:
        left_out = {moment.local for moment in _listed(part, "EXDATE", zones)} | moved.get(event.uid, set())
        found = unfold(rule, event.start, left_out, zones, now, budget)
        if found is None:
            yield replace(event, remark=NOT_FOLLOWED)
            return
        remark = REPEATED_CUT.format(most=MOST_EACH) if found.cut else REPEATED
        extra = [moment.local for moment in _listed(part, "RDATE", zones)][:MOST_EACH]
        starts = sorted({*found.starts, *extra})
        yield from _repeated(replace(event, remark=remark), starts)
        if not starts:
            yield replace(event, remark=LONG_AGO)


def _repeated(event: CalendarEvent, starts: list[datetime]) -> Iterator[CalendarEvent]:
    for local in starts:
        if event.start is not None:
            yield replace(event, start=replace(event.start, local=local), recurrence=f"{local:%Y%m%dT%H%M%S}")


def _listed(part: Component, name: str, zones: Zones) -> list[Moment]:
    """Return the times of lines that list several, for example EXDATE."""
    found = [
        moment_from(text.split("/")[0], line.zone, zones) for line in part.every(name) for text in line.text.split(",")
    ]
    return [moment for moment in found if moment]


def _event(part: Component, zones: Zones) -> CalendarEvent:
    start = moment_of(part.first("DTSTART"), zones)
    sequence = part.text("SEQUENCE")
    return CalendarEvent(
        uid=part.text("UID") or _made_up(part),
        sequence=int(sequence) if sequence.isascii() and sequence.isdigit() and len(sequence) < 10 else 0,
        start=start,
        minutes=_minutes(part, start, zones),
        summary=part.text("SUMMARY"),
        place=_place(part),
        description=part.text("DESCRIPTION"),
        state=_STATES.get(part.text("STATUS").upper(), ""),
        customer=part.text(CUSTOMER),
        rep=part.text(REP),
        kind=part.text(KIND),
        way=part.text(WAY),
        remark=NO_TIME if start is None else WHOLE_DAY if start.whole_day else "",
    )


def _place(part: Component) -> str:
    """Return where an event takes place; that a visit goes to the customer's address need not be told."""
    place = part.text("LOCATION")
    return "" if place == part.text(ADDRESS) else place


def _made_up(part: Component) -> str:
    """Return an identity for an event without one: the same event gets the same one each time."""
    told = f"{part.text('DTSTART')} {part.text('SUMMARY')} {part.text('LOCATION')}"
    return f"none-{hashlib.sha256(told.encode('utf-8')).hexdigest()[:24]}"


def _minutes(part: Component, start: Moment | None, zones: Zones) -> int | None:
    """Return how long an event takes; None where nobody says, and for whole days."""
    if start is None or start.whole_day:
        return None
    end, told = moment_of(part.first("DTEND"), zones), duration_of(part.text("DURATION"))
    length = end.here - start.here if end else told
    return None if not length else length // timedelta(minutes=1)


def _editions(events: Iterator[CalendarEvent]) -> Iterator[CalendarEvent]:
    """Give each event once, in its latest edition, in the order of the file."""
    latest: dict[tuple[str, str], CalendarEvent] = {}
    for event in events:
        known = latest.get((event.uid, event.recurrence))
        if known is None or event.sequence >= known.sequence:
            latest[event.uid, event.recurrence] = event
    yield from latest.values()


def _divided(event: CalendarEvent) -> tuple[str, str]:
    """Return whom an event goes to and what for, as its title tells: 「拜访云岭数据：送方案」."""
    title = _GOING_TO.sub("", event.summary.replace("\n", " ").strip(), count=1)
    if not _HAN.search(title):
        return title, ""
    customer, *rest = _PARTING.split(title, maxsplit=1)
    return customer, rest[0] if rest else ""


def _customer(event: CalendarEvent) -> str:
    return event.customer or _divided(event)[0]


def _purpose(event: CalendarEvent) -> str:
    first = next((line.strip() for line in event.description.splitlines() if line.strip()), "")
    return (first if event.customer else _divided(event)[1] or first)[:250]


def _way(event: CalendarEvent) -> str:
    return event.way or ("电话" if _BY_PHONE.search(f"{event.summary} {event.place}") else "")


def _start(event: CalendarEvent) -> str:
    if event.start is None:
        return ""
    here = event.start.here
    return f"{here:%Y-%m-%d}" if event.start.whole_day else f"{here:%Y-%m-%d %H:%M}"


_COLUMNS = {
    "客户": _customer,
    "开始时间": _start,
    "时长（分钟）": lambda event: "" if event.minutes is None else event.minutes,
    "目的": _purpose,
    "地点": lambda event: event.place.replace("\n", " ")[:250],
    "方式": _way,
    "状态": lambda event: event.state,
    "客户经理": lambda event: event.rep,
    "拜访性质": lambda event: event.kind,
    "日历编号": lambda event: event.uid[:500],
    "第几次": lambda event: event.recurrence,
    "版次": lambda event: event.sequence,
    "日历说明": lambda event: event.remark,
}
"""The heading of each column, under which the import knows its field, and how an event fills it."""
