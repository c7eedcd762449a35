"""A set of customers somebody chose to print as an archive: an industry, a list as it was narrowed, or a selection."""

import datetime as dt
import json
from collections.abc import Sequence

from models.account import Account
from models.print_log import PrintLog
from models.store.database import writing
from models.store.fields import DateTimeField, LinkField, LongTextField, TextField
from models.store.record import Record
from models.store.session import acting
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

MOST = 5000
"""Customers of one volume; thicker ones nobody can carry."""
_EMPTY = QT_TRANSLATE_NOOP("Problem", "名单里没有客户，没有可打印的。请换一个分类，或者清除筛选。")
_TOO_MANY = QT_TRANSLATE_NOOP("Problem", "名单里有 {count} 家客户，一册最多 {most} 家。请按行业或按客户经理分开打印。")


class ArchiveVolume(Record):
    """What was asked to be printed: `customers` are their keys as JSON, in order; kept once it was printed."""

    title = TextField(QT_TRANSLATE_NOOP("Records", "档案册名称"), width=200)
    customers = LongTextField(QT_TRANSLATE_NOOP("Records", "收入的客户"))
    made_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "编制时间"))
    by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "编制人"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "客户档案册")
        icon = "ph.books"
        list_columns = ("title", "made_at", "by.name")
        order = "-made_at"
        owner = "by"

    @property
    def keys(self) -> list[int]:
        """Return the keys of the customers."""
        return [int(key) for key in json.loads(self.customers)]


def make_volume(title: str, customers: Sequence[int], now: dt.datetime) -> ArchiveVolume:
    """Keep what shall be printed; raises `Problem` for nothing, and for more than 5,000 customers.

    Volumes the same account only looked at and never printed make way.
    """
    if not customers:
        raise Problem(_EMPTY)
    if len(customers) > MOST:
        raise Problem(_TOO_MANY, count=f"{len(customers):,}", most=f"{MOST:,}")
    with writing():
        account = acting().account
        printed = PrintLog.select(PrintLog.subject)
        ArchiveVolume.delete().where(ArchiveVolume.by == account, ArchiveVolume.id.not_in(printed)).execute()
        volume: ArchiveVolume = ArchiveVolume.create(
            title=title[:250], customers=json.dumps(list(customers)), made_at=now, by=account
        )
    return volume
