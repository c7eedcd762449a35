"""Calendars out and in: valid for other readers, stable identities, updates, cancellations, and files that are bad."""

import datetime as dt
from pathlib import Path

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from made_sheets import DATA

from exchange.calendar_file import visits_for_calendar, write_calendar
from exchange.calendar_lines import components
from exchange.calendar_reading import LONG_AGO, NOT_FOLLOWED, REPEATED, read_calendar
from exchange.calendar_recurrence import MOST_EACH
from exchange.incoming.planning import plan_import
from exchange.incoming.undo import undo_import
from exchange.incoming.writing import write_import
from models.account import Account
from models.calendar_entry import CalendarEntry
from models.customer import Customer
from models.store.session import Acting, act_as
from models.visit import Visit
from models.visit_participant import VisitParticipant
from rules.problem import Problem

NOW = dt.datetime(2026, 11, 25, 10)
TOMORROW = (dt.datetime.now() + dt.timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
SAMPLES = DATA / "calendar"
YUNLING, QIANFAN = "云岭数据科技有限公司", "千帆云桌面技术有限公司"


def event(uid: str = "a@x", start: str = "20261126T010000Z", end: str = "20261126T020000Z", **lines: object) -> str:
    told = {"uid": uid, "summary": f"拜访{YUNLING}：送方案", "dtstart": start, "dtend": end, **lines}
    body = [f"{name.replace('_', '-').upper()}:{value}" for name, value in told.items() if value is not None]
    return "\r\n".join(["BEGIN:VEVENT", *body, "END:VEVENT"])


def calendar(*events: str, **lines: str) -> str:
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *(f"{name.upper()}:{value}" for name, value in lines.items())]
    return "\r\n".join([*head, *events, "END:VCALENDAR", ""])


def rows(*events: str, **lines: str) -> list[dict[str, str]]:
    head, *body = read_calendar(calendar(*events, **lines), NOW).rows
    return [dict(zip(head, row, strict=True)) for row in body]


def stamp(moment: dt.datetime) -> str:
    return (moment - dt.timedelta(hours=8)).strftime("%Y%m%dT%H%M%SZ")


# Reading


def test_an_event_becomes_a_row_the_import_of_visits_understands() -> None:
    (row,) = rows(event(location="望岭路 18 号", description="云主机方案\\n带样机", status="TENTATIVE", sequence=3))
    assert row["客户"] == YUNLING and row["目的"] == "送方案" and row["地点"] == "望岭路 18 号"
    assert (row["开始时间"], row["时长（分钟）"], row["状态"]) == ("2026-11-26 09:00", "60", "待确认")
    assert (row["日历编号"], row["版次"]) == ("a@x", "3")


@pytest.mark.parametrize(
    ("start", "here"),
    [
        ("DTSTART:20261126T010000Z", "2026-11-26 09:00"),
        ("DTSTART:20261126T090000", "2026-11-26 09:00"),
        ("DTSTART;TZID=Asia/Shanghai:20261126T090000", "2026-11-26 09:00"),
        ("DTSTART;TZID=Asia/Tokyo:20261126T090000", "2026-11-26 08:00"),
        ("DTSTART;TZID=China Standard Time:20261126T090000", "2026-11-26 09:00"),
        ("DTSTART;TZID=/softwarestudio.org/Tzfile/America/New_York:20261126T090000", "2026-11-26 22:00"),
        ("DTSTART;TZID=自定义:20261126T090000", "2026-11-26 14:00"),
        ("DTSTART;TZID=谁也不知道:20261126T090000", "2026-11-26 09:00"),
        ("DTSTART;VALUE=DATE:20261126", "2026-11-26"),
        ("DTSTART:2026-11-26T09:00:00", "2026-11-26 09:00"),
        ("DTSTART:20260230T090000", ""),
        ("DTSTART:明天上午", ""),
    ],
)
def test_times_of_every_writing_are_read_as_ours(start: str, here: str) -> None:
    zone = "BEGIN:VTIMEZONE\r\nTZID:自定义\r\nBEGIN:STANDARD\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE"
    text = calendar(zone, f"BEGIN:VEVENT\r\nUID:1\r\n{start}\r\nSUMMARY:云岭\r\nEND:VEVENT")
    assert read_calendar(text, NOW).rows[1][1] == here


