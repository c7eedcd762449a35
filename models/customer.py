"""An organisation the office serves or courts: the customer archive."""

import datetime as dt
from collections.abc import Sequence
from functools import cache
from typing import Any, Self

import peewee as pw

from models.account import Account
from models.industry import Industry
from models.industry_group import IndustryGroup
from models.setting import cadence, on_change
from models.store import match_keys
from models.store.archive_checks import refuse_impossible
from models.store.fields import (
    PUBLIC,
    ChoiceField,
    DateField,
    DateTimeField,
    LinkField,
    LongTextField,
    MoneyField,
    NumberField,
    PercentField,
    PhoneField,
    RatingField,
    TextField,
    UsccField,
)
from models.store.keys import made_at
from models.store.record import Record
from rules.completeness import completeness
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_cadence import CADENCE, visit_due

KINDS = (
    ("government", QT_TRANSLATE_NOOP("Records", "政府")),
    ("enterprise", QT_TRANSLATE_NOOP("Records", "企业")),
    ("institution", QT_TRANSLATE_NOOP("Records", "事业单位")),
    ("shop", QT_TRANSLATE_NOOP("Records", "商户")),
)
STAGES = (
    ("prospect", QT_TRANSLATE_NOOP("Records", "潜在客户")),
    ("active", QT_TRANSLATE_NOOP("Records", "现实客户")),
    ("partner", QT_TRANSLATE_NOOP("Records", "长期合作伙伴")),
)
RELATIONSHIPS = (
    ("first_contact", QT_TRANSLATE_NOOP("Records", "一般性接触")),
    ("relationship", QT_TRANSLATE_NOOP("Records", "建立关系")),
    ("substance", QT_TRANSLATE_NOOP("Records", "了解实质")),
    ("partnership", QT_TRANSLATE_NOOP("Records", "长期合作")),
)
VALUE_CLASSES = (("A", "A"), ("B", "B"), ("C", "C"))
SORTED = (
    *("last_visit_at", "completeness", "due_on", "stale_on", "kind", "stage"),
    *("grid", "address", "phone", "head", "group_name", "annual_revenue"),
)
"""Own columns the list is sorted by, each from an index that also tells whose the customer is."""
_MADE_AT = pw.SQL("id / 4194304 / 1000 + 1735689600")  # the seconds in a key, see models.store.keys
LIKELIHOODS = (
    ("high", QT_TRANSLATE_NOOP("Records", "高")),
    ("medium", QT_TRANSLATE_NOOP("Records", "中")),
    ("low", QT_TRANSLATE_NOOP("Records", "低")),
)


