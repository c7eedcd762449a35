"""A form somebody began to fill in and has not stored yet, kept in the encrypted file like everything else."""

import datetime as dt
import json
from typing import Any

from models.account import Account
from models.store.fields import DateTimeField, LinkField, LongTextField, NumberField, TextField
from models.store.record import Record
from models.store.session import acting
from rules.translation import QT_TRANSLATE_NOOP


class Draft(Record):
    """What an account typed into one form about one record; `content` is JSON, of which only the form knows more."""

    account = LinkField(Account, QT_TRANSLATE_NOOP("Records", "填写人"))
    form = TextField(QT_TRANSLATE_NOOP("Records", "表单"))
    subject = NumberField(QT_TRANSLATE_NOOP("Records", "对应记录"))
    content = LongTextField(QT_TRANSLATE_NOOP("Records", "内容"))
    saved_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "保存时间"))

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "草稿")
        icon = "ph.note-pencil"
        list_columns = ("account.name", "form", "saved_at")
        order = "-saved_at"
        owner = "account"
        indexes = ((("account", "form", "subject"), True),)


def kept_draft(form: str, subject: int) -> Draft | None:
    """Return the signed-in account's draft of a form about a record, or None."""
    mine = Draft.account == acting().account, Draft.form == form, Draft.subject == subject
    draft: Draft | None = Draft.present().where(*mine).first()
    return draft


def keep_draft(form: str, subject: int, values: dict[str, Any], at: dt.datetime) -> None:
    """Keep what was typed so far, in place of what was kept before; values are what JSON knows."""
    draft = kept_draft(form, subject) or Draft(account=acting().account, form=form, subject=subject)
    draft.content, draft.saved_at = json.dumps(values, ensure_ascii=False), at
    draft.save()


def drop_draft(form: str, subject: int) -> None:
    """Throw a draft away for good: nobody looks for half a form in the recycle bin."""
    draft = kept_draft(form, subject)
    if draft:
        draft.delete_instance()
