"""How the columns of sheets with the same headings are read, as somebody once set it by hand."""

import json
from collections.abc import Sequence
from datetime import datetime

from models.account import Account
from models.import_batch import IMPORT_KINDS
from models.store.fields import ChoiceField, DateTimeField, LinkField, LongTextField, TextField
from models.store.record import Record
from models.store.session import acting
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP


class ImportMapping(Record):
    """A remembered mapping: `headings` has one line per column, as they are compared; `fields` is JSON in that order.

    A field is the name of an import field, or an empty text for a column that is not imported.
    """

    name = TextField(QT_TRANSLATE_NOOP("Records", "名称"), width=200, max_length=80)
    kind = ChoiceField(QT_TRANSLATE_NOOP("Records", "导入内容"), choices=IMPORT_KINDS, width=90)
    headings = LongTextField(QT_TRANSLATE_NOOP("Records", "表头"), width=260)
    fields = LongTextField(QT_TRANSLATE_NOOP("Records", "对应关系"))
    made_by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "建立人"), null=True)
    used_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "上次使用"))

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "记住的对应")
        icon = "ph.arrows-left-right"
        list_columns = ("name", "kind", "headings", "made_by.name", "used_at")
        form = ((QT_TRANSLATE_NOOP("Records", "记住的对应"), ("name",)),)
        order = "-used_at"

    @property
    def chosen(self) -> list[str]:
        """Return the field of each column, empty where a column is not imported."""
        return list(json.loads(self.fields))

    def rename(self, name: str) -> None:
        """Give the mapping another name; raises `Problem` for an empty one."""
        if not name.strip():
            raise Problem(QT_TRANSLATE_NOOP("Problem", "名称不能为空。请写一个认得出的名称。"))
        self.name = name.strip()[:80]
        self.save()


def remembered_mapping(kind: str, headings: str) -> ImportMapping | None:
    """Return the mapping kept for sheets of a kind with these headings, if any."""
    found: ImportMapping | None = (
        ImportMapping.present().where(ImportMapping.kind == kind, ImportMapping.headings == headings).first()
    )
    return found


def remember_mapping(kind: str, name: str, headings: str, fields: Sequence[str], now: datetime) -> ImportMapping:
    """Keep a mapping for these headings, or change the one that is kept; it keeps its name."""
    mapping = remembered_mapping(kind, headings)
    if mapping is None:
        mapping = ImportMapping(kind=kind, name=name[:80], headings=headings, made_by=acting().account)
    mapping.fields = json.dumps(list(fields))
    mapping.used_at = now
    mapping.save()
    return mapping
