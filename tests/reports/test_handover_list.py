"""The list of customers handed over."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from pdf_reading import assert_in_order, drawn_bytes, fonts_of, pages_of, sizes_of
from sample_content import LONG_NAME, RARE_NAME, imprint

from models.account import Account
from models.contact import Contact
from models.contract import Contract
from models.customer import Customer
from models.handover import hand_over, undo_handover
from models.industry import Industry
from models.store.session import Acting, act_as
from models.task import Task
from models.tour_application import TourApplication
from models.visit import Visit
from models.visit_participant import VisitParticipant
from reports.documents import print_document
from reports.handover_list import HandedCustomer, HandoverList, draw_handover_list
from reports.read_handover import read_handover
from rules.problem import Problem

NOW = dt.datetime(2026, 11, 25, 9, 30)


def handed(number: int) -> HandedCustomer:
    """Return one customer of a list."""
    return HandedCustomer(f"云岭{number}号商行", "A", "软件", "顾主任 13912340275", NOW.date(), "11-26 09:00 拜访")


def handover(customers: int = 3) -> HandoverList:
    """Return a list of so many customers."""
    return HandoverList("林小满", "周立夏", NOW, "方长亭", "产假", tuple(map(handed, range(1, customers + 1))))


def pages(content: HandoverList) -> list[str]:
    """Return the text of every page."""
    return pages_of(drawn_bytes(draw_handover_list, content, imprint("YJ-2026-0003"))[0])


def test_facts_customers_and_signatures_stand_in_this_order() -> None:
    (page,) = pages(handover())
    assert_in_order(
        page,
        "YJ-2026-0003",
        "客户移交清单",
        "林小满 → 周立夏",
        "移交人",
        "接手人",
        "2026年11月25日（星期三）09:30",
        "方长亭",
        "产假",
        "序号",
        "云岭1号商行",
        "顾主任",
        "2026-11-25",
        "11-26",
        "云岭3号商行",
        "移交人签字",
        "部门经理签字",
        "第 1 页 共 1 页",
    )


def test_the_paper_is_a4_portrait_with_embedded_fonts() -> None:
    data, drawn = drawn_bytes(draw_handover_list, handover(), imprint())
    assert sizes_of(data) == [(210, 297)] * drawn.pages
    assert all(fonts_of(data).values()) and b"Helvetica" not in data


@pytest.mark.parametrize("customers", [1, *range(10, 24), 60, 300])
def test_every_customer_is_printed_once_and_all_is_signed_at_the_end(customers: int) -> None:
    found = pages(handover(customers))
    text = "".join(found)
    assert [text.count(f"云岭{number}号商行") for number in range(1, customers + 1)] == [1] * customers
    assert [page.count("部门经理签字") for page in found] == [0] * (len(found) - 1) + [1]
    assert all("序号客户类别" in page for page in found if "号商行" in page)


def test_rare_and_long_texts_are_printed() -> None:
    hostile = replace(handed(1), name="云岭" * 90, contact=LONG_NAME, open_matters="待办 2 件" * 30)
    content = replace(handover(0), giver=RARE_NAME, note="看" * 900, customers=(hostile,))
    data, drawn = drawn_bytes(draw_handover_list, content, imprint())
    assert RARE_NAME in "".join(pages_of(data)) and drawn.missing == ""


def test_a_handover_taken_back_says_so() -> None:
    assert "收回，本清单不再有效" in pages(replace(handover(), undone_at=NOW))[0]


@pytest.fixture
def kept(office: Path) -> int:
    """A handover of two customers, with a visit, a task and a contract in force, and its key."""
    lin, zhou = (Account.create(name=name, role="rep") for name in ("林小满", "周立夏"))
    industry = Industry.get(Industry.code == "65")
    first = Customer.create(name="云岭数据科技有限公司", owner=lin, industry=industry, last_visit_at=NOW)
    second = Customer.create(name="半亩塘酒店")
    Contact.create(customer=first, name="顾主任", mobile="13912340275")
    Visit.create(customer=first, rep=lin, start=NOW + dt.timedelta(days=1))
    Task.create(title="送报价单", owner=lin, customer=first, due_at=NOW)
    for status in ("active", "ended"):
        Contract.create(customer=first, subject="互联网专线", status=status)
    return hand_over([first.id, second.id], zhou, "产假", NOW).handover.id


def test_a_kept_handover_is_read_with_what_went_along(kept: int) -> None:
    content = read_handover(kept)
    assert (content.giver, content.receiver, content.note) == ("林小满、无人负责", "周立夏", "产假")
    hotel, data = content.customers
    assert (hotel.name, hotel.contact, hotel.open_matters) == ("半亩塘酒店", "", "")
    assert (data.contact, data.open_matters) == ("顾主任 13912340275", "11-26 09:30 拜访，待办 1 件，合同 1 份")
    undo_handover(kept, NOW)
    assert read_handover(kept).undone_at == NOW


def test_what_a_leaver_gave_besides_is_told_in_one_row(kept: int) -> None:
    lin, zhou = (Account.get(Account.name == name) for name in ("林小满", "周立夏"))
    hotel = Customer.get(Customer.name == "半亩塘酒店")
    Task.create(title="交车钥匙", owner=zhou, due_at=NOW)
    start = NOW + dt.timedelta(days=2)
    VisitParticipant.create(visit=Visit.create(customer=hotel, rep=lin, start=start), account=zhou)
    TourApplication.create(organisation="千帆云", head="岳川", purpose="学习", start=start, host=zhou)
    content = read_handover(hand_over([], lin, "", NOW, leaver=zhou).handover.id)
    assert content.giver == "周立夏" and not content.customers
    assert "11-27 09:30 参观 千帆云" in content.duties and "待办 1 件" in content.duties
    assert_in_order(pages(content)[0], "交接说明", "其他工作", "千帆云")


CONCERNED = [("林小满", "rep", True), ("周立夏", "rep", True), ("经理", "manager", True)]
OTHERS = [("外人", "rep", False), ("文员", "clerk", False)]


@pytest.mark.parametrize(("name", "role", "may"), CONCERNED + OTHERS)
def test_only_those_concerned_read_it(kept: int, name: str, role: str, may: bool) -> None:
    account = Account.get_or_none(Account.name == name) or Account.create(name=name, role=role)
    act_as(Acting(account.id, name, role))
    if may:
        assert read_handover(kept).receiver == "周立夏"
    else:
        with pytest.raises(Problem, match="只有移交人"):
            read_handover(kept)


def test_printing_takes_a_serial_of_its_own_kind(kept: int, tmp_path: Path) -> None:
    printed = print_document("handover-list", kept, tmp_path / "移交.pdf")
    assert printed.serial.startswith("YJ-") and printed.pages == 1 and printed.missing == ""
