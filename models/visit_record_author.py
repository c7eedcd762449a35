"""Somebody who wrote on a visit record: a joint visit has one record with several authors."""

import datetime as dt

from models.account import Account
from models.store.fields import DateTimeField, LinkField
from models.store.record import Record
from models.visit_record import VisitRecord
from rules.translation import QT_TRANSLATE_NOOP


class VisitRecordAuthor(Record):
    """One author of a record, with the moment of the first word."""

    record = LinkField(VisitRecord, QT_TRANSLATE_NOOP("Records", "拜访记录"), on_delete="CASCADE")
    account = LinkField(Account, QT_TRANSLATE_NOOP("Records", "记录人"))
    at = DateTimeField(QT_TRANSLATE_NOOP("Records", "时间"))

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "共同记录人")
        icon = "ph.users-three"
        name_field = "at"
        list_columns = ("at", "account.name")
        order = "at"
        indexes = ((("record", "account"), True),)


def sign_record(record: VisitRecord, account: int | None, at: dt.datetime) -> None:
    """Count an account among the authors of a record from now on."""
    if account and not VisitRecordAuthor.get_or_none(record=record, account=account):
        VisitRecordAuthor.create(record=record, account=account, at=at)


def authors_of(record: VisitRecord) -> list[Account]:
    """Return who wrote on a record, whoever began first."""
    query = VisitRecordAuthor.present().where(VisitRecordAuthor.record == record).order_by(VisitRecordAuthor.at)
    found = {author.account_id: author.account for author in query}
    return list(({record.author_id: record.author} | found).values())
