"""Two customers that somebody looked at and called different: the scan for duplicates never shows them again."""

from datetime import datetime

from models.account import Account
from models.customer import Customer
from models.store.fields import DateTimeField, LinkField
from models.store.record import Record
from models.store.session import acting, demand
from rules.translation import QT_TRANSLATE_NOOP


class NotSame(Record):
    """The judgement on one pair, in no particular order; in the recycle bin it counts no more."""

    first = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "客户"), width=180)
    second = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "另一家客户"), width=180)
    at = DateTimeField(QT_TRANSLATE_NOOP("Records", "时间"))
    account = LinkField(Account, QT_TRANSLATE_NOOP("Records", "判断人"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "不是同一家")
        icon = "ph.arrows-out-line-horizontal"
        name_field = "at"
        list_columns = ("at", "first.name", "second.name", "account.name")
        order = "-at"
        owner = "first.owner"


def keep_apart(first: int, second: int, now: datetime | None = None) -> NotSame:
    """Remember that two customers, given by key, are not one, and return the judgement; `discard` takes it back."""
    demand("merge_customers")
    judged: NotSame = NotSame.create(
        first=first, second=second, at=now or datetime.now().replace(microsecond=0), account=acting().account
    )
    return judged
