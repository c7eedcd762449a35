"""请柬: who is invited and how it was answered, and what is to be seen to before the invitations go out."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from models.banquet_guest import INVITATION_STATES, BanquetGuest, everybody_of
from models.banquet_table import BanquetTable
from models.taboo_day import TabooDay, checks_of, other_days, states_of
from rules.invitations import Check
from ui.banquet_file.contact_picker import ContactPicker
from ui.banquet_file.file_acts import FileActs
from ui.banquet_file.file_tab import SMALL, FileTab
from ui.banquet_file.side_column import fact, heading
from ui.banquets.banquet_drawer import BanquetDrawer
from ui.banquets.finding_card import FindingCard, PassedLine
from ui.calendar_words import day_and_weekday
from ui.desk import Desk
from ui.kit.bars import Bar
from ui.kit.buttons import SplitButton, link, secondary
from ui.kit.editors import record_text
from ui.kit.labels import label
from ui.kit.listing import ListColumn
from ui.kit.matched_part import fits
from ui.kit.search_field import SearchField
from ui.kit.segmented import Segmented
from ui.records.record_drawer import RecordDrawer
from ui.sentences import said

EVERYBODY, HOSTS = "everybody", "hosts"
TONES = {"not_sent": "outline", "sent": "info", "accepted": "ok", "declined": "default", "came": "class-a"}
STATES = dict(INVITATION_STATES)


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What the tab asks of the seating beside it: to edit, add or import guests, and to be shown."""

    open_guest: Callable[[BanquetGuest], None]
    add_guest: Callable[[], None]
    import_guests: Callable[[], None]
    show_seats: Callable[[], None]


