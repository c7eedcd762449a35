"""参观接待: applications at the left, the chosen one like a paper form at the right, permits, areas and cars."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from models.tour_application import TourApplication
from models.tour_area import TourArea
from models.vehicle import Vehicle
from rules.permissions import may
from ui.desk import Desk, Page
from ui.kit.buttons import icon_button, primary
from ui.kit.empty_state import EmptyState
from ui.kit.page_header import PageHeader
from ui.kit.record_table import RecordTable
from ui.kit.segmented import Segmented
from ui.kit.theme import scaled
from ui.records.record_page import RecordPage
from ui.tours.application_drawer import ApplicationDrawer, new_application
from ui.tours.tour_detail import TourDetail
from ui.tours.tour_words import ALL, APPROVED, DRAFT, FILTERS, WAITING, in_order, tour_rows

ROW = 40
LIST, DETAIL = 440, 816
ALONE_BELOW = 880
"""Width in px of the page below which the detail stands alone, for example beside a drawer."""


class ToursPage(Page):
    """Lists applications; `"new"` as a subject opens the form, a key the application."""

    READS = ("tour_application", "tour_stop", "tour_area", "vehicle", "account", "office")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.pages = QStackedWidget()
        self.header = PageHeader(self.tr("参观接待"))
        self.filter = self.header.add_right(Segmented(self._choices({}), WAITING))
        more = self.header.add_right(icon_button("ph.dots-three-bold", self.tr("参观区域和车辆")))
        more.clicked.connect(lambda: self.lists_menu(more).popup(more.mapToGlobal(more.rect().bottomLeft())))
        new = self.header.add_right(primary(self.tr("新建参观申请"), "ph.plus-bold"))
        new.clicked.connect(self.start_new)
        self.table, self.detail = RecordTable(ROW), TourDetail(desk)
        self.empty = EmptyState(
            "ph.map-trifold",
            self.tr("这里还没有参观申请"),
            self.tr("填好来访单位和时间，排路线、请审批，就能打印参观许可证。"),
            self.tr("新建参观申请"),
        )
        self.filter.changed.connect(lambda _value: self._filter())
        self.empty.acted.connect(self.start_new)
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(self._edit_key)
        self.table.setAccessibleName(self.tr("参观申请"))
        self.first = self.table
        self.detail.edit_wanted.connect(self.edit)
        self.detail.print_wanted.connect(self.preview)
        self.detail.look_wanted.connect(self.show_subject)
        self.pages.addWidget(self._main())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)

    def _main(self) -> QWidget:
        made, self._left = QWidget(), QWidget()
        beside = QVBoxLayout(self._left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.table)
        beside.addWidget(self.empty)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._left)
        split.addWidget(self.detail)
        split.setSizes([scaled(LIST), scaled(DETAIL)])
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(split, 1)
        return made

    def _choices(self, counts: dict[str, int]) -> list[tuple[str, str]]:
        names = (
            (WAITING, self.tr("待审批")),
            (DRAFT, self.tr("草稿")),
            (APPROVED, self.tr("已批准")),
            (ALL, self.tr("全部")),
        )
        return [(key, f"{name} {counts[key]}" if counts else name) for key, name in names]

    def _filter(self) -> None:
        self.detail.show_tour(None)
        self.refresh()

    def refresh(self) -> None:
        """Read the applications again and keep the chosen one, even where its new state no longer fits the filter."""
        tours = list(TourApplication.present())
        self.filter.set_options(
            self._choices({key: sum(tour.status in states for tour in tours) for key, states in FILTERS.items()})
        )
        chosen = self.detail.tour.id if self.detail.tour else None
        states = FILTERS[str(self.filter.value())]
        shown = in_order((tour for tour in tours if tour.status in states or tour.id == chosen), self.desk.now())
        self.table.set_listing(tour_rows(shown, self.desk.now()))
        for widget in (self.table, self.detail):
            widget.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        self._fold()
        if not self.table.select_key(chosen) and shown:
            self.table.selectRow(0)
        self._show(chosen if any(tour.id == chosen for tour in shown) else shown[0].id if shown else None)

    def _show(self, key: object) -> None:
        self.detail.show_tour(TourApplication.get_or_none(TourApplication.id == key))

    def start_new(self) -> None:
        """Open the form of a new application."""
        self.edit(new_application(self.desk))

    def edit(self, tour: TourApplication) -> None:
        """Open the form of an application, or say who may change it."""
        new = "id" in tour._dirty
        if not new and not (tour.is_open and tour.may_change(self.desk.acting)):
            self.desk.say(self.tr("这份申请不能直接改动；接待人、部门经理和办公室可以按「重新申请」。"))
            return
        self.desk.open_drawer(ApplicationDrawer(self.desk, tour, lambda stored: self.show_subject(stored.id)))

    def _edit_key(self, key: object) -> None:
        self.edit(TourApplication.get_by_id(key))

    def show_subject(self, subject: object) -> None:
        """Start a new application for `"new"`, else show the one with that key."""
        self._leave_inner()
        if subject == "new":
            self.start_new()
            return
        tour = TourApplication.get_by_id(subject)
        if tour.status not in FILTERS[str(self.filter.value())]:
            self.filter.set_value(ALL)
            self.refresh()
        self.table.select_key(tour.id)
        self._show(tour.id)

    def preview(self, tour: TourApplication) -> None:
        """Show the permit as it would be printed."""
        from ui.printing.preview import PrintPreview  # the writer of PDFs takes a while to load

        approved = tour.status == "approved"
        notice = "" if approved else self.tr("还没有批准。可以先打印请领导签字；批准前门卫不放行。")
        self._open_inner(PrintPreview(self.desk, "visit-permit", tour.id, tour.organisation, notice))

    def lists_menu(self, parent: QWidget) -> QMenu:
        """Return the menu with the lists the office keeps for tours."""
        menu = QMenu(parent)
        keeps = may(self.desk.acting.role, "assign_guides_and_cars")
        for text, record_type in ((self.tr("参观区域"), TourArea), (self.tr("车辆"), Vehicle)):
            words = text if keeps else self.tr("{list}（由办公室维护）").format(list=text)
            action = menu.addAction(words, lambda record_type=record_type: self.open_list(record_type))
            action.setEnabled(keeps)
        return menu

    def open_list(self, record_type: type) -> None:
        """Show the areas or the cars in the place of the applications."""
        page = RecordPage(self.desk, record_type, back=True)
        page.enter()
        self._open_inner(page)

    def _open_inner(self, page: QWidget) -> None:
        page.went_back.connect(self._leave_inner)
        self._leave_inner()
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Give a narrow page to the detail alone, if there is one to show."""
        self._left.setVisible(self.width() >= ALONE_BELOW or self.detail.isHidden())

    def _leave_inner(self) -> None:
        while self.pages.count() > 1:
            page = self.pages.widget(1)
            self.pages.removeWidget(page)
            page.deleteLater()
