"""The drawer in which the published holidays of a year are entered: the notice pasted, or a sheet or text file."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from exchange.sheets.reading import read_workbook
from models.calendar_day import PlainDay, replace_days
from rules.holiday_notice import NoticeDay, read_notice
from rules.problem import Problem
from ui.calendar_words import month_day
from ui.desk import Desk
from ui.kit.banner import Banner
from ui.kit.buttons import primary, quiet, secondary
from ui.kit.drawer import Drawer
from ui.kit.errors import problem_text
from ui.kit.field import Field
from ui.kit.labels import label
from ui.kit.slot import Slot
from ui.kit.text_editors import LongTextEditor

LINES = 12


class HolidaysDrawer(Drawer):
    """Says below the text what was understood; storing puts it in the place of what was kept of that year."""

    def __init__(self, desk: Desk, year: int, after: Callable[[int], None]) -> None:
        super().__init__("")
        self.set_title(self.tr("录入放假安排"))
        self.desk, self._year, self._after = desk, year, after
        self.text = LongTextEditor(LINES)
        hint = self.tr("粘贴国务院办公厅放假通知的原文，或每行写「日期 休息或上班 名称」")
        self._problem, self.understood = Slot(), label("", "body", "text-2", wrap=True)
        self._problem.hide()
        for widget in (self._problem, Field(self.tr("放假通知"), self.text, True, hint), self.understood):
            self.body.addWidget(widget)
        from_file, cancel = quiet(self.tr("从文件读"), "ph.file-arrow-up"), secondary(self.tr("取消"))
        store = primary(self.tr("录入"))
        from_file.clicked.connect(self._choose)
        cancel.clicked.connect(self.dismiss)
        store.clicked.connect(self.store)
        self.footer_left.addWidget(from_file)
        self.footer_right.addWidget(cancel)
        self.footer_right.addWidget(store)
        self.text.changed.connect(self._say)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("选择放假安排"))
        if name:
            self.read_file(Path(name))

    def read_file(self, file: Path) -> None:
        """Show the rows of a sheet or the lines of a text as text."""
        try:
            workbook = read_workbook(file)
        except Problem as problem:
            self._problem.put(Banner("blocking", problem_text(problem)))
            return
        rows = (row for sheet in workbook.sheets for row in sheet.rows)
        self.text.set_value(
            "\n".join(" ".join(str(cell)[:200] for cell in row if cell not in (None, "")) for row in rows)
        )

    def _days(self) -> list[NoticeDay]:
        return read_notice(self.text.toPlainText(), self._year)

    def _say(self) -> None:
        self._problem.put(None)
        try:
            days = self._days()
        except Problem:
            self.understood.clear()
            return
        counts = Counter(one.works for one in days)
        words = self.tr("{year} 年：休息 {off} 天，周末上班 {works} 天")
        lines = [words.format(year=self._year_of(days), off=counts[False], works=counts[True])]
        for name in dict.fromkeys(one.name for one in days):
            of_name = [one for one in days if one.name == name]
            off = [month_day(one.day) for one in of_name if not one.works]
            works = self.tr("、").join(month_day(one.day) for one in of_name if one.works)
            span = f"{off[0]}–{off[-1]}" if len(off) > 1 else "".join(off)
            lines.append(" · ".join(filter(None, (name, span, works and self.tr("{days} 上班").format(days=works)))))
        self.understood.setText("\n".join(lines))

    def _year_of(self, days: list[NoticeDay]) -> int:
        return Counter(one.day.year for one in days).most_common(1)[0][0]

    def store(self) -> None:
        """Keep the days, and offer to take that back; a text that tells of none is said above."""
        try:
            days = self._days()
            year = self._year_of(days)
            plain: list[PlainDay] = [(one.day, "work" if one.works else "off", one.name, False) for one in days]
            before = replace_days(year, plain)
        except Problem as problem:
            self._problem.put(Banner("blocking", problem_text(problem)))
            return
        self.desk.wrote("calendar_day")
        self._after(year)
        self.desk.say(self.tr("{year} 年的放假安排已录入").format(year=year), lambda: self._put_back(year, before))
        self.dismiss()

    def _put_back(self, year: int, before: list[PlainDay]) -> None:
        replace_days(year, before)
        self.desk.wrote("calendar_day")
