"""The course of a banquet's day: when what happens, who is on duty, and in which order people are served (S2)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

BUSY = QT_TRANSLATE_NOOP("Rules", "{person}在「{one}」和「{other}」两处同时有事")
UNMANNED = QT_TRANSLATE_NOOP("Rules", "「{what}」还没有人负责")
OVERRUN = QT_TRANSLATE_NOOP("Rules", "流程到 {minutes} 分钟才结束，比预定的 {planned} 分钟长")
ALL_STAFF = {"全体", "各桌", "酒店"}  # duties that bind nobody by name


@dataclass(frozen=True, slots=True)
class Step:
    """One item: `start` in minutes from the beginning of the meal (before it when negative), and for how long."""

    start: int
    minutes: int
    stage: str
    what: str
    staff: tuple[str, ...] = ()

    @property
    def end(self) -> int:
        """When it is over, in minutes from the beginning of the meal."""
        return self.start + self.minutes


@dataclass(frozen=True, slots=True)
class Cast:
    """Who plays which part; empty where nobody is named yet."""

    host: str = ""
    second_host: str = ""
    guest_of_honour: str = ""
    ushers: tuple[str, ...] = ()


def template(minutes: int, cast: Cast) -> tuple[Step, ...]:
    """Return the usual course of a meal of so many minutes, from laying the hall to seeing off."""
    host, honoured = cast.host or "主人", cast.guest_of_honour or "主宾"
    door = tuple(filter(None, (cast.host, cast.second_host)))
    ushers, staff = cast.ushers or ("引座员",), ("会务",)
    last = max(minutes, 60)
    return (
        Step(-120, 60, "preparing", "布置厅堂，摆桌次卡、座位卡、菜单，试音响灯光", staff),
        Step(-45, 15, "preparing", "与厨房核对菜单、忌口单和酒水，全体到位", staff),
        Step(-30, 25, "receiving", f"{host}在厅门口迎接来宾，签到", door or ("主人",)),
        Step(-30, 30, "leading_in", "按桌次引客入座，先送到休息处的由本桌桌长陪同", ushers),
        Step(-5, 5, "leading_in", f"{host}陪{honoured}最后入席", door or ("主人",)),
        Step(0, 3, "speech", "主持人宣布开席，介绍主要来宾", ("主持人",)),
        Step(3, 5, "speech", f"{host}致辞", (host,)),
        Step(8, 5, "speech", f"{honoured}答辞", ()),
        Step(13, 4, "toast", f"{host}提议共同举杯", (host,)),
        Step(13, 4, "pouring", "服务员从来宾右侧斟酒，先主宾后主人，再按顺时针", ("酒店",)),
        Step(17, 10, "serving", "起冷盘，从左侧上菜", ("酒店",)),
        Step(27, max(last - 82, 15), "serving", "依次上热菜，转动转盘先到主宾面前；忌口的来宾换上另备的菜", ("酒店",)),
        Step(40, max(last - 100, 10), "toast", f"{host}到各桌敬酒", door or ("主人",)),
        Step(last - 45, 20, "serving", "上汤羹、主食、点心", ("酒店",)),
        Step(last - 25, 15, "serving", "上水果、茶", ("酒店",)),
        Step(last - 8, 8, "speech", f"{host}致谢，散席", (host,)),
        Step(
            last, 20, "seeing_off", f"{host}送{honoured}上车，各桌桌长送本桌来宾", (*(door or ("主人",)), *cast.ushers)
        ),
    )


def duty_findings(steps: Sequence[Step], planned: int) -> tuple[Sentence, ...]:
    """Return who is wanted in two places at once, what nobody looks after, and whether it takes too long."""
    return tuple(_findings(steps, planned))


def _findings(steps: Sequence[Step], planned: int) -> Iterator[Sentence]:
    for one, other in combinations(steps, 2):
        if one.start < other.end and other.start < one.end:
            for person in sorted(set(one.staff) & set(other.staff) - ALL_STAFF):
                yield Sentence(BUSY, person=person, one=one.what, other=other.what)
    for step in steps:
        if not step.staff and step.stage != "speech":
            yield Sentence(UNMANNED, what=step.what)
    meal = max((step.end for step in steps if step.stage not in {"seeing_off", "preparing"}), default=0)
    if meal > planned:
        yield Sentence(OVERRUN, minutes=meal, planned=planned)


def duties(steps: Sequence[Step]) -> dict[str, tuple[Step, ...]]:
    """Return what each person does, in order of time."""
    found: defaultdict[str, list[Step]] = defaultdict(list)
    for step in sorted(steps, key=lambda step: (step.start, step.minutes)):
        for person in step.staff:
            found[person].append(step)
    return {person: tuple(own) for person, own in found.items()}


def serving_order(ring: Sequence[str | None], genders: Sequence[str] = ()) -> tuple[int, ...]:
    """Return the seats of a table in the order they are served.

    `ring` holds what each guest is there for, going clockwise; None is an empty seat. The guest of honour's lady or a
    lady of honour comes first, else the guest of honour, then hostess or host, then everybody clockwise from there.
    """
    taken = [seat for seat, role in enumerate(ring) if role is not None]
    ladies = {seat for seat, gender in enumerate(genders) if gender == "F"}
    first = [seat for seat in taken if ring[seat] == "spouse" and seat in ladies]
    first += [seat for seat in taken if ring[seat] == "guest_of_honour"]
    first.sort(key=lambda seat: seat not in ladies)
    first += [seat for role in ("hostess", "host") for seat in taken if ring[seat] == role]
    if not first:
        return tuple(taken)
    start = first[-1]
    rest = [(start + step) % len(ring) for step in range(1, len(ring))]
    return (*first, *(seat for seat in rest if seat in taken and seat not in first))
