"""Somebody who wrote on a visit record: a joint visit has one record with several authors."""

import datetime as dt

import models
from models.account import Account
from models.store import search
from models.store.changes import changes_of
from models.store.database import writing
from models.store.fields import DateTimeField, LinkField
from models.store.record import Record
from models.store.session import demand, from_origin
from models.store.taking_back import give_back
from models.visit_record import VisitRecord
from rules.problem import Problem
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


def take_back(record: VisitRecord) -> None:
    """Undo `record_visit`: record and tasks are gone for good, visit and customer are as before.

    Raises `Problem` where a colleague has written on the record meanwhile.
    """
    demand("record_visits")
    if len(authors_of(record)) > 1:
        raise Problem(QT_TRANSLATE_NOOP("Problem", "同事已经补充了这份记录，不能整份撤销。请打开记录修改。"))
    types = {record_type._meta.table_name: record_type for record_type in models.RECORD_TYPES}
    changes = changes_of(record.origin)
    with writing(), from_origin(f"undo:{record.id}"):
        for change in reversed(changes):
            if change.action == "update":
                give_back(change, types[change.kind])
            else:
                types[change.kind].delete_by_id(change.key)
        search.drop([change.key for change in changes if change.action == "insert"])