@pytest.mark.parametrize(
    ("length", "minutes"),
    [("DURATION:PT1H30M", "90"), ("DURATION:P1D", "1440"), ("DTEND:20261126T020000Z", "60"), ("X-A:1", ""),
     ("DTEND:20261126T010000Z", ""), ("DURATION:PT", ""), ("DURATION:P99999999999W", "")],
)  # fmt: skip
def test_lengths_are_read(length: str, minutes: str) -> None:
    text = calendar(f"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261126T010000Z\r\n{length}\r\nSUMMARY:云岭\r\nEND:VEVENT")
    assert read_calendar(text, NOW).rows[1][2] == minutes


@pytest.mark.parametrize(
    ("summary", "customer", "purpose"),
    [
        (f"拜访{YUNLING}", YUNLING, ""),
        (f"上门拜访 {YUNLING}：送方案", YUNLING, "送方案"),
        ("云岭数据 - 方案汇报", "云岭数据", "方案汇报"),
        ("云岭数据|续约", "云岭数据", "续约"),
        ("Visit ABC-DEF Ltd", "Visit ABC-DEF Ltd", ""),
        ("", "", ""),
    ],
)
def test_a_title_tells_whom_and_what_for(summary: str, customer: str, purpose: str) -> None:
    (row,) = rows(event(summary=summary))
    assert (row["客户"], row["目的"]) == (customer, purpose)


def test_a_call_is_told_by_its_words() -> None:
    assert [row["方式"] for row in rows(event("1", summary="电话拜访云岭"), event("2", location="腾讯会议"))] == [
        "电话"
    ] * 2


def test_a_week_s_repetitions_are_unfolded_moved_ones_and_left_out_ones_apart() -> None:
    series = event(rrule="FREQ=WEEKLY;COUNT=4", exdate="20261210T010000Z")
    moved = event(recurrence_id="20261203T010000Z", start="20261204T060000Z", end="20261204T070000Z")
    found = {row["第几次"]: row["开始时间"] for row in rows(series, moved)}
    assert found == {
        "20261126T010000": "2026-11-26 09:00",
        "20261217T010000": "2026-12-17 09:00",
        "20261203T010000": "2026-12-04 14:00",
    }


def test_an_endless_rule_ends_within_a_year_and_within_bounds() -> None:
    found = rows(event(rrule="FREQ=DAILY"))
    assert len(found) == MOST_EACH and "没有尽头" in found[0]["日历说明"]
    assert len(rows(event(rrule="FREQ=WEEKLY;UNTIL=20261224T235959Z"))) == 5
    assert rows(event(rrule="FREQ=WEEKLY;COUNT=2"))[0]["日历说明"] == REPEATED


def test_rules_nobody_can_follow_give_the_first_time_only() -> None:
    for rule in ("FREQ=SECONDLY", "FREQ=每天", "FREQ=DAILY;INTERVAL=0", "INTERVAL=1"):
        (row,) = rows(event(rrule=rule))
        assert row["日历说明"] == NOT_FOLLOWED, rule


def test_a_series_of_long_ago_is_named_once() -> None:
    (row,) = rows(event(start="19000101T010000Z", end="19000101T020000Z", rrule="FREQ=YEARLY;COUNT=3"))
    assert row["日历说明"] == LONG_AGO


def test_of_several_editions_the_latest_counts() -> None:
    (row,) = rows(event(sequence=2, location="新址"), event(sequence=1, location="旧址"))
    assert row["地点"] == "新址"


def test_broken_lines_cost_only_themselves() -> None:
    text = calendar(event()).replace("SUMMARY", '这一行坏了\r\n;;;=:\r\nX-A;B="没关\r\nBEGIN\r\nSUMMARY')
    assert read_calendar(text, NOW).rows[1][0] == YUNLING
    assert len(rows(event("1"), event("2").replace("END:VEVENT", ""))) == 2


def test_nested_and_unended_components_are_told_apart() -> None:
    text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VALARM\nSUMMARY:闹钟\nEND:VALARM\nSUMMARY:真的\nEND:VCALENDAR"
    (found,) = components(text)
    assert found.parts[0].text("SUMMARY") == "真的"


