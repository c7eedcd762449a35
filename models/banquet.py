"""A dinner or other meal the office gives."""

from models.account import Account
from models.store.fields import (
    ChoiceField,
    DateField,
    DateTimeField,
    LinkField,
    LongTextField,
    MoneyField,
    NumberField,
    PhoneField,
    TextField,
)
from models.store.record import Record
from rules.translation import QT_TRANSLATE_NOOP

BANQUET_KINDS = (
    ("state", QT_TRANSLATE_NOOP("Records", "国宴")),
    ("formal", QT_TRANSLATE_NOOP("Records", "正式宴会")),
    ("informal", QT_TRANSLATE_NOOP("Records", "便宴")),
    ("family", QT_TRANSLATE_NOOP("Records", "家宴")),
    ("cocktail", QT_TRANSLATE_NOOP("Records", "酒会")),
    ("buffet", QT_TRANSLATE_NOOP("Records", "冷餐")),
    ("tea", QT_TRANSLATE_NOOP("Records", "茶会")),
)
PURPOSES = (
    ("welcome", QT_TRANSLATE_NOOP("Records", "欢迎")),
    ("thanks", QT_TRANSLATE_NOOP("Records", "答谢")),
    ("national_day", QT_TRANSLATE_NOOP("Records", "国庆")),
    ("farewell", QT_TRANSLATE_NOOP("Records", "送行")),
    ("reception", QT_TRANSLATE_NOOP("Records", "接待")),
)
CUISINES = (
    ("chinese", QT_TRANSLATE_NOOP("Records", "中餐")),
    ("western", QT_TRANSLATE_NOOP("Records", "西餐")),
    ("mixed", QT_TRANSLATE_NOOP("Records", "中西合璧")),
)

MEALS = ((10, "早餐会"), (15, "午宴"), (17, "茶叙"), (24, "晚宴"))  # before this hour
STANDING = {"cocktail", "buffet", "tea"}  # kinds that are a form of their own at any hour


class Banquet(Record):
    """For whom, why, when and where; tables and guests are records of their own. `profile` names the protocol."""

    title = TextField(QT_TRANSLATE_NOOP("Records", "宴会名称"), width=220)
    kind = ChoiceField(QT_TRANSLATE_NOOP("Records", "形式"), choices=BANQUET_KINDS, default="formal", width=90)
    purpose = ChoiceField(QT_TRANSLATE_NOOP("Records", "目的"), choices=PURPOSES, default="thanks", width=70)
    cuisine = ChoiceField(QT_TRANSLATE_NOOP("Records", "餐式"), choices=CUISINES, default="chinese")
    start = DateTimeField(QT_TRANSLATE_NOOP("Records", "时间"), width=130)
    minutes = NumberField(QT_TRANSLATE_NOOP("Records", "时长（分钟）"), default=150)
    place = TextField(QT_TRANSLATE_NOOP("Records", "地点"), null=True, width=160)
    hall = TextField(QT_TRANSLATE_NOOP("Records", "厅名"), null=True, width=100)
    host_account = LinkField(Account, QT_TRANSLATE_NOOP("Records", "主办人"), null=True)
    budget = MoneyField(QT_TRANSLATE_NOOP("Records", "预算"), null=True)
    profile = TextField(QT_TRANSLATE_NOOP("Records", "座次规矩"), default="second_host")
    remark = LongTextField(QT_TRANSLATE_NOOP("Records", "备注"), null=True)
    co_hosts = TextField(QT_TRANSLATE_NOOP("Records", "联合主人"), null=True)
    address = TextField(QT_TRANSLATE_NOOP("Records", "详细地址"), null=True)
    reception_minutes = NumberField(QT_TRANSLATE_NOOP("Records", "提前迎宾（分钟）"), default=30)
    dress = TextField(QT_TRANSLATE_NOOP("Records", "着装"), null=True)
    reply_by = DateField(QT_TRANSLATE_NOOP("Records", "请于此日前回复"), null=True)
    contact_name = TextField(QT_TRANSLATE_NOOP("Records", "联系人"), null=True)
    contact_phone = PhoneField(QT_TRANSLATE_NOOP("Records", "联系电话"), null=True)
    invitation_text = LongTextField(
        QT_TRANSLATE_NOOP("Records", "请柬正文"),
        null=True,
        help=QT_TRANSLATE_NOOP("Records", "留空时按宴会目的自动拟写"),
    )

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "宴会排座")
        icon = "ph.fork-knife"
        name_field = "title"
        list_columns = ("title", "start", "hall", "kind", "purpose")
        form = (
            (
                QT_TRANSLATE_NOOP("Records", "宴会"),
                ("title", "kind", "purpose", "cuisine", "start", "minutes", "place", "hall", "host_account", "budget"),
            ),
            (
                QT_TRANSLATE_NOOP("Records", "请柬"),
                (
                    "co_hosts",
                    "address",
                    "reception_minutes",
                    "dress",
                    "reply_by",
                    "contact_name",
                    "contact_phone",
                    "invitation_text",
                ),
            ),
            (QT_TRANSLATE_NOOP("Records", "补充"), ("remark",)),
        )
        order = "-start"
        search_fields = ("title", "hall")

    @property
    def meal(self) -> str:
        """Return what a meal at this hour is called on an invitation (S2: breakfast, lunch, dinner)."""
        return next(name for hour, name in MEALS if self.start.hour < hour)

    @property
    def form_words(self) -> str:
        """Return the form as an invitation names it: 中餐晚宴, 酒会."""
        if self.kind in STANDING:
            return str(dict(BANQUET_KINDS)[self.kind])
        return f"{dict(CUISINES)[self.cuisine]}{self.meal}"
