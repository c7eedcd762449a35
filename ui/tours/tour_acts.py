"""What can be done with an application: hand in, agree, assign, lay the route, call off; each told and taken back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from models.tour_application import TourApplication
from models.tour_stop import TourStop, lay_route, route, store_route
from ui.desk import Desk
from ui.tours.rejection_drawer import RejectionDrawer

TABLES = ("tour_application", "tour_stop")
COPIED = (
    "organisation",
    "customer",
    "head",
    "head_title",
    "visitor_count",
    "visitors",
    "purpose",
    "minutes",
    "interpreter",
    "photos_wished",
    "interviews_wished",
)


class TourActs(QObject):
    """Acts of the signed-in account; a refusal is raised as `Problem` and told by the window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk

    def _told(self, text: str, undo: Callable[[], object] | None = None) -> None:
        self.desk.wrote(*TABLES)
        self.desk.say(text, (lambda: (undo(), self.desk.wrote(*TABLES))) if undo else None)

    def submit(self, tour: TourApplication) -> None:
        """Hand a draft in."""
        tour.submit()
        self._told(self.tr("已提交，等主办部门和办公室审批"), tour.reopen)

    def approve(self, tour: TourApplication, seat: str) -> None:
        """Agree for `seat`."""
        tour.approve(self.desk.now(), seat=seat)
        done = tour.status == "approved"
        text = self.tr("已批准，可以打印参观许可证") if done else self.tr("已同意，还等另一方审批")
        self._told(text, lambda: tour.withdraw(seat))

    def reject(self, tour: TourApplication) -> None:
        """Ask for the reason and refuse."""
        self.desk.open_drawer(RejectionDrawer(tour, lambda: self._told(self.tr("没有批准，申请人会看到原因"))))

    def reopen(self, tour: TourApplication) -> None:
        """Let the application be changed and approved anew."""
        tour.reopen()
        self._told(self.tr("已转回草稿，改好后请重新提交审批"))

    def cancel(self, tour: TourApplication) -> None:
        """Call the tour off."""
        before = tour.status
        tour.cancel()
        self._told(self.tr("已取消「{name}」的参观").format(name=tour.organisation), lambda: _set_status(tour, before))

    def assign(self, tour: TourApplication, what: str, key: int | None) -> None:
        """Give the tour another guide or car."""
        before = getattr(tour, f"{what}_id")
        tour.assign(what, key)
        text = {"guide": self.tr("已换讲解员"), "vehicle": self.tr("已换车辆")}[what]
        self._told(text, lambda: tour.assign(what, before))

    def lay(self, tour: TourApplication, stops: Sequence[TourStop], text: str) -> None:
        """Store another route."""
        before = route(tour)
        lay_route(tour, stops)
        self._told(text, lambda: store_route(tour, before))

    def retime(self, tour: TourApplication) -> None:
        """Let the stops follow one another from the start of the tour."""
        self.lay(tour, route(tour), self.tr("已按开始时间重排各站时间"))

    def leave_out(self, tour: TourApplication, area: str) -> None:
        """Take an area out of the route."""
        stops = [stop for stop in route(tour) if stop.area.name != area]
        self.lay(tour, stops, self.tr("已移除「{area}」").format(area=area))

    def copy(self, tour: TourApplication) -> TourApplication:
        """Return a new draft like an earlier tour, at the same time, not stored yet."""
        values = {name: tour.__data__[name] for name in COPIED}
        return TourApplication(host=self.desk.account, start=tour.start, **values)


def _set_status(tour: TourApplication, status: str) -> None:
    tour.status = status
    tour.save()
