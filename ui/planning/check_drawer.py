"""One spot check beside the record it looks into: how, the result, the comment the rep will see."""

from PySide6.QtCore import Qt

from models.spot_check import SpotCheck, answer_check
from models.store.record import Record
from rules.permissions import may
from ui.desk import Desk
from ui.kit.buttons import link
from ui.kit.editors import record_text
from ui.kit.labels import divider, label
from ui.records.record_drawer import RecordDrawer

SHOWN = ("said", "customer_view", "problems", "next_step", "better")


class CheckDrawer(RecordDrawer):
    """Leaders answer it, reps read it."""

    def __init__(self, desk: Desk, check: SpotCheck) -> None:
        refused = "" if may(desk.acting.role, "spot_check") else self._only_read()
        super().__init__(desk, check, "", save=self._answer, names=("way", "result", "comment"), refused=refused)
        self.set_title(self.tr("抽查 {name}").format(name=check.rep.name))
        visit = check.record.visit
        open_visit = link(self.tr("看这次拜访"), "ph.calendar-check")
        open_visit.clicked.connect(lambda: desk.go("visits", visit.id))
        words = f"{visit.start:%Y-%m-%d %H:%M}  {visit.customer.name}"
        self.body.insertWidget(0, label(words, "section", wrap=True))
        self.body.insertWidget(1, open_visit, alignment=Qt.AlignmentFlag.AlignLeft)
        place = 2
        declared = check.record.declared_fields()
        for name in SHOWN:
            text = getattr(check.record, name)
            if text:
                self.body.insertWidget(place, label(record_text(declared[name].label), "caption", "text-3"))
                self.body.insertWidget(place + 1, label(text, "body", "text", wrap=True))
                place += 2
        self.body.insertWidget(place, divider())

    def _only_read(self) -> str:
        return self.tr("抽查结果由部门经理填写；有不同意见请当面说明。")

    def _answer(self, check: Record) -> None:
        assert isinstance(check, SpotCheck)
        answer_check(check, self.desk.now())
        self.desk.wrote("task")
