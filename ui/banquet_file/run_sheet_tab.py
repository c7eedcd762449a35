"""流程: the course of the day by the clock, and who does what."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from models.run_sheet_item import STAGES, RunSheetItem, items_of, steps_of, usual_items
from rules.run_sheet import Step, duties, duty_findings
from ui.banquet_file.file_acts import FileActs
from ui.banquet_file.file_tab import SMALL, FileTab
from ui.banquet_file.side_column import heading, note
from ui.banquets.finding_card import FindingCard, PassedLine
from ui.desk import Desk
from ui.kit.buttons import primary, secondary
from ui.kit.editors import record_text
from ui.kit.labels import label
from ui.kit.listing import ListColumn
from ui.sentences import said

TONES = {"speech": "info", "toast": "info", "serving": "ok", "pouring": "ok", "preparing": "outline"}


class RunSheetTab(FileTab):
    """The items of the day; the times move with the banquet."""

    RECORD = RunSheetItem
    PAPERS = ("run-sheet", "usher-sheet", "sign-in-sheet")

    def __init__(self, desk: Desk, acts: FileActs) -> None:
        super().__init__(
            desk, acts, self.tr("按惯例先排出从迎宾到送客的一遍，再改时间和负责人。"), self.tr("按惯例排出")
        )
        self.new = self.add_button(primary(self.tr("加一项"), "ph.plus-bold", SMALL))
        self.usual = self.add_button(secondary(self.tr("按惯例重排"), "ph.magic-wand", SMALL))
        self.done = self.add_button(secondary(self.tr("已办"), "ph.check", SMALL))
        self.new.clicked.connect(lambda: self.edit(RunSheetItem(banquet=self.banquet, start=0)))
        self.usual.clicked.connect(self.fill_in)
        self.empty.acted.connect(self.fill_in)
        self.done.clicked.connect(self.tick)
        self.add_papers()

    def fill_in(self) -> None:
        """Put the usual course in the place of what is there; undo brings that back."""
        self.acts.replace(self.tr("按惯例排出流程"), items_of(self.banquet), usual_items(self.banquet))
        self.desk.say(self.tr("已按惯例排出"), self.acts.taking_back())

    def tick(self) -> None:
        """Note that the selected items are done, or that they are not after all."""
        items = self.selected()
        done = not all(item.done for item in items)
        if items:
            self.acts.change(self.tr("标为已办"), {item: {"done": done} for item in items})

    def columns(self) -> Sequence[ListColumn]:
        field = RunSheetItem.declared_fields()
        return (
            ListColumn("what", field["what"].label, 300),
            ListColumn("clock", self.tr("时间"), 104),
            ListColumn("stage", field["stage"].label, 70, "chip"),
            ListColumn("staff", field["staff"].label, 180),
            ListColumn("done", field["done"].label, 52, "FlagField"),
        )

    def rows(self) -> list[tuple]:
        stages = dict(STAGES)
        return [
            (
                item.id,
                item.what,
                self._span(item.step),
                (record_text(stages[item.stage]), TONES.get(item.stage, "default")),
                item.staff,
                item.done,
            )
            for item in items_of(self.banquet)
        ]

    def _span(self, step: Step) -> str:
        begin, end = (self.banquet.start + timedelta(minutes=at) for at in (step.start, step.end))
        return f"{begin:%H:%M}–{end:%H:%M}"

    def side_parts(self) -> Sequence[QWidget]:
        steps = steps_of(items_of(self.banquet))
        if not steps:
            return [heading(self.tr("分工")), note(self.tr("排出流程以后，这里列出每个人几点做什么。"))]
        findings = duty_findings(steps, self.banquet.minutes)
        checks: list[QWidget] = [FindingCard("reminder", said(text), "", ()) for text in findings]
        if not checks:
            checks = [PassedLine(self.tr("没有人同时被安排在两处"), "")]
        parts = [heading(self.tr("核对")), *checks, heading(self.tr("分工"))]
        for person, own in duties(steps).items():
            parts.append(label(person, "strong"))
            parts += [label(f"{self._span(step)}  {step.what}", "caption", "text-2", wrap=True) for step in own]
        return parts
