"""When somebody is away: leave, rest or training outside, by whole or half days."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

NOON = time(12)
KINDS = {
    "leave": QT_TRANSLATE_NOOP("Rules", "请假"),
    "rest": QT_TRANSLATE_NOOP("Rules", "休假"),
    "training": QT_TRANSLATE_NOOP("Rules", "外出培训"),
    "trip": QT_TRANSLATE_NOOP("Rules", "出差"),
}
AWAY = QT_TRANSLATE_NOOP("Rules", "{name} {span} {kind}，不在岗")
ONE_DAY = QT_TRANSLATE_NOOP("Rules", "{first}")
HALF_DAYS = {
    "morning": QT_TRANSLATE_NOOP("Rules", "{first} 上午"),
    "afternoon": QT_TRANSLATE_NOOP("Rules", "{first} 下午"),
}
SEVERAL_DAYS = QT_TRANSLATE_NOOP("Rules", "{first} 至 {last}")


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody is away from `first` to `last`, both included; `part` is all, morning or afternoon of each day."""

    account: int
    name: str
    kind: str
    first: date
    last: date
    part: str = "all"

    def covers(self, start: datetime, end: datetime) -> bool:
        """Tell whether any of the time from `start` to `end` falls into the absence; touching it does not."""
        day, last = max(start.date(), self.first), min(end.date(), self.last)
        while day <= last:
            begins, ends = self.span_of(day)
            if start < ends and begins < end:
                return True
            day += timedelta(days=1)
        return False

    def span_of(self, day: date) -> tuple[datetime, datetime]:
        """Return from when to when somebody is away on a day of the absence."""
        midnight, noon = datetime.combine(day, time()), datetime.combine(day, NOON)
        begins = noon if self.part == "afternoon" else midnight
        return begins, noon if self.part == "morning" else midnight + timedelta(days=1)

    def label(self) -> Sentence:
        """Name the kind: 请假."""
        return Sentence(KINDS[self.kind])

    def sentence(self) -> Sentence:
        """Say who is away, when and why: 林小满 11-26 至 11-27 休假，不在岗."""
        first, last = f"{self.first:%m-%d}", f"{self.last:%m-%d}"
        if self.first != self.last:
            span = Sentence(SEVERAL_DAYS, first=first, last=last)
        else:
            span = Sentence(HALF_DAYS.get(self.part, ONE_DAY), first=first)
        return Sentence(AWAY, name=self.name, span=span, kind=self.label())
