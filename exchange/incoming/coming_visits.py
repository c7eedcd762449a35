"""The coming visits of one sheet: what stands in the way of each, among the stored ones and those of earlier rows."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection

from models.store import near_visits
from models.visit import Visit
from models.visit_answer import check
from rules.double_visit import warned_of
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import Conflict, PlannedVisit

CLASHES = QT_TRANSLATE_NOOP("Import", "撞车：{rep} 已约 {when} 拜访「{customer}」。请改时间，或在拜访日程里安排")
CLASHES_WITH_ROW = QT_TRANSLATE_NOOP(
    "Import", "撞车：第 {row} 行里 {rep} {when} 要拜访「{customer}」。请改时间，或只留其中一行"
)
AWAY = QT_TRANSLATE_NOOP("Import", "{rep} 那天{kind}，不在岗。请改时间，或在拜访日程里安排")

_Identity = tuple[int, int, dt.datetime]


class ComingVisits:
    """The visits of the rows that stand, in the order of the sheet."""

    def __init__(self) -> None:
        self._rows: dict[int | None, int] = {}
        self._known: set[_Identity] = set()
        self._of_customer: defaultdict[int, list[PlannedVisit]] = defaultdict(list)
        self._of_day: defaultdict[tuple[int, dt.date], list[PlannedVisit]] = defaultdict(list)

    def add(self, row: int, visit: Visit) -> Sentence | None:
        """Take the visit of a row in, or say why it cannot be; the same visit once more is for `match` to find."""
        identity = (visit.customer_id, visit.rep_id, visit.start)
        if identity in self._known:
            return None
        conflicts = warned_of(check(visit, more=lambda customers: self._near(visit, customers)))
        if conflicts:
            return self._in_words(conflicts[0])
        names = near_visits.names_of(visit.customer_id, visit.rep_id)
        planned = visit.planned((), names.customer, names.rep)
        self._rows[visit.id] = row
        self._known.add(identity)
        self._of_customer[planned.customer].append(planned)
        self._of_day[planned.rep, planned.start.date()].append(planned)
        return None

    def _near(self, visit: Visit, customers: Collection[int]) -> list[PlannedVisit]:
        """The visits of earlier rows to these customers, or of the same rep on the same day, each once."""
        found = [*self._of_day[visit.rep_id, visit.start.date()]]
        found += (other for customer in customers for other in self._of_customer[customer])
        return list({other.id: other for other in found}.values())

    def _in_words(self, conflict: Conflict) -> Sentence:
        """Say who goes there already, or that the rep is away."""
        if conflict.visit is None:
            return Sentence(AWAY, rep=conflict.rep_name, kind=conflict.customer_name)
        told = {
            "rep": conflict.rep_name,
            "when": f"{conflict.start:%Y-%m-%d %H:%M}",
            "customer": conflict.customer_name,
        }
        row = self._rows.get(conflict.visit)
        return Sentence(CLASHES_WITH_ROW, row=row, **told) if row else Sentence(CLASHES, **told)
