"""What was printed: serial numbers are taken at the first print and never reused."""

import datetime as dt

from models.account import Account
from models.store.database import writing
from models.store.fields import ChoiceField, DateTimeField, LinkField, NumberField, TextField
from models.store.record import Record
from models.store.session import acting
from rules.numbering import next_serial
from rules.translation import QT_TRANSLATE_NOOP

DOCUMENT_TITLES = (
    ("visit-permit", QT_TRANSLATE_NOOP("Records", "参观许可证")),
    ("seating-plan", QT_TRANSLATE_NOOP("Records", "席位图")),
    ("table-plan", QT_TRANSLATE_NOOP("Records", "桌席位表")),
    ("place-cards", QT_TRANSLATE_NOOP("Records", "座位卡")),
    ("guest-index", QT_TRANSLATE_NOOP("Records", "来宾索引")),
    ("desk-cards", QT_TRANSLATE_NOOP("Records", "主桌桌签")),
    ("table-cards", QT_TRANSLATE_NOOP("Records", "桌次卡")),
    ("invitation", QT_TRANSLATE_NOOP("Records", "请柬")),
    ("envelope-labels", QT_TRANSLATE_NOOP("Records", "信封标签")),
    ("menu", QT_TRANSLATE_NOOP("Records", "菜单")),
    ("kitchen-sheet", QT_TRANSLATE_NOOP("Records", "后厨单")),
    ("sign-in-sheet", QT_TRANSLATE_NOOP("Records", "签到表")),
    ("usher-sheet", QT_TRANSLATE_NOOP("Records", "引座单")),
    ("run-sheet", QT_TRANSLATE_NOOP("Records", "流程单")),
    ("banquet-costs", QT_TRANSLATE_NOOP("Records", "宴会费用")),
    ("card-calibration", QT_TRANSLATE_NOOP("Records", "卡纸校准页")),
    ("handover-list", QT_TRANSLATE_NOOP("Records", "客户移交清单")),
    ("outing-slip", QT_TRANSLATE_NOOP("Records", "出访单")),
    ("work-plan", QT_TRANSLATE_NOOP("Records", "工作计划")),
    ("work-log", QT_TRANSLATE_NOOP("Records", "工作日志")),
    ("appraisal", QT_TRANSLATE_NOOP("Records", "月度考核表")),
    ("team-appraisal", QT_TRANSLATE_NOOP("Records", "月度考核汇总表")),
    ("weekly-summary", QT_TRANSLATE_NOOP("Records", "每周小结")),
    ("review-sheet", QT_TRANSLATE_NOOP("Records", "晚间点评会记录")),
    ("visit-plan", QT_TRANSLATE_NOOP("Records", "拜访预案")),
    ("thank-you-letter", QT_TRANSLATE_NOOP("Records", "感谢函")),
    ("customer-sheet", QT_TRANSLATE_NOOP("Records", "客户视图")),
    ("industry-archive", QT_TRANSLATE_NOOP("Records", "行业客户档案")),
    ("industry-list", QT_TRANSLATE_NOOP("Records", "行业客户名录")),
    ("archive-book", QT_TRANSLATE_NOOP("Records", "客户档案册")),
    ("archive-list", QT_TRANSLATE_NOOP("Records", "客户名录")),
)
"""Every document that can be printed, by the key it is logged under; `reports.documents` says how it is drawn."""


class PrintLog(Record):
    """One print of one document about one record; `times` counts the prints of that record, 1 is the first."""

    document = ChoiceField(QT_TRANSLATE_NOOP("Records", "文件种类"), choices=DOCUMENT_TITLES, width=120)
    subject = NumberField(QT_TRANSLATE_NOOP("Records", "对应记录"), index=True)
    serial = TextField(QT_TRANSLATE_NOOP("Records", "编号"), index=True, width=140)
    times = NumberField(QT_TRANSLATE_NOOP("Records", "第几次打印"), default=1)
    printed_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "打印时间"))
    account = LinkField(Account, QT_TRANSLATE_NOOP("Records", "打印人"), null=True)
    copies = NumberField(QT_TRANSLATE_NOOP("Records", "份数"), default=1)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "打印记录")
        icon = "ph.printer"
        name_field = "serial"
        list_columns = ("serial", "document", "times", "printed_at", "account.name", "copies")
        order = "-printed_at"


def log_print(
    document: str, subject: int, kind: str, at: dt.datetime, copies: int = 1, day: dt.date | None = None
) -> PrintLog:
    """Log a print of `subject` and return the entry with its serial: the first one's again, or the next of `kind`.

    `kind` is the two letters of the serial (CG, YH, QJ …), counted in the year, month or day of `day`, else of `at`.
    Documents about one record share its serial.
    """
    with writing():
        earlier = PrintLog.select().where(PrintLog.subject == subject, PrintLog.serial.startswith(kind))
        first = earlier.order_by(PrintLog.printed_at).first()
        day = day or at.date()
        serial = first.serial if first else str(next_serial(kind, day, _issued(kind, day.year)))
        times = earlier.where(PrintLog.document == document).count() + 1
        account = acting().account
        return PrintLog.create(
            document=document,
            subject=subject,
            serial=serial,
            times=times,
            printed_at=at,
            account=account,
            copies=copies,
        )


def _issued(kind: str, year: int) -> list[str]:
    query = PrintLog.select(PrintLog.serial).where(PrintLog.serial.startswith(f"{kind}-{year}-")).distinct()
    return [serial for (serial,) in query.tuples()]
