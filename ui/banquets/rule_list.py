"""The live rule list of the inspector: broken rules first, then reminders, then those that are kept."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rules.seating.fixes import mended
from rules.seating.model import Conflict, Finding, Placement
from ui.banquet_file.refused_dishes import RefusedDishes, refused_dishes
from ui.banquets.considering import Considering
from ui.banquets.finding_card import FindingCard, PassedLine
from ui.banquets.seated_hall import SeatedHall
from ui.banquets.spoken import in_words, spoken
from ui.kit.buttons import link
from ui.kit.chips import Chip
from ui.kit.errors import problem_text
from ui.kit.labels import label

SAID_BY_RULES = {"capacity"}
"""Conflicts the rule list tells anyway."""


class RuleList(QWidget):
    """`pointed`, `wanted` carry seats, `fix_wanted` the placements of one finding; `menu_wanted` for other dishes.

    `previewed` carries the placements a fix would make while its button is considered, none when it is left.
    """

    pointed = Signal(list)
    wanted = Signal(list)
    fix_wanted = Signal(object)
    fix_all_wanted = Signal()
    previewed = Signal(list)
    menu_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._may_arrange = True
        self._hall: SeatedHall | None = None
        self._broken, self._reminders = Chip("", "danger"), Chip("", "warn")
        self.fix_all = link(self.tr("全部修复"))
        self.fix_all.clicked.connect(self.fix_all_wanted)
        Considering(self.fix_all, lambda begins: self.previewed.emit(self._all_fixes() if begins else []))
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 8, 6)
        head.setSpacing(8)
        head.addWidget(label(self.tr("规则检查"), "section"))
        head.addWidget(self._broken)
        head.addWidget(self._reminders)
        head.addStretch()
        head.addWidget(self.fix_all)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.area, 1)

    def set_may_arrange(self, may: bool) -> None:
        """Offer fixes or not."""
        self._may_arrange = may

    def _all_fixes(self) -> list[Placement]:
        """Return who would sit where after every fix."""
        if self._hall is None:
            return []
        layout = self._hall.layout
        return [spot for spot in mended(layout.banquet, layout.plan).placements if layout.spots.get(spot.guest) != spot]

    def show_hall(self, hall: SeatedHall) -> None:
        """Show what the rules say about a banquet as it was just read."""
        self._hall = hall
        self._refused = refused_dishes(hall.banquet)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 2, 12, 12)
        column.setSpacing(8)
        cards = list(self._cards(hall))
        for card in cards:
            column.addWidget(card)
        if cards:
            column.addSpacing(2)
        passed = [finding for finding in hall.findings if finding.level == "passed"]
        for finding in passed:
            column.addWidget(PassedLine(in_words(finding.title), spoken(finding.text)))
        column.addStretch()
        place = self.area.verticalScrollBar().value()
        before = self.area.takeWidget()
        self.area.setWidget(inside)
        if before is not None:
            before.deleteLater()  # one of its buttons may be what asked for the change
        self.area.verticalScrollBar().setValue(place)
        self._count(hall)

    def _count(self, hall: SeatedHall) -> None:
        levels = [finding.level for finding in hall.findings]
        broken, reminders = levels.count("broken") + bool(self._refused.dishes), levels.count("reminder")
        self._broken.set_chip(self.tr("{count} 不符").format(count=broken), "danger")
        self._reminders.set_chip(self.tr("{count} 提醒").format(count=reminders), "warn")
        self._broken.setVisible(broken > 0)
        self._reminders.setVisible(reminders > 0)
        fixable = any(finding.fix for finding in hall.findings if finding.level == "broken")
        self.fix_all.setVisible(fixable and self._may_arrange)

    def _cards(self, hall: SeatedHall) -> Iterator[FindingCard]:
        if hall.obstacle is not None:
            yield FindingCard("broken", self.tr("现在还不能自动排座"), problem_text(hall.obstacle), ())
        for conflict in hall.conflicts:
            if conflict.rule not in SAID_BY_RULES:
                yield self._conflict_card(hall, conflict)
        if self._refused.dishes:
            yield self._menu_card(hall, self._refused)
        for finding in hall.findings:
            if finding.level != "passed":
                yield self._card(finding)

    def _conflict_card(self, hall: SeatedHall, conflict: Conflict) -> FindingCard:
        spots = [hall.spots[guest] for guest in conflict.guests if guest in hall.spots]
        card = FindingCard("reminder", self.tr("有些要求互相抵触"), spoken(conflict.text), spots)
        card.pointed.connect(self.pointed)
        card.wanted.connect(self.wanted)
        return card

    def _menu_card(self, hall: SeatedHall, refused: RefusedDishes) -> FindingCard:
        """Return the card of the dishes that some guests may not eat, which points at their seats."""
        spots = [hall.spots[guest] for guest in refused.guests if guest in hall.spots]
        action = self.tr("换菜") if self._may_arrange else ""
        card = FindingCard("broken", self.tr("忌口与菜单"), refused.text(), spots, action)
        card.fixed.connect(self.menu_wanted)
        card.pointed.connect(self.pointed)
        card.wanted.connect(self.wanted)
        return card

    def _card(self, finding: Finding) -> FindingCard:
        action = self.tr("修复") if finding.fix and self._may_arrange else ""
        card = FindingCard(finding.level, in_words(finding.title), spoken(finding.text), finding.seats, action)
        card.fixed.connect(lambda: self.fix_wanted.emit(finding.fix))
        Considering(card.button, lambda begins: self.previewed.emit(list(finding.fix) if begins else []))
        card.pointed.connect(self.pointed)
        card.wanted.connect(self.wanted)
        return card
