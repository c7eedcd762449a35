"""路线与时间: the line of stops, and below it the stop that is chosen, to be changed."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models.tour_application import TourApplication
from models.tour_area import TourArea
from models.tour_stop import TourStop, route
from ui.kit.buttons import DropDown, icon_button
from ui.kit.labels import ElidedLabel, label
from ui.kit.number_editors import NumberEditor
from ui.kit.painting import rounded_box
from ui.kit.text_editors import TextEditor
from ui.kit.theme import scaled
from ui.tours.route_line import RouteLine


class RouteCard(QWidget):
    """Edits the route of one tour; `laid(stops, text)` carries the stops as they shall be and what was done."""

    laid = Signal(list, str)

    def __init__(self) -> None:
        super().__init__()
        self.tour: TourApplication | None = None
        self.line = RouteLine()
        self.add = DropDown(self.tr("添加区域"), "secondary", "ph.plus", "tiny")
        self._span = label("", "caption", "text-2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("路线与时间"), "section"))
        head.addWidget(self._span)
        head.addStretch()
        head.addWidget(self.add)
        column.addLayout(head)
        self._empty = label(
            self.tr("还没有路线。按右上角「添加区域」，把要参观的地方按先后加进来。"), "body", "text-3", wrap=True
        )
        self._empty.setContentsMargins(16, 12, 16, 12)
        self._frame = _Framed((self.line, self._empty))
        column.addWidget(self._frame)
        self._strip = self._stop_strip()
        column.addWidget(self._strip)
        self.line.chosen.connect(self._show_stop)
        self.line.moved.connect(self._move)
        self.line.stretched.connect(self._stretch)
        self.line.removed.connect(self._remove)

    def _stop_strip(self) -> QWidget:
        strip = QWidget()
        row = QHBoxLayout(strip)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.name = ElidedLabel("", "strong")
        self.name.setFixedWidth(scaled(104))
        self.minutes, self.note = NumberEditor(), TextEditor()
        self.minutes.setFixedWidth(scaled(56))
        self.minutes.setAccessibleName(self.tr("停留分钟"))
        self.note.setAccessibleName(self.tr("说明"))
        self.note.setPlaceholderText(self.tr("说明，例如：签到、发证"))
        for editor in (self.minutes, self.note):
            editor.setProperty("measure", "small")
            editor.editingFinished.connect(self._rewrite)
        back = icon_button("ph.arrow-left", self.tr("提前一站"), measure="small")
        forth = icon_button("ph.arrow-right", self.tr("推后一站"), measure="small")
        remove = icon_button("ph.trash", self.tr("移除这一站"), "danger", "small")
        back.clicked.connect(lambda: self._move(self.line.current, self.line.current - 1))
        forth.clicked.connect(lambda: self._move(self.line.current, self.line.current + 1))
        remove.clicked.connect(lambda: self._remove(self.line.current))
        row.addWidget(self.name)
        row.addWidget(label(self.tr("停留"), "caption", "text-2"))
        row.addWidget(self.minutes)
        row.addWidget(label(self.tr("分钟"), "caption", "text-2"))
        row.addWidget(self.note, 1)
        for button in (back, forth, remove):
            row.addWidget(button)
        return strip

    def show_tour(self, tour: TourApplication, wrong: Collection[str], read_only: bool) -> None:
        """Show the route of a tour; the chosen stop stays chosen while it is the same tour."""
        if self.tour is None or self.tour.id != tour.id:
            self.line.current = -1
        self.tour = tour
        stops = route(tour)
        self.line.show_stops(stops, wrong, read_only)
        self.line.setVisible(bool(stops))
        self._empty.setVisible(not stops)
        self.add.setVisible(not read_only)
        self._span.setText(self._span_text(stops))
        self._offer_areas()
        self._show_stop(self.line.current)

    def _span_text(self, stops: list[TourStop]) -> str:
        if not stops:
            return ""
        minutes = int((stops[-1].leave - stops[0].arrive).total_seconds()) // 60
        words = self.tr("{start}–{end} · 共 {minutes} 分钟，{count} 站")
        return words.format(
            start=f"{stops[0].arrive:%H:%M}", end=f"{stops[-1].leave:%H:%M}", minutes=minutes, count=len(stops)
        )

    def _offer_areas(self) -> None:
        menu = QMenu(self)
        for area in TourArea.present().order_by(TourArea.position, TourArea.name):
            text = self.tr("{area}（不对来访者开放）") if area.closed else "{area}"
            action = menu.addAction(text.format(area=area.name), partial(self._add, area))
            action.setEnabled(not area.closed)
        if menu.isEmpty():
            menu.addAction(self.tr("还没有参观区域，请在页面右上角 ⋯ 里建立")).setEnabled(False)
        self.add.set_menu(menu)

    def _show_stop(self, place: int) -> None:
        shown = 0 <= place < len(self.line.stops) and not self.line.read_only
        self._strip.setVisible(shown)
        if shown:
            stop = self.line.stops[place]
            self.name.set_text(stop.area.name)
            self.minutes.set_value(stop.minutes)
            self.note.set_value(stop.note)

    def _add(self, area: TourArea) -> None:
        stop = TourStop(tour=self.tour, area=area, arrive=self.tour.start, minutes=area.minutes or 20)
        place = self.line.current + 1 if self.line.current >= 0 else len(self.line.stops)
        self.line.current = place
        stops = [*self.line.stops[:place], stop, *self.line.stops[place:]]
        self.laid.emit(stops, self.tr("已加上「{area}」").format(area=area.name))

    def _move(self, place: int, target: int) -> None:
        if not 0 <= target < len(self.line.stops):
            return
        stops = list(self.line.stops)
        stops.insert(target, stops.pop(place))
        self.line.current = target
        self.laid.emit(stops, self.tr("已调整「{area}」的先后").format(area=stops[target].area.name))

    def _stretch(self, place: int, minutes: int) -> None:
        stop = self.line.stops[place]
        stop.minutes = minutes
        self.laid.emit(list(self.line.stops), self._stays(stop))

    def _stays(self, stop: TourStop) -> str:
        return self.tr("「{area}」停留 {minutes} 分钟").format(area=stop.area.name, minutes=stop.minutes)

    def _rewrite(self) -> None:
        """Take minutes and note from the editors when one of them is left."""
        stop, minutes = self.line.stops[self.line.current], self.minutes.value()
        wrong = not isinstance(minutes, int) or minutes < 1
        self.minutes.set_wrong(wrong)
        if wrong or (stop.minutes, stop.note) == (minutes, self.note.value()):
            return
        stop.minutes, stop.note = minutes, self.note.value()
        self.laid.emit(list(self.line.stops), self._stays(stop))

    def _remove(self, place: int) -> None:
        stops = list(self.line.stops)
        gone = stops.pop(place)
        self.line.current = min(place, len(stops) - 1)
        self.laid.emit(stops, self.tr("已移除「{area}」").format(area=gone.area.name))


class _Framed(QWidget):
    """A box with a hairline round it, as on the permit."""

    def __init__(self, widgets: tuple[QWidget, ...]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        for widget in widgets:
            column.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        rounded_box(QPainter(self), self.rect(), 6, "panel", "border-strong")
