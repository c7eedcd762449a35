"""A clerk's desk with one submitted tour over three areas, and a colleague's tour of the same morning."""

from dataclasses import dataclass
from datetime import datetime

import pytest
from office_fixtures import CLERK, COLLEAGUE, REP, OfficeInUse
from user_hands import OpenWindow

from models.account import account_named
from models.tour_application import TourApplication
from models.tour_area import TourArea
from models.tour_stop import TourStop, lay_route
from models.vehicle import Vehicle
from ui.main_window import MainWindow
from ui.tours.page import ToursPage

NOW, NINE = datetime(2026, 11, 25, 10, 12), datetime(2026, 12, 3, 9)


@dataclass(slots=True)
class Scene:
    """The window, the page, and what is in it."""

    office: OfficeInUse
    window: MainWindow
    page: ToursPage
    tour: TourApplication
    areas: list[TourArea]
    car: Vehicle

    def again(self) -> TourApplication:
        """Return the tour as it is stored now."""
        return TourApplication.get_by_id(self.tour.id)


def submitted(name: str, areas: list[TourArea], start: datetime = NINE, **values: object) -> TourApplication:
    tour = TourApplication.create(
        organisation=name,
        head="高远",
        purpose="看展厅",
        start=start,
        host=account_named(REP),
        visitors="高远 厂长",
        status="submitted",
        **values,
    )
    lay_route(tour, [TourStop(area=area, arrive=start, minutes=area.minutes) for area in areas])
    return tour


@pytest.fixture
def scene(office: OfficeInUse, open_window: OpenWindow) -> Scene:
    """The clerk looks at the tours on 25 November 2026."""
    places = (("正门", 10, ""), ("数字展厅", 25, ""), ("核心机房", 30, "换鞋套"))
    areas = [
        TourArea.create(name=name, minutes=minutes, notes=notes or None, position=place)
        for place, (name, minutes, notes) in enumerate(places)
    ]
    car = Vehicle.create(name="中巴", plate="云岭 0017", seats=19)
    tour = submitted("远帆印务有限公司", areas, guide=account_named(COLLEAGUE))
    window = open_window(CLERK, "tours")
    return Scene(office, window, window.page("tours"), tour, areas, car)
