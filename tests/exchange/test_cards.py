"""Cards out and in again: nothing is lost, and people find their customer by the organisation on the card."""

import datetime as dt

import pytest

from exchange.cards import VERSIONS, write_cards
from exchange.incoming.planning import plan_import
from exchange.incoming.writing import write_import
from models.contact import Contact
from models.customer import Customer

PERSON = {
    "name": "顾主任",
    "title": "主任, 兼采购; 招标",
    "department": "办公室",
    "mobile": "13900000275",
    "phone": "0571-88000000",
    "email": "gu@example.com",
    "birthday": dt.date(1980, 3, 5),
    "remark": "第一行\n" + "很长的备注，" * 30,
}


@pytest.mark.parametrize("version", VERSIONS)
def test_cards_come_back_as_they_were(office, version):
    customer = Customer.create(name="云岭数据科技有限公司")
    contact = Contact.create(customer=customer, **PERSON)
    file = office / "名片.vcf"
    assert write_cards(file, [contact], version) == 1
    assert f"VERSION:{version}".encode() in file.read_bytes()
    contact.delete_instance()
    result = write_import(plan_import("contacts", file))
    assert (result.read, result.added) == (1, 1)
    back = Contact.get()
    assert back.customer_id == customer.id
    assert {name: getattr(back, name) for name in PERSON} == PERSON
    assert write_import(plan_import("contacts", file)).unchanged == 1


@pytest.mark.parametrize(("name", "charset"), [("顾主任", "GBK"), ("㛃𠮷", "UTF-8"), ("Gu Ming", "")])
def test_old_phones_get_ascii_in_short_lines(office, name, charset):
    customer = Customer.create(name="Yunling Data")
    file = office / "老手机.vcf"
    write_cards(file, [Contact.create(customer=customer, name=name, mobile="13900000275")], "2.1")
    lines = file.read_bytes().decode("ascii").split("\r\n")
    assert max(map(len, lines)) <= 76 and "TEL;CELL:13900000275" in lines
    assert (f"N;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:" if charset else "N:Gu Ming") in lines[2]
    Contact.delete().execute()
    assert write_import(plan_import("contacts", file)).added == 1 and Contact.get().name == name


def test_people_of_unknown_or_no_organisation_are_left_out_with_the_reason(office):
    Customer.create(name="云岭数据科技有限公司")
    file = office / "名片.vcf"
    cards = ["BEGIN:VCARD\nVERSION:3.0\nFN:{}\n{}END:VCARD\n"] * 2
    text = cards[0].format("甲某", "ORG:没有这家厂\n") + cards[1].format("乙某", "")
    file.write_text(text, encoding="utf-8")
    plan = plan_import("contacts", file)
    assert [str(fault.text) for row in plan.rows for fault in row.faults] == [
        "档案里没有客户「没有这家厂」。请先导入客户，或改成档案里的名称",
        "「客户」必填，为空",
    ]
    mended = write_import(plan)
    assert (mended.added, mended.rejected) == (0, 2)


def test_cards_bring_customers_too(office):
    file = office / "名片.vcf"
    file.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:顾主任\nORG:云岭数据科技有限公司\nTEL;TYPE=CELL:13900000275\nEND:VCARD\n",
        encoding="utf-8",
    )
    write_import(plan_import("customers", file))
    contact = Contact.get()
    assert (contact.name, contact.mobile, contact.customer.name) == ("顾主任", "13900000275", "云岭数据科技有限公司")
