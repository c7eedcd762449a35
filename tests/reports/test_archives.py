"""The printed archive: by industry, one customer a page with an index or a compact list; nobody reads too much."""

import datetime as dt
import io
from dataclasses import dataclass
from pathlib import Path

import pytest
from pdf_reading import assert_in_order, pages_of
from sample_content import LONG_NAME, RARE_NAME

from models.account import Account
from models.archive_volume import MOST, ArchiveVolume, make_volume
from models.contact import Contact
from models.contract import Contract
from models.customer import Customer
from models.industry import Industry
from models.service_in_use import ServiceInUse
from models.store.session import Acting, act_as
from models.visit import Visit
from reports.documents import preview_document, print_document
from rules.problem import Problem

NOW = dt.datetime(2026, 11, 25, 9, 30)


@dataclass
class Filed:
    """The accounts and the customers by name."""

    reps: dict[str, Account]
    customers: dict[str, Customer]

    def act_as(self, name: str) -> None:
        """Let somebody be signed in."""
        account = self.reps[name]
        act_as(Acting(account.id, account.name, account.role))


@pytest.fixture
def filed(office: Path) -> Filed:
    """Four customers of two reps in two industries, one of them with everything that can hang on it."""
    reps = {name: Account.create(name=name, role="rep") for name in ("林小满", "周立夏")}
    reps["方长亭"] = Account.create(name="方长亭", role="manager")
    software, gas = (Industry.get(Industry.code == code) for code in ("6513", "4511"))
    rows = (
        ("云岭数据科技有限公司", "林小满", software),
        ("白鹭洲软件有限公司", "周立夏", software),
        ("松风燃气有限公司", "林小满", gas),
        ("半亩塘酒店", "林小满", None),
    )
    made = {
        name: Customer.create(name=name, owner=reps[owner], industry=industry, value_class="A", phone="0990-2000000")
        for name, owner, industry in rows
    }
    first = made["云岭数据科技有限公司"]
    Contact.create(customer=first, name="顾主任", role="decision_maker", mobile="13912340275", taboos="不吃香菜")
    ServiceInUse.create(customer=first, name="互联网专线", supplier="本公司")
    Contract.create(customer=first, subject="云主机合同", number="HT-1", confidentiality="internal")
    Visit.create(customer=first, rep=reps["林小满"], start=NOW, purpose="续约", status="done")
    return Filed(reps, made)


def pages(name: str, key: int) -> list[str]:
    """Return the text of every page of a document."""
    file = io.BytesIO()
    preview_document(name, key, file)
    return pages_of(file.getvalue())


def test_an_index_by_industry_leads_to_one_customer_per_page(filed: Filed) -> None:
    volume = make_volume("全部客户", [customer.id for customer in filed.customers.values()], NOW)
    index, *others = pages("archive-book", volume.id)
    assert_in_order(
        index,
        "客户档案目录",
        "共 4 家",
        "D 电力",
        "松风燃气有限公司",
        "I 信息传输",
        "白鹭洲软件有限公司",
        "云岭数据科技有限公司",
        "还没有归入行业",
        "半亩塘酒店",
    )
    firsts = ["松风燃气有限公司", "白鹭洲软件有限公司", "云岭数据科技有限公司", "半亩塘酒店"]
    assert [name in page for name, page in zip(firsts, others, strict=True)] == [True] * 4
    assert "第2页共5页" in others[0]


def test_a_page_tells_what_is_known_and_its_level(filed: Filed) -> None:
    filed.act_as("林小满")
    (page,) = pages("customer-sheet", filed.customers["云岭数据科技有限公司"].id)
    assert_in_order(
        page, "云岭数据科技有限公司", "A 类", "应用软件开发", "互联网专线", "顾主任", "不吃香菜", "HT-1", "续约"
    )
    assert "密级机密" in page


def test_a_colleagues_customer_is_printed_with_its_public_part_only(filed: Filed) -> None:
    filed.act_as("周立夏")
    (page,) = pages("customer-sheet", filed.customers["云岭数据科技有限公司"].id)
    assert "应用软件开发" in page and "密级公开" in page
    assert not [word for word in ("0990", "顾主任", "HT-1", "完整度", "不吃香菜") if word in page]


def test_the_compact_list_holds_an_industry_without_secrets(filed: Filed) -> None:
    section = Industry.get(Industry.code == "I")
    (page,) = pages("industry-list", section.id)
    assert_in_order(page, "客户名录", "共 2 家", "白鹭洲软件有限公司", "云岭数据科技有限公司", "顾主任 13912340275")
    assert "密级内部" in page and "松风" not in page
    filed.act_as("周立夏")
    (page,) = pages("industry-list", section.id)
    assert "13912340275" not in page


def test_a_long_index_says_the_right_pages(filed: Filed) -> None:
    keys = [Customer.create(name=f"千帆{number:03}号商行").id for number in range(70)]
    book = pages("archive-book", make_volume("千帆", keys, NOW).id)
    indexes = [page for page in book if "页码" in page]
    assert len(book) == 70 + len(indexes) == 73
    place = next(number for number, page in enumerate(book, 1) if "千帆069号商行" in page and "页码" not in page)
    assert str(place) in indexes[-1].split("千帆069号商行")[1]


def test_more_than_fits_is_counted(filed: Filed) -> None:
    customer = filed.customers["云岭数据科技有限公司"]
    customer.name, customer.remark, customer.business_scope = LONG_NAME, "备注 " * 200, f"{RARE_NAME} 经营 " * 80
    customer.save()
    for number in range(40):
        Contact.create(customer=customer, name=f"顾{number}", taboos="不吃香菜、花生、海鲜，也不喝酒" * 4)
        Contract.create(customer=customer, subject=f"合同 {number}")
    (page,) = pages("customer-sheet", customer.id)
    assert "没有印出" in page


def test_printed_volumes_stay_and_others_make_way(filed: Filed, tmp_path: Path) -> None:
    keys = [customer.id for customer in filed.customers.values()]
    printed = print_document("archive-list", make_volume("甲", keys, NOW).id, tmp_path / "甲.pdf")
    assert printed.serial.startswith("DA-") and printed.pages == 1
    make_volume("乙", keys, NOW)
    make_volume("丙", keys, NOW)
    assert [volume.title for volume in ArchiveVolume.select().order_by(ArchiveVolume.id)] == ["甲", "丙"]


def test_nothing_and_too_much_are_refused_in_words(filed: Filed) -> None:
    with pytest.raises(Problem, match="没有客户"):
        make_volume("空", [], NOW)
    with pytest.raises(Problem, match="分开打印"):
        make_volume("全国", range(MOST + 1), NOW)


def test_customers_deleted_since_are_left_out(filed: Filed) -> None:
    volume = make_volume("甲", [customer.id for customer in filed.customers.values()], NOW)
    filed.customers["半亩塘酒店"].discard()
    assert "半亩塘酒店" not in "".join(pages("archive-list", volume.id))
