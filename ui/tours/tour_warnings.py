"""What speaks against a tour, as banners with the next step: collisions in red, what is missing in amber."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.tour_application import TourApplication
from rules.permissions import may
from rules.reason import Reason
from rules.tour_conflicts import TourConflict
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.sentences import said
from ui.tours.tour_acts import TourActs
from ui.tours.tour_facts import car_menu, guide_menu

Step = tuple[str, Callable[[QWidget], None]]


class TourWarnings(QWidget):
    """Banners for one tour; `edit` opens its form, `look(key)` shows another tour, `add_area` offers the areas."""

    def __init__(
        self,
        acts: TourActs,
        tour: TourApplication,
        edit: Callable[[], None],
        look: Callable[[int], None],
        add_area: Callable[[], None],
    ) -> None:
        super().__init__()
        self._acts, self._tour, self._edit, self._look, self._add_area = acts, tour, edit, look, add_area
        self._assigns = may(acts.desk.acting.role, "assign_guides_and_cars")
        self._changes = tour.is_open and tour.may_change(acts.desk.acting)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_found(self, conflicts: Sequence[TourConflict], remarks: Sequence[Reason]) -> None:
        """Show collisions first, then what is missing."""
        for conflict in conflicts:
            steps = self._steps(conflict.reason)
            if conflict.other is not None:
                steps.append((self.tr("看这次参观"), lambda _banner, key=conflict.other: self._look(key)))
            self._add("blocking", said(conflict.reason.detail), steps)
        for reason in remarks:
            self._add("warn", said(reason.detail), self._steps(reason))

    def _add(self, level: str, text: str, steps: Sequence[Step]) -> None:
        banner = Banner(level, text, actions=tuple(name for name, _ in steps))
        banner.acted.connect(lambda place: steps[place][1](banner.findChildren(Button)[place]))
        self._column.addWidget(banner)

    def _steps(self, reason: Reason) -> list[Step]:
        """Return what can be done about a reason by whoever is signed in."""
        assigning: dict[str, Step] = {
            "same_guide": (self.tr("换讲解员"), self._choose_guide),
            "no_guide": (self.tr("安排讲解员"), self._choose_guide),
            "same_car": (self.tr("换车"), self._choose_car),
            "car_too_small": (self.tr("换车"), self._choose_car),
        }
        again = (self.tr("重排时间"), lambda _button: self._acts.retime(self._tour))
        rewrite = (self.tr("补上"), lambda _button: self._edit())
        another_time = (self.tr("改时间"), lambda _button: self._edit())
        changing: dict[str, Step] = {
            "no_route": (self.tr("添加区域"), lambda _button: self._add_area()),
            "closed_area": (self.tr("移除这一站"), lambda _button: self._leave_out(reason)),
            "no_time": again,
            "backwards": again,
            "same_area": another_time,
            "day_off": another_time,
            "out_of_hours": another_time,
            "no_names": rewrite,
            "names_differ": (self.tr("核对名单"), rewrite[1]),
        }
        allowed = (assigning if self._assigns else {}) | (changing if self._changes else {})
        return [allowed[reason.kind]] if reason.kind in allowed else []

    def _leave_out(self, reason: Reason) -> None:
        self._acts.leave_out(self._tour, reason.detail.values["area"])

    def _choose_guide(self, button: QWidget) -> None:
        self._open(button, guide_menu(self, self._tour, self._assign))

    def _choose_car(self, button: QWidget) -> None:
        self._open(button, car_menu(self, self._tour, self._assign))

    def _open(self, button: QWidget, menu: object) -> None:
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _assign(self, what: str, key: int | None) -> None:
        self._acts.assign(self._tour, what, key)
