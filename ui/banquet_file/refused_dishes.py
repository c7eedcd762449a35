"""Which dishes of a banquet some guests may not eat without another being kept ready: told among the seats too."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from models.banquet import Banquet
from models.banquet_dish import dishes_of, eaters_of
from rules.menu import clashes
from ui.sentences import listed


@dataclass(frozen=True, slots=True)
class RefusedDishes:
    """Names of the dishes in order of serving, and keys of the guests."""

    dishes: tuple[str, ...]
    guests: tuple[int, ...]

    def text(self) -> str:
        """Say it in one sentence."""
        words = QCoreApplication.translate("RefusedDishes", "{count} 位来宾不能吃{dishes}，还没有另备")
        return words.format(count=len(self.guests), dishes=listed(self.dishes))


def refused_dishes(banquet: Banquet) -> RefusedDishes:
    """Return what is still to be settled between the menu and the guests."""
    dishes = dishes_of(banquet)
    if not dishes:
        return RefusedDishes((), ())
    found = [clash for clash in clashes([dish.dish for dish in dishes], eaters_of(banquet)) if not clash.instead]
    names = {dish.id: dish.name for dish in dishes}
    return RefusedDishes(
        tuple(dict.fromkeys(names[clash.dish] for clash in found)), tuple(dict.fromkeys(clash.eater for clash in found))
    )
