"""The drawer in which an application is entered or changed."""

from collections.abc import Callable
from datetime import datetime, time

from models.calendar_day import office_calendar
from models.customer import Customer
from models.tour_application import TourApplication
from models.tour_stop import lay_route, route
from rules.permissions import may
from ui.desk import Desk
from ui.records.record_drawer import RecordDrawer

ASSIGNED = ("guide", "vehicle")
NOTICE_DAYS = 3


def new_application(desk: Desk) -> TourApplication:
    """Return an application to fill in: some working days ahead, in the morning, with oneself as host."""
    day = office_calendar().add_working_days(desk.now().date(), NOTICE_DAYS)
    return TourApplication(host=desk.account, start=datetime.combine(day, time(9, 0)))


class ApplicationDrawer(RecordDrawer):
    """Edits an application; guide and car are left to those who may assign them, `after(tour)` follows."""

    def __init__(self, desk: Desk, tour: TourApplication, after: Callable[[TourApplication], None]) -> None:
        super().__init__(desk, tour, "", save=_store, after=after)
        for name in ASSIGNED:
            self.form.fields[name].setVisible(may(desk.acting.role, "assign_guides_and_cars"))
        new = "id" in tour._dirty
        self.set_title(self.tr("新建参观申请") if new else self.tr("修改参观申请"))
        self.form.editor("customer").chosen.connect(self._take_customer)

    def _take_customer(self, key: object) -> None:
        """Fill in the visitors' organisation from the customer, where it is still empty."""
        organisation = self.form.editor("organisation")
        customer = Customer.get_or_none(Customer.id == key)
        if customer is not None and organisation.value() is None:
            organisation.set_value(customer.name)


def _store(tour: TourApplication) -> None:
    """Store the application, and let its stops follow a changed start."""
    new = "id" in tour._dirty
    tour.store()
    stops = [] if new else route(tour)
    if stops and stops[0].arrive != tour.start:
        lay_route(tour, stops)
