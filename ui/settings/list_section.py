"""A list of records as a part of the settings: teams, days off, templates, prints."""

from datetime import date

from models.calendar_day import CalendarDay
from models.letter_template import LetterTemplate
from models.preparation_template import PreparationTemplate
from models.print_log import PrintLog
from models.store.record import Record
from models.taboo_day import TabooDay
from models.team import Team
from rules.permissions import may
from ui.customers.industry_words import industry_choices
from ui.desk import Desk
from ui.kit.banner import Banner
from ui.kit.buttons import secondary
from ui.kit.segmented import Segmented
from ui.kit.slot import Slot
from ui.records.record_drawer import RecordDrawer
from ui.records.record_page import RecordPage
from ui.settings.holidays_drawer import HolidaysDrawer
from ui.settings.section import why_not


class TeamsSection(RecordPage):
    """团队: branches and the teams within them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Team, refused=why_not(desk, "manage_accounts"))


class PreparationTemplatesSection(RecordPage):
    """预案模板: what is offered while a visit is prepared."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, PreparationTemplate, refused=why_not(desk, "change_settings"))

    def _open(self, record: Record, title: str) -> None:
        drawer = RecordDrawer(self.desk, record, title, refused=self.refused)
        drawer.form.editor("industry").set_choices(industry_choices())
        drawer.form.set_values(dict(record.__data__))
        self.desk.open_drawer(drawer)


class LetterTemplatesSection(RecordPage):
    """感谢函模板: the letters a thank-you letter begins with."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, LetterTemplate, refused=why_not(desk, "change_settings"))


class TabooDaysSection(RecordPage):
    """忌日: days on which our office does not invite, or a customer is not to be invited to a banquet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, TabooDay, refused=why_not(desk, "arrange_banquets"))

    def words(self) -> tuple[str, str]:
        """Say what taboo days do."""
        return self.tr("新建忌日"), self.tr("记下不宜宴请的日子，定宴会日期时会提醒。")

    def _open(self, record: TabooDay, title: str) -> None:
        self.desk.open_drawer(RecordDrawer(self.desk, record, title, self._store, refused=self.refused))

    def _store(self, day: TabooDay) -> None:
        day.check()
        day.save()


class CalendarSection(RecordPage):
    """节假日: days off and make-up days of one year; a year nobody has published yet is said to be provisional."""

    def __init__(self, desk: Desk) -> None:
        self.year = desk.now().year
        super().__init__(
            desk,
            CalendarDay,
            lambda: (CalendarDay.date >= date(self.year, 1, 1), CalendarDay.date <= date(self.year, 12, 31)),
            lambda: CalendarDay(date=date(self.year, 12, 31)),
            refused=why_not(desk, "change_settings"),
        )
        self.years = Segmented([(self.year, str(self.year))])
        self.years.changed.connect(self._choose)
        self.header.add_left(self.years)
        self.enter_button = secondary(self.tr("录入放假安排"), "ph.clipboard-text")
        self.enter_button.clicked.connect(self.enter_notice)
        self.header.add_right(self.enter_button)
        self.enter_button.setHidden(bool(self.refused))
        self.header.add_right(self.new_button)
        self.notice = Slot()
        self.notice.setContentsMargins(20, 12, 16, 0)
        self.layout().insertWidget(1, self.notice)

    def _choose(self, year: object) -> None:
        self.year = int(str(year))
        self.refresh()

    def enter_notice(self) -> None:
        """Enter the published days of a whole year."""
        self.desk.open_drawer(HolidaysDrawer(self.desk, self.year, self._choose))

    def refresh(self) -> None:
        """Read the years there are, and the days of the chosen one."""
        known = {day.year for (day,) in CalendarDay.present().select(CalendarDay.date).tuples()}
        years = sorted(known | {self.year, self.desk.now().year, self.desk.now().year + 1})
        self.years.set_options([(year, str(year)) for year in years])
        self.years.set_value(self.year)
        super().refresh()
        self.notice.put(self._notice())

    def _notice(self) -> Banner | None:
        days = CalendarDay.present().where(*self._conditions())
        if days.exists() and not days.where(CalendarDay.provisional).exists():
            return None
        text = self.tr("{year} 年的放假安排还没有公布，现在只列法定假日，按暂定处理。公布后请按「录入放假安排」。")
        return Banner("warn", text.format(year=self.year))


class PrintsSection(RecordPage):
    """打印记录: what was printed, by whom, under which number; others than office and leaders see their own."""

    def __init__(self, desk: Desk) -> None:
        everything = may(desk.acting.role, "see_print_log")
        own = () if everything else (PrintLog.account == desk.account,)
        super().__init__(desk, PrintLog, lambda: own, refused=self.tr("打印记录由程序写下，不能改动。"))
        self.header.set_facts("" if everything else self.tr("只列您自己打印的"))
