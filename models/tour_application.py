"""A request to show visitors our premises; once approved, the visit permit is printed from it."""

import datetime as dt

from models.account import Account
from models.customer import Customer
from models.store.database import writing
from models.store.fields import ChoiceField, DateTimeField, FlagField, LinkField, LongTextField, NumberField, TextField
from models.store.record import Record
from models.store.session import acting
from models.vehicle import Vehicle
from rules.permissions import may
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

TOUR_STATES = (
    ("draft", QT_TRANSLATE_NOOP("Records", "草稿")),
    ("submitted", QT_TRANSLATE_NOOP("Records", "待审批")),
    ("approved", QT_TRANSLATE_NOOP("Records", "已批准")),
    ("rejected", QT_TRANSLATE_NOOP("Records", "未批准")),
    ("cancelled", QT_TRANSLATE_NOOP("Records", "已取消")),
)


class TourApplication(Record):
    """Visitors, purpose, time, route (`TourStop`), guide and car (S2). `visitors` holds one name per line."""

    organisation = TextField(QT_TRANSLATE_NOOP("Records", "来访单位"), width=200)
    customer = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "对应客户"), null=True)
    head = TextField(QT_TRANSLATE_NOOP("Records", "带队人"), width=90)
    head_title = TextField(QT_TRANSLATE_NOOP("Records", "带队人职务"), null=True)
    visitor_count = NumberField(QT_TRANSLATE_NOOP("Records", "人数"), default=1, width=60)
    visitors = LongTextField(
        QT_TRANSLATE_NOOP("Records", "来访人员名单"),
        null=True,
        help=QT_TRANSLATE_NOOP("Records", "一行一位，可写「姓名 职务」"),
    )
    purpose = TextField(QT_TRANSLATE_NOOP("Records", "参观目的"), width=220)
    start = DateTimeField(QT_TRANSLATE_NOOP("Records", "开始时间"), index=True, width=130)
    minutes = NumberField(QT_TRANSLATE_NOOP("Records", "时长（分钟）"), default=120)
    host = LinkField(Account, QT_TRANSLATE_NOOP("Records", "接待人"))
    guide = LinkField(Account, QT_TRANSLATE_NOOP("Records", "讲解员"), null=True)
    vehicle = LinkField(Vehicle, QT_TRANSLATE_NOOP("Records", "车辆"), null=True)
    interpreter = TextField(QT_TRANSLATE_NOOP("Records", "翻译"), null=True)
    photos_wished = FlagField(QT_TRANSLATE_NOOP("Records", "希望拍照"), default=False)
    interviews_wished = FlagField(QT_TRANSLATE_NOOP("Records", "希望采访"), default=False)
    status = ChoiceField(QT_TRANSLATE_NOOP("Records", "状态"), choices=TOUR_STATES, default="draft", width=80)
    department_by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "主办部门同意"), null=True)
    department_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "主办部门同意时间"), null=True)
    office_by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "办公室同意"), null=True)
    office_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "办公室同意时间"), null=True)
    leader_by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "分管领导同意"), null=True)
    leader_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "分管领导同意时间"), null=True)
    decision_note = TextField(QT_TRANSLATE_NOOP("Records", "审批意见"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "参观接待")
        icon = "ph.map-trifold"
        name_field = "organisation"
        list_columns = ("organisation", "head", "visitor_count", "start", "guide.name", "vehicle.plate", "status")
        form = (
            (
                QT_TRANSLATE_NOOP("Records", "来访人"),
                ("organisation", "customer", "head", "head_title", "visitor_count", "visitors"),
            ),
            (
                QT_TRANSLATE_NOOP("Records", "安排"),
                ("purpose", "start", "minutes", "host", "guide", "vehicle", "interpreter"),
            ),
            (QT_TRANSLATE_NOOP("Records", "要求"), ("photos_wished", "interviews_wished")),
        )
        order = "-start"
        search_fields = ("organisation", "head")

    @property
    def end(self) -> dt.datetime:
        """Return when the visitors leave."""
        return self.start + dt.timedelta(minutes=self.minutes)

    def approve(self, at: dt.datetime, note: str = "") -> None:
        """Approve as the signed-in account: a manager for the host department, a clerk for the office.

        The tour is approved once both have agreed. Raises `Problem` without the right to, or while the route, the
        guide or the car collide with another party.
        """
        from models.tour_stop import collisions  # reads this record type

        who = acting()
        if not may(who.role, "approve_tours"):
            raise Problem(QT_TRANSLATE_NOOP("Problem", "您没有审批参观的权限。请部门经理或办公室处理。"))
        found = collisions(self)
        if found:
            raise Problem(
                QT_TRANSLATE_NOOP("Problem", "还不能批准：{reason}。请先调整路线、讲解员或车辆。"),
                reason=found[0].reason.detail,
            )
        with writing():
            if who.role == "clerk":
                self.office_by, self.office_at = who.account, at
            else:
                self.department_by, self.department_at = who.account, at
            self.decision_note = note or self.decision_note
            if self.office_by_id and self.department_by_id:
                self.status = "approved"
            elif self.status == "draft":
                self.status = "submitted"
            self.save()

    def reject(self, note: str) -> None:
        """Refuse the application with a reason."""
        if not may(acting().role, "approve_tours"):
            raise Problem(QT_TRANSLATE_NOOP("Problem", "您没有审批参观的权限。请部门经理或办公室处理。"))
        self.status, self.decision_note = "rejected", note
        self.save()
