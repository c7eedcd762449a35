"""Somebody invited to a banquet, ours or a guest, with a seat once arranged."""

import datetime as dt
from typing import Any

from models.banquet import Banquet
from models.banquet_table import BanquetTable
from models.contact import Contact
from models.store.fields import (
    ChoiceField,
    DateField,
    FlagField,
    LinkField,
    LongTextField,
    NumberField,
    PhoneField,
    TextField,
)
from models.store.record import Record
from models.store.session import acting
from rules.diets import food_taboos
from rules.guest_rank import rank_of_title
from rules.permissions import customer_access
from rules.translation import QT_TRANSLATE_NOOP

SIDES = (("host", QT_TRANSLATE_NOOP("Records", "主方")), ("guest", QT_TRANSLATE_NOOP("Records", "客方")))
GUEST_ROLES = (
    ("host", QT_TRANSLATE_NOOP("Records", "主人")),
    ("second_host", QT_TRANSLATE_NOOP("Records", "副主人")),
    ("hostess", QT_TRANSLATE_NOOP("Records", "女主人")),
    ("guest_of_honour", QT_TRANSLATE_NOOP("Records", "主宾")),
    ("second_guest", QT_TRANSLATE_NOOP("Records", "次宾")),
    ("spouse", QT_TRANSLATE_NOOP("Records", "夫人/先生")),
    ("interpreter", QT_TRANSLATE_NOOP("Records", "翻译")),
    ("companion", QT_TRANSLATE_NOOP("Records", "陪客")),
    ("guest", QT_TRANSLATE_NOOP("Records", "宾客")),
)
INVITATION_STATES = (
    ("not_sent", QT_TRANSLATE_NOOP("Records", "未邀请")),
    ("sent", QT_TRANSLATE_NOOP("Records", "已寄出")),
    ("accepted", QT_TRANSLATE_NOOP("Records", "已接受")),
    ("declined", QT_TRANSLATE_NOOP("Records", "已谢绝")),
    ("came", QT_TRANSLATE_NOOP("Records", "已到席")),
)