class Customer(Record):
    """An archive. Public fields are what colleagues who do not own it may see."""

    name = TextField(
        QT_TRANSLATE_NOOP("Records", "客户名称"),
        level=PUBLIC,
        width=196,
        weight=10,
        help=QT_TRANSLATE_NOOP("Records", "按营业执照全称填写"),
        max_length=200,
        synonyms=(
            "名称",
            "单位名称",
            "公司名称",
            "客户",
            "企业名称",
            "单位",
            "公司",
            "供方名称",
            "供应商名称",
            "商户名称",
            "全称",
            "客户全称",
            "单位名称（全称）",
            "机构名称",
            "会员名称",
        ),
    )
    short_name = TextField(
        QT_TRANSLATE_NOOP("Records", "简称"),
        null=True,
        level=PUBLIC,
        width=84,
        weight=3,
        synonyms=("客户简称", "公司简称"),
    )
    uscc = UsccField(
        QT_TRANSLATE_NOOP("Records", "统一社会信用代码"),
        null=True,
        width=170,
        weight=8,
        synonyms=("信用代码", "信用代码/税号", "税号", "纳税人识别号", "社会信用代码", "营业执照号", "组织机构代码"),
    )
    industry = LinkField(
        Industry,
        QT_TRANSLATE_NOOP("Records", "行业"),
        null=True,
        index=False,
        level=PUBLIC,
        width=92,
        weight=8,
        synonyms=("行业分类", "所属行业", "行业类别", "行业类型"),
    )
    industry_group = LinkField(
        IndustryGroup,
        QT_TRANSLATE_NOOP("Records", "本部门分组"),
        null=True,
        index=False,
        level=PUBLIC,
        synonyms=("分组", "客户分组"),
    )
    kind = ChoiceField(
        QT_TRANSLATE_NOOP("Records", "类型"),
        choices=KINDS,
        default="enterprise",
        level=PUBLIC,
        width=72,
        synonyms=("客户类型", "性质"),
    )
    stage = ChoiceField(
        QT_TRANSLATE_NOOP("Records", "阶段"), choices=STAGES, default="prospect", synonyms=("客户阶段",)
    )
    relationship = ChoiceField(QT_TRANSLATE_NOOP("Records", "关系深度"), choices=RELATIONSHIPS, default="first_contact")
    value_class = ChoiceField(
        QT_TRANSLATE_NOOP("Records", "类别"),
        choices=VALUE_CLASSES,
        default="C",
        level=PUBLIC,
        width=46,
        synonyms=("客户类别", "等级", "客户等级", "级别"),
    )
    owner = LinkField(
        Account,
        QT_TRANSLATE_NOOP("Records", "客户经理"),
        null=True,
        index=False,
        level=PUBLIC,
        width=96,
        weight=4,
        synonyms=("负责人（我方）", "归属人", "客户经理姓名", "业务员", "跟进人", "专员"),
    )
    group_name = TextField(
        QT_TRANSLATE_NOOP("Records", "所属集团"),
        null=True,
        weight=3,
        width=150,
        synonyms=("集团", "集团名称", "母公司", "上级单位"),
    )
    address = TextField(
        QT_TRANSLATE_NOOP("Records", "地址"),
        null=True,
        weight=7,
        width=200,
        synonyms=("单位地址", "公司地址", "联系地址", "详细地址", "注册地址"),
    )
    region = TextField(
        QT_TRANSLATE_NOOP("Records", "区域"), null=True, weight=2, synonyms=("地区", "所在地区", "区县", "城市")
    )
    grid = TextField(QT_TRANSLATE_NOOP("Records", "片区"), null=True, weight=2, synonyms=("网格", "所属片区"))
    phone = PhoneField(
        QT_TRANSLATE_NOOP("Records", "单位电话"),
        null=True,
        weight=6,
        synonyms=("电话", "联系电话", "固定电话", "公司电话", "座机", "电话号码"),
    )
    head = TextField(
        QT_TRANSLATE_NOOP("Records", "负责人"),
        null=True,
        weight=5,
        synonyms=("法人", "法定代表人", "法人代表", "单位负责人"),
    )
    head_mobile = PhoneField(
        QT_TRANSLATE_NOOP("Records", "负责人手机"),
        null=True,
        weight=5,
        synonyms=("法人手机", "手机", "手机号码", "手机号"),
    )
    staff_count = NumberField(
        QT_TRANSLATE_NOOP("Records", "员工人数"), null=True, weight=5, synonyms=("人数", "员工数", "职工人数", "规模")
    )
    office_area = NumberField(
        QT_TRANSLATE_NOOP("Records", "办公面积（平方米）"), null=True, weight=3, synonyms=("办公面积", "面积")
    )
    rating = RatingField(QT_TRANSLATE_NOOP("Records", "综合评估"), null=True, weight=4)
    likelihood = ChoiceField(QT_TRANSLATE_NOOP("Records", "合作可能"), choices=LIKELIHOODS, null=True, weight=4)
    annual_revenue = MoneyField(
        QT_TRANSLATE_NOOP("Records", "年收入贡献"), null=True, weight=4, synonyms=("年收入", "年贡献", "年消费")
    )
    monthly_fee = MoneyField(
        QT_TRANSLATE_NOOP("Records", "现用月费"), null=True, weight=5, synonyms=("月租", "月费", "月租（元）", "月消费")
    )
    business_scope = LongTextField(
        QT_TRANSLATE_NOOP("Records", "经营范围"), null=True, weight=4, synonyms=("主营业务", "业务范围", "主营产品")
    )
    former_names = TextField(QT_TRANSLATE_NOOP("Records", "曾用名"), null=True, synonyms=("原名称",))
    remark = LongTextField(QT_TRANSLATE_NOOP("Records", "备注"), null=True, synonyms=("说明", "备注2", "备注信息"))
    last_visit_at = DateTimeField(
        QT_TRANSLATE_NOOP("Records", "上次拜访"),
        null=True,
        width=84,
        synonyms=("最近拜访", "上次拜访时间", "最近拜访时间", "最近一次拜访", "最近拜访日期"),
    )
    due_on = DateField(QT_TRANSLATE_NOOP("Records", "应拜访日"), null=True, width=84)
    completeness = PercentField(QT_TRANSLATE_NOOP("Records", "完整度"), default=0, width=86)
    stale_on = DateField(QT_TRANSLATE_NOOP("Records", "该核实日"), null=True, width=84)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "客户档案")
        icon = "ph.buildings"
        list_columns = (
            *("name", "short_name", "industry.name", "value_class", "owner.name"),
            *("last_visit_at", "completeness"),
        )
        form = (
            (
                QT_TRANSLATE_NOOP("Records", "基本资料"),
                ("name", "short_name", "uscc", "kind", "industry", "industry_group", "group_name", "owner"),
            ),
            (QT_TRANSLATE_NOOP("Records", "所在与联系"), ("address", "region", "grid", "phone", "head", "head_mobile")),
            (QT_TRANSLATE_NOOP("Records", "规模"), ("staff_count", "office_area", "annual_revenue", "monthly_fee")),
            (QT_TRANSLATE_NOOP("Records", "判断"), ("value_class", "stage", "relationship", "rating", "likelihood")),
            (QT_TRANSLATE_NOOP("Records", "补充"), ("business_scope", "former_names", "remark")),
        )
        search_fields = ("name", "short_name", "uscc", "former_names", "phone", "head", "head_mobile")
        indexes = (  # each list is read in the order of an index, each count from one alone
            *((("deleted_at", one), False) for one in ("industry", "industry_group", "owner", "name", "short_name")),
            (("id", "deleted_at", "name", "short_name"), False),
            (("deleted_at", "value_class", "id", "annual_revenue"), False),
            *((("deleted_at", column, "id", "owner"), False) for column in SORTED),
        )

    def prepare(self) -> None:
        """Work out how complete the archive is, when its facts grow stale, and when the next visit is due."""
        from models.verification import stale_day  # which knows customers, so that it cannot be imported above

        self.completeness = completeness((weight, bool(self.__data__.get(name))) for weight, name in _weights())
        self.stale_on, last = stale_day(self), self.last_visit_at
        last_on, known_since = last and last.date(), made_at(self.id).date()
        self.due_on = visit_due(last_on, known_since, self.value_class, known_since, cadence()).due_on

    @classmethod
    def derive(cls, records: Sequence[Self]) -> None:
        """Let the customers be recognised by their names, codes, phones and addresses; refuse what cannot be."""
        refuse_impossible(records)
        match_keys.renew([customer.id for customer in records])

    @property
    def short_label(self) -> str:
        """Return the short name where there is one, else the name."""
        return str(self.short_name or self.name)


