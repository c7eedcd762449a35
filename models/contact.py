"""Somebody at a customer."""

import datetime as dt
from collections.abc import Sequence
from typing import Self

import peewee as pw

from models.customer import Customer
from models.store import match_keys
from models.store.fields import (
    SECRET,
    ChoiceField,
    DateField,
    EmailField,
    LinkField,
    LongTextField,
    NumberField,
    PhoneField,
    TextField,
)
from models.store.record import Record
from rules.birthdays import days_of_year
from rules.translation import QT_TRANSLATE_NOOP

CONTACT_ROLES = (
    ("handler", QT_TRANSLATE_NOOP("Records", "经办人")),
    ("head", QT_TRANSLATE_NOOP("Records", "负责人")),
    ("decision_maker", QT_TRANSLATE_NOOP("Records", "决策人")),
    ("inside_contact", QT_TRANSLATE_NOOP("Records", "内线")),
    ("referrer", QT_TRANSLATE_NOOP("Records", "推荐人")),
)


class Contact(Record):
    """A person at a customer, with what a good host remembers."""

    customer = LinkField(
        Customer, QT_TRANSLATE_NOOP("Records", "客户"), synonyms=("单位", "公司", "单位名称", "客户名称"), width=180
    )
    name = TextField(QT_TRANSLATE_NOOP("Records", "联系人姓名"), synonyms=("联系人", "姓名", "联系人名称"), width=100)
    title = TextField(QT_TRANSLATE_NOOP("Records", "职务"), null=True, synonyms=("职位", "岗位", "头衔"))
    department = TextField(QT_TRANSLATE_NOOP("Records", "部门"), null=True, synonyms=("所在部门", "科室"))
    role = ChoiceField(QT_TRANSLATE_NOOP("Records", "角色"), choices=CONTACT_ROLES, default="handler", width=80)
    mobile = PhoneField(
        QT_TRANSLATE_NOOP("Records", "手机"),
        null=True,
        synonyms=("手机号", "手机号码", "移动电话", "联系电话"),
    )
    phone = PhoneField(QT_TRANSLATE_NOOP("Records", "座机"), null=True, synonyms=("电话", "办公电话", "固定电话"))
    email = EmailField(
        QT_TRANSLATE_NOOP("Records", "电子邮箱"), null=True, synonyms=("邮箱", "E-mail", "Email", "电子邮件")
    )
    birthday = DateField(QT_TRANSLATE_NOOP("Records", "生日"), null=True, level=SECRET, synonyms=("出生日期",))
    background = LongTextField(QT_TRANSLATE_NOOP("Records", "教育与工作经历"), null=True, level=SECRET)
    tastes = LongTextField(QT_TRANSLATE_NOOP("Records", "爱好"), null=True, level=SECRET)
    taboos = LongTextField(
        QT_TRANSLATE_NOOP("Records", "忌讳与忌口"), null=True, level=SECRET, synonyms=("忌口", "饮食禁忌")
    )
    remark = LongTextField(QT_TRANSLATE_NOOP("Records", "备注"), null=True)
    position = NumberField(QT_TRANSLATE_NOOP("Records", "排序"), default=0)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "联系人")
        icon = "ph.user"
        list_columns = ("name", "customer.name", "title", "department", "role", "mobile")
        form = (
            (
                QT_TRANSLATE_NOOP("Records", "基本资料"),
                ("customer", "name", "title", "department", "role", "mobile", "phone", "email"),
            ),
            (QT_TRANSLATE_NOOP("Records", "了解"), ("birthday", "background", "tastes", "taboos", "remark")),
        )
        search_fields = ("name", "mobile", "phone", "email")
        owner = "customer.owner"
        indexes = ((("deleted_at", "customer"), False),)

    @classmethod
    def derive(cls, records: Sequence[Self]) -> None:
        """Let the customers be recognised by these people's phones."""
        match_keys.renew(list({contact.customer_id for contact in records}))


def customers_with_birthdays(today: dt.date) -> pw.ModelSelect:
    """Return the customers with somebody whose birthday is today or within the days told ahead (rules.birthdays)."""
    day = pw.fn.SUBSTR(Contact.birthday, pw.SQL("6"))  # kept as YYYY-MM-DD; a bound 6 would miss the index
    ahead = Contact.birthday.is_null(False) & day.in_(days_of_year(today))
    present = pw.NodeList((pw.SQL("+"), Contact.deleted_at)).is_null()  # + keeps to the index of days
    return Contact.select(Contact.customer).where(present, ahead)
