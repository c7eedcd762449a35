"""The banner at the top of today: the first notice with its act, and how many more there are."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.banner import Banner
from ui.today.notices import Notice

ICONS = {
    "joint_visit": "ph.users-three",
    "colleague_notice": "ph.info-fill",
    "": "ph.arrows-in-line-horizontal-bold",
}


class NoticeBar(QWidget):
    """Shows one notice at a time; `accepted(notice)` and `looked_at(notice)` follow its buttons."""

    accepted = Signal(object)
    looked_at = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._notices: list[Notice] = []
        self._put_away: set[tuple[int | None, ...]] = set()
        self.banner: Banner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self.hide()

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show the first of these that was not put away."""
        self._notices = [notice for notice in notices if notice.key not in self._put_away]
        self._show_first()

    def notice(self) -> Notice | None:
        """Return the notice shown."""
        return self._notices[0] if self._notices else None

    def _show_first(self) -> None:
        if self.banner:
            self._column.removeWidget(self.banner)
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None
        self.setVisible(bool(self._notices))
        if not self._notices:
            return
        first = self._notices[0]
        acts = self._acts(first)
        kind = first.task.kind if first.task else ""
        lead = f"{first.lead}\N{EM SPACE}"
        self.banner = Banner("warn", first.text, lead, tuple(words for words, _ in acts), True, ICONS[kind])
        self.banner.acted.connect(lambda place: acts[place][1]())
        self.banner.closed.connect(lambda: self._leave(first))
        self._column.addWidget(self.banner)

    def _acts(self, notice: Notice) -> list[tuple[str, object]]:
        acts = [(notice.act, lambda: self.accepted.emit(notice))] if notice.act else []
        if notice.other:
            acts.append((self.tr("看详情"), lambda: self.looked_at.emit(notice)))
        if len(self._notices) > 1:
            acts.append((self.tr("另有 {count} 条").format(count=len(self._notices) - 1), self._next))
        return acts

    def _next(self) -> None:
        self._notices.append(self._notices.pop(0))
        self._show_first()

    def _leave(self, notice: Notice) -> None:
        """Put a notice away until the program is started again."""
        self._put_away.add(notice.key)
        self.show_notices(self._notices)
