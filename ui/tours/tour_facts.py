"""The two ruled sheets of an application: who comes when and why, and what the areas ask of visitors."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from models.account import Account
from models.tour_application import TourApplication
from models.tour_area import PERMISSIONS, TourArea
from models.tour_stop import free_guides, free_vehicles
from models.vehicle import Vehicle
from ui.kit.buttons import icon_button
from ui.kit.editors import record_text
from ui.kit.labels import label
from ui.tours.form_sheet import FormSheet
from ui.tours.tour_words import people_text, span_text

Choose = Callable[[str, int | None], None]


def guide_text(guide: Account | None) -> str:
    """Return a guide with the short number."""
    if guide is None:
        return ""
    return f"{guide.name} · {guide.extension}" if guide.extension else guide.name


def car_text(car: Vehicle | None) -> str:
    """Return a car with plate and seats."""
    seats = QCoreApplication.translate("Tours", "{seats} 座")
    return f"{car.name} {car.plate} · {seats.format(seats=car.seats)}" if car else ""


def guide_menu(parent: QWidget, tour: TourApplication, choose: Choose) -> QMenu:
    """Return a menu of the colleagues who are free to guide the tour."""
    free = [(guide.id, guide_text(guide)) for guide in free_guides(tour) if guide.id != tour.guide_id]
    return _menu(parent, free, QCoreApplication.translate("Tours", "这段时间没有空着的讲解员"), "guide", choose)


def car_menu(parent: QWidget, tour: TourApplication, choose: Choose) -> QMenu:
    """Return a menu of the cars that are free for the tour, and of going without one."""
    free = [(car.id, car_text(car)) for car in free_vehicles(tour) if car.id != tour.vehicle_id]
    menu = _menu(parent, free, QCoreApplication.translate("Tours", "这段时间没有空着的车"), "vehicle", choose)
    if tour.vehicle_id:
        menu.addSeparator()
        menu.addAction(QCoreApplication.translate("Tours", "不用车"), lambda: choose("vehicle", None))
    return menu


def _menu(parent: QWidget, free: Sequence[tuple[int, str]], nobody: str, what: str, choose: Choose) -> QMenu:
    menu = QMenu(parent)
    for key, text in free:
        menu.addAction(text, lambda key=key: choose(what, key))
    if not free:
        menu.addAction(nobody).setEnabled(False)
    return menu


class TourFactsSheet(FormSheet):
    """The facts as they stand on the permit; with `choose`, guide and car can be chosen among those who are free."""

    def __init__(self, tour: TourApplication, now: datetime, choose: Choose | None) -> None:
        super().__init__((76, 0, 76, 0))
        self._tour, self._choose = tour, choose
        self._wide(0, self.tr("来访单位"), tour.organisation, "heading")
        self._pair(1, self.tr("带队人"), " ".join(filter(None, (tour.head, tour.head_title))))
        self._pair(1, self.tr("人数"), people_text(tour.visitor_count), 2)
        self._wide(2, self.tr("有效时间"), span_text(tour, now), "strong")
        self._wide(3, self.tr("参观目的"), tour.purpose or "")
        self._pair(4, self.tr("接待人"), guide_text(tour.host))
        self.add_head(4, 2, self.tr("讲解员"))
        self._chosen(4, 3, guide_text(tour.guide), self.tr("未安排"), guide_menu, self.tr("安排讲解员"))
        self.add_head(5, 0, self.tr("车辆"))
        self._chosen(5, 1, car_text(tour.vehicle), self.tr("不用车"), car_menu, self.tr("安排车辆"))
        self._pair(5, self.tr("翻译"), tour.interpreter or self.tr("不需要"), 2)
        self._pair(6, self.tr("拍照"), self._wish(tour.photos_wished))
        self._pair(6, self.tr("采访"), self._wish(tour.interviews_wished), 2)
        names = " · ".join(tour.names)
        self._wide(7, self.tr("来访名单"), names)

    def _wish(self, wished: bool) -> str:
        return self.tr("希望") if wished else self.tr("不需要")

    def _pair(self, row: int, head: str, text: str, column: int = 0) -> None:
        self.add_head(row, column, head)
        self.add_text(row, column + 1, text)

    def _wide(self, row: int, head: str, text: str, role: str = "body") -> None:
        self.add_head(row, 0, head)
        self.add_text(row, 1, text, 3, role)

    def _chosen(self, row: int, column: int, text: str, nothing: str, menu: Callable[..., QMenu], name: str) -> None:
        """Show who or what is assigned, with a button to choose another where that is allowed."""
        if self._choose is None:
            self.add_text(row, column, text or nothing)
            return
        shown = label(text or nothing, "body", "text" if text else "text-3", wrap=True)
        button = icon_button("ph.caret-down" if text else "ph.plus", name, measure="tiny")
        offered = menu(button, self._tour, self._choose)
        button.clicked.connect(lambda: offered.popup(button.mapToGlobal(button.rect().bottomLeft())))
        self.add_widgets(row, column, (shown, button))


class AreaNotesSheet(FormSheet):
    """What to do before entering each area, and whether photos and interviews are allowed there."""

    def __init__(self, areas: Sequence[TourArea]) -> None:
        super().__init__((112, 0, 84, 84))
        for column, text in enumerate((self.tr("区域"), self.tr("入区前请您"), self.tr("拍照"), self.tr("采访"))):
            self.add_head(0, column, text)
        answers = dict(PERMISSIONS)
        for row, area in enumerate(areas, start=1):
            self.add_text(row, 0, area.name, role="strong" if area.notes else "body")
            self.add_text(row, 1, "".join((area.notes or "").splitlines()) or self.tr("无特别要求"))
            self.add_text(row, 2, record_text(answers[area.photos]))
            self.add_text(row, 3, record_text(answers[area.interviews]))
