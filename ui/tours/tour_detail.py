"""One application at the right of the list, laid out like the paper form it replaces."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from models.tour_application import TourApplication
from models.tour_stop import collisions, remarks, route
from rules.permissions import may
from ui.desk import Desk
from ui.kit.buttons import Button, primary, secondary
from ui.kit.empty_state import EmptyState
from ui.kit.labels import label
from ui.kit.slot import Slot
from ui.kit.surfaces import lay_on
from ui.kit.theme import scaled
from ui.sentences import said
from ui.tours.approval_sheet import ApprovalSheet
from ui.tours.route_card import RouteCard
from ui.tours.tour_acts import TourActs
from ui.tours.tour_facts import AreaNotesSheet, TourFactsSheet
from ui.tours.tour_head import TourHead
from ui.tours.tour_warnings import TourWarnings

WIDEST = 860
ENDED = ("rejected", "cancelled")


class TourDetail(QWidget):
    """Shows an application; the page opens what is asked for: form, copy, permit, another tour."""

    edit_wanted = Signal(object)
    print_wanted = Signal(object)
    look_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.acts = desk, TourActs(desk)
        self.tour: TourApplication | None = None
        self.head, self.warnings, self.facts = Slot(), Slot(), Slot()
        self.notes, self.approvals = Slot(), Slot()
        self.route = RouteCard()
        self.route.laid.connect(lambda stops, text: self.acts.lay(self.tour, stops, text))
        self._nothing = EmptyState(
            "ph.map-trifold", self.tr("没有选中参观申请"), self.tr("在左边的列表里选一份，或者新建一份申请。")
        )
        self._area = self._paper()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self._area, self._nothing):
            column.addWidget(widget)
        self.show_tour(None)

    def _paper(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = lay_on(QWidget(), "panel")
        inside.setMaximumWidth(scaled(WIDEST))
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 16, 24)
        column.setSpacing(16)
        column.addWidget(self.warnings)
        column.addWidget(self.facts)
        column.addWidget(self.route)
        column.addWidget(self.notes)
        column.addWidget(self.approvals)
        column.addStretch()
        area.setWidget(inside)
        return area

    def show_tour(self, tour: TourApplication | None) -> None:
        """Show an application, or that none is chosen."""
        self.tour = tour
        self._nothing.setVisible(tour is None)
        self._area.setVisible(tour is not None)
        self.head.setVisible(tour is not None)
        if tour is None:
            return
        found = [] if tour.status in ENDED else collisions(tour)
        refused = said(found[0].reason.detail) if found else ""
        self.head.put(TourHead(tour, self.desk.now(), self._buttons(refused), self._menu))
        self._show_warnings(tour, found)
        self.facts.put(TourFactsSheet(tour, self.desk.now(), self._choose()))
        wrong = {reason.reason.detail.values.get("area", "") for reason in found}
        self.route.show_tour(tour, wrong, not self._changes())
        areas = list({stop.area_id: stop.area for stop in route(tour)}.values())
        self.notes.put(_titled(self.tr("各区须知"), AreaNotesSheet(areas)) if areas else None)
        self.approvals.put(_titled(self.tr("审批"), ApprovalSheet(tour, self._seats(), self._approve, refused)))

    def _show_warnings(self, tour: TourApplication, found: list) -> None:
        coming = tour.status not in ENDED and tour.end >= self.desk.now()
        missing = remarks(tour) if coming else []
        if not found and not missing:
            self.warnings.put(None)
            return
        add_area = self.route.add.open_menu
        shown = TourWarnings(self.acts, tour, lambda: self.edit_wanted.emit(tour), self.look_wanted.emit, add_area)
        shown.show_found(found, missing)
        self.warnings.put(shown)

    def _changes(self) -> bool:
        return self.tour.is_open and self.tour.may_change(self.desk.acting)

    def _seats(self) -> list[str]:
        return self.tour.seats_of(self.desk.acting) if self.tour.is_open or self.tour.status == "approved" else []

    def _choose(self) -> object:
        """Return what assigns guide or car, or None where that is not the signed-in account's."""
        assigns = may(self.desk.acting.role, "assign_guides_and_cars") and self.tour.status not in ENDED
        return partial(self.acts.assign, self.tour) if assigns else None

    def _approve(self, seat: str) -> None:
        self.acts.approve(self.tour, seat)

    def _buttons(self, refused: str) -> list[Button]:
        """Return the acts that make sense now, the most likely one first and as primary."""
        tour, made = self.tour, []
        seats = [seat for seat in self._seats() if seat != "leader" or tour.status == "submitted"]
        changes = tour.may_change(self.desk.acting)
        if tour.status == "submitted" and seats:
            made.append((self.tr("同意"), "ph.check-bold", lambda: self._approve(seats[0])))
        if tour.status == "draft" and changes:
            made.append((self.tr("提交审批"), "ph.paper-plane-tilt", lambda: self.acts.submit(tour)))
        if tour.status == "submitted" and may(self.desk.acting.role, "approve_tours"):
            made.append((self.tr("不批准"), "ph.x", lambda: self.acts.reject(tour)))
        if self._changes():
            made.append((self.tr("修改"), "ph.pencil-simple", lambda: self.edit_wanted.emit(tour)))
        if tour.status not in ENDED:
            made.append((self.tr("打印许可证"), "ph.identification-badge", lambda: self.print_wanted.emit(tour)))
        if not tour.is_open and changes and tour.end >= self.desk.now():
            made.append((self.tr("重新申请"), "ph.arrow-counter-clockwise", lambda: self.acts.reopen(tour)))
        return [self._button(place, *act, refused) for place, act in enumerate(made)]

    def _button(self, place: int, text: str, icon_name: str, act: object, refused: str) -> Button:
        make = secondary if place else primary
        button = make(text, icon_name, "small")
        button.clicked.connect(lambda: act())
        if refused and icon_name == "ph.check-bold":
            button.setEnabled(False)
            button.setToolTip(self.tr("还不能同意：{reason}").format(reason=refused))
        return button

    def _menu(self, parent: QWidget) -> QMenu:
        menu, tour = QMenu(parent), self.tour
        menu.addAction(self.tr("复制为新申请"), lambda: self.edit_wanted.emit(self.acts.copy(tour)))
        cancel = menu.addAction(self.tr("取消参观"), lambda: self.acts.cancel(tour))
        cancel.setEnabled(tour.status not in ENDED and tour.may_change(self.desk.acting))
        return menu


def _titled(title: str, widget: QWidget) -> QWidget:
    """Put a section title above a widget."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(label(title, "section"))
    column.addWidget(widget)
    return made
