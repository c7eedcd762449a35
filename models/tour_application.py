"""A request to show visitors our premises; once approved, the visit permit is printed from it."""

import datetime as dt

from models.account import Account
from models.customer import Customer
from models.store.database import writing
from models.store.fields import ChoiceField, DateTimeField, FlagField, LinkField, LongTextField, NumberField, TextField
from models.store.record import Record
from models.store.session import Acting, acting, demand
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

SEATS = {
    "department": QT_TRANSLATE_NOOP("Records", "主办部门"),
    "office": QT_TRANSLATE_NOOP("Records", "办公室"),
    "leader": QT_TRANSLATE_NOOP("Records", "分管领导"),
}
"""Who agrees to a tour: the field names begin with the key; department and office must agree, the leader may."""
SEAT_ROLES = {"department": ("manager", "administrator"), "office": ("clerk", "administrator")}


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
                ("start", "minutes", "host", "guide", "vehicle", "purpose", "interpreter"),
            ),
            (QT_TRANSLATE_NOOP("Records", "要求"), ("photos_wished", "interviews_wished")),
        )
        order = "-start"
        search_fields = ("organisation", "head")

    @property
    def end(self) -> dt.datetime:
        """Return when the visitors leave."""
        return self.start + dt.timedelta(minutes=self.minutes)

    @property
    def names(self) -> list[str]:
        """Return the visitors as listed, one line each."""
        return [line.strip() for line in (self.visitors or "").splitlines() if line.strip()]

    @property
    def is_open(self) -> bool:
        """Say whether the application is still being prepared or waits for approval."""
        return self.status in ("draft", "submitted")

    def may_change(self, who: Acting) -> bool:
        """Say whether an account may change the application: its host, and those who approve tours."""
        return who.account == self.host_id or may(who.role, "approve_tours")

    def seats_of(self, who: Acting) -> list[str]:
        """Return the approvals (keys of `SEATS`) that an account may give and that are still open."""
        held = [seat for seat, roles in SEAT_ROLES.items() if who.role in roles]
        if who.account is not None and who.account == _leader():
            held.append("leader")
        return [seat for seat in held if getattr(self, f"{seat}_by_id") is None]

    def store(self) -> None:
        """Store a new or changed application; raises `Problem` for a party of nobody, and once it is approved."""
        self._demand_change()
        if (self.visitor_count or 0) < 1 or (self.minutes or 0) < 1:
            raise Problem(QT_TRANSLATE_NOOP("Problem", "人数和时长都要填 1 以上的整数。"))
        self.save()

    def submit(self) -> None:
        """Hand a draft in for approval."""
        self._demand_change()
        self.status = "submitted"
        self.save()

    def approve(self, at: dt.datetime, note: str = "", seat: str = "") -> None:
        """Approve as the signed-in account: a manager for the host department, a clerk for the office.

        An administrator may stand in for either, the office's leader signs as `leader`; `seat` (a key of `SEATS`)
        chooses where several are open. The tour is approved once department and office have agreed. Raises `Problem`
        without the right to, or while the route, the guide or the car collide with another party.
        """
        from models.tour_stop import collisions  # reads this record type

        seats = self.seats_of(acting())
        if not seats or (seat and seat not in seats):
            raise Problem(QT_TRANSLATE_NOOP("Problem", "您没有审批参观的权限，或者已经签过。请部门经理或办公室处理。"))
        found = collisions(self)
        if found:
            raise Problem(
                QT_TRANSLATE_NOOP("Problem", "还不能批准：{reason}。请先调整路线、讲解员或车辆。"),
                reason=found[0].reason.detail,
            )
        with writing():
            self._sign(seat or seats[0], at)
            self.decision_note = note or self.decision_note
            self.save()

    def _sign(self, seat: str, at: dt.datetime) -> None:
        setattr(self, f"{seat}_by", acting().account)
        setattr(self, f"{seat}_at", at)
        if self.office_by_id and self.department_by_id:
            self.status = "approved"
        elif self.is_open:
            self.status = "submitted"

    def withdraw(self, seat: str) -> None:
        """Take back the approval the signed-in account has just given."""
        if getattr(self, f"{seat}_by_id") != acting().account:
            raise Problem(QT_TRANSLATE_NOOP("Problem", "只能撤回自己的审批。"))
        self._unsign(seat)
        if self.status == "approved":
            self.status = "submitted"
        self.save()

    def _unsign(self, *seats: str) -> None:
        for seat in seats:
            setattr(self, f"{seat}_by", None)
            setattr(self, f"{seat}_at", None)

    def reject(self, note: str) -> None:
        """Refuse the application with a reason."""
        demand("approve_tours")
        if not note.strip():
            raise Problem(QT_TRANSLATE_NOOP("Problem", "请写明不批准的原因，申请人会看到。"))
        self.status, self.decision_note = "rejected", note.strip()
        self.save()

    def reopen(self) -> None:
        """Open the application again, to be changed and approved anew: all approvals lapse."""
        if not self.may_change(acting()):
            raise Problem(_NOT_YOURS)
        self._unsign(*SEATS)
        self.status = "draft"
        self.save()

    def cancel(self) -> None:
        """Call the tour off; its guide, car and areas are free again."""
        if not self.may_change(acting()):
            raise Problem(_NOT_YOURS)
        self.status = "cancelled"
        self.save()

    def assign(self, what: str, key: int | None) -> None:
        """Give the tour a `guide` or a `vehicle` (the field's name), or none; guides and cars are the office's."""
        demand("assign_guides_and_cars")
        setattr(self, what, key)
        self.save()

    def _demand_change(self) -> None:
        if "id" not in self._dirty and not self.may_change(acting()):
            raise Problem(_NOT_YOURS)
        if not self.is_open:
            raise Problem(
                QT_TRANSLATE_NOOP("Problem", "这份申请已经审批，不能直接改动。请先按「重新申请」，改好后再请审批。")
            )


_NOT_YOURS = QT_TRANSLATE_NOOP("Problem", "这是别人接待的参观，您不能改动。请接待人、部门经理或办公室处理。")


def _leader() -> int | None:
    from models.office import Office  # makes the office, and with it every record type

    office = Office.select().first()
    return office.leader_id if office else None