@cache
def _weights() -> tuple[tuple[int, str], ...]:
    return tuple((field.weight, name) for name, field in Customer.declared_fields().items() if field.weight)


def missing_fields(customer: Customer) -> list[str]:
    """Return the names of the fields that make the archive incomplete, the weightiest first."""
    empty = [(weight, name) for weight, name in _weights() if not getattr(customer, name)]
    return [name for _, name in sorted(empty, key=lambda pair: -pair[0])]


def renew_due_dates() -> None:
    """Work out anew when every customer's next visit is due."""
    for value_class, days in cadence().items():
        since = pw.fn.COALESCE(Customer.last_visit_at, pw.fn.datetime(_MADE_AT, "unixepoch"))
        due_on = pw.fn.date(since, f"+{days} days")
        Customer.update(due_on=due_on).where(Customer.value_class == value_class).execute()


for _value_class in CADENCE:
    on_change(f"cadence_{_value_class.lower()}_days", renew_due_dates)


def counts_by(link: Any, *conditions: Any) -> dict[int | None, int]:
    """Return how many customers each key of `link` (a link of `Customer`) has itself; None counts those without."""
    counted = Customer.present().select(link, pw.fn.COUNT(pw.SQL("*"))).where(*conditions)
    return dict(counted.group_by(link).tuples())


def due(today: dt.date, owner: int | None = None) -> pw.ModelSelect:
    """Return the customers that should have been visited by `today`, the longest overdue first."""
    query = Customer.present().where(Customer.due_on <= today)
    return (query.where(owned_by(owner)) if owner else query).order_by(Customer.due_on)


def owned_by(owner: int) -> Any:
    """Return the condition of one person's customers; they are few, which SQLite cannot know without statistics."""
    return pw.fn.unlikely(Customer.owner == owner)


COMPLETE_ENOUGH = 65
