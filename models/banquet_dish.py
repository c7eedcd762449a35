"""A dish or drink on a banquet's menu; holds the check of the menu against what the guests may eat."""

import csv
from functools import lru_cache

import resources
from models.banquet import Banquet
from models.banquet_guest import BanquetGuest
from models.contact import Contact
from models.seating_plan import guests_of
from models.store.fields import ChoiceField, LinkField, MoneyField, NumberField, TextField
from models.store.record import Record
from rules.diets import food_taboos
from rules.menu import Dish, Eater
from rules.translation import QT_TRANSLATE_NOOP

COURSES = (
    ("cold", QT_TRANSLATE_NOOP("Records", "冷盘")),
    ("hot", QT_TRANSLATE_NOOP("Records", "热菜")),
    ("soup", QT_TRANSLATE_NOOP("Records", "汤羹")),
    ("staple", QT_TRANSLATE_NOOP("Records", "主食")),
    ("dessert", QT_TRANSLATE_NOOP("Records", "点心")),
    ("fruit", QT_TRANSLATE_NOOP("Records", "水果")),
    ("drink", QT_TRANSLATE_NOOP("Records", "酒水")),
)
TEMPERATURES = (("hot", QT_TRANSLATE_NOOP("Records", "热")), ("cold", QT_TRANSLATE_NOOP("Records", "冷")))
TASTES = (
    ("salty", QT_TRANSLATE_NOOP("Records", "咸鲜")),
    ("light", QT_TRANSLATE_NOOP("Records", "清淡")),
    ("sweet", QT_TRANSLATE_NOOP("Records", "甜")),
    ("sour_sweet", QT_TRANSLATE_NOOP("Records", "酸甜")),
    ("spicy", QT_TRANSLATE_NOOP("Records", "辣")),
)


class BanquetDish(Record):
    """One dish in order of serving; `ingredients` are parted by 、, the main one first; `price` is for one table."""

    banquet = LinkField(Banquet, QT_TRANSLATE_NOOP("Records", "宴会"))
    position = NumberField(QT_TRANSLATE_NOOP("Records", "次序"), default=1, width=50)
    course = ChoiceField(QT_TRANSLATE_NOOP("Records", "类别"), choices=COURSES, default="hot", width=70)
    name = TextField(QT_TRANSLATE_NOOP("Records", "菜名"), synonyms=("菜品", "酒水名称"), width=160)
    foreign_name = TextField(QT_TRANSLATE_NOOP("Records", "外文菜名"), null=True, width=200)
    ingredients = TextField(
        QT_TRANSLATE_NOOP("Records", "用料"),
        null=True,
        synonyms=("原料", "食材", "主料"),
        help=QT_TRANSLATE_NOOP("Records", "主料在前，用顿号隔开"),
        width=200,
    )
    temperature = ChoiceField(QT_TRANSLATE_NOOP("Records", "冷热"), choices=TEMPERATURES, default="hot", width=50)
    taste = ChoiceField(QT_TRANSLATE_NOOP("Records", "口味"), choices=TASTES, default="salty", width=60)
    price = MoneyField(QT_TRANSLATE_NOOP("Records", "每桌价格"), null=True, width=90)
    instead_of = LinkField(
        "self",
        QT_TRANSLATE_NOOP("Records", "代替"),
        null=True,
        help=QT_TRANSLATE_NOOP("Records", "给忌口的来宾换上，不算在整桌菜里"),
    )

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "菜品")
        icon = "ph.cooking-pot"
        name_field = "name"
        list_columns = ("position", "course", "name", "ingredients", "temperature", "taste", "price")
        form = (
            (
                QT_TRANSLATE_NOOP("Records", "菜品"),
                ("name", "foreign_name", "course", "ingredients", "temperature", "taste", "price", "instead_of"),
            ),
        )
        order = "position"

    @property
    def dish(self) -> Dish:
        """Return the dish as the rules read it."""
        parts = tuple(part.strip() for part in (self.ingredients or "").replace("，", "、").split("、") if part.strip())
        return Dish(self.id, self.name, self.course, parts, self.temperature, self.taste, self.instead_of_id)


def dishes_of(banquet: Banquet) -> list[BanquetDish]:
    """Return the menu in order of serving."""
    query = BanquetDish.present().where(BanquetDish.banquet == banquet)
    return list(query.order_by(BanquetDish.position, BanquetDish.id))


def eaters_of(banquet: Banquet) -> list[Eater]:
    """Return everybody who comes with what is known of their eating: what was said, and what the archive remembers."""
    guests = guests_of(banquet)
    contacts = Contact.select().where(Contact.id.in_([guest.contact_id for guest in guests if guest.contact_id]))
    remembered = {one.id: food_taboos(f"{one.taboos or ''}；{one.tastes or ''}") for one in contacts}
    return [Eater(guest.id, guest.name, _words(guest, remembered.get(guest.contact_id, ""))) for guest in guests]


def _words(guest: BanquetGuest, remembered: str) -> str:
    said = guest.diet or ""
    more = [part for part in remembered.split("、") if part and part not in said]
    return "、".join(filter(None, (said, *more)))


@lru_cache(maxsize=1)
def known_dishes() -> tuple[BanquetDish, ...]:
    """Return the dishes the program knows, to choose from and to offer instead."""
    with resources.path("dishes.csv").open(encoding="utf-8", newline="") as stream:
        return tuple(BanquetDish(**row) for row in csv.DictReader(stream))