def test_old_phones_write_quoted_printable() -> None:
    written = "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E4=BA=91=\n=E5=B2=AD"
    quoted = f"BEGIN:VEVENT\nUID:1\nDTSTART:20261126T010000Z\n{written}\nEND:VEVENT"
    assert read_calendar(f"BEGIN:VCALENDAR\n{quoted}\nEND:VCALENDAR", NOW).rows[1][0] == "云岭"


def test_a_calendar_without_events_or_with_too_many_says_so() -> None:
    with pytest.raises(Problem, match="没有日程"):
        read_calendar(calendar("BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO"), NOW)
    with pytest.raises(Problem, match="20000"):
        read_calendar(calendar(*(event(str(n), rrule="FREQ=DAILY") for n in range(400))), NOW)


LINES = (
    "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "UID:1",
    "DTSTART:20261126T010000Z", "DTSTART;TZID=Asia/Shanghai:20261126T090000", "DTSTART;VALUE=DATE:00010101",
    "DTEND:99991231T235959Z", "DURATION:-P1D", "RRULE:FREQ=YEARLY;BYDAY=XX", "RRULE:FREQ=DAILY;UNTIL=00010101T000000Z",
    "RRULE:FREQ=MONTHLY;BYSETPOS=0;BYDAY=MO", "EXDATE:x,,20261126T010000Z", "RDATE:20270101T000000/PT1H",
    "RECURRENCE-ID:20261126T010000Z", "SEQUENCE:99999999999999999999", "SEQUENCE:-1", "SUMMARY:拜访", " 续行", "\tX",
    "SUMMARY;CHARSET=没有;ENCODING=QUOTED-PRINTABLE:=ZZ=", "TZOFFSETTO:+9999", "STATUS:CANCELLED", ":", ";", "\"",
)  # fmt: skip


@given(st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=30)), max_size=25))
def test_any_muddle_is_read_or_refused_in_words(lines: list[str]) -> None:
    try:
        read_calendar("\n".join(["BEGIN:VCALENDAR", *lines]), NOW)
    except Problem:
        return


def test_ten_thousand_events_are_read_one_by_one() -> None:
    assert len(rows(*(event(str(n)) for n in range(10_000)))) == 10_000


@pytest.mark.realdata
@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the calendars of other programs are not kept beside this tree")
@pytest.mark.parametrize(
    "file", sorted(SAMPLES.rglob("*.ics")), ids=lambda file: f"{file.parent.name}-{file.stem}"[:60]
)
def test_calendars_of_other_programs_are_read_or_refused_in_words(file: Path) -> None:
    read, refused = 0, ""
    try:
        read = len(read_calendar(file.read_bytes().decode("utf-8", errors="replace"), NOW).rows)
    except Problem as problem:
        refused = str(problem)
    assert read > 1 or "没有日程" in refused or "超过" in refused


# Importing


@pytest.fixture
def customers(office: Path) -> tuple[Path, Customer, Customer]:
    return office, Customer.create(name=YUNLING), Customer.create(name=QIANFAN)


def imported(office: Path, *events: str, **lines: str) -> tuple[int, int, int, int]:
    file = office / "日历.ics"
    file.write_text(calendar(*events, **lines), encoding="utf-8")
    result = write_import(plan_import("visits", file))
    return result.added, result.updated, result.unchanged, result.rejected


def at(start: dt.datetime, uid: str = "a@x", **lines: object) -> str:
    return event(uid, stamp(start), stamp(start + dt.timedelta(hours=1)), **lines)


def test_a_calendar_is_imported_once_and_later_editions_move_the_visit(customers) -> None:
    office, yunling, _ = customers
    assert imported(office, at(TOMORROW)) == (1, 0, 0, 0)
    assert imported(office, at(TOMORROW)) == (0, 0, 1, 0)
    later = TOMORROW + dt.timedelta(hours=5)
    assert imported(office, at(later, sequence=1)) == (0, 1, 0, 0)
    visit = Visit.get()
    assert (visit.customer_id, visit.start, visit.purpose) == (yunling.id, later, "送方案")
    Visit.create(customer=yunling, rep=Account.get(Account.name == "吴白露"), start=TOMORROW + dt.timedelta(days=9))
    assert imported(office, at(TOMORROW + dt.timedelta(days=9), sequence=0)) == (0, 0, 1, 0)
    assert Visit.get(Visit.purpose == "送方案").start == later


