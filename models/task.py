"""Something due: whoever or whatever made it; what a rep may not decide is put before the superior."""

import datetime as dt

from models.account import Account
from models.customer import Customer
from models.store.database import writing
from models.store.fields import ChoiceField, DateTimeField, LinkField, LongTextField, TextField
from models.store.record import Record
from models.visit import Visit
from rules.problem import Problem
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
    ("phone_first", QT_TRANSLATE_NOOP("Records", "先打电话")),
    ("visit_notice", QT_TRANSLATE_NOOP("Records", "提前约定")),
    ("escalation", QT_TRANSLATE_NOOP("Records", "请示")),
    ("overdue", QT_TRANSLATE_NOOP("Records", "同事逾期")),
    ("approval", QT_TRANSLATE_NOOP("Records", "待审批")),
    ("other", QT_TRANSLATE_NOOP("Records", "其他")),
)


class Task(Record):
    """A task with its due moment; `source` says in words what made it.

    `about` is the task a superior is asked about or told of, `answer` what the superior said to it.
    """

    title = TextField(QT_TRANSLATE_NOOP("Records", "事项"), width=300)
    kind = ChoiceField(QT_TRANSLATE_NOOP("Records", "种类"), choices=TASK_KINDS, default="other", width=90)
    owner = LinkField(Account, QT_TRANSLATE_NOOP("Records", "负责人"))
    customer = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "客户"), null=True)
    visit = LinkField(Visit, QT_TRANSLATE_NOOP("Records", "拜访"), null=True)
    due_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "截止时间"), index=True, width=120)
    done_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "完成时间"), null=True, width=120)
    source = TextField(QT_TRANSLATE_NOOP("Records", "来由"), null=True)
    remark = LongTextField(QT_TRANSLATE_NOOP("Records", "备注"), null=True)
    about = LinkField("self", QT_TRANSLATE_NOOP("Records", "请示的事"), null=True, on_delete="SET NULL")
    answer = LongTextField(QT_TRANSLATE_NOOP("Records", "上级答复"), null=True)

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


def superior_of(account: Account) -> Account:
    """Return who decides what an account may not: a manager of the team, any manager, else an administrator (S1)."""
    leaders = Account.present().where(Account.active, Account.role.in_(("manager", "administrator")))
    others = leaders.where(Account.id != account.id)
    if account.role == "manager":
        others = others.where(Account.role == "administrator")
    same_team = Account.team == account.team_id
    found: Account | None = others.order_by(Account.role.desc(), same_team.desc(), Account.id).first()
    if found is None:
        raise Problem(QT_TRANSLATE_NOOP("Problem", "没有在岗的部门经理或管理员，请示没有送出。请先在设置里添加。"))
    return found


def escalate(task: Task, question: str, now: dt.datetime) -> Task:
    """Put a task before the superior with a question, due when the task is; return the superior's task.

    A task not stored yet is stored with it. Raises `Problem` without a question, where it was asked already, and where
    nobody is above.
    """
    if not question.strip():
        raise Problem(QT_TRANSLATE_NOOP("Problem", "请写明要请示什么，上级才好答复。"))
    waiting = Task.about == task, Task.kind == "escalation", Task.done_at.is_null()
    if Task.present().where(*waiting).exists():
        raise Problem(QT_TRANSLATE_NOOP("Problem", "这件事已经请示，正在等上级答复。"))
    text = QT_TRANSLATE_NOOP("Records", "{rep} 请示：{question}")
    with writing():
        if "id" in task._dirty:
            task.save()
        return Task.create(
            title=text.format(rep=task.owner.name, question=" ".join(question.split()))[:250],
            kind="escalation",
            owner=superior_of(task.owner),
            customer=task.customer_id,
            visit=task.visit_id,
            due_at=max(task.due_at, now),
            source=task.title,
            remark=question.strip(),
            about=task,
        )


def answer_escalation(asked: Task, answer: str, now: dt.datetime) -> Task:
    """Answer what a rep put before the superior: it is written with the rep's task, and the rep is told.

    Return the task that tells the rep. Raises `Problem` without an answer.
    """
    if not answer.strip():
        raise Problem(QT_TRANSLATE_NOOP("Problem", "请写下答复，再按「答复」。"))
    text = QT_TRANSLATE_NOOP("Records", "{superior} 答复「{title}」：{answer}")
    with writing():
        asked.answer = answer.strip()
        asked.finish(now)
        about = asked.about
        about.answer = answer.strip()
        about.save()
        words = text.format(superior=asked.owner.name, title=about.title, answer=" ".join(answer.split()))
        return Task.create(
            title=words[:250],
            kind="colleague_notice",
            owner=about.owner_id,
            customer=about.customer_id,
            visit=about.visit_id,
            due_at=max(about.due_at, now),
        )


def take_back_answer(asked: Task, told: Task) -> None:
    """Undo `answer_escalation`: the question is open again, and the rep is not told."""
    with writing():
        asked.answer = asked.about.answer = None
        asked.about.save()
        asked.reopen()
        told.discard()
