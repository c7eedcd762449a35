"""One import of a sheet: what it read and wrote, so that it can be taken back as a whole."""

from models.account import Account
from models.store.fields import ChoiceField, DateTimeField, LinkField, LongTextField, NumberField, TextField
from models.store.record import Record
from rules.translation import QT_TRANSLATE_NOOP

IMPORT_KINDS = (
    ("customers", QT_TRANSLATE_NOOP("Records", "客户")),
    ("contacts", QT_TRANSLATE_NOOP("Records", "联系人")),
    ("contracts", QT_TRANSLATE_NOOP("Records", "合同")),
    ("visits", QT_TRANSLATE_NOOP("Records", "拜访")),
    ("guests", QT_TRANSLATE_NOOP("Records", "宴会来宾")),
)


class ImportBatch(Record):
    """A batch; every change it made carries the origin `import:KEY` in the change log."""

    kind = ChoiceField(QT_TRANSLATE_NOOP("Records", "导入内容"), choices=IMPORT_KINDS, width=90)
    file_name = TextField(QT_TRANSLATE_NOOP("Records", "文件"), width=220)
    at = DateTimeField(QT_TRANSLATE_NOOP("Records", "时间"))
    account = LinkField(Account, QT_TRANSLATE_NOOP("Records", "导入人"), null=True)
    rows_read = NumberField(QT_TRANSLATE_NOOP("Records", "读到"), default=0)
    added = NumberField(QT_TRANSLATE_NOOP("Records", "新增"), default=0)
    updated = NumberField(QT_TRANSLATE_NOOP("Records", "更新"), default=0)
    unchanged = NumberField(QT_TRANSLATE_NOOP("Records", "未变"), default=0)
    rejected = NumberField(QT_TRANSLATE_NOOP("Records", "未导入"), default=0)
    mapping = LongTextField(QT_TRANSLATE_NOOP("Records", "对应关系"), null=True)
    undone_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "撤销时间"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "导入记录")
        icon = "ph.tray"
        name_field = "file_name"
        list_columns = ("file_name", "kind", "at", "account.name", "added", "updated", "rejected", "undone_at")
        order = "-at"

    @property
    def origin(self) -> str:
        """Return the mark this batch's changes carry in the change log."""
        return f"import:{self.id}"
