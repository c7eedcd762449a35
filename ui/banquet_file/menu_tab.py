"""菜单: the dishes in order of serving, who may not eat which and why, and whether the menu is balanced."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from models.banquet_dish import COURSES, BanquetDish, dishes_of, eaters_of, known_dishes
from models.seating_plan import tables_of
from rules.menu import Clash, Dish, balance, clashes, replacements, unclear_words
from rules.menu_choice import compose
from ui.banquet_file.dish_drawer import DishDrawer, copied
from ui.banquet_file.file_acts import FileActs
from ui.banquet_file.file_tab import SMALL, FileTab
from ui.banquet_file.side_column import heading, note
from ui.banquets.finding_card import FindingCard, PassedLine
from ui.desk import Desk
from ui.kit.buttons import icon_button, primary, secondary
from ui.kit.chips import Chip
from ui.kit.editors import record_text
from ui.kit.listing import ListColumn
from ui.sentences import said

USUAL_TABLE = 10


class MenuTab(FileTab):
    """The menu; the column at the right checks it against the guests."""

    RECORD = BanquetDish
    PAPERS = ("menu", "kitchen-sheet")

    def __init__(self, desk: Desk, acts: FileActs) -> None:
        super().__init__(desk, acts, self.tr("先按来宾的忌口配一桌，再逐道改；或者一道一道添加。"), self.tr("配一桌"))
        self._clashes: tuple[Clash, ...] = ()
        self.new = self.add_button(primary(self.tr("加一道菜"), "ph.plus-bold", SMALL))
        self.compose = self.add_button(secondary(self.tr("配一桌"), "ph.magic-wand", SMALL))
        self.swap = self.add_button(secondary(self.tr("换菜"), "ph.arrows-left-right", SMALL))
        self.up = self.add_button(icon_button("ph.arrow-up", self.tr("上移 (Alt+↑)"), "secondary", SMALL))
        self.down = self.add_button(icon_button("ph.arrow-down", self.tr("下移 (Alt+↓)"), "secondary", SMALL))
        self.new.clicked.connect(self.add_dish)
        self.compose.clicked.connect(self.put_together)
        self.empty.acted.connect(self.put_together)
        self.swap.clicked.connect(self._swap_selected)
        for button, keys, step in ((self.up, "Alt+Up", -1), (self.down, "Alt+Down", 1)):
            button.clicked.connect(partial(self.move, step))
            here = QShortcut(QKeySequence(keys), self.table, partial(self.move, step))
            here.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.add_papers()

    def add_dish(self) -> None:
        """Open the drawer for one more dish, last of all."""
        last = max((dish.position for dish in dishes_of(self.banquet)), default=0)
        self.edit(BanquetDish(banquet=self.banquet, position=last + 1))

    def put_together(self) -> None:
        """Put a balanced menu of known dishes in the place of what is there; undo brings that back."""
        known = known_dishes()
        chosen = compose(self._known(), eaters_of(self.banquet), self._people())
        dishes: dict[int, BanquetDish] = {}
        for position, one in enumerate(chosen, start=1):
            values = copied(known[one.key])
            if one.instead_of is not None:
                values |= {"price": None, "instead_of": dishes[one.instead_of]}
            dishes[one.key] = BanquetDish(banquet=self.banquet, position=position, **values)
        self.acts.replace(self.tr("配一桌菜"), dishes_of(self.banquet), list(dishes.values()))
        words = self.tr("配好 {count} 道，忌口的另备").format(count=len(dishes))
        self.desk.say(words, self.acts.taking_back())

    def _people(self) -> int:
        return max((table.seats for table in tables_of(self.banquet)), default=USUAL_TABLE)

    @staticmethod
    def _known() -> list[Dish]:
        """Return the known dishes as the rules read them, called by their places."""
        return [replace(one.dish, key=place) for place, one in enumerate(known_dishes())]

    def drawer(self, dish: BanquetDish) -> DishDrawer:
        """Return the drawer of a dish."""
        return DishDrawer(self.desk, self.acts, dish, self.refused())

    def columns(self) -> Sequence[ListColumn]:
        field = BanquetDish.declared_fields()
        return (
            ListColumn("name", field["name"].label, 170),
            ListColumn("course", field["course"].label, 70, "chip"),
            ListColumn("ingredients", field["ingredients"].label, 230),
            ListColumn("temperature", field["temperature"].label, 52, "TextField", field["temperature"].choices),
            ListColumn("taste", field["taste"].label, 60, "TextField", field["taste"].choices),
            ListColumn("refused", self.tr("忌口"), 110, "chip"),
            ListColumn("price", field["price"].label, 96, "MoneyField"),
        )

    def rows(self) -> list[tuple]:
        dishes, courses = dishes_of(self.banquet), dict(COURSES)
        self._eaters = eaters_of(self.banquet)
        self._clashes = clashes([dish.dish for dish in dishes], self._eaters)
        names = {dish.id: dish.name for dish in dishes}
        return [
            (
                dish.id,
                self._called(dish, names),
                (record_text(courses[dish.course]), "outline" if dish.instead_of_id else "default"),
                dish.ingredients,
                dish.temperature,
                dish.taste,
                self._refused_by(dish),
                dish.price,
            )
            for dish in dishes
        ]

    def _called(self, dish: BanquetDish, names: dict[int, str]) -> str:
        if dish.instead_of_id is None:
            return dish.name
        return self.tr("{dish}（代{other}）").format(dish=dish.name, other=names.get(dish.instead_of_id, ""))

    def _refused_by(self, dish: BanquetDish) -> tuple[str, str] | None:
        found = [clash for clash in self._clashes if clash.dish == dish.id]
        unsettled = sum(not clash.instead for clash in found)
        if unsettled:
            return self.tr("{count} 位不吃").format(count=unsettled), "danger"
        return (self.tr("{count} 位另备").format(count=len(found)), "ok") if found else None

    def side_parts(self) -> Sequence[QWidget]:
        dishes = dishes_of(self.banquet)
        judged = balance([dish.dish for dish in dishes], self._people())
        open_clashes = sum(not clash.instead for clash in self._clashes)
        chip = Chip(self.tr("{count} 处不合").format(count=open_clashes), "danger") if open_clashes else Chip("✓", "ok")
        parts: list[QWidget] = [heading(self.tr("忌口核对"), chip), *self._cards(dishes), *self._unclear()]
        if judged:
            parts.append(heading(self.tr("搭配")))
        parts += [FindingCard(one.level, said(one.text), "", ()) for one in judged if one.level != "passed"]
        parts += [PassedLine(said(one.text), "") for one in judged if one.level == "passed"]
        return parts

    def _cards(self, dishes: Sequence[BanquetDish]) -> list[QWidget]:
        if not any(eater.words for eater in self._eaters):
            return [note(self.tr("来宾都没有写忌口。"))]
        names: dict[int, str] = {dish.id: dish.name for dish in dishes}
        cards: list[QWidget] = []
        settled: list[QWidget] = []
        for dish in dishes:
            found = [clash for clash in self._clashes if clash.dish == dish.id]
            wanting = self._in_words([clash for clash in found if not clash.instead])
            if wanting:
                action = self.tr("换菜") if self.may_arrange else ""
                card = FindingCard("broken", dish.name, wanting, (), action)
                card.fixed.connect(partial(self.offer, dish))
                cards.append(card)
            elif found:
                ready = self.tr("、").join(sorted({names[key] for clash in found for key in clash.instead}))
                settled.append(PassedLine(dish.name, self.tr("另备{dishes}").format(dishes=ready)))
        return [*cards, *settled] or [PassedLine(self.tr("每道菜都合来宾的忌口"), "")]

    def _in_words(self, found: Sequence[Clash]) -> str:
        """Say who may not eat a dish, a line for each diet and what of the dish is against it."""
        names = {eater.key: eater.name for eater in self._eaters}
        grouped: dict[tuple[str, str], list[str]] = {}
        for clash in found:
            grouped.setdefault((clash.diet, said(clash.cause)), []).append(names[clash.eater])
        line = self.tr("{cause}；{diet}：{names}")
        return "\n".join(
            line.format(cause=cause, diet=diet, names=self.tr("、").join(people))
            for (diet, cause), people in grouped.items()
        )

    def _unclear(self) -> list[QWidget]:
        names = {eater.key: eater.name for eater in self._eaters}
        return [
            FindingCard(
                "reminder", names[key], self.tr("「{words}」不能自动核对，请人工看一遍").format(words=words), ()
            )
            for key, words in unclear_words(self._eaters)
        ]

    def _swap_selected(self) -> None:
        for dish in self.selected()[:1]:
            self.offer(dish)

    def offer(self, dish: BanquetDish) -> None:
        """Offer other dishes: to serve everybody instead, or to keep ready for those who may not eat this one."""
        known = known_dishes()
        refusing = {clash.eater for clash in self._clashes if clash.dish == dish.id}
        concerned = [eater for eater in self._eaters if eater.key in refusing] or self._eaters
        menu = QMenu(self)
        for title, eaters, act in (
            (self.tr("全桌换成"), self._eaters, self._put_in_place),
            (self.tr("只给忌口的来宾另备"), concerned, self._keep_ready),
        ):
            menu.addSection(title)
            for other in replacements(dish.dish, self._known(), eaters):
                menu.addAction(other.name, partial(act, dish, known[other.key]))
        menu.popup(QCursor.pos())

    def _put_in_place(self, dish: BanquetDish, other: BanquetDish) -> None:
        self.acts.change(self.tr("换成{dish}").format(dish=other.name), {dish: copied(other)})
        self.desk.say(self.tr("已换成{dish}").format(dish=other.name), self.acts.taking_back())

    def _keep_ready(self, dish: BanquetDish, other: BanquetDish) -> None:
        values = copied(other) | {"price": None}
        made = BanquetDish(banquet=self.banquet, position=dish.position, instead_of=dish, **values)
        self.acts.replace(self.tr("另备{dish}").format(dish=other.name), (), [made])
        words = self.tr("给忌口的来宾另备{dish}").format(dish=other.name)
        self.desk.say(words, self.acts.taking_back())

    def move(self, step: int, _checked: bool = False) -> None:
        """Serve the selected dish one place earlier or later."""
        dishes, chosen = dishes_of(self.banquet), self.table.current_key()
        order = [dish.id for dish in dishes]
        if not self.may_arrange or chosen not in order:
            return
        place = order.index(chosen)
        if 0 <= place + step < len(dishes):
            dishes.insert(place + step, dishes.pop(place))
            moved = {dish: {"position": at} for at, dish in enumerate(dishes, start=1) if dish.position != at}
            self.acts.change(self.tr("调整上菜次序"), moved)