class InvitationTab(FileTab):
    """The guests by state; the acts of sending and answering work on all selected ones."""

    RECORD = BanquetGuest
    PAPERS = ("invitation", "envelope-labels", "sign-in-sheet", "guest-index")

    def __init__(self, desk: Desk, acts: FileActs, neighbours: Neighbours) -> None:
        super().__init__(desk, acts, self.tr("从客户档案里选，从表格导入，或者逐位添加。"), self.tr("从客户档案选"))
        self._neighbours = neighbours
        menu = QMenu(self)
        menu.addAction(self.tr("从表格导入…"), neighbours.import_guests)
        menu.addAction(self.tr("逐位添加…"), neighbours.add_guest)
        self.pick = self.add_button(SplitButton(self.tr("从客户档案选"), menu, "primary", "ph.address-book", SMALL))
        self.pick.clicked.connect(self.pick_contacts)
        self.empty.acted.connect(self.pick_contacts)
        self.marks = {
            "sent": self.add_button(secondary(self.tr("已寄出"), "ph.paper-plane-tilt", SMALL)),
            "accepted": self.add_button(secondary(self.tr("接受"), "ph.check", SMALL)),
            "declined": self.add_button(secondary(self.tr("谢绝"), "ph.x", SMALL)),
            "came": self.add_button(secondary(self.tr("到席"), "ph.hand-waving", SMALL)),
            "not_sent": self.add_button(secondary(self.tr("退回未邀请"), "", SMALL)),
        }
        for state, button in self.marks.items():
            button.setToolTip(self.tr("把选中的来宾标为「{state}」").format(state=record_text(STATES[state])))
            button.clicked.connect(lambda _=False, state=state: self.mark(state))
        self.add_papers()
        self.which = Segmented([(EVERYBODY, self.tr("全部"))], EVERYBODY, 28)
        self.which.changed.connect(lambda _: self.show_banquet(self.banquet))
        line = QHBoxLayout()
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(12)
        self.search = SearchField(self.tr("姓名、单位、拼音首字母"))
        self.search.setProperty("measure", "small")
        self.search.searched.connect(lambda _: self.show_banquet(self.banquet))
        line.addWidget(self.which)
        line.addStretch()
        line.addWidget(self.search)
        self.head.addLayout(line)

    def pick_contacts(self) -> None:
        """Offer the people of the archives."""
        self.desk.open_drawer(ContactPicker(self.desk, self.acts, self.banquet))

    def mark(self, state: str) -> None:
        """Note how the selected invitations stand; undo takes it back."""
        guests = self.selected()
        if guests:
            text = self.tr("标为「{state}」").format(state=record_text(STATES[state]))
            today = self.desk.now().date()
            self.acts.change(text, {guest: guest.answering(state, today) for guest in guests})
            words = self.tr("{count} 位已标为「{state}」")
            words = words.format(count=len(guests), state=record_text(STATES[state]))
            self.desk.say(words, self.acts.taking_back())

    def edit(self, guest: BanquetGuest) -> None:
        """Open the drawer of a guest, the same as among the seats."""
        self._neighbours.open_guest(guest)

    def columns(self) -> Sequence[ListColumn]:
        field = BanquetGuest.declared_fields()
        return (
            ListColumn("name", field["name"].label, 96),
            ListColumn("organisation", field["organisation"].label, 180),
            ListColumn("title", field["title"].label, 104),
            ListColumn("invitation", field["invitation"].label, 90, "chip"),
            ListColumn("invited_on", field["invited_on"].label, 90, "DateField"),
            ListColumn("answered_on", field["answered_on"].label, 90, "DateField"),
            ListColumn("seat", self.tr("座位"), 72),
            ListColumn("usher", field["usher"].label, 74),
        )

    def rows(self) -> list[tuple]:
        everybody = everybody_of(self.banquet)
        self._offer_states(everybody)
        tables = dict(
            BanquetTable.select(BanquetTable.id, BanquetTable.number)
            .where(BanquetTable.banquet == self.banquet)
            .tuples()
        )
        return [
            (
                guest.id,
                guest.name,
                guest.organisation,
                guest.title,
                (record_text(STATES[guest.invitation]), TONES[guest.invitation]),
                guest.invited_on,
                guest.answered_on,
                self._place(tables.get(guest.table_id)),
                guest.usher,
            )
            for guest in everybody
            if self._is_shown(guest)
        ]

    def _place(self, table: int | None) -> str | None:
        return self.tr("{table} 桌").format(table=table) if table else None

    def _is_shown(self, guest: BanquetGuest) -> bool:
        which, typed = self.which.value(), self.search.text().strip()
        if typed and not (fits(guest.name, typed) or fits(guest.organisation or "", typed)):
            return False
        if which == HOSTS or guest.side == "host":
            return which == HOSTS and guest.side == "host"
        return which in {EVERYBODY, guest.invitation}

    def _offer_states(self, everybody: Sequence[BanquetGuest]) -> None:
        counted = Counter(guest.invitation for guest in everybody if guest.side == "guest")
        hosts = sum(guest.side == "host" for guest in everybody)
        options = [(EVERYBODY, self.tr("客方 {count}").format(count=counted.total()))]
        options += [(state, f"{record_text(text)} {counted[state]}") for state, text in INVITATION_STATES]
        self.which.set_options([*options, (HOSTS, self.tr("主方 {count}").format(count=hosts))])

    def side_parts(self) -> Sequence[QWidget]:
        checks = checks_of(self.banquet, self.desk.now())
        wanting = [self._card(check) for check in checks if check.level != "passed"]
        passed = [PassedLine(said(check.title), "") for check in checks if check.level == "passed"]
        taboo = link(self.tr("登记忌日"), "ph.plus", "tiny")
        taboo.setVisible(self.may_arrange)
        taboo.clicked.connect(self._add_taboo)
        return [heading(self.tr("寄出之前"), taboo), *wanting, *passed, *self._answers()]

    def _card(self, check: Check) -> FindingCard:
        steps = {
            "date": (self.tr("换一天"), self._offer_days),
            "content": (self.tr("补上"), self._edit_banquet),
            "sending": (self.tr("去寄"), lambda: self._show_only("not_sent")),
            "answers": (self.tr("去问"), lambda: self._show_only("sent")),
            "seats": (self.tr("去排"), self._neighbours.show_seats),
        }
        action, step = steps.get(check.key, ("", None))
        card = FindingCard(check.level, said(check.title), said(check.text), (), action if self.may_arrange else "")
        if step is not None:
            card.fixed.connect(step)
        return card

    def _answers(self) -> list[QWidget]:
        states = states_of(self.banquet)
        invited = states.total() - states["not_sent"]
        if not invited:
            return []
        coming = states["accepted"] + states["came"]
        return [
            heading(self.tr("回复"), label(f"{coming} / {invited}", "body", "text-2")),
            Bar(coming / invited, "ok-solid"),
            fact(self.tr("等回复"), str(states["sent"])),
            fact(self.tr("谢绝"), str(states["declined"])),
            fact(self.tr("到席"), str(states["came"])),
        ]

    def _show_only(self, state: str) -> None:
        self.which.set_value(state)
        self.show_banquet(self.banquet)
        self.table.selectAll()
        self.table.setFocus()

    def _edit_banquet(self) -> None:
        self.desk.open_drawer(BanquetDrawer(self.desk, self.banquet))

    def _add_taboo(self) -> None:
        drawer = RecordDrawer(self.desk, TabooDay(), "", self._keep_taboo)
        drawer.set_title(self.tr("登记忌日"))
        self.desk.open_drawer(drawer)

    def _keep_taboo(self, day: TabooDay) -> None:
        day.check()
        self.acts.keep(day)

    def _offer_days(self) -> None:
        menu = QMenu(self)
        for day in other_days(self.banquet, self.desk.now().date()):
            start = self.banquet.start.replace(year=day.year, month=day.month, day=day.day)
            menu.addAction(day_and_weekday(day), lambda start=start: self._move_to(start))
        menu.popup(QCursor.pos())

    def _move_to(self, start: object) -> None:
        self.acts.change(self.tr("宴会改期"), {self.banquet: {"start": start}})
        self.desk.say(self.tr("已改期；已寄出的请柬请逐位告知"), self.acts.taking_back())
