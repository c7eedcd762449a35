"""Something due: whoever or whatever made it."""

import datetime as dt

from models.account import Account
from models.customer import Customer
from models.store.fields import ChoiceField, DateTimeField, LinkField, LongTextField, TextField
from models.store.record import Record
from models.visit import Visit
from rules.translation import QT_TRANSLATE_NOOP

TASK_KINDS = (
    ("promise", QT_TRANSLATE_NOOP("Records", "承诺")),
    ("problem", QT_TRANSLATE_NOOP("Records", "客户问题")),
    ("thank_you_letter", QT_TRANSLATE_NOOP("Records", "感谢函")),
    ("visit_record", QT_TRANSLATE_NOOP("Records", "当日记录")),
    ("letter_answer", QT_TRANSLATE_NOOP("Records", "书面答复")),
    ("invitation", QT_TRANSLATE_NOOP("Records", "请柬")),
    ("weekly_summary", QT_TRANSLATE_NOOP("Records", "每周小结")),
    ("month_plan", QT_TRANSLATE_NOOP("Records", "月计划")),
    ("colleague_notice", QT_TRANSLATE_NOOP("Records", "同事告知")),
    ("joint_visit", QT_TRANSLATE_NOOP("Records", "联合拜访邀请")),
    ("contract_renewal", QT_TRANSLATE_NOOP("Records", "合同续签")),
    ("approval", QT_TRANSLATE_NOOP("Records", "待审批")),
    ("other", QT_TRANSLATE_NOOP("Records", "其他")),
)


class Task(Record):
    """A task with its due moment; `source` says in words what made it."""

    title = TextField(QT_TRANSLATE_NOOP("Records", "事项"), width=300)
    kind = ChoiceField(QT_TRANSLATE_NOOP("Records", "种类"), choices=TASK_KINDS, default="other", width=90)
    owner = LinkField(Account, QT_TRANSLATE_NOOP("Records", "负责人"))
    customer = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "客户"), null=True)
    visit = LinkField(Visit, QT_TRANSLATE_NOOP("Records", "拜访"), null=True)
    due_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "截止时间"), index=True, width=120)
    done_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "完成时间"), null=True, width=120)
    source = TextField(QT_TRANSLATE_NOOP("Records", "来由"), null=True)
    remark = LongTextField(QT_TRANSLATE_NOOP("Records", "备注"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "待办")
        icon = "ph.check-square-offset"
        name_field = "title"
        list_columns = ("title", "kind", "customer.name", "owner.name", "due_at", "done_at")
        form = ((QT_TRANSLATE_NOOP("Records", "待办"), ("title", "kind", "owner", "customer", "due_at", "remark")),)
        order = "due_at"
        search_fields = ("title",)

    def finish(self, at: dt.datetime) -> None:
        """Tick the task off."""
        self.done_at = at
        self.save()

    def reopen(self) -> None:
        """Take the tick back."""
        self.done_at = None
        self.save()


def open_tasks(owner: Account | int) -> list[Task]:
    """Return what somebody has to do, the most urgent first."""
    query = Task.present().where(Task.owner == owner, Task.done_at.is_null())
    return list(query.order_by(Task.due_at))