def test_a_cancelled_event_cancels_its_visit_and_nothing_else(customers) -> None:
    office, *_ = customers
    imported(office, at(TOMORROW), at(TOMORROW + dt.timedelta(hours=5), "b@x"))
    assert imported(office, at(TOMORROW, status="CANCELLED", sequence=1)) == (0, 1, 0, 0)
    assert {visit.status for visit in Visit.select()} == {"cancelled", "confirmed"}
    assert imported(office, at(TOMORROW, "c@x"), method="CANCEL") == (0, 0, 0, 1)
    assert imported(office, at(TOMORROW + dt.timedelta(hours=5), "b@x", sequence=2), method="CANCEL") == (0, 1, 0, 0)
    assert {visit.status for visit in Visit.select()} == {"cancelled"}


def test_an_imported_visit_passes_the_double_visit_check(customers) -> None:
    office, yunling, _ = customers
    rep = Account.get(Account.name == "吴白露")
    Visit.create(customer=yunling, rep=rep, start=TOMORROW + dt.timedelta(days=2))
    assert imported(office, at(TOMORROW)) == (0, 0, 0, 1)
    assert imported(office, at(TOMORROW, summary=f"拜访{QIANFAN}")) == (1, 0, 0, 0)


def test_an_event_moved_into_a_colleague_s_way_is_refused_and_stays(customers) -> None:
    office, yunling, _ = customers
    far = TOMORROW + dt.timedelta(days=40)
    assert imported(office, at(far)) == (1, 0, 0, 0)
    Visit.create(customer=yunling, rep=Account.get(Account.name == "吴白露"), start=TOMORROW)
    assert imported(office, at(TOMORROW + dt.timedelta(hours=3), sequence=1)) == (0, 0, 0, 1)
    assert Visit.get(Visit.purpose == "送方案").start == far


@pytest.mark.parametrize(
    "odd",
    [
        {"start": "19000101T010000Z", "end": "19000101T020000Z"},
        {"start": "21000101T010000Z", "end": "21000101T020000Z"},
        {"start": "20261126T150000Z", "end": "20261126T170000Z"},
        {"start": "20261126T010000Z", "end": "20261126T003000Z"},
        {"start": "20261126T010000Z", "end": "20261128T010000Z"},
        {"start": "不是时间", "end": None},
        {"summary": "看牙医"},
        {"summary": ""},
    ],
    ids=["1900", "2100", "midnight", "end before start", "two days", "no time", "no customer", "no title"],
)
def test_odd_events_are_refused_in_words_and_the_others_come_in(customers, odd: dict[str, object]) -> None:
    office, *_ = customers
    assert imported(office, event("odd@x", **odd), at(TOMORROW, "good@x")) == (1, 0, 0, 1)


def test_a_visit_thrown_away_here_stays_away(customers) -> None:
    office, *_ = customers
    imported(office, at(TOMORROW))
    Visit.get().discard()
    assert imported(office, at(TOMORROW + dt.timedelta(hours=5), sequence=1)) == (0, 0, 1, 0)
    assert Visit.present().count() == 0


def test_an_import_of_a_calendar_is_taken_back_as_a_whole_and_can_be_repeated(customers) -> None:
    office, *_ = customers
    file = office / "日历.ics"
    file.write_text(calendar(at(TOMORROW)), encoding="utf-8")
    batch = write_import(plan_import("visits", file)).batch
    undo_import(batch)
    assert Visit.present().count() == 0 and CalendarEntry.present().count() == 0
    assert imported(office, at(TOMORROW)) == (1, 0, 0, 0)


def test_events_without_a_uid_are_known_again(customers) -> None:
    office, *_ = customers
    assert imported(office, at(TOMORROW, uid=None)) == (1, 0, 0, 0)
    assert imported(office, at(TOMORROW, uid=None)) == (0, 0, 1, 0)


