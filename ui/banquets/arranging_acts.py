"""What the program arranges: the whole hall, or only what a late change touches; says who moved."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from rules.problem import Problem
from rules.seating.model import Arrangement, Plan
from rules.seating.rearrange import rearrange
from ui.banquets.arranging import Arranged, Arranging
from ui.banquets.record_changes import FieldChange, change_of
from ui.banquets.seated_hall import SeatedHall
from ui.banquets.seating_acts import SeatingActs
from ui.banquets.spoken import in_words
from ui.kit.errors import problem_text
from ui.sentences import listed

NAMED = 4
"""So many of those who moved are named."""
PATIENCE = 10
"""How many times as long the longer search takes."""


class ArrangingActs(QObject):
    """`told` says what came of it. What is arranged from what is no longer so is given up."""

    told = Signal(str)

    def __init__(self, acts: SeatingActs, arranging: Arranging) -> None:
        super().__init__(acts)
        self._acts, self._arranging = acts, arranging
        arranging.arranged.connect(self._keep)
        arranging.failed.connect(self._fail)
        acts.stored.connect(self._interrupt)

    @property
    def _hall(self) -> SeatedHall:
        return self._acts.hall

    def start(self) -> None:
        """Begin to arrange the whole hall; a second time while it runs does nothing."""
        self._arranging.start(self._hall)

    def start_longer(self) -> None:
        """Begin to arrange the whole hall with more time to find a better plan."""
        self._arranging.start(self._hall, PATIENCE)

    def settle(self) -> None:
        """Seat those who wait and mend what is broken, moving as few people as possible."""
        layout = self._hall.layout
        arrangement = rearrange(layout.banquet, layout.plan)
        changes = self._changes(arrangement.plan)
        if not changes:
            self.told.emit(self.tr("不用调整，人人都在该坐的地方"))
            return
        self._acts.apply(self.tr("就近调整"), changes)
        self.told.emit(self._moved_words(arrangement))

    def miss(self, guests: Sequence[int]) -> None:
        """Take those who did not come off the hall, and mend what their leaving breaks; who waits goes on waiting."""
        layout, people = self._hall.layout, [self._hall.guests[guest] for guest in guests]
        present = tuple(guest for guest in layout.banquet.guests if guest.id in layout.spots and guest.id not in guests)
        kept = Plan(tuple(spot for spot in layout.plan.placements if spot.guest not in guests))
        arrangement = rearrange(replace(layout.banquet, guests=present), kept)
        names = listed(person.name for person in people)
        gone = [change_of(person, invitation="declined", locked=False) for person in people]
        self._acts.apply(self.tr("{names}未到").format(names=names), [*gone, *self._changes(arrangement.plan)])
        self.told.emit(self.tr("{names}未到；{moved}").format(names=names, moved=self._moved_words(arrangement)))

    def _changes(self, plan: Plan) -> list[FieldChange]:
        return self._acts.seat_changes({spot.guest: (spot.table, spot.seat) for spot in plan.placements})

    def _moved_words(self, arrangement: Arrangement) -> str:
        """Say who sits elsewhere now."""
        moved = [move for move in arrangement.moved if move.after is not None]
        if not moved:
            return self.tr("其他人不用动")
        words = [self._place_words(move.guest, move.after.table, move.after.seat) for move in moved[:NAMED]]
        if len(moved) > NAMED:
            text = self.tr("调整了 {count} 人：{people}等")
        else:
            text = self.tr("调整了 {count} 人：{people}")
        return text.format(count=len(moved), people=listed(words))

    def _place_words(self, guest: int, table: int, seat: int) -> str:
        layout = self._hall.layout
        text = self.tr("{name}到 {table} 桌 {seat}")
        name, label = self._hall.guests[guest].name, in_words(layout.label(table, seat))
        return text.format(name=name, table=layout.number[table], seat=label)

    def _interrupt(self, tables: Iterable[str]) -> None:
        """What is arranged from what is no longer so would undo what the user just did."""
        if self._arranging.is_running:
            self._arranging.stop()
            self.told.emit(self.tr("座次有改动，自动排座已停下；改好后请再排一次"))

    def _keep(self, answer: Arranged) -> None:
        self._acts.keep(answer.arrangement, answer.milliseconds, answer.seed)
        seated, left = len(answer.arrangement.plan.placements), len(answer.arrangement.plan.unseated)
        text = self.tr("已排 {seated} 人，用时 {seconds} 秒")
        if left:
            text = self.tr("已排 {seated} 人，座位不够，还有 {left} 人没有座位；请加桌或加座")
        self.told.emit(text.format(seated=seated, left=left, seconds=f"{answer.milliseconds / 1000:.1f}"))

    def _fail(self, problem: Problem) -> None:
        self.told.emit(problem_text(problem))