class BanquetGuest(Record):
    """A person at a banquet. `rank` 1 is the highest, 8 the lowest; `seat` 0 is the host seat of the table."""

    banquet = LinkField(Banquet, QT_TRANSLATE_NOOP("Records", "宴会"))
    name = TextField(QT_TRANSLATE_NOOP("Records", "姓名"), synonyms=("来宾姓名", "嘉宾", "客人姓名", "来宾"), width=100)
    organisation = TextField(
        QT_TRANSLATE_NOOP("Records", "单位"),
        null=True,
        synonyms=("公司", "单位名称", "所在单位", "工作单位"),
        width=160,
    )
    title = TextField(QT_TRANSLATE_NOOP("Records", "职务"), null=True, synonyms=("职位", "头衔", "岗位"))
    side = ChoiceField(
        QT_TRANSLATE_NOOP("Records", "方"),
        choices=SIDES,
        default="guest",
        synonyms=("主客方", "主客", "主/客"),
        width=50,
    )
    rank = NumberField(QT_TRANSLATE_NOOP("Records", "级别"), default=5, synonyms=("职级", "等级"), width=50)
    role = ChoiceField(
        QT_TRANSLATE_NOOP("Records", "角色"), choices=GUEST_ROLES, default="guest", synonyms=("身份",), width=70
    )
    principal = LinkField(
        "self",
        QT_TRANSLATE_NOOP("Records", "陪同对象"),
        null=True,
        help=QT_TRANSLATE_NOOP("Records", "翻译或家属跟随的人"),
    )
    contact = LinkField(Contact, QT_TRANSLATE_NOOP("Records", "对应联系人"), null=True)
    language = TextField(QT_TRANSLATE_NOOP("Records", "语言"), null=True, width=60)
    gender = ChoiceField(
        QT_TRANSLATE_NOOP("Records", "性别"),
        choices=(("M", QT_TRANSLATE_NOOP("Records", "男")), ("F", QT_TRANSLATE_NOOP("Records", "女"))),
        null=True,
        width=50,
    )
    diet = TextField(
        QT_TRANSLATE_NOOP("Records", "饮食"), null=True, synonyms=("忌口", "饮食禁忌", "饮食要求"), width=90
    )
    phone = PhoneField(QT_TRANSLATE_NOOP("Records", "电话"), null=True, synonyms=("手机", "联系电话"))
    invitation = ChoiceField(
        QT_TRANSLATE_NOOP("Records", "邀请"), choices=INVITATION_STATES, default="not_sent", width=70
    )
    table = LinkField(BanquetTable, QT_TRANSLATE_NOOP("Records", "桌"), null=True)
    seat = NumberField(QT_TRANSLATE_NOOP("Records", "座"), null=True)
    locked = FlagField(QT_TRANSLATE_NOOP("Records", "锁定"), default=False)
    remark = LongTextField(QT_TRANSLATE_NOOP("Records", "备注"), null=True)
    foreign_name = TextField(
        QT_TRANSLATE_NOOP("Records", "外文姓名"), null=True, synonyms=("英文名", "外文名", "英文姓名"), width=120
    )
    salutation = TextField(
        QT_TRANSLATE_NOOP("Records", "称呼"),
        null=True,
        synonyms=("尊称", "称谓"),
        help=QT_TRANSLATE_NOOP("Records", "请柬上姓名后面的称呼，留空时按性别写先生或女士"),
    )
    address = TextField(QT_TRANSLATE_NOOP("Records", "寄送地址"), null=True, synonyms=("地址", "通讯地址"))
    invited_on = DateField(QT_TRANSLATE_NOOP("Records", "寄出日期"), null=True, width=90)
    answered_on = DateField(QT_TRANSLATE_NOOP("Records", "回复日期"), null=True, width=90)
    usher = TextField(QT_TRANSLATE_NOOP("Records", "引座人"), null=True, synonyms=("接待人", "陪同人"), width=80)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "宴会来宾")
        icon = "ph.user-circle"
        list_columns = ("name", "organisation", "title", "side", "rank", "role", "diet", "invitation")
        form = (
            (
                QT_TRANSLATE_NOOP("Records", "基本资料"),
                ("name", "foreign_name", "organisation", "title", "side", "rank", "role", "gender", "principal"),
            ),
            (QT_TRANSLATE_NOOP("Records", "照顾"), ("language", "diet", "usher", "remark")),
            (
                QT_TRANSLATE_NOOP("Records", "邀请"),
                ("invitation", "salutation", "phone", "address", "invited_on", "answered_on"),
            ),
        )
        search_fields = ("name", "organisation")

    @property
    def honorific(self) -> str:
        """Return what stands after the name on invitation and envelope."""
        return str(self.salutation or {"M": "先生", "F": "女士"}.get(self.gender or "", ""))

    def answering(self, state: str, day: dt.date) -> dict[str, Any]:
        """Return the values that change when the invitation reaches `state`; who declines gives up the seat."""
        values: dict[str, Any] = {"invitation": state}
        if state == "not_sent":
            values |= {"invited_on": None, "answered_on": None}
        elif state == "sent":
            values |= {"invited_on": day, "answered_on": None}
        elif state != "came":
            values |= {"invited_on": self.invited_on or day, "answered_on": day}
        if state == "declined":
            values |= {"table": None, "seat": None, "locked": False}
        return values


def everybody_of(banquet: Banquet) -> list[BanquetGuest]:
    """Return everybody on the list of a banquet, those who declined included, highest rank first."""
    query = BanquetGuest.present().where(BanquetGuest.banquet == banquet)
    return list(query.order_by(BanquetGuest.side.desc(), BanquetGuest.rank, BanquetGuest.id))


def guest_from(contact: Contact, banquet: Banquet) -> BanquetGuest:
    """Return an unsaved guest made from an archive: of what is remembered only what concerns eating is taken over.

    The phone comes along only for those who see the customer in full (S1).
    """
    who, customer = acting(), contact.customer
    sees_all = who.account is None or customer_access(who.role, who.account, customer.owner_id) == "full"
    return BanquetGuest(
        banquet=banquet,
        contact=contact,
        name=contact.name,
        organisation=customer.name,
        title=contact.title,
        rank=rank_of_title(contact.title or ""),
        diet=food_taboos(f"{contact.taboos or ''}；{contact.tastes or ''}") or None,
        phone=contact.mobile if sees_all else None,
        address=customer.address if sees_all else None,
    )
