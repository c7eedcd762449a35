"""The outing slip: what stands on its halves, long days, and how it is read from a rep's day."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from pdf_reading import assert_in_order, drawn_bytes, fonts_of, pages_of, sizes_of
from sample_content import LONG_NAME, RARE_NAME, imprint

from models.account import Account
from models.contact import Contact
from models.customer import Customer
from models.outing import approve_outing, check_outing, day_visits, outing_of, report_return
from models.print_log import DOCUMENT_TITLES
from models.visit import Visit
from models.visit_participant import VisitParticipant
from models.visit_record import VisitRecord
from reports.documents import DOCUMENTS, print_document
from reports.outing_slip import Destination, OutingSlip, draw_outing_slip
from reports.read_outing import read_outing

DAY = dt.date(2026, 11, 25)


def at(hour: int, minute: int = 0) -> dt.datetime:
    return dt.datetime.combine(DAY, dt.time(hour, minute))


def destination(number: int = 1, **changes: object) -> Destination:
    facts: dict[str, object] = {
        "start": at(8 + number % 12),
        "end": at(8 + number % 12, 45),
        "customer": f"云岭{number}号商行",
        "address": f"望岭路 {number} 号",
        "person": "顾主任",
        "department": "信息中心",
        "phone": "0990-0006021",
        "purpose": "送交方案",
    }
    return Destination(**{**facts, **changes})


def slip(count: int = 4, **changes: object) -> OutingSlip:
    facts: dict[str, object] = {
        "rep": "林小满",
        "day": DAY,
        "leaves": at(8, 40),
        "returns": at(17),
        "reached_at": "短号 6011",
        "transport": "自行前往",
        "destinations": tuple(map(destination, range(1, count + 1))),
    }
    return OutingSlip(**{**facts, **changes})


def pages(content: OutingSlip, serial: str = "CF-2026-1125-01") -> list[str]:
    return pages_of(drawn_bytes(draw_outing_slip, content, imprint(serial))[0])


def test_both_halves_stand_on_one_sheet_with_the_same_number() -> None:
    (page,) = pages(slip(approved_by="方长亭", approved_at=at(8, 20)))
    half = ["出访单", "（出访人携带）", "林小满", "2026年11月25日 星期三", "08:40 – 17:00", "短号 6011", "自行前往"]
    rows = ["云岭1号商行", "望岭路 1 号", "顾主任（信息中心）", "0990-0006021", "送交方案"]
    assert_in_order(page, *half, *rows, "批准：", "方长亭", "2026-11-25 08:20", "返回时间：", "（部门留存、核对）")
    assert page.count("CF-2026-1125-01") == 2


def test_the_office_half_names_nobody_s_phone() -> None:
    (page,) = pages(slip())
    assert page.count("0990-0006021") == 4


def test_a_long_day_gets_a_page_for_each_half_and_loses_nothing() -> None:
    found = pages(slip(20))
    assert len(found) == 4
    assert all(any(f"云岭{number}号商行" in page for page in found[:2]) for number in range(1, 21))
    assert "（部门留存、核对）" in found[2]


def test_the_paper_is_a4_portrait_with_embedded_fonts() -> None:
    data, drawn = drawn_bytes(draw_outing_slip, slip(), imprint())
    assert sizes_of(data) == [(210, 297)] * drawn.pages
    assert all(fonts_of(data).values()) and b"Helvetica" not in data


def test_long_and_rare_names_are_kept_whole_in_the_table() -> None:
    content = slip(1, destinations=(destination(person=LONG_NAME, customer=RARE_NAME * 8 + "有限公司"),))
    (page,) = pages(replace(content, rep=LONG_NAME, transport="部门中巴 云岭 0017（19 座），司机王师傅"))
    assert_in_order(page, LONG_NAME, "王师傅", RARE_NAME * 8, LONG_NAME)


def test_what_was_checked_afterwards_stands_on_the_office_half() -> None:
    place = destination(arrived=at(9, 2), left=at(9, 50), result="有可能")
    (page,) = pages(slip(1, destinations=(place,), checked_by="方长亭", checked_at=at(17, 30), check_way="phone"))
    assert_in_order(page, "09:02", "09:50", "有可能", "核对人：", "方长亭", "11月25日")


@pytest.fixture
def rep(office: Path) -> Account:
    return Account.create(name="林小满", extension="6011")


def visit(rep: Account, hour: int, name: str, **facts: object) -> Visit:
    customer = Customer.create(name=name, address="望岭路 18 号", phone="0990-0001111")
    return Visit.create(customer=customer, rep=rep, start=at(hour), **facts)


def test_a_slip_is_read_from_the_day_with_joined_visits_and_without_cancelled_ones(rep: Account) -> None:
    colleague = Account.create(name="陈谷雨")
    own = visit(rep, 9, "云岭数据科技有限公司", purpose="送交方案")
    tender = visit(colleague, 15, "澄江铝业有限公司", kind="tender", purpose="投标答疑")
    visit(rep, 11, "取消商行", status="cancelled")
    visit(colleague, 10, "与我无关商行")
    VisitParticipant.create(visit=tender, account=rep)
    own.contact = Contact.create(customer=own.customer, name="顾主任", title="主任", mobile="13800006021")
    own.save()
    VisitRecord.create(visit=own, author=rep, recorded_at=at(17), arrived_at=at(9, 3), minutes=40, said="谈了方案")
    read = read_outing(outing_of(rep, DAY).id)
    assert [place.customer for place in read.destinations] == ["云岭数据科技有限公司", "澄江铝业有限公司"]
    first, last = read.destinations
    assert (first.person, first.phone, first.left) == ("顾主任", "13800006021", at(9, 43))
    assert (last.phone, last.purpose) == ("0990-0001111", "投标答疑，与陈谷雨同往，14:45 前到场")
    assert (read.leaves, read.returns, read.reached_at) == (at(8, 30), at(16, 30), "短号 6011")


def test_approval_return_and_check_are_printed_and_numbered_by_day(rep: Account, tmp_path: Path) -> None:
    visit(rep, 9, "云岭数据科技有限公司")
    outing = approve_outing(rep, DAY, at(8, 20))
    report_return(rep, DAY, at(16, 50))
    outing = outing_of(rep, DAY)
    check_outing(outing, "phone", "客户说来过", at(18))
    printed = print_document("outing-slip", outing.id, tmp_path / "出访单.pdf")
    (page,) = pages_of(printed.file.read_bytes())
    assert printed.serial == "CF-2026-1125-01"
    assert_in_order(page, "苏小雪", "2026-11-25 08:20", "16:50", "请致电办公室。", "苏小雪", "11月25日")


def test_a_day_without_visits_prints_an_empty_slip(rep: Account) -> None:
    read = read_outing(outing_of(rep, DAY).id)
    assert (read.destinations, read.leaves, day_visits(rep.id, DAY)) == ((), None, [])
    assert len(pages(read)) == 1


def test_every_document_has_a_title_to_be_logged_under() -> None:
    assert {name for name, _ in DOCUMENT_TITLES} == set(DOCUMENTS)