# Writing


@pytest.fixture
def visit(customers) -> Visit:
    _, yunling, _ = customers
    rep = Account.get(Account.name == "林小满")
    made = Visit.create(
        customer=yunling,
        rep=rep,
        start=TOMORROW,
        purpose="送方案；带样机，报价",
        place="望岭路 18 号\\6 层",
        kind="tender",
    )
    VisitParticipant.create(visit=made, account=Account.get(Account.name == "吴白露"))
    return made


def written(office: Path) -> bytes:
    file = office / "出.ics"
    write_calendar(file, visits_for_calendar((), dt.datetime.now()))
    return file.read_bytes()


def test_what_is_written_is_valid_for_other_readers(customers, visit: Visit) -> None:
    data = written(customers[0])
    (told,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert told.decoded("dtstart") == TOMORROW.replace(tzinfo=dt.timezone(dt.timedelta(hours=8)))
    assert (str(told["summary"]), str(told["location"])) == (visit.customer.short_label, visit.place)
    assert str(told["description"]) == "送方案；带样机，报价\n同行：吴白露"
    other = vobject.readOne(data.decode("utf-8"))
    other.validate(raiseException=True)
    assert other.vevent.uid.value == f"visit-{visit.id}@zhengqi-desk" and other.vevent.sequence.value == "0"
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_the_identity_stays_and_the_edition_grows(customers, visit: Visit) -> None:
    visit.start += dt.timedelta(hours=1)
    visit.save()
    (told,) = icalendar.Calendar.from_ical(written(customers[0])).walk("VEVENT")
    assert (str(told["uid"]), int(told["sequence"])) == (f"visit-{visit.id}@zhengqi-desk", 1)


def test_cancelled_and_thrown_away_visits_are_called_off(customers, visit: Visit) -> None:
    visit.status = "cancelled"
    visit.save()
    Visit.create(customer=visit.customer, rep=visit.rep, start=TOMORROW, status="confirmed").discard()
    states = [str(told["status"]) for told in icalendar.Calendar.from_ical(written(customers[0])).walk("VEVENT")]
    assert states == ["CANCELLED", "CANCELLED"]


def test_our_own_calendar_comes_back_unchanged_and_moved_events_move_the_visit(customers, visit: Visit) -> None:
    office, *_ = customers
    file = office / "回.ics"
    file.write_bytes(written(office))
    plan = plan_import("visits", file)
    assert [row.status.value for row in plan.rows] == ["unchanged"]
    moved = file.read_text(encoding="utf-8").replace(stamp(TOMORROW), stamp(TOMORROW - dt.timedelta(minutes=30)))
    file.write_text(moved, encoding="utf-8", newline="")
    assert write_import(plan_import("visits", file)).updated == 1
    assert Visit.get_by_id(visit.id).start == TOMORROW - dt.timedelta(minutes=30)


def test_a_rep_takes_along_joint_visits_too(customers, visit: Visit) -> None:
    colleague = Account.get(Account.name == "吴白露")
    act_as(Acting(colleague.id, colleague.name, "rep"))
    Visit.create(customer=visit.customer, rep=visit.rep, start=TOMORROW + dt.timedelta(days=1))
    found = visits_for_calendar((Visit.rep == colleague,), dt.datetime.now())
    assert [one.id for one in found] == [visit.id]


def test_a_colleague_s_visit_stays_as_the_colleague_has_it(customers, visit: Visit) -> None:
    office, *_ = customers
    file = office / "回.ics"
    data = written(office).decode("utf-8")
    VisitParticipant.delete().execute()
    colleague = Account.get(Account.name == "吴白露")
    act_as(Acting(colleague.id, colleague.name, "rep"))
    moved = data.replace(stamp(TOMORROW), stamp(TOMORROW - dt.timedelta(minutes=30)))
    file.write_text(moved, encoding="utf-8", newline="")
    assert [row.status.value for row in plan_import("visits", file).rows] == ["unchanged"]


def test_an_empty_calendar_is_valid_too(customers) -> None:
    assert icalendar.Calendar.from_ical(written(customers[0])).walk("VEVENT") == []
